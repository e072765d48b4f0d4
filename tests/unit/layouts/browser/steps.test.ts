import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Hits = { readonly large: boolean; readonly answering: number; readonly whole: boolean };
type Modules = {
  readonly searchMore: (...given: readonly unknown[]) => Promise<{ found: Hits; step: unknown }>;
  readonly stateOf: (query: string) => object;
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { searchMore, stateOf } = Object.assign(
  {},
  await load('page/steps'),
  await load('state'),
) as Modules;

/** What the papers of a large archive have at each step back; the last are all papers. */
async function searched(query: string, answering: readonly number[], large = true) {
  const asked: (number | null)[] = [];
  const hitsAt = (step: number | null): Hits => {
    const at = step ?? answering.length - 1;
    return { large, answering: answering[at] ?? 0, whole: at >= answering.length - 1 };
  };
  const search = (_: object, step: number | null) => {
    asked.push(step);
    return Promise.resolve(hitsAt(step));
  };
  const { step, found } = await searchMore({ search }, stateOf(query), hitsAt(0), 10);
  return { asked, step, answering: found.answering };
}

describe('where recent papers don’t have enough', () => {
  const cases: readonly (readonly [
    string,
    string,
    readonly number[],
    readonly (number | null)[],
    number | null,
  ])[] = [
    ['more are searched until there is enough', '?q=a', [3, 9, 12, 40], [1, 2], 2],
    ['all are searched where nothing else is enough', '?q=a', [0, 1, 2], [1, 2], null],
    [
      'as many are searched as a reader wants to see',
      '?q=a&page=3',
      [10, 20, 29, 31, 50],
      [1, 2, 3],
      3,
    ],
    [
      'all are searched at once where a reader asks for them',
      '?q=a&years=all',
      [3, 90, 99],
      [null],
      null,
    ],
    [
      'all are searched at once where the oldest come first',
      '?q=a&sort=oldest',
      [3, 90, 99],
      [null],
      null,
    ],
    [
      'all are searched at once where a year is chosen',
      '?q=a&year=2003%2F04',
      [3, 90, 99],
      [null],
      null,
    ],
  ];
  for (const [what, query, answering, asked, step] of cases) {
    it(what, async () => {
      const found = await searched(query, answering);
      assert.deepEqual([found.asked, found.step], [asked, step]);
    });
  }

  it('all of a small archive are searched at once', async () => {
    assert.deepEqual((await searched('?q=a', [3, 90, 99], false)).asked, [null]);
  });
});
