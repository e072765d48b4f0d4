import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrder } from '../../../../src/papers/read-papers.ts';
import { diagnose } from '../../../../src/rules/rules.ts';

const at = (file: string) => ({ file, line: 1, column: 1 });
const MEETING = 'meetings/executive-board/2022-05-11';

const CASES: readonly (readonly [
  what: string,
  closed: string,
  code: 'committee-unknown' | 'agenda-missing',
  isSaid: boolean,
])[] = [
  ['a committee in a folder that nobody may open', 'committees', 'committee-unknown', false],
  ['an agenda in a folder that nobody may open', MEETING, 'agenda-missing', false],
  ['a committee where another folder is closed', 'people', 'committee-unknown', true],
  ['an agenda where that of another meeting is closed', `${MEETING}-2`, 'agenda-missing', true],
];

describe('what is missing beside a folder without permission', () => {
  for (const [what, closed, code, isSaid] of CASES)
    it(`${isSaid ? 'has' : 'has no'} message about ${what}`, () => {
      const said = inOrder(
        [
          diagnose('file-unreadable', at(closed), 'You can’t open it.'),
          diagnose(code, at(MEETING), 'It is missing.'),
        ],
        undefined,
      );
      assert.deepEqual(
        said.map((one) => one.code).filter((one) => one !== 'file-unreadable'),
        isSaid ? [code] : [],
      );
    });
});
