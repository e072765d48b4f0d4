import type { NoticeRules } from '../stated.ts';
import type { PaperFacts } from '../../../law/notice/notice-state.ts';
import type { Received, Publication } from '../../../law/received.ts';
import { arrivalOf, followingOf } from '../../../law/arrival.ts';
import type { Coming } from '../../appendix/appendix.ts';
import type { IsoDate } from '../../../language/dates.ts';

/** What announces a paper: its agenda, or the report that lists it. */
export type Announcer = {
  /** When it became open. */
  readonly publication: Publication;
  /** When the repository first had it, whatever its front matter states. */
  readonly received: Received;
};

/** The arrival of a paper of a meeting: when it arrived, and what became of the promise where one was made. */
export function comingOf(
  { publication, toFollow }: Pick<PaperFacts, 'toFollow'> & { readonly publication: Publication },
  announcer: Announcer,
  meeting: IsoDate,
  { calendar, today }: NoticeRules,
): Coming {
  const facts = { publication, announcedBy: announcer.received, meeting, today };
  const promised = dayOfAnnouncement(announcer.publication, meeting, today);
  const here = toFollow === undefined || toFollow.arrived;
  const arrival = here ? arrivalOf(facts, calendar) : undefined;
  const following =
    toFollow &&
    followingOf(
      {
        ...facts,
        arrived: toFollow.arrived,
        ...(toFollow.expected !== undefined && { expected: toFollow.expected }),
        ...(promised !== undefined && { promised }),
      },
      calendar,
    );
  const later =
    arrival && promised !== undefined && promised < (arrival.first ?? arrival.published);
  return {
    ...(arrival && { arrival }),
    ...(following && { following }),
    ...(later && { supplement: true }),
  };
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
