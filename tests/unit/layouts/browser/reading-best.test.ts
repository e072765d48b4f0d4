import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Paper = {
  readonly url: string;
  readonly date: string;
  readonly score: number;
  readonly isPartial: boolean;
};
const load = (name: string): Promise<object> =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { withTexts, Closeness, inOrder } = Object.assign(
  {},
  ...(await Promise.all([load('best/reading-best'), load('best/closeness'), load('ranking')])),
) as {
  readonly withTexts: (
    papers: readonly Paper[],
    parts: readonly object[],
    telling: readonly number[],
  ) => Promise<Paper[]>;
  readonly Closeness: new (
    parts: readonly object[],
    telling: readonly number[],
  ) => { readonly in: (text: string) => number };
  readonly inOrder: (papers: Paper[], sort: string) => Paper[];
};

const option = (words: string, weight = 1, phrase = '') => ({
  words: words.split(' ').map((word) => [{ word }]),
  ...{ phrase, weight },
});
const PARTS = ['noise', 'night'].map((said) => ({ said, options: [option(said)] }));
const TELLING = [1, 1];

let read = 0;

/** A report of a year with a text. */
function paper(year: number, score: number, text: string): Paper {
  return {
    ...{ url: `/${year}/`, date: `${year}-06-10`, score, isPartial: false },
    ...{ lacks: [], kin: [], ofDay: 0, answers: true },
    ...{
      records: [
        {
          ...{ facts: { filters: {} }, scores: [1, 1] },
          data: () => {
            read++;
            return Promise.resolve({ content: text, meta: { title: 'Clubs' } });
          },
        },
      ],
    },
  };
}

const NEAR = 'There was noise at night';
const APART = 'There was noise. It was late in the year and the night was long';

const years = async (papers: readonly Paper[]): Promise<string[]> =>
  inOrder(await withTexts(papers, PARTS, TELLING), '').map(({ date }) => date.slice(0, 4));

describe('papers that are as good as one another are the newest first', () => {
  for (const many of [5, 12, 18, 30, 45]) {
    it(`where there are ${many}, and the newest have a little less`, async () => {
      const papers = Array.from({ length: many }, (_, at) => paper(1980 + at, 10 - at / 100, NEAR));
      const expected = papers.map(({ date }) => date.slice(0, 4)).reverse();
      assert.deepEqual(await years(papers), expected);
    });
  }

  it('and no more than thirty are read', async () => {
    read = 0;
    await years(Array.from({ length: 45 }, (_, at) => paper(1980 + at, 10, NEAR)));
    assert.equal(read, 30);
  });

  it('twelve are read where the others have far less, and one that has less stays behind', async () => {
    read = 0;
    const best = Array.from({ length: 14 }, (_, at) => paper(1980 + at, at < 12 ? 10 : 5, NEAR));
    assert.deepEqual((await years(best)).slice(-2), ['1993', '1992']);
    assert.equal(read, 12);
  });

  it('but one that has the words together is before newer ones that have them apart', async () => {
    const others = Array.from({ length: 20 }, (_, at) => paper(2001 + at, 10, APART));
    assert.equal((await years([paper(1980, 9.5, NEAR), ...others]))[0], '1980');
  });
});

describe('of words near one another', () => {
  const COLLECTION = [
    {
      said: 'bin collection',
      options: [option('bin collection'), option('refuse collection', 0.55, 'refuse collection')],
    },
  ];
  const near = (text: string) => new Closeness(COLLECTION, [1]).in(text);
  const typed = near('a bin collection each week');

  it('those that were typed count in full', () => assert.equal(typed, 1));

  for (const text of ['the refuse collection', 'refuse collection vehicles; a bin lorry']) {
    it(`what they mean counts less: ${text}`, () => {
      assert.ok(near(text) > 0 && near(text) < typed / 2, `${near(text)}`);
    });
  }

  for (const text of ['a collection of refuse and glass', 'no such thing', '']) {
    it(`words that aren't side by side as what is meant count nothing: “${text}”`, () =>
      assert.equal(near(text), 0));
  }

  it('a pair whose second word is what the pair means has both', () => {
    const pool = [
      { said: 'swimming pool', options: [option('swimming pool'), option('pool', 0.55)] },
    ];
    assert.equal(new Closeness(pool, [1]).in('The swimming pool leaks'), 1);
    assert.equal(new Closeness(pool, [1]).in('A pool hall. Swimming is popular'), 0);
  });
});
