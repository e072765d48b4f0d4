import { formatLongDate, formatTime } from '../../language/dates.ts';
import { dayOf } from '../../law/call-in/requests.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { callableDecisions } from '../decisions/callable-decisions.ts';
import type { FeedEntry } from './paper-news.ts';

/**
 * What is to be known of call-ins, the newest first: until when a decision can be called in, that it was, and what scrutiny made of it.
 * @param feed the address of the feed, in which each of these has its name.
 */
export function callInNews(index: ArchiveIndex, feed: string): FeedEntry[] {
  const { closes } = index.archive.council.callIn;
  const hour = closes === undefined ? '' : ` at ${formatTime(closes)}`;
  return callableDecisions(index)
    .flatMap(({ title, url, taken, published, until, callIns }): FeedEntry[] => {
      const id = `${feed}#${url.replace(/^\/|\/$/g, '').replace(/[/#]+/g, '.')}`;
      const opened: FeedEntry = {
        ...{ id, day: published, what: 'published', title, url },
        detail: `Under the council’s rules, this can be called in until ${formatLongDate(until)}${hour}. ${taken.replace(/\.$/, '')}`,
      };
      const made = callIns.flatMap(({ received, parts, outcomes, shortfall }): FeedEntry[] => [
        {
          ...{ id: `${id}.received.${received.replace(' ', '.')}`, what: 'published', url },
          day: dayOf(received),
          title: `${shortfall ? 'Call-in received' : 'Called in'}: ${title}`,
          detail: `${partsInWords(parts)}${shortfall ? `. ${shortfall.sentence.replace(/\.$/, '')}` : ''}`,
        },
        ...outcomes.map((outcome): FeedEntry => ({
          ...{ id: `${id}.${outcome.what}.${outcome.on}.${(outcome.parts ?? []).join('.')}` },
          ...{ day: outcome.on, what: 'published', url, title: `${SAID[outcome.what]}: ${title}` },
          detail: partsInWords(outcome.parts ?? parts),
        })),
      ]);
      return [opened, ...made];
    })
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id));
}

const SAID = {
  released: 'Call-in released',
  'referred-back': 'Call-in referred back',
  'referred-to-council': 'Call-in referred to the council',
  comments: 'Comments on a call-in',
  confirmed: 'Decision confirmed after a call-in',
} as const;

const partsInWords = (parts: readonly string[] | undefined): string =>
  parts === undefined || parts.length === 0
    ? 'The whole decision'
    : `Part${parts.length > 1 ? 's' : ''} ${parts.map((part) => `(${part})`).join(', ')}`;
