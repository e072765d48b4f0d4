import type { RegisterPast } from '../../../history/register/paper-past.ts';
import { isOnTheSite } from '../../../history/register/register-line.ts';
import type { IsoDate } from '../../../language/dates.ts';
import { reportUrl } from '../../addresses.ts';
import type { WithdrawnReport } from '../../agenda/meeting.ts';

type Sources = {
  readonly past?: RegisterPast | undefined;
  readonly publishes: boolean;
  readonly today: IsoDate;
  /** Whether an address goes out now. */
  readonly isShown?: ((address: string) => boolean) | undefined;
};

/**
 * The reports of a meeting that were published and that its agenda says were taken off, the first first. None where the register doesn't
 * know that the public had one: nothing is said then of what nobody saw. What they were called is not said any more.
 * @param stated why, by the name of the report
 */
export function withdrawnReports(
  { past, publishes, today, isShown = () => false }: Sources,
  meeting: string,
  stated: Readonly<Record<string, string>> | undefined,
): WithdrawnReport[] {
  if (!past || !stated) return [];
  return Object.entries(stated)
    .flatMap(([slug, reason]): WithdrawnReport[] => {
      const address = reportUrl(meeting, slug);
      // It came back.
      if (isShown(address)) return [];
      const known = past.get(address);
      const first = known?.events.find(({ what }) => isOnTheSite(what));
      if (!known || !first) return [];
      const there = known.events.findLastIndex(({ what }) => isOnTheSite(what));
      const day = known.events[there + 1]?.day ?? (publishes ? today : undefined);
      if (day === undefined) return [];
      return [{ day, reason, ...(first.what !== 'found' && { published: first.day }) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
