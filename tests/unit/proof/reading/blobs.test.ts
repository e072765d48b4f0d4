import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blobsIn } from '../../../../src/proof/reading/blobs.ts';

const signs = (letters: string) => fc.constantFrom(...letters);
const runOf = (letters: string, most: number) =>
  fc.array(signs(letters), { minLength: 1, maxLength: most }).map((all) => all.join(''));

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-';
const texts = fc
  .array(
    fc.oneof(
      runOf(BASE64, 40),
      runOf('0123456789abcdefABCDEF', 40),
      runOf(' ,;:\n.<>&=é’', 3),
      fc
        .array(runOf('0123456789abcdef', 3), { minLength: 1, maxLength: 14 })
        .chain((all) => signs(' ,:;-').map((between) => all.join(between))),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const channelsAt = (text: string, channel: string): number[] =>
  [...blobsIn(text)].filter((blob) => blob.channel === channel).map(({ at }) => at);

describe('what a text carries in letters', () => {
  it('is each run of hexadecimal figures, wherever it begins', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const at = new Set(channelsAt(text, 'hex'));
        for (const { index } of text.matchAll(/[\da-f]{16,}/gi)) assert.ok(at.has(index));
      }),
      { numRuns: 500 },
    );
  });

  it('is each run of base64 in one line that has its capitals', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = [...blobsIn(text)].filter(({ channel }) => channel === 'base64');
        for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
          const capitals = run.replace(/[^A-Z]/g, '').length;
          if (capitals < 3 || /^[\da-f]{16,}$/i.test(run)) continue;
          assert.ok(found.some(({ at, written }) => at <= index && index < at + written.length));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is each list of figures, whatever is between them', () => {
    const lists = fc.tuple(
      runOf('xyz. ', 30),
      fc.array(fc.integer({ min: 32, max: 122 }), { minLength: 8, maxLength: 20 }),
      fc.constantFrom(', ', ' ', ',', ';\n'),
      runOf('xyz. ', 30),
    );
    fc.assert(
      fc.property(lists, ([before, codes, between, after]) => {
        const text = `${before} ${codes.join(between)} ${after}`;
        const all = [...blobsIn(text)].flatMap(({ readings }) => readings.map(String));
        assert.ok(
          all.some((reading) => reading.includes(String.fromCharCode(...codes.slice(1, -1)))),
        );
      }),
      { numRuns: 300 },
    );
  });
});
