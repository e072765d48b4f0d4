import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Marks = {
  readonly wantedOf: (parts: readonly object[]) => object;
  readonly markedIn: (
    content: string,
    wanted: object,
  ) => { readonly words: readonly string[]; readonly found: readonly { location: number }[] };
};
const source = new URL('../../../../layouts/browser/search/marks.js', import.meta.url);
const { wantedOf, markedIn } = (await import(source.href)) as Marks;

const option = (words: string, weight: number, phrase = '') => ({
  words: words.split(' ').map((word) => [{ word }]),
  ...{ phrase, weight },
});
const FLOOD = {
  options: [option('flood', 1), option('surface water', 0.55, 'surface water')],
};
const BINS = { options: [option('bins', 1), option('refuse', 0.55)] };
const TRO = {
  options: [option('tro', 1), option('traffic order', 0.9, 'traffic order')],
};

describe('what is marked of a text', () => {
  for (const [title, part, text, marked] of [
    ['the word that was asked for', FLOOD, 'A flood, and a plan', ['flood,']],
    [
      'what means the same, where that word is missing',
      FLOOD,
      'Of surface water',
      ['surface', 'water'],
    ],
    [
      'that word alone where both are there',
      FLOOD,
      'Of surface water: flood risk and surface water',
      ['flood'],
    ],
    ['so it is of single words', BINS, 'refuse and bins', ['bins']],
    ['a single word that means the same', BINS, 'refuse and more', ['refuse']],
    [
      'an abbreviation and what it is for',
      TRO,
      'a TRO or traffic order',
      ['TRO', 'traffic', 'order'],
    ],
  ] as const) {
    it(title, () => {
      const { words, found } = markedIn(text, wantedOf([part]));
      assert.deepEqual(
        found.map(({ location }) => words[location]),
        marked,
      );
    });
  }
});
