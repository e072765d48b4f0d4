import { formatDate } from '../../language/dates.ts';
import type { MinuteBlock } from './minutes.ts';

type Fate = Pick<Extract<MinuteBlock, { kind: 'fate' }>, 'what' | 'until' | 'words'>;

/** What became of an item that was not simply decided: "Deferred to 17 March 2026". */
export function fateInWords({ what, until, words }: Fate): string {
  switch (what) {
    case 'withdrawn':
      return withWords('Withdrawn', words);
    case 'deferred':
      if (until === undefined) return withWords('Deferred', words);
      return withWords(
        `Deferred to ${formatDate(until)}`,
        BARE_WITH_DAY.test(words ?? '') ? undefined : words,
      );
    case 'not-reached':
      return withWords('Not reached', words);
    case 'taken-after':
      return words === undefined ? 'Taken out of order' : `Taken after ${words}`;
  }
}

/** With the words of the minutes, where they say more than the fate itself does. */
const withWords = (fate: string, words: string | undefined): string =>
  words === undefined || BARE.test(words) ? fate : `${fate}: ${words}`;

/** "was withdrawn": the fate alone. */
const BARE = /^(?:was |were |be )?(?:withdrawn|deferred|not reached)\.?$/i;

/** "deferred to 16 December 2025": the fate and its day alone. A day in figures is kept as it was written. */
const BARE_WITH_DAY =
  /^(?:was |were |be )?deferred (?:to|until|till) \d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}\.?$/iu;
