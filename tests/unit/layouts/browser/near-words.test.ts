import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Place = { readonly location: number; readonly parts: readonly number[] };
const source = new URL('../../../../layouts/browser/search/best/near-words.js', import.meta.url);
const { mostNear } = (await import(source.href)) as {
  readonly mostNear: (
    places: readonly Place[],
    words: readonly string[],
    weight: (part: number) => number,
  ) => number;
};

/** The weight of "council", "tax" and "rise" in a text, each of 1. */
function near(text: string): number {
  const words = text.split(' ');
  const places = words.flatMap((word, location) => {
    const part = ['council', 'tax', 'rise'].indexOf(word.toLowerCase().replace(/\W/g, ''));
    return part < 0 ? [] : [{ location, parts: [part] }];
  });
  return mostNear(places, words, () => 1);
}

describe('words near one another weigh', () => {
  for (const [text, weight] of [
    ['council tax rise', 3],
    ['a rise in council tax', 3],
    ['Tax rise, council', 3],
    ['the rise of the council and of tax', 3],
    ['council tax, which may well rise', 2.4],
    ['a council with its own tax', 1.6],
    ['council tax x x x x x x rise', 2],
    ['council x x x x tax', 0],
    ['The council. Tax is due.', 0],
    ['Is it the council? Tax', 0],
    ['council council council', 0],
    ['rise', 0],
    ['', 0],
    ['council x x council tax', 2],
    ['tax x council tax', 2],
  ] as const) {
    it(`${weight} in “${text}”`, () =>
      assert.ok(Math.abs(near(text) - weight) < 1e-9, `${near(text)}`));
  }
});
