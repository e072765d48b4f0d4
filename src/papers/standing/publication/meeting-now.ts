import { lastPlace } from '../../../history/register/pair-away.ts';
import type { RegisterPast } from '../../../history/register/paper-past.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import {
  agendasBefore,
  agendasComing,
  type AgendaSources,
  type MeetingNow,
} from './agendas-before.ts';

/** Where a paper would be that stayed with its meeting; undefined where that has its day, or is gone. */
export type PlaceNow = (address: string) => string | undefined;

/**
 * Where papers of meetings would be whose folders got another name, now or in an exchange before.
 * @param meetings as they are in their folders.
 */
export function placesNow(
  sources: AgendaSources,
  past: RegisterPast,
  meetings: () => readonly Omit<MeetingNow, 'date'>[],
): PlaceNow {
  let comeNow: ReadonlyMap<string, string> | undefined;
  const findThem = (): ReadonlyMap<string, string> => {
    const all = meetings();
    const coming = sources.coming ?? agendasComing(past, all);
    const urls = new Set(coming.map(({ url }) => url));
    const come = all.filter(({ url }) => urls.has(url));
    return new Map(
      come.flatMap((one) =>
        agendasBefore({ ...sources, coming }, past, one).map(
          ({ address }) => [address, one.url] as const,
        ),
      ),
    );
  };
  return (address) => {
    const path = meetingInPath(address)?.path;
    if (path === undefined) return undefined;
    const from = `${path}/`;
    // Another meeting may be on that day now.
    if (sources.isShown?.(from) === true) return undefined;
    comeNow ??= findThem();
    const next = (agenda: string): string | undefined =>
      comeNow?.get(agenda) ?? past.get(agenda)?.followedBy;
    const to = lastPlace(from, next);
    return to === from ? undefined : `${to}${address.slice(from.length)}`;
  };
}
