import { formatDate, type IsoDate } from '../../language/dates.ts';
import { nearest } from '../../language/suggest.ts';
import { isExecutive } from '../../law/bodies.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { datedNotice, firstDayOf } from '../notice/facts-of-notice.ts';
import type { DatedNotice, NoticesByKey, RecordLink, StatedNotice } from '../notice/notice.ts';
import { NO_NUMBER, noticeKey } from '../notice/notice-field.ts';
import type { RecordFacts } from '../record/record-facts.ts';
import { takerInWords } from '../record/taker.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Committee } from '../committee/committee.ts';

/** The notices among the papers of the record; of two with one number the first, and the second is reported elsewhere. */
export function noticesByKey(
  record: readonly RecordFacts[],
  day: Parameters<typeof datedNotice>[1],
): NoticesByKey {
  const notices = record.flatMap(({ record: one }) => (one?.kind === 'notice' ? one.stated : []));
  const found = new Map<string, DatedNotice>();
  for (const stated of notices) {
    const key = noticeKey(stated.id);
    const first = found.get(key);
    if (!first || stated.url < first.url) found.set(key, datedNotice(stated, day));
  }
  return withUnread(found, unreadNotices(record));
}

/** The keys of the notices whose fields can’t be read, by which others name them. */
export function unreadNotices(record: readonly RecordFacts[]): ReadonlySet<string> {
  return new Set(
    record.flatMap(({ kind, record: one, unreadId }) =>
      kind === 'notice' && !one ? [unreadId === undefined ? NO_NUMBER : noticeKey(unreadId)] : [],
    ),
  );
}

/** The notices with those that can’t be read; of two with one number the one that can. */
export const withUnread = (
  read: ReadonlyMap<string, DatedNotice>,
  unread: ReadonlySet<string>,
): NoticesByKey =>
  new Map<string, DatedNotice | 'unread'>([
    ...[...unread].map((key) => [key, 'unread'] as const),
    ...read,
  ]);

/** Whether a notice may be there that can’t be read: what is wrong with it is said at its own file. */
export const mayBeUnread = (name: string, known: NoticesByKey): boolean =>
  known.get(noticeKey(name)) === 'unread' || (!known.has(noticeKey(name)) && known.has(NO_NUMBER));

/** The notices that a paper names, as far as they are here. */
export function noticesOf(
  names: readonly string[] | undefined,
  known: NoticesByKey,
): readonly DatedNotice[] {
  return (names ?? []).flatMap((name) => {
    const notice = known.get(noticeKey(name));
    return notice === undefined || notice === 'unread' ? [] : notice;
  });
}

/** The way to a notice, with its number and its matter. */
export const noticeLink = ({ id, matter, url }: StatedNotice): RecordLink => ({
  text: `${id}: ${matter}`,
  url,
});

/** A paper of a meeting that names notices. */
export type NamingPaper = {
  readonly reader: ContentReader;
  /** Where it names them. */
  readonly place: () => Place;
  readonly names: readonly string[];
  readonly meeting: IsoDate;
  readonly committee: Committee;
  readonly notices: NoticesByKey;
};

/**
 * Reports a notice that isn't here, and one that is of another body or a later day than the meeting: nothing may be decided
 * before the day, or the first day of the period, that its notice states (SI 2012/2089 reg 9(1)(c), (d)). A body that decides
 * nothing, such as a scrutiny committee that looks at a matter before, only refers to the notice.
 */
export function checkNamedNotices(paper: NamingPaper): void {
  const { reader, place, names, meeting, committee, notices } = paper;
  for (const name of names) {
    const notice = notices.get(noticeKey(name));
    if (notice === 'unread' || mayBeUnread(name, notices)) continue;
    if (!notice) {
      const near = nearest(
        name,
        [...notices.values()].flatMap((one) => (one === 'unread' ? [] : one.id)),
      );
      const advice =
        near === undefined
          ? 'Write the id of one that is there, or add the notice.'
          : `Did you mean "${near}"?`;
      const message = `There is no notice "${name}" in the folder notices. ${advice}`;
      reader.diagnostics.push(diagnose('notice-unknown', place(), message));
      continue;
    }
    if (!isExecutive(committee.kind)) continue;
    const first = firstDayOf(notice);
    if (notice.committee !== undefined && notice.committee !== committee.slug) {
      const message = `This is before ${committee.name}; the notice ${notice.id} names ${takerInWords(notice.by)}. Correct one of the two.`;
      reader.diagnostics.push(diagnose('decision-against-notice', place(), message));
    } else if (meeting < first) {
      const message = `The meeting is on ${formatDate(meeting)}; the notice ${notice.id} says ${formatDate(first)}${notice.when.kind === 'day' ? '' : ' at the earliest'}. Correct one of the two.`;
      reader.diagnostics.push(diagnose('decision-against-notice', place(), message));
    } else if (notice.withdrawn) {
      const message = `The notice ${notice.id} was withdrawn on ${formatDate(notice.withdrawn.on)}. Name the one that took its place, or take notice: out.`;
      reader.diagnostics.push(diagnose('decision-against-notice', place(), message));
    }
  }
}

/** A day that a paper types beside the notice that has it too. */
export type TypedDay = {
  readonly field: string;
  readonly typed: IsoDate | undefined;
  /** None where the notice doesn't have the day at all. */
  readonly ofNotice: IsoDate | undefined;
  readonly place: () => Place;
};

/** Reports the days that a paper types otherwise than the notice that it names: the notice is what the public saw. */
export function checkTypedDays(
  reader: ContentReader,
  { id }: Pick<StatedNotice, 'id'>,
  days: readonly TypedDay[],
): void {
  for (const { field, typed, ofNotice, place } of days) {
    if (typed === undefined || typed === ofNotice) continue;
    const says = ofNotice === undefined ? 'has no such day' : `says ${formatDate(ofNotice)}`;
    const message = `${field}: says ${formatDate(typed)}, and the notice ${id} ${says}. Correct the notice if it is wrong, and take ${field}: out here: the notice is what counts.`;
    reader.diagnostics.push(diagnose('notice-date-differs', place(), message));
  }
}
