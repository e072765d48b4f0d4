import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyFixes, type Fix } from '../../../src/rules/fix.ts';

const fix = (line: number, column: number, from: string, to: string): Fix => ({
  line,
  column,
  from,
  to,
});

describe('a change in a text', () => {
  const CASES: readonly [when: string, text: string, fixes: readonly Fix[], expected: string][] = [
    ['changes what is at its place', 'a: b\nc: d\n', [fix(2, 4, 'd', 'e')], 'a: b\nc: e\n'],
    ['leaves a text alone that has changed since', 'a: b\n', [fix(1, 4, 'x', 'y')], 'a: b\n'],
    ['leaves a text alone that has fewer lines', 'a', [fix(3, 1, 'a', 'b')], 'a'],
    ['keeps line ends of Windows', 'a\r\nb\r\nc', [fix(2, 1, 'b', 'x')], 'a\r\nx\r\nc'],
    [
      'takes out a line, whatever ends it',
      'a:\r\n  - b\r\nc',
      [fix(1, 3, '\n  - b', ' []')],
      'a: []\r\nc',
    ],
    ['ends new lines as the file does', 'a\r\nb', [fix(2, 1, 'b', 'b\nc')], 'a\r\nb\r\nc'],
    ['keeps a byte order mark', '\uFEFFa: b', [fix(1, 4, 'b', 'c')], '\uFEFFa: c'],
    ['counts columns as editors do', '👍 a', [fix(1, 4, 'a', 'b')], '👍 b'],
    [
      'makes the first of two that overlap',
      'abc',
      [fix(1, 1, 'ab', 'x'), fix(1, 2, 'bc', 'y')],
      'xc',
    ],
    ['makes several in a line', 'a b a', [fix(1, 5, 'a', 'long'), fix(1, 1, 'a', 'x')], 'x b long'],
    ['changes nothing without something to change', 'abc', [fix(1, 2, '', 'x')], 'abc'],
  ];
  for (const [when, text, fixes, expected] of CASES) {
    it(when, () => assert.equal(applyFixes(text, fixes).text, expected));
  }

  it('leaves every other byte as it was', () => {
    const word = fc.constantFrom('a', 'bb', 'c\r\n', '\n', '\r', 'é', '👍', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(), fc.nat(5), (words, at, length) => {
        const text = words.join('');
        const lines = text.split(/\r\n|\r|\n/);
        const line = (at % lines.length) + 1;
        const column = 1 + (at % ((lines[line - 1]?.length ?? 0) + 1));
        const from = lines[line - 1]?.slice(column - 1, column - 1 + length) ?? '';
        const { text: changed, made } = applyFixes(text, [fix(line, column, from, '#')]);
        assert.equal(made.length, from === '' ? 0 : 1);
        if (made.length === 0) return assert.equal(changed, text);
        const [before = '', after = ''] = changed.split('#');
        assert.equal(before + from + after, text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
