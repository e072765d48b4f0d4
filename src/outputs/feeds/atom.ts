import { escapeUTF8 } from 'entities';
import { Feed } from 'feed';
import type { FeedEntry } from '../../views/follow/paper-news.ts';

/** What a feed says of itself. */
export type FeedAbout = {
  /** Site path of the feed. */
  readonly url: string;
  readonly title: string;
  /** Site path of the page that has the same papers. */
  readonly page: string;
  /** Where the site is published, ending in a slash. */
  readonly site: string;
  readonly council: string;
  /** Site path of the council's logo, where it has one. */
  readonly logo?: string;
  /** The moment since when there may have been news, in UTC: of a feed that has none yet. */
  readonly began?: string;
};

/** What happened, in a word before the title; a paper that is simply new needs none. */
const EVENTS: Readonly<Record<FeedEntry['what'], string>> = {
  published: '',
  found: '',
  'moved-and-changed': 'Moved and changed: ',
  moved: 'Moved: ',
  changed: 'Changed: ',
  replaced: 'Replaced: ',
  returned: 'Published again: ',
  'set-anew': '',
  explained: 'Reason given: ',
  withheld: 'Now withheld: ',
  withdrawn: 'Withdrawn: ',
  'held-back': 'Being checked: ',
  removed: 'Taken off: ',
};

/**
 * A feed in Atom 1.0 (RFC 4287), with the moments of the register. Where only a day is known, it says its beginning, in UTC.
 * @param news the newest first.
 */
export function atomFeed(about: FeedAbout, news: readonly FeedEntry[]): string {
  const address = (path: string) => new URL(path.slice(1), about.site).href;
  const momentOf = ({ day, time }: Pick<FeedEntry, 'day' | 'time'>) =>
    new Date(time ?? `${day}T00:00:00Z`);
  const feed = new Feed({
    id: address(about.url),
    title: about.title,
    // A feed has to say a moment. Where nothing was ever published, it is the beginning of time.
    updated: news[0] ? momentOf(news[0]) : new Date(about.began ?? '1970-01-01T00:00:00Z'),
    link: address(about.page),
    feedLinks: { atom: address(about.url) },
    author: { name: about.council },
    ...(about.logo !== undefined && { image: address(about.logo) }),
    generator: 'Moothall',
    language: 'en-GB',
  });
  for (const entry of news) {
    const { id, what, state, title, meeting, detail, url, reason } = entry;
    const sentences = [detail, ...(reason === undefined ? [] : [`Why: ${reason}`])];
    feed.addItem({
      id: address(id),
      // The library marks both as HTML.
      title: htmlOf(`${state ?? EVENTS[what]}${meeting ?? title}`),
      description: htmlOf(sentences.join('. ')),
      link: address(url),
      date: momentOf(entry),
      published: momentOf(entry),
    });
  }
  return feed.atom1();
}

/** What XML 1.0 has no way to write: controls, and halves of a character. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function htmlOf(text: string): string {
  return escapeUTF8(text.replace(NOT_IN_XML, ''));
}
