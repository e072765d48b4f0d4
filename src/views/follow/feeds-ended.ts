import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { MeetingCalendar, NewsFeed } from './feeds.ts';

/** What a feed was of, by the folder in which it is. No name is said: a person may have been taken off the site for good. */
const WHAT: Readonly<Record<string, string>> = {
  committees: 'a committee',
  wards: 'a ward',
  pillars: 'a priority',
  people: 'a person',
  matters: 'a topic',
};

/** What names the last entry of a feed, behind its address. */
const ENDED = '#ended';
const UPDATED = /<updated>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z)<\/updated>/;

/**
 * The feed at an address that has nothing to follow any more, with a last entry that says so: who subscribed to it learns of that, and
 * isn't left with an address that has gone.
 * @param before the feed as the site had it: it ended once, on the same day for ever.
 */
export function endedFeed(
  { archive }: Pick<ArchiveIndex, 'archive'>,
  url: string,
  before: string | undefined,
  today: IsoDate,
): NewsFeed {
  const { name } = archive.council;
  const [, , folder = ''] = url.split('/');
  const what = WHAT[folder];
  const [, moment] = before?.includes(`${ENDED}</id>`) ? (UPDATED.exec(before) ?? []) : [];
  return {
    url,
    title: `${what === undefined ? 'A feed' : `The feed of ${what}`} that has ended, ${name}`,
    page: ADDRESSES.follow,
    news: [
      {
        id: `${url}${ENDED}`,
        day: moment?.slice(0, 10) ?? today,
        ...(moment !== undefined && { time: moment }),
        ...{ what: 'removed', state: '' },
        title: 'This feed has ended',
        detail: `The site of ${name} has ${what === undefined ? 'nothing' : `no page of ${what}`} to follow at this address any more. All feeds are on the page to which this leads`,
        url: ADDRESSES.follow,
      },
    ],
  };
}

/** A calendar that has ended: without a meeting, so that those which were in it go from the calendars of its subscribers. */
export const endedCalendar = (
  { archive }: Pick<ArchiveIndex, 'archive'>,
  url: string,
): MeetingCalendar => ({
  url,
  title: `A calendar that has ended, ${archive.council.name}`,
  events: [],
});
