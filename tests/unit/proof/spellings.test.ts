import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../src/language/secrets.ts';
import { isGrave } from '../../../src/proof/leak-proof.ts';
import { proofOf } from './site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SAME = 'content/meetings/plans/2026-12-10/bridge.md';

/** Whether an open paper that says the one is stopped because of an exempt paper that says the other. */
async function isStopped(exempt: string, open: string): Promise<boolean> {
  const secrets = secretsOfText(`On file: ${exempt}.`, { file: EXEMPT, line: 20, column: 1 });
  const text = `A note on the planks has ${open} in it.`;
  const { hits, near } = await proofOf(
    { 'x/index.html': `<p>${text}</p>` },
    { secrets, openTexts: [{ text, source: SAME }] },
  );
  return hits.length > 0 || near.some(isGrave);
}

/** The exempt paper says the first; an open one that says any of the others is stopped, and none with those after it. */
const SPELLINGS: readonly (readonly [
  what: string,
  exempt: string,
  same: readonly string[],
  other: readonly string[],
])[] = [
  [
    'a sort code',
    'sort code 12-34-56',
    ['12-34-56', '12 34 56', '123456', 'sort code: 12-34-56'],
    ['12-34-57', '12/05/2034'],
  ],
  [
    'a sort code that has a year in it',
    'sort code 20-25-23',
    ['20-25-23', '20 25 23', '202523'],
    ['ten papers of March 2025, 23 of them late,', '<i>2025</i> <b>23 papers</b>'],
  ],
  [
    'an amount whose digits count on',
    '£1,234,567',
    ['£1,234,567', '1234567', '<td>1</td><td>234</td><td>567</td>', '1 2 3 4 5 6 7, 90'],
    [
      '<ol>' +
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<li><a href="a#p${n}">${n}</a></li>`).join('') +
        '</ol>',
      'pages 1 2 3 4 5 6 7 8 9',
    ],
  ],
  [
    'an amount that cells may have',
    '£411,207',
    [
      '<td>411,207</td>',
      '<td>411</td><td>207</td>',
      '<td>4</td><td>1</td><td>1</td><td>2</td><td>0</td><td>7</td>',
      '<b>41</b>1207',
      '4<i>11</i>207',
    ],
    [
      '<td>41</td><td>1207</td>',
      '<td>4</td><td>11</td><td>207</td>',
      '<li>4112</li><li>07</li>',
      '<p>4</p><p>11207</p>',
    ],
  ],
  [
    'the number of an account that cells may have',
    'account number 31926811',
    ['<td>31926811</td>', '<td>31</td><td>926</td><td>811</td>', '<td>3192</td><td>6811</td>'],
    ['<td>3192</td><td>68</td><td>11</td>', '<td>319</td><td>26811</td>'],
  ],
  [
    'a sort code in the cells of its groups',
    'sort code 12-34-56',
    ['<td>12</td><td>34</td><td>56</td>'],
    ['<td>1</td><td>23</td><td>456</td>', '<td>1234</td><td>56</td>'],
  ],
  [
    'an amount of pages that follow each other',
    '£121,314',
    ['£121,314', '121314', '<b>121</b> <b>314</b>'],
    ['<td>11</td><td>12</td><td>13</td><td>14</td><td>15</td>', 'see pages 12 13 14 15'],
  ],
  [
    'a sort code of numbers that follow each other',
    'sort code 20-21-22',
    ['sort code 20-21-22', '20-21-22, account 31926811'],
    ['<li>19</li><li>20</li><li>21</li><li>22</li>'],
  ],
  [
    'an amount that a clock may show',
    '£30,000.10',
    ['£30,000.10', '30000.10', '30,000.1'],
    ['2026-05-11T18:30:00+01:00', '"2026-12-10T10:30:00+01:00"'],
  ],
  [
    'an amount at the end of a paragraph that another follows',
    '£48,317.\n10. The next paragraph',
    ['£48,317', '48317'],
    ['£48,316'],
  ],
  [
    'a sort code that may be a date',
    'sort code 12-11-22',
    ['sort code 12-11-22', 'Sort code: 121122', '12-11-22, account 31926811'],
    ['12/11/22', '12-11-22', '12 November 2022'],
  ],
  [
    'a sort code that may be two years',
    'sort code 20-21-22',
    ['sort code 20 21 22', '20-21-22'],
    ['2021/22', '2021-22'],
  ],
  [
    'a National Insurance number in pairs',
    'number AB 12 34 56 C',
    ['AB123456C', 'AB 12 34 56 C', 'AB-12-34-56-C', 'AB 123456 C', 'ab123456c'],
    ['AB 12 34 57 C'],
  ],
  ['one without spaces', 'number AB123456C', ['AB 12 34 56 C', 'AB 123 456 C'], ['AB 1234 56 D']],
  ['one in threes', 'number AB 123 456 C', ['AB 12 34 56 C', 'AB123456C'], []],
  [
    'a reference with spaces',
    'LG 2231 77',
    ['LG 2231 77', 'LG/2231/77', 'LG-2231-77', 'LG223177'],
    ['LG 2231 78', 'LS 2231 77'],
  ],
  [
    'a case number of digits alone',
    'case number 00123 4567',
    ['00123 4567', '001234567'],
    ['00123 4568'],
  ],
  ['a file number of one group', 'file HC 48213', ['HC 48213', 'HC48213', 'HC/48213'], ['HC 48214']],
  [
    'a vehicle',
    'the van AB12 CDE',
    ['AB12CDE', 'AB12 CDE', 'ab12 cde', 'AB12-CDE'],
    ['AB12 CDF', 'AB12 3CD'],
  ],
  ['an older vehicle', 'the car A123 BCD', ['A123BCD', 'A123 BCD'], ['A123']],
  ['one that is older still', 'registration ABC 123D', ['ABC123D', 'ABC 123D'], ['ABC 123']],
  [
    'an amount',
    '£3,918,273',
    [
      '£3.918273m',
      '£3.918273 million',
      '£3,918.273k',
      '3.918273mn',
      '£3.918273mln',
      '£3 918 273',
      '£3918.273K',
    ],
    ['£3.918274m', '£3,918.274k'],
  ],
  ['an amount in millions', '£3.918273m', ['£3,918,273', '3918273', '£3,918.273k'], ['£3,918,274']],
  ['an amount in thousands', '£3,918.273k', ['£3,918,273', '£3.918273m'], ['£3,918,274']],
  ['an amount with spaces', '£3 918 273', ['£3,918,273', '3918273'], ['£3 918 274']],
  [
    'a share',
    'a share of 12.75%',
    ['12¾%', '12 ¾ %', '12,75 %', '12,75\u00a0%', '12 3/4%', '12 3/4 per cent', '12.75 pct', '0.1275'],
    ['12½%', '12.7%', '12 3/4 hours'],
  ],
  ['a share with a fraction', 'a share of 12¾%', ['12.75%', '12¾ per cent', '12,75 %'], ['12¼%']],
  ['a share with a comma', 'a share of 12,75 %', ['12.75%', '12¾%'], ['12.57%']],
  [
    'an e-mail address',
    'quill@quarry.example',
    ['quill at quarry.example', 'quill [at] quarry.example', 'quill (at) quarry (dot) example'],
    ['quill@quarrel.example'],
  ],
  ['one with at in brackets', 'quill [at] quarry.example', ['quill@quarry.example'], []],
  ['one with at and dot', 'quill(at)quarry(dot)example', ['quill@quarry.example'], []],
  ['one with at in words', 'write to jo.quill at quarry.example', ['jo.quill@quarry.example'], []],
]; // prettier-ignore

for (const [what, exempt, same, other] of SPELLINGS) {
  describe(`${what} is found in all its spellings`, () => {
    for (const open of [...same]) {
      it(`"${exempt}" is "${open}"`, async () => {
        assert.ok(await isStopped(exempt, open));
      });
    }
    for (const open of other) {
      it(`"${exempt}" isn’t "${open}"`, async () => {
        assert.ok(!(await isStopped(exempt, open)));
      });
    }
  });
}

describe('what only looks like a reference is none', () => {
  for (const words of [
    '12-11-22',
    'SI 2006 88',
    'BS 5750 1987',
    'data.gov.uk',
    'published at data.gov.uk',
    'A64 LDS',
    '2021-22',
    'LGA 1972',
  ]) {
    it(words, async () => {
      assert.ok(!(await isStopped(words, words)));
    });
  }
});
