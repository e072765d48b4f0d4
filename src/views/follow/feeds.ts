import type { IsoDate } from '../../language/dates.ts';
import { ALL_WARDS, ADDRESSES, committeeUrl, pillarUrl, wardUrl } from '../../papers/addresses.ts';
import { calendarUrl, dueCalendarUrl, feedUrl } from '../../papers/data-addresses.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import {
  committeeCalled,
  committeeNow,
  committeesGone,
  committeesTakenOff,
} from '../register/committees-gone.ts';
import { hasDecisions, hasNotices } from '../has-record.ts';
import { hasRecommendations } from '../recommendations/recommendation-views.ts';
import { matterLinks } from '../matters/matter-papers.ts';
import { uniqueBySlug } from '../topics/topics.ts';
import { calendarEvents, type CalendarEvent } from './calendar-events.ts';
import { callInNews } from './call-in-news.ts';
import { answerEvents, callInEvents } from './due-events.ts';
import { paperNews, type FeedEntry, type NewsSource, type PaperNews } from './paper-news.ts';
import type { NewsOf } from './news-of-papers.ts';

/** A feed of news, and what is in it. */
export type NewsFeed = {
  readonly url: string;
  readonly title: string;
  /** Site path of the page that it belongs to. */
  readonly page: string;
  /** The newest first. */
  readonly news: readonly FeedEntry[];
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
function feedPlans(index: ArchiveIndex, past?: RegisterPast): readonly FeedPlan[] {
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
      takes: ({ what }, of) => what !== 'published' && of.isSaidElsewhere !== true,
    },
    ...recordPlans(index),
    ...committees.map((committee): FeedPlan => ({
      url: feedUrl('committees', committee.slug),
      title: `${committee.name}, ${name}`,
      page: committeeUrl(committee.slug),
      takes: takesOf(index, past, committee.slug),
    })),
    ...(council.wards.length > 0
      ? [
          {
            url: feedUrl('wards', ALL_WARDS),
            title: `Papers about all wards, ${name}`,
            page: wardUrl(ALL_WARDS),
            takes: (_, of) => of.isAllWards === true,
          } satisfies FeedPlan,
        ]
      : []),
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

/** The feeds of what was decided, is to be decided and was recommended, and of each person those with their vote. */
function recordPlans(index: ArchiveIndex): FeedPlan[] {
  const { council, minutes, people } = index.archive;
  const { name } = council;
  const decisions: FeedPlan = {
    ...{ url: feedUrl('decisions'), title: `Decisions of ${name}` },
    page: hasDecisions(index) ? ADDRESSES.decisions : ADDRESSES.home,
    takes: (_, { isDecisions }) => isDecisions === true,
  };
  const plan: FeedPlan = {
    ...{ url: feedUrl('forward-plan'), title: `Forward plan of ${name}` },
    page: ADDRESSES.forwardPlan,
    takes: (_, { isNotice }) => isNotice === true,
  };
  const recommended: FeedPlan = {
    ...{ url: feedUrl('recommendations'), title: `Recommendations to ${name}, and the answers` },
    page: ADDRESSES.recommendations,
    takes: (_, { isRecommendations }) => isRecommendations === true,
  };
  return [
    ...(minutes.length > 0 || hasDecisions(index) ? [decisions] : []),
    ...(hasNotices(index) ? [plan] : []),
    ...(hasRecommendations(index) ? [recommended] : []),
    ...people.map((person): FeedPlan => ({
      ...{ url: feedUrl('people', person.id), title: `Recorded votes of ${person.name}, ${name}` },
      page: person.url,
      takes: (_, { voters }) => voters?.includes(person.id) === true,
    })),
  ];
}

/** The feeds of a council that has no register yet: they have addresses, and no news. */
export function emptyFeeds(index: ArchiveIndex): readonly NewsFeed[] {
  return [
    ...feedPlans(index).map(({ url, title, page }) => ({ url, title, page, news: [] })),
    ...callInFeeds(index, () => []),
  ];
}

/** The feeds with their news, in one walk through the register from its end. */
export function newsFeeds(papers: NewsSource): readonly NewsFeed[] {
  const { index, past } = papers;
  const feeds = [...feedPlans(index, past), ...plansOfCommitteesGone(papers)].map(
    ({ takes, ...feed }) => ({
      ...{ feed, takes },
      news: [] as FeedEntry[],
    }),
  );
  let open = feeds.length;
  for (const [news, of] of paperNews(papers)) {
    const { number, ...rest } = news;
    const entry = { ...rest, id: `${ADDRESSES.register}#line-${number}` };
    for (const one of feeds) {
      if (one.news.length >= MOST_NEWS || !one.takes(news, of)) continue;
      one.news.push(entry);
      if (one.news.length === MOST_NEWS) open -= 1;
    }
    if (open === 0) break;
  }
  return [
    ...feeds.map(({ feed, news }) => ({ ...feed, news })),
    ...callInFeeds(index, (feed) => callInNews(index, feed).slice(0, MOST_NEWS)),
  ];
}

/** The feeds of committees whose files got another name or were taken away, at the addresses that were subscribed to. */
function plansOfCommitteesGone({ index, past }: NewsSource): FeedPlan[] {
  const renamed = committeesGone(index, past).map(({ slug, now }) => ({
    ...{ slug, name: committeeName(index, now), page: committeeUrl(now) },
  }));
  const takenOff = committeesTakenOff(index, past).map((slug) => ({
    ...{ slug, name: committeeCalled(index, past, slug), page: ADDRESSES.committees },
  }));
  return [...renamed, ...takenOff].map(({ slug, name, page }) => ({
    url: feedUrl('committees', slug),
    title: `${name}, ${index.archive.council.name}`,
    page,
    takes: takesOf(index, past, slug),
  }));
}

/** Whether news is of a committee, under whatever name its file had. */
function takesOf(
  index: ArchiveIndex,
  past: RegisterPast | undefined,
  slug: string,
): FeedPlan['takes'] {
  const nowOf = (one: string) => (past ? committeeNow(index, past, one) : one);
  return (_, { committee }) => committee !== undefined && nowOf(committee) === nowOf(slug);
}

/** The feed of decisions that can be called in; none of a council that has no decisions. */
function callInFeeds(
  index: ArchiveIndex,
  newsOf: (feed: string) => readonly FeedEntry[],
): NewsFeed[] {
  if (!hasDecisions(index)) return [];
  const url = feedUrl('call-in');
  const title = `Decisions that can be called in, ${index.archive.council.name}`;
  return [{ url, title, page: ADDRESSES.decisions, news: newsOf(url) }];
}

/** The calendar of all meetings, one of each committee, and those of what can be called in and is to be answered. */
export function calendarsOf(
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
      events: calendarEvents(index, index.meetingsOf.get(slug) ?? [], today, past, [slug]),
    })),
    ...(past ? committeesGone(index, past) : []).map(({ slug, now }) => ({
      ...{ url: calendarUrl(slug), title: `${committeeName(index, now)}, ${council.name}` },
      events: calendarEvents(index, index.meetingsOf.get(now) ?? [], today, past, [slug, now]),
    })),
    ...(past ? calendarsTakenOff(index, today, past) : []),
    ...(hasDecisions(index)
      ? [
          {
            ...{ url: dueCalendarUrl('call-in'), title: `Call-in closes, ${council.name}` },
            events: callInEvents(index, today, past),
          },
        ]
      : []),
    ...(hasRecommendations(index)
      ? [
          {
            url: dueCalendarUrl('recommendations'),
            title: `Answers to recommendations due, ${council.name}`,
            events: answerEvents(index, today, past),
          },
        ]
      : []),
  ];
}

/** The calendars of committees that are gone: who subscribed to one must learn that its meetings are not held. */
function calendarsTakenOff(
  index: ArchiveIndex,
  today: IsoDate,
  past: RegisterPast,
): MeetingCalendar[] {
  const slugs = committeesTakenOff(index, past);
  const nowOf = (slug: string) => committeeNow(index, past, slug);
  return slugs.map((slug) => ({
    url: calendarUrl(slug),
    title: `${committeeCalled(index, past, slug)}, ${index.archive.council.name}`,
    events: calendarEvents(
      ...([index, [], today, past] as const),
      slugs.filter((one) => nowOf(one) === nowOf(slug)),
    ),
  }));
}
