import { ADDRESSES, MEETINGS, NOTICES } from '../../papers/addresses.ts';
import { calendarUrl, dueCalendarUrl, feedUrl } from '../../papers/data-addresses.ts';

/** What a page can be followed by, for programs that read feeds. */
export type Alternate = {
  readonly type: 'application/atom+xml' | 'text/calendar';
  readonly title: string;
  readonly url: string;
};

const OWN_FEED: readonly (readonly [
  beginning: string,
  list: 'committees' | 'wards' | 'pillars' | 'people' | 'matters',
  title: string,
])[] = [
  [ADDRESSES.committees, 'committees', 'Papers of this committee'],
  [MEETINGS, 'committees', 'Papers of this committee'],
  [ADDRESSES.wards, 'wards', 'Papers about this ward'],
  [ADDRESSES.pillars, 'pillars', 'Papers about this pillar'],
  [ADDRESSES.people, 'people', 'Minutes with a vote of this person'],
  [ADDRESSES.matters, 'matters', 'Papers of this matter'],
];

/**
 * The feeds and calendars of a page by its address: those of the committee, ward or pillar that it is about, and those of
 * the whole council.
 */
export function alternatesOf(url: string): readonly Alternate[] {
  const own = OWN_FEED.flatMap(([beginning, list, title]): Alternate[] => {
    const slug = url.startsWith(beginning) ? url.slice(beginning.length).split('/')[0] : '';
    // A part of the list of matters has a number alone.
    if (slug === undefined || slug === '' || (list === 'matters' && /^\d+$/.test(slug))) return [];
    const own = feed(title, feedUrl(list, slug));
    if (list !== 'committees') return [own];
    return [own, calendar('Meetings of this committee', calendarUrl(slug))];
  });
  const isMinutes = url.startsWith(MEETINGS) && url.endsWith('/minutes/');
  return [
    ...own,
    ...(isMinutes || url.startsWith(ADDRESSES.decisions)
      ? [feed('Decisions', feedUrl('decisions'))]
      : []),
    ...(url.startsWith(ADDRESSES.decisions)
      ? [
          feed('Decisions that can be called in', feedUrl('call-in')),
          calendar('When call-in closes', dueCalendarUrl('call-in')),
        ]
      : []),
    ...(url.startsWith(ADDRESSES.forwardPlan) || url.startsWith(NOTICES)
      ? [feed('Forward plan', feedUrl('forward-plan'))]
      : []),
    ...(url.startsWith(ADDRESSES.recommendations)
      ? [
          feed('Recommendations, and the answers', feedUrl('recommendations')),
          calendar('When answers are due', dueCalendarUrl('recommendations')),
        ]
      : []),
    feed('New papers', feedUrl('papers')),
    calendar('All meetings', calendarUrl()),
  ];
}

const feed = (title: string, url: string): Alternate => ({
  ...{ type: 'application/atom+xml', title, url },
});
const calendar = (title: string, url: string): Alternate => ({
  ...{ type: 'text/calendar', title, url },
});
