import type { NoticeRules } from '../stated.ts';
import type { PaperFacts } from '../../../law/notice/notice-state.ts';
import type { Received, Publication } from '../../../law/received.ts';
import {
  arrivalOf,
  followingOf,
  type Arrival,
  type ArrivalFacts,
  type Following,
} from '../../../law/arrival.ts';
import type { Coming } from '../../appendix/appendix.ts';
import type { IsoDate } from '../../../language/dates.ts';

/** What announces a paper: its agenda, or the report that lists it. */
export type Announcer = {
  /** When it became open. */
  readonly publication: Publication;
  /** When the repository first had it, whatever its front matter states. */
  readonly received: Received;
};

/**
 * The arrival of a paper of a meeting: when it arrived, and what became of the promise where one was made. A day of git is no
 * day of arrival: nothing is counted up to it. Where git alone has a day for what announces it, that is said of the promise.
 * @param promise what the public had it announced by, where that is another than the announcer: the item of a report.
 */
export function comingOf(
  { publication, toFollow }: Pick<PaperFacts, 'toFollow'> & { readonly publication: Publication },
  announcer: Announcer,
  meeting: IsoDate,
  { calendar, today }: NoticeRules,
  promise: Publication = announcer.publication,
): Coming {
  const facts = { publication, announcedBy: announcer.received, meeting, today };
  const announced = dayOfAnnouncement(announcer.publication, meeting, today);
  const here = toFollow === undefined || toFollow.arrived;
  const arrival = here ? arrivalOf(facts, calendar) : undefined;
  const following = toFollow && followed(facts, toFollow, promise, arrival, calendar);
  const later =
    arrival && announced !== undefined && announced < (arrival.first ?? arrival.published);
  return {
    ...(arrival && { arrival }),
    ...(following && { following }),
    ...(later && { supplement: true }),
  };
}

function followed(
  facts: ArrivalFacts,
  { expected, arrived }: NonNullable<PaperFacts['toFollow']>,
  promise: Publication,
  arrival: Arrival | undefined,
  calendar: NoticeRules['calendar'],
): Following {
  const { meeting, today } = facts;
  const promised = dayOfAnnouncement(atFirst(promise), meeting, today);
  const inRecords = promised !== undefined && promise.kind === 'recorded';
  const dates = {
    ...(expected !== undefined && { expected }),
    ...(promised !== undefined && { promised }),
    ...(inRecords && { promisedInRecords: true as const }),
  };
  return arrival?.source === 'recorded'
    ? { ...dates, state: { kind: 'not-recorded', inRecordsSince: arrival.published } }
    : followingOf({ ...facts, arrived, ...dates }, calendar);
}

/**
 * Whether a paper came with what announces it, or before: then it followed nothing, whatever day is still named for it. A day of git
 * is compared with days of git alone.
 */
export function cameWith(paper: Publication, announcer: Publication, today: IsoDate): boolean {
  const day = dayOf(atFirst(paper), today);
  const before = dayOf(atFirst(announcer), today);
  if (day === undefined || before === undefined || day > before) return false;
  return !isOfGit(announcer) || isOfGit(paper);
}

/** Whether only git has a day of a paper, or hasn't got it yet. */
export const isOfGit = ({ kind }: Publication): boolean =>
  kind === 'recorded' || kind === 'uncommitted';

/** When it was first published, though it was taken off in between. */
export const atFirst = (publication: Publication): Publication =>
  publication.kind === 'published'
    ? { ...publication, date: publication.first ?? publication.date }
    : publication;

/** The day since when a paper is known; undefined where nobody knows one. */
export function dayOf(publication: Publication, today: IsoDate): IsoDate | undefined {
  if (publication.kind === 'uncommitted') return today;
  return publication.kind === 'unknown' ? undefined : publication.date;
}

/** A day on which the repository was filled after the meeting doesn't show when the paper was announced. */
function dayOfAnnouncement(
  publication: Publication,
  meeting: IsoDate,
  today: IsoDate,
): IsoDate | undefined {
  switch (publication.kind) {
    case 'stated':
      return publication.date;
    case 'published':
    case 'recorded':
      return publication.date <= meeting ? publication.date : undefined;
    case 'uncommitted':
      return today <= meeting ? today : undefined;
    case 'unknown':
      return undefined;
  }
}
