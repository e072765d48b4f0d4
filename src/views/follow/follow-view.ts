import type { IsoDate } from '../../language/dates.ts';
import type { Person } from '../../papers/person/person.ts';
import { ADDRESSES, ALL_WARDS } from '../../papers/addresses.ts';
import { calendarUrl, dueCalendarUrl, feedUrl } from '../../papers/data-addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import { matterLinks } from '../matters/matter-papers.ts';
import { hasRecommendations } from '../recommendations/recommendation-views.ts';
import { hasDecisions, hasNotices } from '../has-record.ts';
import { uniqueBySlug } from '../topics/topics.ts';
import type { PageView } from '../views.ts';

/** A list that can be followed. */
export type Followed = {
  readonly name: string;
  readonly feed?: string;
  readonly calendar?: string;
};

/** The feeds and calendars, in plain words. */
export type FollowView = PageView & {
  readonly council: string;
  readonly all: readonly Followed[];
  readonly committees: readonly Followed[];
  readonly wards: readonly Followed[];
  readonly pillars: readonly Followed[];
  /** By the recorded votes of each who still has a seat: nothing joins the feeds of the others. */
  readonly people: readonly Followed[];
  readonly matters: readonly Followed[];
};

/** The page that lists all feeds and calendars. */
export function followView(index: ArchiveIndex, today: IsoDate): FollowView {
  const { archive } = index;
  const { council, committees, people } = archive;
  const ofList = (list: 'wards' | 'pillars') => (one: { name: string; slug: string }) => ({
    name: one.name,
    feed: feedUrl(list, one.slug),
  });
  return {
    url: ADDRESSES.follow,
    title: 'Follow papers and meetings',
    description: `Feeds and calendars of the papers and meetings of ${council.name}.`,
    breadcrumbs: [HOME],
    council: council.name,
    all: [
      { name: 'New papers, and all meetings', feed: feedUrl('papers'), calendar: calendarUrl() },
      { name: 'Papers that were changed or taken off', feed: feedUrl('changes') },
      ...ofRecord(index),
    ],
    committees: committees.map(({ name, slug }) => ({
      ...{ name, feed: feedUrl('committees', slug), calendar: calendarUrl(slug) },
    })),
    wards:
      council.wards.length === 0
        ? []
        : [
            { name: 'All wards', feed: feedUrl('wards', ALL_WARDS) },
            ...uniqueBySlug(council.wards).map(ofList('wards')),
          ],
    people: people
      .filter(canVote(today))
      .map(({ id, name }) => ({ name, feed: feedUrl('people', id) })),
    pillars: uniqueBySlug(council.pillars).map(ofList('pillars')),
    matters: matterLinks(index).map(({ slug, text }) => ({
      ...{ name: text, feed: feedUrl('matters', slug) },
    })),
  };
}

/** What was decided, can be called in, is to be decided and was recommended. */
function ofRecord(index: ArchiveIndex): Followed[] {
  const { minutes } = index.archive;
  const decides = hasDecisions(index);
  return [
    ...(minutes.length > 0 || decides ? [{ name: 'Decisions', feed: feedUrl('decisions') }] : []),
    ...(decides
      ? [
          {
            name: 'Decisions that can be called in, and until when',
            ...{ feed: feedUrl('call-in'), calendar: dueCalendarUrl('call-in') },
          },
        ]
      : []),
    ...(hasNotices(index) ? [{ name: 'Forward plan', feed: feedUrl('forward-plan') }] : []),
    ...(hasRecommendations(index)
      ? [
          {
            name: 'Recommendations, and when answers are due',
            ...{ feed: feedUrl('recommendations'), calendar: dueCalendarUrl('recommendations') },
          },
        ]
      : []),
  ];
}

const canVote =
  (today: IsoDate) =>
  ({ seats }: Pick<Person, 'seats'>): boolean =>
    seats.length === 0 || seats.some(({ until }) => until === undefined || until >= today);
