import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isEscapedTwice, unescaped, withinSight } from '../../../../src/proof/search/escapes.ts';

describe('whether there is more to decode after decoding once', () => {
  for (const text of [
    '&amp;pound;48,317',
    '&amp;#163;48,317',
    '&amp;amp;pound;',
    '&AMP;lt;b&AMP;gt;',
    '&lt;b&gt;Thwaite&lt;/b&gt;',
    '&amp;&#35;52;8,317',
    '&amp;copy=1',
    '%2541',
    String.raw`\\u0041`,
    '&#38;pound;',
  ]) {
    it(`there is in ${text}`, () => assert.equal(isEscapedTwice(text), true));
  }

  for (const text of [
    'mailto:a@example.org?subject=A%20page&amp;body=The%20page',
    'Fish &amp; chips',
    'B&amp;B',
    '?a=1&amp;b=2&amp;c=3',
    '&pound;48,317',
    '&amp;',
    'plain',
  ]) {
    it(`there isn't in ${text}`, () => {
      assert.equal(isEscapedTwice(text), false);
      assert.equal(unescaped(unescaped(text)), unescaped(text));
    });
  }
});

describe('the parts of a text that are near a backslash or percent', () => {
  const texts = fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.integer({ min: 1, max: 6000 }).map((n) => 'word '.repeat(n / 5)),
        },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 6000 }).map((n) => 'x'.repeat(n)) },
        { weight: 3, arbitrary: fc.constantFrom('%', '\\', '%20', ' ') },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('hold each of them with a thousand characters before and after it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = withinSight(text);
        for (const { index } of text.matchAll(/[\\%]/g)) {
          const from = Math.max(0, index - 1000);
          const to = Math.min(text.length, index + 1000);
          assert.ok(parts.some((part) => part[0] <= from && to <= part[1]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are in order, and cut no word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = -1;
        for (const [from, to] of withinSight(text)) {
          assert.ok(from > before && to > from);
          assert.ok(from === 0 || text[from - 1] === ' ');
          assert.ok(to === text.length || text[to] === ' ');
          before = to;
        }
      }),
      { numRuns: 200 },
    );
  });
});
