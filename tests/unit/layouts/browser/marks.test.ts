import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Marks = {
  readonly wantedOf: (parts: readonly object[]) => object;
  readonly markedIn: (
    content: string,
    wanted: object,
  ) => {
    readonly words: readonly string[];
    readonly found: readonly { location: number; part: number }[];
  };
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

const SWIMMING = { options: [option('swimming', 1), option('pool', 0.55)] };
const POOL = { options: [option('pool', 1)] };
const TRAFFIC = { options: [option('traffic', 1)] };
const TRO_MEANT = {
  options: [option('tro', 1), { ...option('traffic order', 0.9, 'traffic order'), meant: true }],
};
const QUOTED = { options: [option('traffic order', 1, 'traffic order')] };

describe('a word that was typed is marked as itself first', () => {
  for (const [title, parts, text, marked] of [
    [
      'and not as what another one means',
      [SWIMMING, POOL],
      'a swimming pool',
      '0 swimming, 1 pool',
    ],
    ['in any order', [POOL, SWIMMING], 'a swimming pool', '1 swimming, 0 pool'],
    ['where it is alone', [SWIMMING, POOL], 'the pool', '1 pool'],
    ['beside an abbreviation', [TRAFFIC, TRO_MEANT], 'a traffic order', '0 traffic, 1 order'],
    // Twins: what nobody typed is marked as what it means, and a phrase in quotation marks keeps its words.
    ['twin: not typed', [SWIMMING], 'the pool', '0 pool'],
    ['twin: not beside the word itself', [SWIMMING], 'swimming in a pool', '0 swimming'],
    ['twin: an abbreviation alone', [TRO_MEANT], 'a traffic order', '0 traffic, 0 order'],
    ['twin: a phrase', [TRAFFIC, QUOTED], 'a traffic order', '1 traffic, 1 order'],
  ] as const) {
    it(title, () => {
      const { words, found } = markedIn(text, wantedOf(parts));
      assert.equal(
        found.map(({ location, part }) => `${part} ${words[location]}`).join(', '),
        marked,
      );
    });
  }
});

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
