import { ADDRESSES, calendarUrl, feedUrl, MEETINGS } from '../../papers/addresses.ts';

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
    const feed: Alternate = { type: 'application/atom+xml', title, url: feedUrl(list, slug) };
    if (list !== 'committees') return [feed];
    const calendar = 'Meetings of this committee';
    return [feed, { type: 'text/calendar', title: calendar, url: calendarUrl(slug) }];
  });
  const isMinutes = url.startsWith(MEETINGS) && url.endsWith('/minutes/');
  const decisions = 'Minutes in which something was decided';
  return [
    ...own,
    ...(isMinutes
      ? [{ type: 'application/atom+xml' as const, title: decisions, url: feedUrl('decisions') }]
      : []),
    { type: 'application/atom+xml', title: 'New papers', url: feedUrl('papers') },
    { type: 'text/calendar', title: 'All meetings', url: calendarUrl() },
  ];
}
