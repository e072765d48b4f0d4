import { newReason, reasonOfCommits } from '../../../history/register/next-entries.ts';
import { isAsItWas } from '../../../history/register/known-text.ts';
import { isChange } from '../../../history/register/paper-past.ts';
import type { PastOf } from '../../../history/register/first-address.ts';
import { reasonOfChange } from './reason-of-change.ts';
import type { CommitReasons } from '../../../history/commit-reasons.ts';
import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { clearDaysBetween } from '../../../law/clear-days.ts';
import { daysBefore } from '../../../law/notice/since.ts';
import type { WorkingCalendar } from '../../../law/working-days.ts';
import { historyUrl } from '../../addresses.ts';

/** That a paper is another than when it went out, and where its versions are. */
export type Changes = {
  /** The last day on which it was changed. */
  readonly changed: IsoDate;
  /** Why, where somebody said. */
  readonly reason?: string;
  /** A reason is stated, and was there before: it is that of an earlier change, or of none. */
  readonly isStale?: true;
  /** How long before its meeting: "1 clear working day before the meeting". */
  readonly beforeMeeting?: string;
  /** Site path of the page with its versions. */
  readonly url: string;
};

/** What the changes of papers are known from. */
export type ChangeSources = {
  /** What the register knows of a paper, at whatever address that was before. */
  readonly pastOf: PastOf;
  readonly publishes: boolean;
  readonly today: IsoDate;
  /** The days on which the offices are open. */
  readonly openDays: WorkingCalendar;
  /** Why papers were changed, as commits say it. */
  readonly reasons?: CommitReasons | undefined;
};

export type PaperNow = {
  readonly address: string;
  /** Its path below the content. */
  readonly path: string;
  /** Of its text; none where it isn't known, in a check. */
  readonly sha256: string | undefined;
  /** Of a report: what its text is known by, whatever its meeting. */
  readonly words?: string | undefined;
  /** Of a report: what its own words are known by, whatever its template. */
  readonly said?: string | undefined;
  /** The day of its meeting. */
  readonly meeting: IsoDate;
  readonly reason?: string | undefined;
  /** Its earlier texts are withdrawn, and every reason but this one with them. */
  readonly isWithdrawn?: boolean;
  /** The public may not see it: what a commit says of it may be about what is in it. */
  readonly isWithheld?: boolean;
};

/** How a paper was changed since it went out; nothing where it wasn't, or where there is no register. */
export function changesOf(sources: ChangeSources, paper: PaperNow): Changes | undefined {
  const changes = lastChangeOf(sources, paper);
  if (!changes) return undefined;
  const { changed: date } = changes;
  const clearDays = clearDaysBetween(date, paper.meeting, sources.openDays);
  return { ...changes, beforeMeeting: daysBefore({ date, clearDays }, paper.meeting) };
}

/**
 * Asks the officer why a report was changed after it was published, where nothing says so. Written anew under the same title it may
 * be another matter, and a new item (LGA 1972 s.100B(4)): that is for the officer to say.
 */
export function askWhyChanged(
  { changed, reason, isStale, beforeMeeting }: Changes,
  { meeting, today }: { readonly meeting: IsoDate; readonly today: IsoDate },
): string | undefined {
  if (reason !== undefined || (today > meeting && changed !== today)) return undefined;
  const when = beforeMeeting === undefined ? '' : `, ${beforeMeeting}`;
  const why = isStale
    ? 'the reason in changed: was there before, and is none of this change. Write its own in its place: '
    : 'nothing says why. Write it: ';
  return (
    `This report was published, and was changed on ${formatDate(changed)}${when}: ${why}` +
    '"changed: { reason: … }", with earlier: withdrawn if words of the earlier text must not stay public in its history. If it is about another matter now, give that an item of its own on the agenda.'
  );
}

/** How a paper was changed last that isn't held against the day of a meeting: minutes, decisions and notices. */
export function lastChangeOf(
  { pastOf, publishes, today, reasons }: Omit<ChangeSources, 'openDays'>,
  {
    address,
    path,
    sha256,
    words,
    said,
    reason,
    isWithdrawn = false,
    isWithheld = false,
  }: Omit<PaperNow, 'meeting'>,
): Changes | undefined {
  const known = pastOf(address);
  const now = known?.versions.at(-1);
  // That it went to another address, or was set out anew, is no change.
  const changed = known?.versions.findLastIndex(isChange) ?? -1;
  const last = known?.versions[changed];
  // One that was taken off, and comes back as another, was changed too.
  if (!known || !last || sha256 === undefined) return undefined;
  const url = historyUrl(address);
  if (!now || !isAsItWas(now, { sha256, words, said })) {
    if (!publishes) return undefined;
    const why =
      newReason(known, reason) ??
      (isWithheld
        ? undefined
        : reasonOfCommits(known, (published, from) =>
            reasonOfChange(reasons, { address, path }, published, from),
          ));
    const isStale = why === undefined && reason !== undefined;
    return { changed: today, url, ...(why !== undefined && { reason: why }), ...stale(isStale) };
  }
  if (changed < 1) return undefined;
  const why = publishes ? newReason(known, reason) : undefined;
  if (why !== undefined) return { changed: last.day, url, reason: why };
  const mayGive = last.reason !== undefined && (!isWithdrawn || last.reason === reason);
  const isStale = last.reason === undefined && reason !== undefined;
  return { changed: last.day, url, ...(mayGive && { reason: last.reason }), ...stale(isStale) };
}

const stale = (isStale: boolean): Pick<Changes, 'isStale'> => (isStale ? { isStale } : {});

/** How an agenda was changed by a new title of the report of an item. */
export type NewTitle = {
  /** Where the report goes out as it is now. */
  readonly goingOut?: Changes;
  /** By lines of the register alone: all that can be said while the report is held back. */
  readonly known?: Changes;
};

/** What an agenda has from the titles of reports. */
export type NewTitles = {
  /** How it was changed itself. */
  readonly own?: Changes;
  /** By the position of the item. */
  readonly ofItems: Readonly<Record<number, NewTitle>>;
};
