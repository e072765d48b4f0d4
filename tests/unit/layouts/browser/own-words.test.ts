import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Found = { readonly id: string; readonly scores: number[]; readonly kin?: readonly number[] };
type Modules = {
  readonly byOwnWords: (records: readonly object[], parts: readonly object[]) => Promise<Found[]>;
  readonly kinWhenShown: (...given: readonly unknown[]) => Promise<number[]>;
  readonly phrasePart: (phrase: string, vocabulary: object) => Promise<{ part: object }>;
  readonly isPlainForm: (word: string, other: string) => boolean;
  readonly isBent: (word: string, other: string) => boolean;
  readonly missingNotes: (...given: readonly unknown[]) => readonly object[];
  readonly allNotes: (...given: readonly unknown[]) => readonly object[];
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { byOwnWords, kinWhenShown, isPlainForm, isBent, missingNotes, allNotes, phrasePart } =
  Object.assign({}, await load('own-words'), await load('exact'), await load('missing')) as Modules;

describe('the plain forms of a word', () => {
  for (const [word, other, plain, bent] of [
    ['bin', 'bins', true, true],
    ['buses', 'bus', true, true],
    ['cities', 'city', true, true],
    ['houses', 'house', true, true],
    ['refuse', 'refusal', false, false],
    ['refuse', 'refused', false, true],
    ['park', 'parking', false, true],
    ['planned', 'planning', false, true],
    ['litter', 'littered', false, true],
    ['consult', 'consultation', false, false],
  ] as const) {
    it(`${word} and ${other}`, () => {
      assert.deepEqual([isPlainForm(word, other), isBent(word, other)], [plain, bent]);
    });
  }
});

const volumes = new Set(['v']);
const plain = { word: 'parking', volumes, kinIn: volumes };
const [the, here] = ['the', 'here'].map((word) => ({ word, volumes, kinIn: new Set() }));
const kin = { word: 'park', volumes, kinIn: volumes, kin: true };
const record = (id: string, content: string): object => ({
  id,
  volume: 'v',
  scores: [10],
  data: () => Promise.resolve({ content, meta: {} }),
});
const found = (parts: readonly object[]) =>
  byOwnWords([record('a', 'The Park.'), record('b', 'Parking, here')], parts);

describe('a record with another word of the same stem', () => {
  it('counts for less where the word was asked for', async () => {
    const [other, own] = await found([{ options: [{ words: [[plain, kin]], phrase: '' }] }]);
    assert.deepEqual([other?.kin, own?.kin, own?.scores], [[0], undefined, [10]]);
    assert.ok((other?.scores[0] ?? 10) < 10);
  });

  it('counts for less where it has words that are meant, but not side by side', async () => {
    const meant = { words: [[the], [here]], phrase: 'the here', meant: true };
    const [other] = await byOwnWords(
      [record('a', 'The Park is here.')],
      [{ options: [{ words: [[plain, kin]], phrase: '' }, meant] }],
    );
    assert.deepEqual(other?.kin, [0]);
  });

  it('is not found where the word is only meant', async () => {
    const records = await found([{ options: [{ words: [[plain]], phrase: '', meant: true }] }]);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['b'],
    );
  });
});

/** A phrase as a question asks for it, where Pagefind may find other forms of it. */
async function quoted(phrase: string): Promise<object> {
  const formsOf = (word: string) => Promise.resolve([{ word, volumes, kinIn: volumes }]);
  const { part } = await phrasePart(phrase, { formsOf });
  return part;
}

describe('a phrase in quotation marks', () => {
  for (const [phrase, text, isFound] of [
    ['arts grants programme', 'The arts grants programme.', true],
    ['arts grants programme', 'The arts grant programme.', false],
    ['Arts Grants', 'ARTS GRANTS', true],
    ['grants', 'A grant', false],
    ['walking bus', 'walking buses', false],
    ['anti-social behaviour', 'antisocial behaviour', true],
    ['anti-social behaviour', 'anti-social behaviour', true],
    ['anti social behaviour', 'anti-social behaviour', true],
    ['citizens’ jury', "a citizens' jury", true],
    ['rent arrears', 'current arrears', false],
    ['arrears of rent', 'arrears of rents', false],
    ['limited assurance, for', '“limited assurance, for” the first time', true],
  ] as const) {
    it(`“${phrase}” and “${text}”`, async () => {
      const records = await byOwnWords([record('a', text)], [await quoted(phrase)]);
      assert.equal(records.length, isFound ? 1 : 0);
    });
  }

  it('is in a title too', async () => {
    const data = () => Promise.resolve({ content: '', meta: { title: 'Arts Grants' } });
    const titled = { ...record('a', ''), data };
    assert.equal((await byOwnWords([titled], [await quoted('arts grants')])).length, 1);
  });

  it('is found where a record can’t be read', async () => {
    const lost = { ...record('a', ''), data: () => Promise.reject(new Error('lost')) };
    assert.equal((await byOwnWords([lost], [await quoted('arts grants')])).length, 1);
  });

  it('is missing, and said to be, of a paper that was found after the best', async () => {
    const parts = [await quoted('arts grants')];
    const paper = { records: [record('a', 'arts grant')], lacks: [], kin: [] };
    assert.deepEqual(await kinWhenShown(paper, parts, 3), [0]);
  });
});

describe('what is said of words that were not found as they were asked for', () => {
  const typed = { words: [[plain]], phrase: '', weight: 1 };
  const meant = { words: [[kin]], phrase: '', weight: 0.5, meant: true };

  it('what no paper has', () => {
    const part = { said: '“parking”', options: [typed] };
    assert.deepEqual(missingNotes([part], [true], new Set()), [
      { said: 'parking', why: '', instead: [] },
    ]);
  });

  it('what was found in its place', () => {
    const part = { said: 'parking', options: [typed, meant] };
    assert.deepEqual(missingNotes([part], [false], new Set([meant])), [
      { said: 'parking', why: 'meaning', instead: ['park'] },
    ]);
    assert.deepEqual(missingNotes([part], [false], new Set([typed, meant])), []);
  });

  it('each word once, and nothing of words that were looked for apart', () => {
    const one = { said: 'cycle lanes', why: 'meaning', instead: ['cycleway'] };
    const two = { said: 'lanes', why: '', instead: [] };
    assert.deepEqual(allNotes([one, two], { notes: [two], replaced: ['cycle lanes'] }), [two]);
  });
});

describe('a paper that is shown', () => {
  const forms = [
    { word: 'parking', kinIn: new Set(['new']), volumes: new Set(['new']) },
    { word: 'park', kin: true, volumes: new Set(['new']) },
  ];
  const parts = [{ said: 'parking', options: [{ words: [forms], phrase: '', weight: 1 }] }];
  const found = (...texts: readonly string[]) => ({
    lacks: [],
    kin: [],
    records: texts.map((content) => ({
      scores: [1],
      volume: 'new',
      data: () => Promise.resolve({ content, meta: { title: 'Roads' } }),
    })),
  });
  for (const [what, texts, kin] of [
    ['has a word where one of its records has it', ['the park', 'parking'], []],
    ['lacks a word where its records have another of its stem', ['the park', 'parks'], [0]],
    ['is said nothing of where not all of it is read', ['the park', 'parks', 'park', 'park'], []],
  ] as const) {
    it(what, async () => assert.deepEqual(await kinWhenShown(found(...texts), parts, 3), kin));
  }
});
