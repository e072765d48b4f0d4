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
      readonly last?: true;
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
  readonly withPounds: (question: string) => string;
  readonly readQuestion: (question: string, ...given: unknown[]) => Promise<Asking>;
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
export const { Vocabulary, otherWords, readQuestion, withPounds } = Object.assign(
  {},
  await load('vocabulary'),
  await load('asking'),
  await load('other-words'),
  await load('reading/pounds'),
) as Modules;

const WORDS =
  'allotment allotments council waste collection children highway maintenance library sum34e5 trolleys the of action plan b6159 a660 traffic regulation order dc260123 tax month202205 fouling following 26 01234 6 antisocial behaviour street light refusal littered consultation paved swim ing swimming pool foot ball month202402 licences licensing steps stopping filed filling fences fensing practise practice maintain maintained maintaining skatepark skateboard park';
const { tier, files } = vocabularyTier('new', [
  {
    id: '2026-27',
    papers: 9,
    words: packWords(new Map(WORDS.split(' ').map((word, at) => [word, at + 1]))),
  },
]);
export const vocabulary = new Vocabulary(
  [tier],
  (file: string) =>
    Promise.resolve(gunzipSync(files.get(file) ?? Buffer.alloc(0)).toString('utf8')),
  stemmer,
  distance,
);

export const others = otherWords(
  {
    bins: ['waste collection', 'refuse'],
    'pot holes': ['highway maintenance'],
    kids: ['children'],
    rubbish: ['refuse', 'litter'],
    paving: ['footways'],
    gas: ['gas connection'],
    yobs: ['anti social behaviour'],
    gritting: ['highway maintenance'],
    plan: ['action plan', 'street light'],
    ubers: ['highway maintenance'],
    'skate park': ['action plan'],
    'skate board park': ['action plan'],
    'zebra tax': ['badger sett'],
    'street zebra': ['badger sett'],
  },
  [['tro', 'traffic regulation order']],
  stemmer,
);

const SLIPS =
  'night ponds sum5e2 sum87e3 nine inkerhill thornwell moorgate attendance controlled provided breathe humane painted steps 75p sum5x1';
const { tier: own, files: texts } = vocabularyTier('own', [
  { id: 'own', papers: 9, words: packWords(new Map(SLIPS.split(' ').map((word) => [word, 2]))) },
]);
export const ofSlips = new Vocabulary(
  [own],
  (file: string) =>
    Promise.resolve(gunzipSync(texts.get(file) ?? Buffer.alloc(0)).toString('utf8')),
  stemmer,
  distance,
);

/** What a question is read as: the words that are looked for, and what is said of others. */
export async function read(question: string): Promise<{ parts: string[]; notes: string[] }> {
  const { parts, notes } = await readQuestion(question, vocabulary, others);
  return {
    parts: parts.map(({ options }) =>
      options
        .filter(({ last }) => !last)
        .map(({ words, phrase }) => phrase || words.map(([form]) => form?.word).join('+'))
        .join(' or '),
    ),
    notes: notes.map(({ said, why, instead }) => `${said}: ${why} ${instead.join(', ')}`.trim()),
  };
}
