import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Paper = {
  readonly url: string;
  readonly kin: readonly number[];
  readonly unread?: readonly number[];
};
type Modules = {
  readonly byOwnWords: (records: readonly object[], parts: readonly object[]) => Promise<object[]>;
  readonly gathered: (records: readonly object[], parts: readonly object[]) => Paper[];
  readonly inOrder: (papers: readonly Paper[], sort: string) => readonly Paper[];
  readonly mostWithOther: (parts: readonly object[], unread: ReadonlySet<number>) => number;
  readonly leastWithOwn: (part: object) => number;
  readonly counted: (
    found: readonly object[],
    parts: readonly object[],
    how: { lacksAll: boolean; isAll: boolean },
  ) => object;
  readonly sentenceFor: (state: object, found: object, shown: number) => string;
  readonly otherWordsOfStem: (parts: readonly object[], unread: ReadonlySet<number>) => string[];
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const {
  byOwnWords,
  counted,
  gathered,
  inOrder,
  leastWithOwn,
  mostWithOther,
  otherWordsOfStem,
  sentenceFor,
} = Object.assign(
  {},
  await load('own-words'),
  await load('ranking'),
  await load('counted'),
  await load('page/notes'),
) as Modules;

const volumes = new Set(['v']);
/** The forms of a word, and those of its stem that mean something else where there are any. */
const formsOf = (word: string, far: readonly string[]) => {
  const farIn = far.length > 0 ? volumes : new Set<string>();
  const shared = { volumes, kinIn: farIn, farIn };
  return [
    { word, papers: 2, ...shared },
    ...far.map((other, at) => ({ word: other, papers: 9 - at, ...shared, kin: true })),
  ];
};
const partOf = (word: string, far: readonly string[]) => ({
  said: word,
  options: [{ words: [formsOf(word, far)], phrase: '', weight: 1 }],
});
/** So many papers, the best first. */
const records = (count: number, textOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => ({
    facts: { paper: `/${at}/`, date: '2026-05-06', filters: { 'Kind of paper': ['Report'] } },
    volume: 'v',
    scores: [100 - at],
    data: () => Promise.resolve({ content: textOf(at), meta: {} }),
  }));

describe('papers that were not read, because too many have a word of the stem', () => {
  const part = partOf('parking', ['park', 'parks', 'parked']);

  it('are counted as those that may have another word alone', async () => {
    const papers = gathered(
      await byOwnWords(
        records(30, () => 'the park'),
        [part],
      ),
      [part],
    );
    const read = papers.filter(({ kin }) => kin.length > 0);
    const unread = papers.filter((paper) => paper.unread);
    assert.deepEqual([papers.length, read.length, unread.length], [30, 10, 20]);
  });

  it('are none where no other word has its stem, or all papers are read', async () => {
    const other = partOf('allotments', []);
    for (const [count, one] of [
      [30, other],
      [8, part],
    ] as const) {
      const papers = gathered(
        await byOwnWords(
          records(count, () => one.said),
          [one],
        ),
        [one],
      );
      assert.ok(papers.every((paper) => paper.unread === undefined && paper.kin.length === 0));
    }
  });

  it('are named by the words that most papers have', () => {
    assert.deepEqual(otherWordsOfStem([part], new Set([0])), ['park', 'parks']);
    assert.deepEqual(otherWordsOfStem([part], new Set()), []);
  });

  it('are no more than those which have another word of the stem, where all such words are known', () => {
    const few = partOf('tipping', ['tip', 'tipped']);
    assert.equal(mostWithOther([few], new Set([0])), 9 + 8);
    assert.equal(mostWithOther([few], new Set()), 0);
    assert.equal(mostWithOther([part], new Set([0])), Infinity);
  });

  it('are no more than those which don’t have the word itself', () => {
    assert.equal(leastWithOwn(part), 2);
    assert.equal(leastWithOwn({ options: [{ words: [formsOf('a', []), formsOf('b', [])] }] }), 0);
  });
});

describe('papers beyond the best, of which most have another word of the stem', () => {
  const typed = partOf('refuse', ['refusal']);
  const [forms = []] = typed.options[0]?.words ?? [];
  const meant = {
    said: 'bins',
    options: [{ words: [forms.slice(0, 1)], phrase: '', weight: 0.5, meant: true }],
  };
  const [some, every] = [14, 25].map((own) => (at: number) => (at === own ? 'refuse' : 'refusal'));
  for (const [what, part, textOf, count, first] of [
    ['with the word itself come first, where it was asked for', typed, some, 30, '/14/'],
    ['are read on to the end of those that are read', typed, every, 30, '/25/'],
    ['are those alone that have it, where it is only meant', meant, some, 1, '/14/'],
    ['are all left out where none has it', meant, () => 'refusal', 0, undefined],
    ['are all kept where all have it', meant, () => 'refuse', 30, '/0/'],
    [
      'are all kept where most have it',
      meant,
      (at: number) => (at % 5 ? 'refuse' : 'refusal'),
      28,
      '/1/',
    ],
  ] as const) {
    it(what, async () => {
      const papers = inOrder(
        gathered(await byOwnWords(records(30, textOf ?? String), [part]), [part]),
        '',
      );
      assert.deepEqual([papers.length, papers[0]?.url], [count, first]);
    });
  }
});

describe('what is said of how many papers were found', () => {
  const parking = partOf('parking', ['park', 'parks']);
  const permits = partOf('permits', []);
  const paper = { lacks: [], kin: [] };
  const times = (count: number, more: object = {}) =>
    Array.from({ length: count }, () => ({ ...paper, ...more }));
  const all = { lacksAll: false, isAll: true };
  const said = (question: string, found: readonly object[], parts: readonly object[], how = all) =>
    sentenceFor(
      { words: question },
      { total: found.length, ...counted(found, parts, how) },
      found.length,
    );
  for (const [what, sentence, found, parts, how] of [
    ['all have the word', '3 results for “q”', times(3), [parking]],
    [
      'who was read and who wasn’t are one count, and nobody lacks a word of one',
      '12 results for “q”, 10 of them with “park” or “parks” alone',
      [...times(2), ...times(6, { kin: [0] }), ...times(4, { unread: [0] })],
      [parking],
    ],
    [
      'of a part of the papers it isn’t known how many have the word',
      'up to 10 of them with “park” or “parks” alone',
      [...times(2), ...times(6, { kin: [0] }), ...times(4, { unread: [0] })],
      [parking],
      { lacksAll: false, isAll: false },
    ],
    [
      'all were read',
      '8 results for “q”, 6 of them with “park” or “parks” alone',
      [...times(2), ...times(6, { kin: [0] })],
      [parking, permits],
    ],
    [
      'none has the word itself',
      '6 results for “q”, with “park” or “parks” alone',
      times(6, { kin: [0] }),
      [parking, permits],
    ],
    [
      'each is counted once',
      '9 results for “q”, 4 of them without some of the words, up to 3 with “park” or “parks” alone',
      [
        ...times(2),
        ...times(2, { lacks: [1] }),
        ...times(2, { lacks: [1], kin: [0] }),
        ...times(1, { kin: [0] }),
        ...times(2, { unread: [0] }),
      ],
      [parking, permits],
    ],
    [
      'no paper has a word',
      '5 results for “q”, none of which has all the words',
      [...times(2), ...times(3, { kin: [0] })],
      [parking],
      { lacksAll: true, isAll: true },
    ],
  ] as const) {
    it(what, () => {
      const whole = said('q', found, parts, how);
      assert.equal(whole.slice(-sentence.length), sentence);
    });
  }
});
