import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { packWords, vocabularyTier } from '../../../../src/outputs/search/vocabulary.ts';

type Form = { readonly word: string; readonly papers: number; readonly newest: number };
type Vocabulary = {
  readonly formsOf: (word: string) => Promise<readonly Form[]>;
  readonly suggest: (word: string) => Promise<string | undefined>;
  readonly suggestBent: (word: string) => Promise<string | undefined>;
  readonly withLonger: (forms: readonly Form[]) => Promise<ReadonlySet<string>>;
};
type Asking = {
  readonly parts: readonly { readonly options: readonly { readonly phrase: string }[] }[];
};
type Modules = {
  readonly Vocabulary: new (...given: unknown[]) => Vocabulary;
  readonly otherWords: (...given: unknown[]) => unknown;
  readonly readQuestion: (question: string, ...given: unknown[]) => Promise<Asking>;
  readonly beginningOf: (title: string) => string;
};
const modules = await Promise.all(
  ['vocabulary', 'other-words', 'asking', 'volumes/volume-files'].map(
    (name) =>
      import(
        new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
      ) as Promise<object>,
  ),
);
const { Vocabulary, otherWords, readQuestion, beginningOf } = Object.assign(
  {},
  ...modules,
) as Modules;

const WORDS = ['school', 'schools', 'su', 'surface', 's', 'éclair', '2026', '106', '06', 'water'];
/** Words that make files too long: those of invented references. */
const MANY = Array.from({ length: 9000 }, (_, at) => [`su${at}x`, `${at + 1000}x`]).flat();

/** A vocabulary of older papers, and of newer ones, and the files that were loaded of it. */
function vocabularyOf(old: readonly string[], recent: readonly string[] = [], papers = 1) {
  const made = (
    [
      ['new', recent, '2026-27'],
      ['old', old, '2021-22'],
    ] as const
  ).map(([name, words, id]) =>
    vocabularyTier(name, [
      { id, papers, words: packWords(new Map(words.map((word) => [word, papers]))) },
    ]),
  );
  const files = new Map(made.flatMap(({ files: own }) => [...own]));
  const loaded: string[] = [];
  const load = (file: string) => {
    loaded.push(file);
    return Promise.resolve(gunzipSync(files.get(file) ?? Buffer.alloc(0)).toString('utf8'));
  };
  const tiers = made.map(({ tier }) => tier);
  return { vocabulary: new Vocabulary(tiers, load, stemmer, distance), files, loaded };
}

describe('a slip with the ending of a word that papers have in another form', () => {
  const { vocabulary } = vocabularyOf(['flood', 'bottle', 'allot', 'use', 'float', 'park']);
  for (const [typed, meant] of [
    ['floding', 'flooding'],
    ['floded', 'flooded'],
    ['botles', 'bottles'],
    ['parkking', 'parking'],
    // Other words, and words that are right.
    ['flooding', undefined],
    ['floating', undefined],
    ['flowing', undefined],
    ['parting', undefined],
    ['users', undefined],
    ['otters', undefined],
    ['flod', undefined],
  ] as const) {
    it(`“${typed}” is ${meant === undefined ? 'none' : `“${meant}”`}`, async () => {
      assert.equal(await vocabulary.suggestBent(typed), meant);
    });
  }
});

describe('words are found the same however many begin alike', () => {
  const few = vocabularyOf(WORDS);
  const many = vocabularyOf([...WORDS, ...MANY]);

  for (const word of [...WORDS, 'schooling', 'scho', 'x', 'ø', '2027']) {
    it(word, async () => {
      assert.deepEqual(await many.vocabulary.formsOf(word), await few.vocabulary.formsOf(word));
    });
  }

  it('a slip', async () => {
    assert.equal(await many.vocabulary.suggest('surfcae'), 'surface');
  });

  it('that others begin with a word is known across its files', async () => {
    const [form] = await many.vocabulary.formsOf('su');
    assert(form);
    assert.deepEqual(await many.vocabulary.withLonger([form]), new Set(['2021-22']));
  });

  it('a word loads no file that is long', async () => {
    const { vocabulary, files, loaded } = vocabularyOf([...WORDS, ...MANY]);
    await vocabulary.formsOf('school');
    await vocabulary.formsOf('su1234x');
    await vocabulary.formsOf('2026');
    assert(loaded.length > 0);
    for (const file of loaded) {
      assert(gunzipSync(files.get(file) ?? Buffer.alloc(0)).length < 40_000, file);
    }
  });
});

describe('other words for a word', () => {
  const others = otherWords({ flood: ['surface water'] }, [], stemmer);
  const words = ['flood', 'surface', 'water'];
  for (const [title, papers, expected] of [
    ['are looked for too', 10, ['', 'surface water']],
    ['are left out where very many papers have the word', 600, ['']],
  ] as const) {
    it(title, async () => {
      const { vocabulary } = vocabularyOf(words, words, papers);
      const { parts } = await readQuestion('flood', vocabulary, others);
      const [part] = parts;
      assert.deepEqual(
        part?.options.map(({ phrase }) => phrase),
        expected,
      );
    });
  }

  it('are looked for too where papers of the newest year hardly have it', async () => {
    const { vocabulary } = vocabularyOf(words, [], 600);
    const { parts } = await readQuestion('flood', vocabulary, others);
    assert.equal(parts[0]?.options.length, 2);
  });
});

describe('since when papers were searched', () => {
  for (const [title, since] of [
    ['2021/22', '2021/22'],
    ['2021/22 to 2023/24', '2021/22'],
    ['2021/22, May to July', '2021/22'],
    ['2021/22, August to October', 'August 2021'],
    ['2021/22, February to April', 'February 2022'],
    ['1999/00, January', 'January 2000'],
    ['', ''],
  ] as const) {
    it(title || 'of nothing', () => {
      assert.equal(beginningOf(title), since);
    });
  }
});
