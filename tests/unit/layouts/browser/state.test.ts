import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

/** What these tests use of the browser’s modules, which are plain JavaScript. */
type State = {
  readonly words: string;
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly from: string;
  readonly to: string;
  readonly sort: string;
  readonly all: boolean;
  readonly page: number;
};
type States = {
  readonly stateOf: (query: string) => State;
  readonly queryOf: (state: State) => string;
  readonly withinLimit: (words: string) => string;
  readonly isBackwards: (state: { readonly from: string; readonly to: string }) => boolean;
  readonly hasOnlySigns: (state: { readonly words: string }) => boolean;
  readonly wordsWithMinus: (words: string) => readonly string[];
  readonly isEnough: (state: State, recent: object, helping: number) => boolean;
};
const source = new URL('../../../../layouts/browser/search/state.js', import.meta.url);
const { stateOf, queryOf, withinLimit, isBackwards, hasOnlySigns, wordsWithMinus, isEnough } =
  (await import(source.href)) as States;

test('an address is read into a search, and written back the same', () => {
  const query = '?q=action+plan&kind=Report&ward=Armley&ward=Pudsey&call-in=Yes&sort=newest&page=3';
  const state = stateOf(query);
  assert.equal(state.words, 'action plan');
  assert.deepEqual([...(state.chosen.get('Ward') ?? [])], ['Armley', 'Pudsey']);
  assert.deepEqual([...(state.chosen.get('Open for call-in') ?? [])], ['Yes']);
  assert.equal(queryOf(state), query);
});

for (const [query, left] of [
  ['', ''],
  ['?q=', ''],
  ['?q=+++', ''],
  ['?ward=', ''],
  ['?sort=sideways', ''],
  ['?page=0', ''],
  ['?page=-1', ''],
  ['?page=1.5', ''],
  ['?page=1e9', ''],
  ['?page=x', ''],
  ['?unknown=1&q=a', '?q=a'],
  ['?from=2022-05-11&to=2022-06-30', '?from=2022-05-11&to=2022-06-30'],
  ['?from=2022-02-30', ''],
  ['?to=yesterday', ''],
  ['?q=a&years=all', '?q=a&years=all'],
  ['?q=a&years=some', '?q=a'],
] as const) {
  test(`“${query}” asks for “${left}”`, () => {
    assert.equal(queryOf(stateOf(query)), left);
  });
}

test('whatever is typed comes back from the address unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const query = queryOf({
        words,
        chosen: new Map(),
        from: '',
        to: '',
        sort: '',
        all: false,
        page: 1,
      });
      assert.equal(stateOf(query).words, words.trim());
    }),
    { seed: 2022 },
  );
});

for (const [what, words, asked] of [
  ['a short question', ' school  places ', 'school places'],
  ['a long question, in whole words', 'bridge '.repeat(50), 'bridge '.repeat(43).trim()],
  [
    'words up to the limit itself',
    `${'a'.repeat(149)} ${'b'.repeat(150)} c`,
    `${'a'.repeat(149)} ${'b'.repeat(150)}`,
  ],
  ['the beginning of one endless word', 'x'.repeat(400), 'x'.repeat(300)],
] as const) {
  test(`what is looked for of ${what}`, () => assert.equal(withinLimit(words), asked));
}

for (const [what, query, recent, enough] of [
  ['ten that answer', '?q=a', { large: true, answering: 10 }, true],
  ['nine that answer', '?q=a', { large: true, answering: 9 }, false],
  ['ten, where twenty are shown', '?q=a&page=2', { large: true, answering: 10 }, false],
  ['ten of a small archive', '?q=a', { large: false, answering: 10 }, false],
  ['ten, where all years are asked for', '?q=a&years=all', { large: true, answering: 10 }, false],
  ['ten, where the oldest come first', '?q=a&sort=oldest', { large: true, answering: 10 }, false],
  ['ten, where a year is chosen', '?q=a&year=2003%2F04', { large: true, answering: 10 }, false],
  ['ten, where days are asked for', '?q=a&from=2003-05-01', { large: true, answering: 10 }, false],
  ['three, with much to load', '?q=a', { large: true, answering: 3, further: 900 }, true],
  ['two, with much to load', '?q=a', { large: true, answering: 2, further: 900 }, false],
  ['three, with little to load', '?q=a', { large: true, answering: 3, further: 90 }, false],
  ['three on page 2, with much', '?q=a&page=2', { large: true, answering: 3, further: 900 }, true],
  ['three of a chosen year', '?q=a&year=x', { large: true, answering: 3, further: 900 }, false],
  ['three of all', '?q=a&years=all', { large: true, answering: 3, further: 900 }, false],
] as const) {
  test(`of recent papers, ${what} are ${enough ? 'enough' : 'not enough'}`, () => {
    assert.equal(isEnough(stateOf(query), recent, 10), enough);
  });
}

for (const [from, to, expected] of [
  ['2026-12-01', '2020-01-01', true],
  ['2026-12-02', '2026-12-01', true],
  ['2026-12-01', '2026-12-01', false],
  ['2020-01-01', '2026-12-01', false],
  ['2026-12-01', '', false],
  ['', '2020-01-01', false],
] as const) {
  test(`days from “${from}” to “${to}” are ${expected ? '' : 'not '}the wrong way round`, () =>
    assert.equal(isBackwards({ from, to }), expected));
}

for (const [words, expected] of [
  ['"', true],
  [' “” ', true],
  ['-', true],
  ['£', true],
  ['', false],
  ['a', false],
  ['"7"', false],
  ['£5', false],
  ['ŷ', false],
] as const) {
  test(`“${words}” has ${expected ? 'signs alone' : 'words, or nothing'}`, () =>
    assert.equal(hasOnlySigns({ words }), expected));
}

for (const [words, expected] of [
  ['"ofsted" -leeds', ['leeds']],
  ['-bradford schools', ['bradford']],
  ['schools -"city centre" −leeds', ['city centre', 'leeds']],
  ['wi-fi', []],
  ['2026-27', []],
  ['-5 degrees', []],
  ['leeds - bradford', []],
  ['mid- and long-term', []],
  ['leeds – bradford', []],
] as const) {
  test(`of “${words}”, ${expected.join(' and ') || 'nothing'} has a minus`, () =>
    assert.deepEqual(wordsWithMinus(words), expected));
}
