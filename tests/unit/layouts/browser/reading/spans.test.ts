import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { packWords, vocabularyTier } from '../../../../../src/outputs/search/vocabulary.ts';

type Asking = {
  readonly parts: readonly {
    readonly said: string;
    readonly options: readonly { readonly words: readonly (readonly { word: string }[])[] }[];
  }[];
  readonly notes: readonly { readonly said: string; readonly instead: readonly string[] }[];
  readonly kind?: { readonly days: readonly string[] };
};
type Modules = {
  readonly Vocabulary: new (...given: unknown[]) => object;
  readonly otherWords: (...given: unknown[]) => unknown;
  readonly readQuestion: (question: string, ...given: unknown[]) => Promise<Asking>;
  readonly allNotes: (
    read: readonly object[],
    found: { notes: readonly object[]; replaced: readonly string[] },
  ) => object[];
};
const load = (name: string) =>
  import(
    new URL(`../../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { Vocabulary, otherWords, readQuestion, allNotes } = Object.assign(
  {},
  await load('vocabulary'),
  await load('asking'),
  await load('other-words'),
  await load('missing'),
) as Modules;

const WORDS =
  'bonfire report pupils apply section councillors 3 5 10 november march may day20221105 day20241105 day20241109 day20250307 day20231230 day20240102 month202411 month202503 ilacs camera icing';
const { tier, files } = vocabularyTier('new', [
  {
    id: '2024-25',
    papers: 9,
    words: packWords(new Map(WORDS.split(' ').map((word, at) => [word, at + 1]))),
  },
]);
const vocabulary = new Vocabulary(
  [tier],
  (file: string) =>
    Promise.resolve(gunzipSync(files.get(file) ?? Buffer.alloc(0)).toString('utf8')),
  stemmer,
  distance,
);
const others = otherWords(
  {},
  [
    ['ilacs', 'inspecting local authorities'],
    ['ics', 'care'],
  ],
  stemmer,
);
const ask = (question: string) => readQuestion(question, vocabulary, others);

/** The parts of a question, each with the days that are looked for. */
async function days(question: string): Promise<[said: string, ...days: string[]][]> {
  const { parts } = await ask(question);
  return parts.map(({ said, options }) => [
    said,
    ...options.flatMap(({ words }) => {
      const [, day] = /^day(\d+)$/.exec(words[0]?.[0]?.word ?? '') ?? [];
      return day === undefined ? [] : [day];
    }),
  ]);
}

describe('days of a question', () => {
  for (const [question, ...parts] of [
    ['5 November', ['5 November', '20221105', '20241105']],
    ['5th of November', ['5th of November', '20221105', '20241105']],
    ['November 5th', ['November 5th', '20221105', '20241105']],
    [
      'bonfire between 5 and 10 November',
      ['between 5 and 10 November', '20221105', '20241105', '20241109'],
      ['bonfire'],
    ],
    ['3-7 March', ['3-7 March', '20250307']],
    ['from 28 December to 3 January', ['from 28 December to 3 January', '20231230', '20240102']],
    ['between 5 and 10 November 2024', ['between 5 and 10 November 2024', '20241105', '20241109']],
    ['1 March 2025 to 9 March 2025', ['1 March 2025 to 9 March 2025', '20250307']],
    // Two days, and no span.
    [
      '5 November 2024 and 9 November 2024',
      ['5 November 2024', '20241105'],
      ['9 November 2024', '20241109'],
    ],
    // No days.
    ['section 5 may apply', ['section'], ['5'], ['may'], ['apply']],
    ['10 councillors', ['10'], ['councillors']],
    ['between 5 and 10 pupils', ['5'], ['10'], ['pupils']],
    ['November', ['November']],
  ] as const) {
    it(`of “${question}”`, async () => {
      const found = await days(question);
      for (const part of parts) {
        const own = found.find(([said]) => said === part[0]);
        assert.deepEqual(own?.toSorted(), [...part].toSorted(), JSON.stringify(found));
      }
      assert.equal(found.length, parts.length, JSON.stringify(found));
    });
  }

  it('that no paper names are said, and their month is looked for', async () => {
    for (const question of ['between 20 and 25 November 2024', 'between 20 and 25 November']) {
      const { notes, parts } = await ask(question);
      assert.deepEqual(
        notes.map(({ said, instead }) => [said, instead.length]),
        [[question, 1]],
      );
      assert.equal(parts.length, 1);
    }
  });

  it('ask for all days of a span, where a kind of paper is asked for', async () => {
    const { kind } = await ask('reports between 5 and 10 November 2024');
    assert.deepEqual(
      kind?.days,
      ['05', '06', '07', '08', '09', '10'].map((day) => `2024-11-${day}`),
    );
  });
});

describe('an abbreviation without its last letter', () => {
  for (const [typed, ...instead] of [
    ['ILAC', 'ILACS'],
    ['ilac', 'ilacs'],
    ['ILACS'],
    ['camera'],
    ['cameras'],
    ['ic'],
  ] as const) {
    it(`“${typed}”`, async () => {
      const { notes } = await ask(typed);
      const said = notes.flatMap((note) => note.instead);
      assert.deepEqual(said, instead);
    });
  }
});

it('what is meant is said of no word where no paper has that either', () => {
  const read = [{ said: 'CAMHS', why: 'meaning', instead: ['mental health services'] }];
  const lost = [{ said: 'CAMHS', why: '', instead: [] }];
  assert.deepEqual(allNotes(read, { notes: lost, replaced: [] }), lost);
  assert.deepEqual(allNotes(read, { notes: [], replaced: [] }), read);
});
