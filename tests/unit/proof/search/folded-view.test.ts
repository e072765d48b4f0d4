import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldedView, type Reading } from '../../../../src/proof/search/folded-view.ts';

const READINGS: readonly Reading[] = [
  'plain',
  'escaped',
  'css',
  'markup',
  'inner-markup',
  'commented-markup',
];

/** The letters of a text as it is read, each with its place. */
function read(text: string, reading: Reading): string {
  const { units, origins, length } = foldedView(text, reading);
  return Array.from(
    { length },
    (_, at) => `${origins[at]}${String.fromCharCode(units[at] as number)}`,
  ).join(' ');
}

const PIECES =
  'word|B1|é|ﬁ|ß|😀|\ud800|<|>|<b>|</b>|<a href="|">|=|"|\'|<!--|-->|<![CDATA[|<?|&amp;|&lt;|&#60;|&#x41;|&|%3C|%e2%82%ac|%|%u0041|\\|\\\\|\\n|\\x3c|\\u{1F600}|\\74 |\n|\r\n| ';
const texts = fc
  .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

describe('a text as it is read', () => {
  it('is the same whatever was read before it', () => {
    fc.assert(
      fc.property(texts, texts, fc.shuffledSubarray([...READINGS]), (text, other, readings) => {
        const alone = readings.map((reading) => {
          read(`${text} other`, 'plain');
          return read(text, reading);
        });
        assert.deepEqual(
          readings.map((reading) => read(text, reading)),
          alone,
        );
        read(other, 'escaped');
        assert.deepEqual(
          readings.map((reading) => read(text, reading)),
          alone,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('has the letters beside its tags, and none of those in them', () => {
    const table: readonly (readonly [Reading, text: string, letters: string])[] = [
      ['markup', 'a<b title="x">c</b>d', 'acd'],
      ['markup', 'a<b title="<i>x">c', 'ac'],
      ['inner-markup', 'a<b title="<i>x">c', 'axc'],
      ['markup', 'a<!-- <b>x</b> -->c', 'ac'],
      ['commented-markup', 'a<!-- <b>x</b> -->c', 'axc'],
      ['markup', 'a < 3 &lt;b&gt;&#99;', 'a3bc'],
      ['escaped', 'a<b>&#99;%64\\x65', 'abcde'],
      ['css', 'a<b>\\63 d', 'abcd'],
      ['plain', 'a<b>&#99;', 'ab99'],
    ];
    for (const [reading, text, letters] of table) {
      const { units, length } = foldedView(text, reading);
      assert.equal(String.fromCharCode(...units.subarray(0, length)), letters, text);
    }
  });
});
