import type { LoadedFacts } from '../../facts/load-facts.ts';
import type { PapersOnDay } from '../../facts/papers-on-day.ts';
import type { PublishedRegister } from '../../history/register/published-register.ts';
import type { MeetingFacts } from '../../papers/meeting-facts.ts';
import type { NextRegister } from '../next-register.ts';

/** Whether the next build of the same papers, which finds the lines that were added to the register now, knows the same of them. */
export async function isSettled(
  { meetings }: LoadedFacts,
  before: PublishedRegister | undefined,
  next: NextRegister | undefined,
  isTheSame: PapersOnDay['isTheSame'],
): Promise<boolean> {
  if (!next || !isTheSame) return false;
  const added = next.register.entries.slice(before?.register.entries.length ?? 0);
  const changed = new Set(added.map(({ address }) => address.split('/').slice(0, 4).join('/')));
  const isChanged = ({ agenda, reports }: MeetingFacts): boolean =>
    !before ||
    [agenda?.agenda.url, ...reports.map(({ report }) => report.url)].some(
      (url) => url !== undefined && changed.has(url.split('/').slice(0, 4).join('/')),
    );
  return isTheSame(meetings.filter(isChanged), next.past);
}
