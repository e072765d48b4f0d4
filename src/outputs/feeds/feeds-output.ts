import type { Council } from '../../papers/council/council.ts';
import type { MeetingCalendar, NewsFeed } from '../../views/follow/feeds.ts';
import { makeWhole, needsOf, type SiteInMaking } from '../output.ts';
import { atomFeed, type FeedAbout } from './atom.ts';
import { calendarFile } from './calendar.ts';

/** Writes the feeds and the calendars that have changed. */
export function makeFeeds(
  site: SiteInMaking,
  council: Pick<Council, 'name' | 'url'> & Pick<FeedAbout, 'logo' | 'began'>,
  code: string,
  {
    feeds,
    calendars,
  }: { readonly feeds: readonly NewsFeed[]; readonly calendars: readonly MeetingCalendar[] },
): void {
  const { name, url: published, logo, began } = council;
  for (const { news, ...feed } of feeds) {
    const about = {
      ...{ ...feed, site: published, council: name },
      ...(logo !== undefined && { logo }),
      ...(news.length === 0 && began !== undefined && { began }),
    };
    makeWhole(site, `feed ${feed.url}`, needsOf(code, about, news), () => [
      [feed.url, atomFeed(about, news)],
    ]);
  }
  for (const { url, title, events } of calendars) {
    makeWhole(site, `feed ${url}`, needsOf(code, published, title, events), () => [
      [url, calendarFile(title, published, events)],
    ]);
  }
}
