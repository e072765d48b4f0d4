import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { vocabularyTier, packWords } from '../../../../src/outputs/search/vocabulary.ts';
import { gunzipSync } from 'node:zlib';

type Asking = {
  readonly parts: readonly {
    readonly said: string;
    readonly required: boolean;
    readonly options: readonly {
      readonly words: readonly (readonly { readonly word: string }[])[];
      readonly phrase: string;
    }[];
  }[];
  readonly notes: readonly {
    readonly said: string;
    readonly why: string;
    readonly instead: readonly string[];
  }[];
};
type Modules = {
  readonly Vocabulary: new (...given: unknown[]) => { papers: number };
  readonly otherWords: (...given: unknown[]) => unknown;
  readonly readQuestion: (question: string, ...given: unknown[]) => Promise<Asking>;
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { Vocabulary, otherWords, readQuestion } = Object.assign(
  {},
  await load('vocabulary'),
  await load('asking'),
) as Modules;

const WORDS =
  'allotment allotments council waste collection children highway maintenance library sum34e5 trolleys the of action plan b6159 a660 traffic regulation order dc260123';
const { tier, files } = vocabularyTier('new', [
  {
    id: '2026-27',
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
  {
    bins: ['waste collection', 'refuse'],
    'pot holes': ['highway maintenance'],
    kids: ['children'],
  },
  [['tro', 'traffic regulation order']],
  stemmer,
);

/** What a question is read as: the words that are looked for, and what is said of others. */
async function read(question: string): Promise<{ parts: string[]; notes: string[] }> {
  const { parts, notes } = await readQuestion(question, vocabulary, others);
  return {
    parts: parts.map(({ options }) =>
      options
        .map(({ words, phrase }) => phrase || words.map(([form]) => form?.word).join('+'))
        .join(' or '),
    ),
    notes: notes.map(({ said, why, instead }) => `${said}: ${why} ${instead.join(', ')}`.trim()),
  };
}

describe('a question is read by the words that papers have', () => {
  for (const [question, parts, notes] of [
    ['allotments', ['allotments'], []],
    ['Allotment', ['allotment'], []],
    ['alotments', ['allotments'], ['alotments: spelling allotments']],
    ['allotmnets', ['allotments'], ['allotmnets: spelling allotments']],
    ['lalotments', ['allotments'], ['lalotments: spelling allotments']],
    ['zebra', [], ['zebra:']],
    ['bins', ['waste collection'], ['bins: meaning waste collection']],
    ['bin', ['waste collection'], ['bin: meaning waste collection']],
    ['pot holes', ['highway maintenance'], []],
    ['TRO', ['traffic regulation order'], ['TRO: meaning traffic regulation order']],
    ['what does the council do for kids', ['council', 'children'], ['kids: meaning children']],
    ['the of', ['the', 'of'], []],
    ['£3,400,000', ['sum34e5'], []],
    ['£9.9m', [], ['£9.9m:']],
    ['“action plan” council', ['action plan', 'council'], []],
    ['"action trolley"', [''], ['trolley:']],
    ['B6159/A660', ['b6159+a660'], []],
    ['DC-26-0123', ['dc260123'], []],
    ['  ?! ', [], []],
  ] as const) {
    it(question, async () => {
      assert.deepEqual(await read(question), { parts, notes });
    });
  }
});
