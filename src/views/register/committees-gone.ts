import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/meeting-day.ts';
import { municipalYearOf, type MunicipalYear } from '../../law/municipal-year.ts';
import type { ArchiveIndex } from '../archive-index.ts';

/** A committee whose papers were published under another name of its file, which is in their addresses. */
export type CommitteeGone = {
  /** The name that its file had. */
  readonly slug: string;
  /** The name that it has. */
  readonly now: string;
  /** The day on which it got it. */
  readonly day: IsoDate;
  /** Those in which it had meetings, of which it had a page each. */
  readonly years: readonly MunicipalYear[];
};

/** The names that files of committees had, in their order; none that a committee has today. */
export function committeesGone(
  { committees, archive }: Pick<ArchiveIndex, 'committees' | 'archive'>,
  past: RegisterPast,
): CommitteeGone[] {
  const steps = new Map<string, { to: string; day: IsoDate; years: Set<MunicipalYear> }>();
  for (const { kind, address, movedTo, last } of past.values()) {
    if (kind !== 'agenda' || movedTo === undefined) continue;
    const [from, to] = [meetingInPath(address), meetingInPath(movedTo)];
    if (!from || !to || from.committee === to.committee) continue;
    const known = steps.get(from.committee) ?? { to: '', day: '', years: new Set() };
    // Where a name was given up twice, the last time counts.
    if (last.day >= known.day) Object.assign(known, { to: to.committee, day: last.day });
    known.years.add(municipalYearOf(from.date, archive.council.annualMeetings));
    steps.set(from.committee, known);
  }
  return [...steps].sort().flatMap(([slug, { day, years }]): CommitteeGone[] => {
    let now = slug;
    for (let moves = 0; moves < MOST_MOVES && !committees.has(now); moves += 1) {
      now = steps.get(now)?.to ?? now;
    }
    return now === slug || !committees.has(now)
      ? []
      : [{ slug, now, day, years: [...years].sort() }];
  });
}

/** From one name to the next. */
const MOST_MOVES = 20;
