import type { IsoDate } from '../../language/dates.ts';
import {
  ALL_WARDS,
  ADDRESSES,
  calendarUrl,
  committeeUrl,
  feedUrl,
  pillarUrl,
  wardUrl,
} from '../../papers/addresses.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { ArchiveIndex, Papers } from '../archive-index.ts';
import { matterLinks } from '../matters/matter-papers.ts';
import { uniqueBySlug } from '../topic-views.ts';
import { calendarEvents, type CalendarEvent } from './calendar-events.ts';
import { paperNews, type NewsOf, type NewsSource, type PaperNews } from './paper-news.ts';

/** A feed of news, and what is in it. */
export type NewsFeed = {
  readonly url: string;
  readonly title: string;
  /** Site path of the page that it belongs to. */
  readonly page: string;
  readonly news: readonly PaperNews[];
};

export type MeetingCalendar = {
  readonly url: string;
  readonly title: string;
  readonly events: readonly CalendarEvent[];
};

/** What a feed has at most: readers ask often enough to miss none. */
const MOST_NEWS = 60;

type FeedPlan = Omit<NewsFeed, 'news'> & {
  readonly takes: (news: PaperNews, of: NewsOf) => boolean;
};

/** Every feed of the council, whether it has news or not: an address that was subscribed to stays good. */
function feedPlans(index: ArchiveIndex): readonly FeedPlan[] {
  const { archive } = index;
  const { council, committees } = archive;
  const { name } = council;
  return [
    {
      ...{ url: feedUrl('papers'), title: `New papers of ${name}`, page: ADDRESSES.home },
      takes: ({ what }) => what === 'published',
    },
    {
      ...{
        url: feedUrl('changes'),
        title: `Changes to papers of ${name}`,
        page: ADDRESSES.register,
      },
      takes: ({ what }) => what !== 'published',
    },
    ...decisionPlans(archive),
    ...committees.map((committee): FeedPlan => ({
      url: feedUrl('committees', committee.slug),
      title: `${committee.name}, ${name}`,
      page: committeeUrl(committee.slug),
      takes: (_, of) => of.committee === committee.slug,
    })),
    {
      url: feedUrl('wards', ALL_WARDS),
      title: `Reports about all wards, ${name}`,
      page: wardUrl(ALL_WARDS),
      takes: (_, of) => of.isAllWards === true,
    },
    ...uniqueBySlug(council.wards).map((ward): FeedPlan => ({
      url: feedUrl('wards', ward.slug),
      title: `${ward.name} ward, ${name}`,
      page: wardUrl(ward.slug),
      takes: (_, of) => of.wards.includes(ward.slug),
    })),
    ...uniqueBySlug(council.pillars).map((pillar): FeedPlan => ({
      url: feedUrl('pillars', pillar.slug),
      title: `${pillar.name}, ${name}`,
      page: pillarUrl(pillar.slug),
      takes: (_, of) => of.pillars.includes(pillar.slug),
    })),
    ...matterLinks(index).map(({ slug, text, url }): FeedPlan => ({
      url: feedUrl('matters', slug),
      title: `${text}, ${name}`,
      page: url,
      takes: (_, of) => of.matters?.includes(slug) === true,
    })),
  ];
}

/** The feed of minutes that decide something, and of each person those that have their vote. */
function decisionPlans({ council, minutes, people }: Papers): FeedPlan[] {
  const all: FeedPlan = {
    ...{ url: feedUrl('decisions'), title: `Decisions of meetings of ${council.name}` },
    page: ADDRESSES.home,
    takes: (_, { isDecisions }) => isDecisions === true,
  };
  return [
    ...(minutes.length > 0 ? [all] : []),
    ...people.map(({ id, url, name }): FeedPlan => ({
      ...{ url: feedUrl('people', id), title: `Recorded votes of ${name}, ${council.name}` },
      page: url,
      takes: (_, { voters }) => voters?.includes(id) === true,
    })),
  ];
}

/** The feeds of a council that has no register yet: they have addresses, and no news. */
export function emptyFeeds(index: ArchiveIndex): readonly NewsFeed[] {
  return feedPlans(index).map(({ url, title, page }) => ({ url, title, page, news: [] }));
}

/** The feeds with their news, in one walk through the register from its end. */
export function newsFeeds(papers: NewsSource): readonly NewsFeed[] {
  const feeds = feedPlans(papers.index).map(({ takes, ...feed }) => ({
    ...{ feed, takes },
    news: [] as PaperNews[],
  }));
  let open = feeds.length;
  for (const [news, of] of paperNews(papers)) {
    for (const one of feeds) {
      if (one.news.length >= MOST_NEWS || !one.takes(news, of)) continue;
      one.news.push(news);
      if (one.news.length === MOST_NEWS) open -= 1;
    }
    if (open === 0) break;
  }
  return feeds.map(({ feed, news }) => ({ ...feed, news }));
}

/** The calendar of all meetings, and one of each committee. */
export function meetingCalendars(
  index: ArchiveIndex,
  today: IsoDate,
  past: RegisterPast | undefined,
): readonly MeetingCalendar[] {
  const { council, committees, meetings } = index.archive;
  return [
    {
      ...{ url: calendarUrl(), title: `Meetings of ${council.name}` },
      events: calendarEvents(index, meetings, today, past),
    },
    ...committees.map(({ slug, name }) => ({
      ...{ url: calendarUrl(slug), title: `${name}, ${council.name}` },
      events: calendarEvents(index, index.meetingsOf.get(slug) ?? [], today, past),
    })),
  ];
}
