import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const source = new URL('../../../../../layouts/browser/search/page/notes.js', import.meta.url);
const { searchedSentence, sentenceFor } = (await import(source.href)) as {
  readonly searchedSentence: (found: object, isEnough: boolean) => string;
  readonly sentenceFor: (state: object, found: object, shown: number, isGoingOn: boolean) => string;
};

const found = (total: number, whole: boolean) => ({
  ...{ total, whole, partly: 0, kin: { papers: 0, words: [], sure: true }, isEmpty: false },
  ...{ since: '2024/25', failed: [], years: { first: '2001/02', last: '2026/27' } },
});

describe('the search says what it found', () => {
  for (const [what, total, isGoingOn, said] of [
    ['while older papers are searched', 0, true, 'Nothing found yet for “bins”'],
    ['while older papers are searched', 1, true, '1 result for “bins” so far'],
    ['while older papers are searched', 3, true, '3 results for “bins” so far'],
    ['in the end', 0, false, 'No results for “bins”'],
    ['in the end', 1, false, '1 result for “bins”'],
  ] as const) {
    it(`${what}: ${total}`, () => {
      const state = { words: 'bins' };
      assert.equal(sentenceFor(state, found(total, !isGoingOn), total, isGoingOn), said);
    });
  }
});

describe('the search says what it searched', () => {
  const RECENT = 'These are from recent papers. ';
  const MORE = 'Older papers are being searched…';
  for (const [what, total, whole, isEnough, said] of [
    ['older papers, where nothing is shown yet', 0, false, false, MORE],
    ['recent papers, where some are shown', 2, false, false, `${RECENT}${MORE}`],
    [
      'recent papers, where they are enough',
      9,
      false,
      true,
      'Papers since 2024/25 were searched. ',
    ],
    ['all papers', 0, true, false, 'All papers from 2001/02 to 2026/27 were searched.'],
  ] as const) {
    it(what, () => assert.equal(searchedSentence(found(total, whole), isEnough), said));
  }
});
