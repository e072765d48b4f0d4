import type { IsoDate } from '../../language/dates.ts';
import { risenEvents } from '../../outputs/feeds/calendar-before.ts';
import { makeFeeds } from '../../outputs/feeds/feeds-output.ts';
import { calendarUrl } from '../../papers/data-addresses.ts';
import { indexArchive, type ArchiveIndex } from '../../views/archive-index.ts';
import {
  calendarsOf,
  emptyFeeds,
  newsFeeds,
  type MeetingCalendar,
  type NewsFeed,
} from '../../views/follow/feeds.ts';
import { endedCalendar, endedFeed } from '../../views/follow/feeds-ended.ts';
import type { Making } from '../site-in-making.ts';
import type { RegisterToMake } from './make-histories.ts';
import type { PapersToShow } from './shown-texts.ts';

/** Makes what readers follow papers and meetings by. What is new is known by the register alone. */
export async function makeFollowing(
  site: Making,
  { papers, facts, register }: PapersToShow & { readonly register?: RegisterToMake | undefined },
  today: IsoDate,
  code: string,
): Promise<void> {
  const index = indexArchive(papers);
  const feeds = register ? newsFeeds({ index, ...register }) : emptyFeeds(index);
  const calendars = calendarsOf(index, today, register?.past);
  const { name, url } = papers.council;
  const [first] = register?.register.entries ?? [];
  const about = {
    ...{ name, url },
    ...(facts.logo && { logo: facts.logo.url }),
    ...(first && { began: first.time }),
  };
  const ended = await endedOf(index, register, [...feeds, ...calendars], today);
  makeFeeds(site, about, code, {
    feeds: [...feeds, ...ended.feeds],
    calendars: [...(await risenCalendars(url, calendars, register, today)), ...ended.calendars],
  });
}

/** The calendars with what they say since the site before had them. */
async function risenCalendars(
  site: string,
  calendars: readonly MeetingCalendar[],
  register: RegisterToMake | undefined,
  today: IsoDate,
): Promise<readonly MeetingCalendar[]> {
  const before = await register?.feeds?.();
  if (!before) return calendars;
  const there = new Set(before.urls);
  const textOf = async (url: string) => (there.has(url) ? await before.textOf(url) : undefined);
  // What a calendar didn't have may be known from that of all meetings.
  const all = (await textOf(calendarUrl())) ?? '';
  return Promise.all(
    calendars.map(async ({ url, title, events }) => {
      const known = `${all}\n${(await textOf(url)) ?? ''}`;
      const moment = register?.exchange?.time ?? today;
      return { url, title, events: risenEvents(site, events, known, moment) };
    }),
  );
}

/** The feeds and calendars that the site before has, and that have nothing to follow now. */
async function endedOf(
  index: ArchiveIndex,
  register: RegisterToMake | undefined,
  here: readonly { readonly url: string }[],
  today: IsoDate,
): Promise<{
  readonly feeds: readonly NewsFeed[];
  readonly calendars: readonly MeetingCalendar[];
}> {
  const before = await register?.feeds?.();
  if (!before) return { feeds: [], calendars: [] };
  const there = new Set(here.map(({ url }) => url));
  const gone = before.urls.filter((url) => !there.has(url));
  const isFeed = (url: string): boolean => url.endsWith('.atom');
  return {
    feeds: await Promise.all(
      gone
        .filter(isFeed)
        .map(async (url) => endedFeed(index, url, await before.textOf(url), today)),
    ),
    calendars: gone.filter((url) => !isFeed(url)).map((url) => endedCalendar(index, url)),
  };
}
