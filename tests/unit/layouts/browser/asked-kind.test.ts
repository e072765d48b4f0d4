import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Facts = { readonly date: string; readonly filters: Readonly<Record<string, string[]>> };
type Modules = {
  readonly askedKind: (
    plain: string,
    keys: readonly string[],
    words: readonly string[],
  ) => object | undefined;
  readonly isAsked: (facts: Facts, asked: object) => boolean;
  readonly mayHave: (volume: { readonly title: string }, asked: object) => boolean;
  readonly sameThings: (text: string) => { key: string; index: number; length: number }[];
  readonly Question: new (...given: readonly unknown[]) => {
    readonly papers: (volumes: readonly object[]) => Promise<{
      readonly papers: readonly { readonly url: string }[];
      readonly notes: readonly object[];
    }>;
  };
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { askedKind, isAsked, mayHave, sameThings, Question } = Object.assign(
  {},
  await load('asked-kind'),
  await load('words'),
  await load('question'),
) as Modules;

/** What a question without slips asks for. */
function read(question: string): object | undefined {
  const things = sameThings(question).filter(({ key }) => /^(?:day|month|years|sum)/.test(key));
  const seen = new Set<number>();
  const once = things.filter(({ index }) => !seen.has(index) && seen.add(index));
  const plain = once.reduce(
    (text, { index, length }) =>
      text.slice(0, index) + ' '.repeat(length) + text.slice(index + length),
    question,
  );
  const keys = once.map(({ key }) => key);
  return askedKind(plain, keys, plain.split(' '));
}

const record = (kind: string, committee: string, date: string, ...wards: string[]): Facts => ({
  date,
  filters: {
    'Kind of paper': [kind],
    Committee: [committee],
    'Municipal year': ['2013/14'],
    Ward: wards,
  },
});
const HERITAGE = record('Decision', 'Heritage Advisory Panel', '2013-04-24', 'Lower Marsh', 'Hill');
const HIGHWAYS = record('Decision', 'Highways Decisions Panel', '2013-04-24');
const CABINET = record('Minutes', 'Cabinet', '2013-04-24');

describe('a question for a kind of paper, and which record is one', () => {
  for (const [question, facts, isIt] of [
    ['decisions', HERITAGE, true],
    ['Decisions in 2013', HERITAGE, true],
    ['decisions 2012', HERITAGE, false],
    ['decisions of the heritage advisory panel in 2013', HERITAGE, true],
    ['latest heritage panel decisions', HERITAGE, true],
    ['decisions of the licensing committee', HERITAGE, false],
    ['decisions of 24 April 2013', HERITAGE, true],
    ['decisions April 2013', HERITAGE, true],
    ['decisions May 2013', HERITAGE, false],
    ['decisions 2013/14', HERITAGE, true],
    ['decisions 2012/13', HERITAGE, false],
    ['decisions in Lower Marsh', HERITAGE, true],
    ['decisions in hill ward', HERITAGE, true],
    ['decisions in Lower', HERITAGE, false],
    ['heritage panel decisions in Hill', HERITAGE, true],
    ['decisions of the Highways Decisions Panel', HIGHWAYS, true],
    ['Highways Decisions Panel', HIGHWAYS, false],
    ['minutes of the last meeting of the cabinet', CABINET, true],
    ['minutes of 24 April 2013', HERITAGE, false],
  ] as const) {
    it(question, () => {
      const asked = read(question);
      assert.ok(asked !== undefined);
      assert.equal(isAsked(facts, asked), isIt);
    });
  }

  for (const question of [
    'decisions about heritage',
    'decisions on parking',
    'report',
    'report 2013',
    'decisions and minutes',
    'decision of £3,400,000',
    'heritage advisory panel',
    'allotments',
  ]) {
    it(`“${question}” is asked by its words`, () => assert.equal(read(question), undefined));
  }

  for (const question of ['heritage decisions', 'planning decisions', 'budget reports 2013']) {
    it(`“${question}” is no committee of a record`, () =>
      assert.equal(isAsked(HERITAGE, read(question) ?? {}), false));
  }
});

describe('a question for a kind of paper finds', () => {
  const volume = { id: 'v', entry: { languages: { en: { page_count: 3 } } } };
  const facts = new Map(
    [HERITAGE, HIGHWAYS, CABINET].map((one, at) => [`${at}`, { ...one, paper: `/${at}/` }]),
  );
  const results = [...facts.keys()].map((id) => ({ id, score: 0, data: () => ({}) }));
  const archive = {
    pagefind: { createInstance: () => ({ search: () => Promise.resolve({ results }) }) },
    files: { factsOf: () => Promise.resolve(facts), addressOf: () => '', broken: new Set() },
    site: new URL('http://site.invalid/'),
    vocabulary: { papers: 3 },
  };
  const ask = (question: string) =>
    new Question([], archive, { kind: read(question), volumes: [volume] }).papers([volume]);

  it('papers of that kind alone, and says so', async () => {
    const { papers, notes } = await ask('decisions of heritage panel');
    assert.deepEqual(
      papers.map(({ url }) => url),
      ['/0/'],
    );
    assert.deepEqual(notes, [{ said: 'decisions', why: 'kind', instead: ['Decision'] }]);
  });

  it('what its words find, where no volume has such a paper', async () => {
    assert.deepEqual((await ask('decisions in 2035')).notes, []);
  });
});

describe('a volume may have papers of the days that are asked for', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
    ['2021/22', ['2021'], [], true],
    ['2021/22', ['2022-03'], [], true],
    ['2021/22', ['2023'], [], false],
    ['2021/22', ['2020-12-31'], [], false],
    ['2021/22 to 2023/24', ['2024'], [], true],
    ['2021/22 to 2023/24', ['2022'], [], true],
    ['2021/22, May to July', ['2021'], [], true],
    ['2021/22', [], ['2021/22'], true],
    ['2021/22', [], ['2022/23'], false],
    ['2021/22 to 2023/24', [], ['2022/23'], true],
    ['2021/22', ['1999', '2021'], [], true],
    ['2021/22', [], [], true],
    ['Papers', ['2021'], [], true],
  ];
  for (const [title, days, years, may] of cases) {
    it(`${title}: ${[...days, ...years].join(', ') || 'any'} ${may ? 'may be there' : 'can’t'}`, () =>
      assert.equal(mayHave({ title }, { days, years }), may));
  }
});
