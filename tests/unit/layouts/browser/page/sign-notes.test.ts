import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Notes = {
  readonly backwardsSentence: (days: { readonly from: string; readonly to: string }) => string;
  readonly signSentences: (state: { readonly words: string }) => readonly string[];
};
const source = new URL('../../../../../layouts/browser/search/page/notes.js', import.meta.url);
const { backwardsSentence, signSentences } = (await import(source.href)) as Notes;

describe('what is said of a question', () => {
  it('names both days where they are the wrong way round', () => {
    assert.equal(
      backwardsSentence({ from: '2026-12-01', to: '2020-01-01' }),
      'The first day, 1 December 2026, is after the last, 1 January 2020, so no paper is between them.',
    );
  });

  for (const [words, expected] of [
    ['"', ['There is no word to look for: write one, or a number.']],
    ['"ofsted" -leeds', ['A minus leaves nothing out: the search looked for “leeds” too.']],
    [
      'schools -leeds -bradford',
      ['A minus leaves nothing out: the search looked for “leeds” and “bradford” too.'],
    ],
    ['wi-fi', []],
    ['budget 2026-27', []],
    ['', []],
  ] as const) {
    it(`is ${expected.length === 0 ? 'nothing' : 'what its signs mean'}: ${words}`, () => {
      assert.deepEqual(signSentences({ words }), expected);
    });
  }
});
