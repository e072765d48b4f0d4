import type { Council } from '../../papers/council/council.ts';
import type { MeetingCalendar, NewsFeed } from '../../views/follow/feeds.ts';
import { needsOf, pathOf, type SiteInMaking } from '../output.ts';
import { atomFeed } from './atom.ts';
import { calendarFile } from './calendar.ts';

/** Writes the feeds and the calendars that have changed. */
export function makeFeeds(
  site: SiteInMaking,
  council: Pick<Council, 'name' | 'url'>,
  code: string,
  {
    feeds,
    calendars,
  }: { readonly feeds: readonly NewsFeed[]; readonly calendars: readonly MeetingCalendar[] },
): void {
  const { name, url: published } = council;
  for (const { news, ...feed } of feeds) {
    const about = { ...feed, site: published, council: name };
    make(site, feed.url, needsOf(code, about, news), () => atomFeed(about, news));
  }
  for (const { url, title, events } of calendars) {
    make(site, url, needsOf(code, published, title, events), () =>
      calendarFile(title, published, events),
    );
  }
}

function make(site: SiteInMaking, url: string, needs: string, text: () => string): void {
  const name = `feed ${url}`;
  if (site.keep(name, needs) !== undefined) return;
  const path = pathOf(url);
  site.write(path, text());
  site.add(name, { needs, files: [path], note: {} });
}
