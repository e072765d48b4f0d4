import { formatDate } from '../../language/dates.ts';
import type { MinuteBlock } from './minutes.ts';

type Fate = Pick<Extract<MinuteBlock, { kind: 'fate' }>, 'what' | 'until' | 'words'>;

/** What became of an item that was not simply decided: "Deferred to 17 March 2026". */
export function fateInWords({ what, until, words }: Fate): string {
  switch (what) {
    case 'withdrawn':
      return withWords('Withdrawn', words);
    case 'deferred':
      return withWords(
        until === undefined ? 'Deferred' : `Deferred to ${formatDate(until)}`,
        words,
      );
    case 'not-reached':
      return withWords('Not reached', words);
    case 'taken-after':
      return words === undefined ? 'Taken out of order' : `Taken after ${words}`;
  }
}

const withWords = (fate: string, words: string | undefined): string =>
  words === undefined ? fate : `${fate}: ${words}`;
