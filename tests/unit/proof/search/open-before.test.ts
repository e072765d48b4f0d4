import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BEGINNING, NOT_YET, type OnRecord } from '../../../../src/proof/leak-proof.ts';
import { isOpenBefore } from '../../../../src/proof/search/open-before.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const meetingOn = (day: string): string => `content/meetings/scrutiny/${day}/bridge.md`;
const [MONTHS_BEFORE, WEEK_BEFORE, SAME_DAY, LATER] = [
  meetingOn('2026-05-11'),
  meetingOn('2026-12-03'),
  meetingOn('2026-12-10'),
  meetingOn('2027-01-14'),
];
const OCTOBER = '2026-10-20 2026-10-20T09:00:00Z';
const NOVEMBER = '2026-11-27 2026-11-27T09:00:00Z';

const in_ = (exchange: string, commit?: number, day?: string): OnRecord => ({
  exchange,
  ...(commit !== undefined && { commit }),
  ...(day !== undefined && { day }),
});

function isOpen(open: string, source: OnRecord, exempt: OnRecord): boolean {
  const both = (record: OnRecord) => ({ asItIs: record, first: record });
  return isOpenBefore(
    open,
    EXEMPT,
    new Map([
      [open, both(source)],
      [EXEMPT, both(exempt)],
    ]),
  );
}

describe('the register is evidence of what was open before, whatever the folder says', () => {
  for (const [what, open, source, exempt, expected] of [
    ['published before', SAME_DAY, in_(OCTOBER), in_(NOVEMBER), true],
    ['published before, of a later meeting', LATER, in_(OCTOBER), in_(NOVEMBER), true],
    ['published before what isn’t published yet', WEEK_BEFORE, in_(OCTOBER), in_(NOT_YET), true],
    ['there when the register began', WEEK_BEFORE, in_(BEGINNING), in_(OCTOBER), true],
    ['edited after', MONTHS_BEFORE, in_(NOVEMBER), in_(OCTOBER), false],
    ['edited now', MONTHS_BEFORE, in_(NOT_YET), in_(BEGINNING), false],
    ['put there together', MONTHS_BEFORE, in_(OCTOBER), in_(OCTOBER), false],
    ['going out together', MONTHS_BEFORE, in_(NOT_YET), in_(NOT_YET), false],
    ['there together when it began', MONTHS_BEFORE, in_(BEGINNING), in_(BEGINNING), true],
    ['the same, of a near meeting', WEEK_BEFORE, in_(BEGINNING), in_(BEGINNING), false],
  ] as const) {
    it(`${what}: ${expected ? 'open' : 'not open'}`, () => {
      assert.equal(isOpen(open, source, exempt), expected);
    });
  }
});

describe('where the register can’t say, git does', () => {
  const [before, after] = [in_(BEGINNING, 3, '2026-11-01'), in_(BEGINNING, 9, '2026-12-05')];
  for (const [what, open, source, exempt, expected] of [
    ['committed before, of a meeting that was over', meetingOn('2026-11-26'), before, after, true],
    ['committed before, of a meeting to come', SAME_DAY, before, after, false],
    ['changed after', MONTHS_BEFORE, after, before, false],
    ['changed in the same commit, months apart', MONTHS_BEFORE, before, before, true],
    ['changed in the same commit, a week apart', WEEK_BEFORE, before, before, false],
    [
      'changed after, though the register has it before',
      MONTHS_BEFORE,
      in_(OCTOBER, 9, '2026-12-05'),
      in_(NOVEMBER, 3, '2026-11-01'),
      false,
    ],
  ] as const) {
    it(`${what}: ${expected ? 'open' : 'not open'}`, () => {
      assert.equal(isOpen(open, source, exempt), expected);
    });
  }
});

describe('where nobody knows, an older meeting counts from four weeks before', () => {
  for (const [day, expected] of [
    ['2026-05-11', true],
    ['2026-11-12', true],
    ['2026-11-13', false],
    ['2026-12-09', false],
    ['2027-01-14', false],
  ] as const) {
    it(`${day}: ${expected ? 'open' : 'not open'}`, () => {
      assert.equal(isOpenBefore(meetingOn(day), EXEMPT), expected);
    });
  }
  it('but not where something is on record of one of the two alone', () => {
    const record = { asItIs: in_(BEGINNING), first: in_(BEGINNING) };
    for (const known of [MONTHS_BEFORE, EXEMPT]) {
      assert.equal(isOpenBefore(MONTHS_BEFORE, EXEMPT, new Map([[known, record]])), false);
    }
  });
});
