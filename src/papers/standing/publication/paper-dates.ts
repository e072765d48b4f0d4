import type { GitDates } from '../../../history/git-dates.ts';
import type { PastOf } from '../../../history/register/first-address.ts';
import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import { isOnTheSite } from '../../../history/register/register-line.ts';
import type { IsoDate } from '../../../language/dates.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import type { Received } from '../../../law/received.ts';

/** A paper or file: its address on the site, and its path below the content. */
export type PaperPlace = {
  readonly address: string;
  readonly path: string;
  /** Of a paper outside the folder of a meeting: the day before which it has to be there. */
  readonly before?: IsoDate;
  /** The public may not see it: that its page is there is no publication. */
  readonly isWithheld?: boolean;
};

/** When papers became open to the public, as far as that is known. */
export type PaperDates = (paper: PaperPlace) => Received;

export type DateSources = {
  readonly git: GitDates;
  /** What went out before; none where there is no register. */
  readonly past: RegisterPast | undefined;
  /** What it knows of a paper, at whatever address that was before; left out, of addresses alone. */
  readonly pastOf?: PastOf;
  /** Whether what is made is published: what was never out goes out today then. */
  readonly publishes: boolean;
  readonly today: IsoDate;
};

/**
 * The register says when a paper went out. What it doesn't have goes out now; where there is no register, nobody knows
 * whether it was out before, and git's day is given as what it is. What git has since today can't have been out before.
 */
export function paperDates({
  git,
  past,
  publishes,
  today,
  pastOf = (address) => past?.get(address),
}: DateSources): PaperDates {
  const inGit = (path: string): Received => inGitBy(git, path, today);
  return ({ address, path, isWithheld }) => {
    const known = pastOf(address);
    if (isWithheld === true) {
      return (known && withheldAfter(known, publishes ? today : undefined)) ?? inGit(path);
    }
    const since = known?.outSince;
    if (since) {
      if (!since.found) {
        const { day: date, first } = since;
        return { kind: 'published', date, ...(first !== undefined && { first }) };
      }
      return since.since === undefined
        ? { kind: 'unknown', why: 'before-register' }
        : {
            ...{ kind: 'recorded', date: since.since },
            ...(since.textSince !== undefined && { changed: { on: since.textSince } }),
          };
    }
    if (publishes && (past || isOfToday(git, path, today))) {
      // One that was taken off comes again.
      const first = known?.versions[0];
      const isBack = first !== undefined && first.what !== 'found' && first.day < today;
      return { kind: 'published', date: today, ...(isBack && { first: first.day }) };
    }
    return inGit(path);
  };
}

/**
 * When a paper that the public may not see any more was published, and since when it is withheld: each build says the same.
 * Undefined for one that the public never had, and for one that was there when the register began and that git has no day for.
 * @param today the day on which it is withheld, where the register doesn't say it yet; none where nothing is published.
 */
export function withheldAfter(
  { events }: PaperPast,
  today: IsoDate | undefined,
): Received | undefined {
  const first = events.find(({ what }) => isOnTheSite(what));
  if (!first) return undefined;
  const there = events.findLastIndex(({ what }) => isOnTheSite(what));
  const day = events.slice(there).find(({ what }) => what === 'withheld')?.day;
  const withheld = day ?? today;
  const since = withheld !== undefined && { withheld };
  if (first.what !== 'found') return { kind: 'published', date: first.day, ...since };
  return first.since === undefined
    ? { kind: 'unknown', why: 'before-register' }
    : { kind: 'recorded', date: first.since, ...since };
}

/** What git knows of a file on a day: nothing of a change after it, where a site is made for a day that is past. */
export function inGitBy(git: GitDates, path: string, today: IsoDate): Received {
  const known = git(path);
  if (known.kind !== 'recorded' || known.changed === undefined) return known;
  const { on } = known.changed;
  if (on === undefined || on <= today) return known;
  return { kind: 'recorded', date: known.date };
}

/** Whether git has a file since today, or doesn't have it yet: it can't have been published before. */
export function isOfToday(git: GitDates, path: string, today: IsoDate): boolean {
  const first = git(path);
  return first.kind === 'uncommitted' || (first.kind === 'recorded' && first.date >= today);
}

/**
 * When a paper became open: what its front matter says where it was brought in later, else what {@link PaperDates} know. A day
 * to come is no evidence of anything: the officer is asked about it (`checkPublished`).
 */
export function openSince(
  dates: PaperDates,
  paper: PaperPlace,
  today: IsoDate,
  stated: IsoDate | undefined,
  source?: string,
): Received {
  const known = dates(paper);
  if (stated === undefined || stated > today) return known;
  // A day that is typed is evidence only of what happened before this site had the paper; and, where the register has the paper
  // before its meeting, only with its source.
  if (known.kind === 'published') {
    const meeting = paper.before ?? meetingInPath(paper.address)?.date;
    const isInTime = meeting !== undefined && known.date <= meeting;
    if (known.date <= stated || (isInTime && source === undefined)) return known;
  }
  return {
    ...{ kind: 'stated', date: stated },
    ...(source !== undefined && { source }),
  };
}
