import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const module = async (name: string) =>
  (await import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  )) as object;
const { alikeTitle, wantedOf } = Object.assign(
  {},
  await module('best/titles-alike'),
  await module('marks'),
) as {
  readonly alikeTitle: (title: string, wanted: object, parts: number) => string;
  readonly wantedOf: (parts: readonly object[]) => object;
};

/** What a title has in common with others, where some words are asked for. */
function alike(title: string, question: string): string {
  const parts = question.split(' ').map((word) => ({
    options: [{ words: [[{ word }]], phrase: '', weight: 1 }],
  }));
  return alikeTitle(title, wantedOf(parts), parts.length);
}

describe('titles that differ by a place or a year alone', () => {
  for (const [title, question, common] of [
    ['Street Trading on Mill Road', 'street trading', 'street trading'],
    ['Street Trading near Quay Lane', 'trading', 'street trading'],
    ['Public Order: Long Row', 'public order', 'public order'],
    ['Carbon Budget 2026/27', 'carbon', 'carbon budget'],
    ['Licensing Panel, 3 March 2026', 'licensing panel', 'licensing panel'],
    ['Review of Parking 2024', 'parking', 'review of parking'],
    // What is asked for is behind the place: all of the title counts.
    ['Lights on Mill Road', 'road', 'lights on mill road'],
    ['Lights on Mill Road', 'lights road', 'lights on mill road'],
    // It hasn't all that is asked for.
    ['Street Trading on Mill Road', 'street fees', ''],
    ['Fees', 'trading', ''],
    ['', 'trading', ''],
  ] as const) {
    it(`have in common: ${title}, asked for ${question}`, () =>
      assert.equal(alike(title, question), common));
  }
});
