import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

/** What these tests use of the browser’s modules, which are plain JavaScript. */
type Held = { readonly records: number; readonly found: readonly number[] };
type Comparable = { readonly comparableFactors: (volumes: readonly Held[]) => number[] };
const source = new URL('../../../../layouts/browser/search/comparable.js', import.meta.url);
const { comparableFactors } = (await import(source.href)) as Comparable;

/** The rarity by which Pagefind multiplies the points of one word. */
const rarity = (records: number, found: number) =>
  Math.log((records - found + 0.5) / (found + 0.5) + 1);

const volume = (words: number) =>
  fc
    .record({
      records: fc.integer({ min: 1, max: 5000 }),
      share: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: words,
        maxLength: words,
      }),
    })
    .map(({ records, share }) => ({
      records,
      found: share.map((part) => Math.floor(part * records)),
    }));

test('points of one word are, in each volume, what they would be if all volumes were one', () => {
  fc.assert(
    fc.property(fc.array(volume(1), { minLength: 1, maxLength: 8 }), (volumes) => {
      const records = volumes.reduce((sum, { records }) => sum + records, 0);
      const found = volumes.reduce((sum, { found: [count = 0] }) => sum + count, 0);
      const whole = rarity(records, found);
      for (const [at, factor] of comparableFactors(volumes).entries()) {
        const own = volumes[at];
        assert.ok(own);
        const points = rarity(own.records, own.found[0] ?? 0) * factor;
        assert.ok(Math.abs(points - whole) < 1e-9 * Math.max(1, whole), `${points} for ${whole}`);
      }
    }),
  );
});

test('one volume is compared with nothing', () => {
  fc.assert(
    fc.property(volume(3), (own) => {
      const [factor = 0] = comparableFactors([own]);
      assert.ok(Math.abs(factor - 1) < 1e-9);
    }),
  );
});

test('volumes in which each word is equally common are left as they are', () => {
  const factors = comparableFactors([
    { records: 1000, found: [10, 200] },
    { records: 1000, found: [10, 200] },
  ]);
  for (const factor of factors) assert.ok(Math.abs(factor - 1) < 0.02, String(factor));
});

test('a word that is common in a volume counts there for more than Pagefind gives it', () => {
  const [common = 0, rare = 0] = comparableFactors([
    { records: 10, found: [9] },
    { records: 1000, found: [1] },
  ]);
  assert.ok(common > 1);
  assert.ok(rare < 1);
});
