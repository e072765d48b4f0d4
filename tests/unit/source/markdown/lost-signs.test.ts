import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../../../../src/rules/fix.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';

const codesOf = (text: string): string[] => renderText(text).problems.map(({ code }) => code);

/** What an officer typed, the code of its one problem, and what its change makes of it where it is certain. */
const LOST: readonly (readonly [text: string, code: string, right?: string])[] = [
  ['It fell to 10^6/10^7 units.', 'pasted-sign'],
  ['It is 5^2-3^2 metres.', 'pasted-sign'],
  ['It is x^2+y^2 here.', 'pasted-sign'],
  [
    String.raw`See \\ashby-fs01\Planning\_Committee for it.`,
    'pasted-sign',
    String.raw`See \\\\ashby-fs01\\Planning\\\_Committee for it.`,
  ],
  [String.raw`See \\ashby-fs01 for it.`, 'pasted-sign', String.raw`See \\\\ashby-fs01 for it.`],
  [
    String.raw`See C:\Users\docs\_plan_ for it.`,
    'pasted-sign',
    String.raw`See C:\\Users\\docs\\\_plan\_ for it.`,
  ],
  ['- [ ] approve\n\n- [x] refuse', 'pasted-tick-box'],
  ['1. [X] approve it', 'pasted-tick-box'],
  ['[ ] approve it', 'pasted-tick-box'],
  ['Is it key? [ ] Yes [x] No', 'pasted-tick-box'],
  ['Is it key? Yes [X] No []', 'pasted-tick-box'],
  ['Is it key? ( ) Yes (x) No', 'pasted-tick-box'],
  ['[] Low [x] Medium [] High', 'pasted-tick-box'],
  ['| Risk | Low |\n| --- | --- |\n| Fire | [x] |', 'pasted-tick-box'],
  ['It is so, and *this too * as well.', 'pasted-sign', 'It is so, and *this too* as well.'],
  ['It is so, and * this too* as well.', 'pasted-sign', 'It is so, and *this too* as well.'],
  ['It is so, and _this too _.', 'pasted-sign', 'It is so, and _this too_.'],
  ['It is wet. {.note}', 'pasted-sign'],
  ['{.note .wide} It is wet.', 'pasted-sign'],
];

/** What is like it, and is meant. */
const HONEST: readonly string[] = [
  'The 9^th^ of 10^6^ units, 5 m^2^ and 10^-6^ of 3 m^2^/year.',
  'It is 10^6^/10^7^ units, and 10^6^ or 10^7^.',
  String.raw`See C:\Users\docs for it, or \\\\ashby-fs01\\Planning.`,
  'It is *so* and *so*, 5 * 3 and 4 * 2.',
  'See [x] and {2, 3}, or {name}.',
  'It is so * as below.\n\n\\* A note.',
  '- [the plan](https://example.org/) is there.\n- [X1] is the site.',
  'Call f() and g( ) of the code; if x [x] then no.',
  'Yes [1] and no [2] were said, by (x) and (y).',
  'The code `[ ] Yes [x] No` is there.',
  'The file plan_of_2026_ and _x_ are there.',
];

describe('signs that would be lost or printed', () => {
  for (const [text, code, right] of LOST) {
    it(`are found: ${JSON.stringify(text)}`, () => {
      const { problems } = renderText(text);
      assert.ok(problems.length > 0);
      assert.deepEqual([...new Set(problems.map((one) => one.code))], [code]);
      if (right === undefined) return;
      const fixes = problems.flatMap(({ fix }) => fix ?? []);
      assert.equal(applyFixes(text, fixes).text, right);
      assert.deepEqual(codesOf(right), []);
    });
  }
  for (const text of HONEST) {
    it(`are left where they are meant: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(codesOf(text), []);
    });
  }
});
