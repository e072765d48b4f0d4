import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { RegisterEntry } from '../../history/register/register-line.ts';
import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
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

type Step = { to: string; day: IsoDate; readonly agendas: IsoDate[] };

/** What the register knows of the committees of meetings, by the names of their files. */
type Known = {
  /** The name that a file was given after each, the last time. */
  readonly steps: ReadonlyMap<string, Step>;
  /** What each was called last. */
  readonly names: ReadonlyMap<string, string>;
  /** All that had an agenda on the site. */
  readonly slugs: ReadonlySet<string>;
};

const known = new WeakMap<RegisterPast, Known>();

function knownOf(past: RegisterPast): Known {
  const before = known.get(past);
  if (before) return before;
  const steps = new Map<string, Step>();
  const named = new Map<string, RegisterEntry>();
  const slugs = new Set<string>();
  for (const { kind, address, movedTo, last, events } of past.values()) {
    const from = kind === 'agenda' ? meetingInPath(address) : undefined;
    if (!from) continue;
    slugs.add(from.committee);
    for (const event of events) {
      const slug = meetingInPath(event.address)?.committee ?? '';
      if (event.meeting?.committee === undefined) continue;
      if (event.number > (named.get(slug)?.number ?? 0)) named.set(slug, event);
    }
    const to = movedTo === undefined ? undefined : meetingInPath(movedTo);
    if (!to || from.committee === to.committee) continue;
    const step = steps.get(from.committee) ?? { to: '', day: '', agendas: [] };
    // Where a name was given up twice, the last time counts.
    if (last.day >= step.day) Object.assign(step, { to: to.committee, day: last.day });
    step.agendas.push(from.date);
    steps.set(from.committee, step);
  }
  const names = new Map(
    [...named].map(([slug, { meeting }]) => [slug, meeting?.committee ?? slug] as const),
  );
  const found = { steps, names, slugs };
  known.set(past, found);
  return found;
}

/** The last name that the file of a committee was given, where no committee has the one that is asked for. */
export function committeeNow(
  { committees }: Pick<ArchiveIndex, 'committees'>,
  past: RegisterPast,
  slug: string,
): string {
  const { steps } = knownOf(past);
  let now = slug;
  for (let moves = 0; moves < MOST_MOVES && !committees.has(now); moves += 1) {
    now = steps.get(now)?.to ?? now;
  }
  return now;
}

/** The name of a committee that the site has or had: of one that is gone the last that the register has of it. */
export function committeeCalled(index: ArchiveIndex, past: RegisterPast, slug: string): string {
  const { names } = knownOf(past);
  const now = committeeNow(index, past, slug);
  return (
    index.committees.get(slug)?.name ??
    names.get(slug) ??
    index.committees.get(now)?.name ??
    names.get(now) ??
    inWords(slug)
  );
}

/** "Plans panel" of `plans-panel`: all that is known of a committee of which a register of before has no name. */
const inWords = (slug: string): string =>
  `${slug.slice(0, 1).toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}`;

/** The names that files of committees had, in their order; none that a committee has today. */
export function committeesGone(
  index: Pick<ArchiveIndex, 'committees' | 'archive'>,
  past: RegisterPast,
): CommitteeGone[] {
  const { annualMeetings } = index.archive.council;
  return [...knownOf(past).steps].sort().flatMap(([slug, { day, agendas }]): CommitteeGone[] => {
    const now = committeeNow(index, past, slug);
    if (now === slug || !index.committees.has(now)) return [];
    const years = new Set(agendas.map((date) => municipalYearOf(date, annualMeetings)));
    return [{ slug, now, day, years: [...years].sort() }];
  });
}

/**
 * The names of files of committees that had an agenda on the site and have no file any more, in their order: those whose file was taken
 * away, and the names that it had before.
 */
export function committeesTakenOff(
  index: Pick<ArchiveIndex, 'committees'>,
  past: RegisterPast,
): string[] {
  return [...knownOf(past).slugs]
    .filter((slug) => !index.committees.has(committeeNow(index, past, slug)))
    .sort();
}

/** From one name to the next. */
const MOST_MOVES = 20;
