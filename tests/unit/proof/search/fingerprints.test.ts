import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fingerprintTable } from '../../../../src/proof/search/fingerprints.ts';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text, (_, at) => text.charCodeAt(at));

/** Few letters, so that the same ones follow one another often. */
const texts = (most: number) => fc.string({ unit: fc.constantFrom(...'ab1é'), maxLength: most });

describe('fingerprints', () => {
  it('are found wherever a text has their letters, in the order of the text', () => {
    const tables = fc.tuple(fc.array(texts(20), { maxLength: 6 }), texts(60)).chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc
          .integer({ min: 2, max: 9 })
          .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size }))),
      ),
    );
    fc.assert(
      fc.property(tables, ([[words, text], [size, piece]]) => {
        const table = fingerprintTable(size, piece);
        const added = words.flatMap((word, needle) =>
          Array.from({ length: Math.max(0, word.length - size + 1) }, (_, offset) => {
            table.add(unitsOf(word), offset, needle);
            return { letters: word.slice(offset, offset + size), name: `${needle} ${offset}` };
          }),
        );
        table.seal();
        const found: string[] = [];
        const view = { units: unitsOf(`${text}aaaaaaaaa`), origins: new Int32Array(0) };
        table.search({ ...view, length: text.length }, (needle, offset, at) =>
          found.push(`${at} ${needle} ${offset}`),
        );
        const expected = Array.from(text, (_, at) =>
          added
            .filter(({ letters }) => text.slice(at, at + size) === letters)
            .map(({ name }) => `${at} ${name}`),
        ).flat();
        assert.deepEqual(found, expected);
      }),
      { numRuns: 3000 },
    );
  });
});
