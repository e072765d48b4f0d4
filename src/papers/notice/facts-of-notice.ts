import type { KeyDecisionFacts } from '../../law/key-decision.ts';
import type { PrivateMeetingFacts } from '../../law/private-meeting.ts';
import type { IsoDate } from '../../language/dates.ts';
import { asSentence } from '../../language/sentence.ts';
import { defined } from '../council/read-council.ts';
import type { PaperDates } from '../standing/publication/paper-dates.ts';
import { openSince } from '../standing/publication/paper-dates.ts';
import type { DatedNotice, StatedNotice } from './notice.ts';

/** When a notice says that it is decided: the day, or the first one on which it may be. */
export const firstDayOf = ({ when }: Pick<StatedNotice, 'when'>): IsoDate =>
  when.kind === 'day' ? when.on : when.from;

/**
 * A notice with when it went out. How long it was is counted from the register's day where the register has it, before what it is a
 * notice of; else from the day that is stated.
 */
export function datedNotice(
  stated: StatedNotice,
  { dates, today }: { readonly dates: PaperDates; readonly today: IsoDate },
): DatedNotice {
  const { url, source, published, publishedSource } = stated;
  const before = firstDayOf(stated);
  const place = { address: url, path: source, before };
  const received = openSince(dates, place, today, published, publishedSource);
  return received.kind === 'published' && received.date <= before
    ? { ...stated, received, published: received.date, isPublishedHere: true }
    : { ...stated, received };
}

/** What a notice says of the time that the public had before a key decision (SI 2012/2089 regs 9 to 11). */
export function keyFactsOf(
  { exception, published, isPublishedHere }: DatedNotice,
  { decision, today }: Pick<KeyDecisionFacts, 'decision' | 'today'>,
): KeyDecisionFacts {
  return {
    ...{ decision, today },
    // The day of a notice under an exception is that on which it was made available.
    ...(published !== undefined &&
      exception === undefined && {
        noticed: published,
        ...(isPublishedHere && { isPublishedHere }),
      }),
    ...(exception?.kind === 'general' && {
      generalException: {
        noticed: exception.available,
        ...defined({ reason: exception.reason, reasonsPublished: exception.reasonsPublished }),
      },
    }),
    ...(exception?.kind === 'special' && {
      specialUrgency: {
        ...exception.agreed,
        ...defined({ reason: exception.reason, reasonsPublished: exception.reasonsPublished }),
      },
    }),
  };
}

/** What a notice says of business in private, in both stages (reg 5); none where it is of no such business. */
export function privateFactsOf(
  { private: business, secondNotice, published, isPublishedHere }: DatedNotice,
  { meeting, today }: Pick<PrivateMeetingFacts, 'meeting' | 'today'>,
): PrivateMeetingFacts | undefined {
  if (!business) return undefined;
  const { representations } = secondNotice ?? {};
  const list = typeof representations === 'string' ? [] : (representations ?? []);
  const unanswered = list.some(({ response }) => response === undefined);
  return {
    ...{ meeting, today, reason: business.reason },
    ...(isPublishedHere && { isPublishedHere }),
    ...defined({ firstNotice: published, secondNotice: secondNotice?.on }),
    ...(representations !== undefined && {
      representations:
        representations === 'none'
          ? 'none'
          : list.map(({ from, said }) => `${from}: ${asSentence(said)}`).join(' '),
    }),
    ...(list.length > 0 &&
      !unanswered && {
        response: list.map(({ response = '' }) => asSentence(response)).join(' '),
      }),
    ...defined({ urgency: business.urgency }),
  };
}
