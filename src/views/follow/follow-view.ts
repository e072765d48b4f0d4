import { ADDRESSES, ALL_WARDS, calendarUrl, feedUrl } from '../../papers/addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import { uniqueBySlug } from '../topic-views.ts';
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
};

/** The page that lists all feeds and calendars. */
export function followView({ archive }: ArchiveIndex): FollowView {
  const { council, committees } = archive;
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
    ],
    committees: committees.map(({ name, slug }) => ({
      ...{ name, feed: feedUrl('committees', slug), calendar: calendarUrl(slug) },
    })),
    wards: [
      { name: 'All wards', feed: feedUrl('wards', ALL_WARDS) },
      ...uniqueBySlug(council.wards).map(ofList('wards')),
    ],
    pillars: uniqueBySlug(council.pillars).map(ofList('pillars')),
  };
}
