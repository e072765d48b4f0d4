import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NextRegister } from '../../../src/build/next-register.ts';
import { packFilesOf, withPacks, type PackFile } from '../../../src/build/register-packs.ts';
import { nextEntries } from '../../../src/history/register/next-entries.ts';
import { pastOf, pastOfPapers } from '../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../src/history/register/register.ts';

const MEETING = '/meetings/plans/2026-12-09/';
const PACK = `${MEETING}public_pack.pdf`;
const LATER = `${MEETING}public_pack_supplement-2026-12-03.pdf`;
const BOOK = `${MEETING}public_pack.epub`;
const REPORT = `${MEETING}bridge/report.pdf`;
const pack = (url: string, digit: string): PackFile => ({ url, sha256: digit.repeat(64) });

/** One exchange after the other, each a day after the one before. */
function after(exchanges: readonly (readonly PackFile[])[]): NextRegister {
  let next: NextRegister = { register: EMPTY_REGISTER, past: new Map() };
  for (const [at, packs] of exchanges.entries()) {
    const day = `2026-12-0${at + 1}`;
    const exchange = { day, time: `${day}T09:00:00Z` };
    next = withPacks({ ...next, exchange }, packs);
  }
  return next;
}

const events = ({ register }: NextRegister): string[] =>
  register.entries.map(
    ({ day, what, address }) =>
      `${day.slice(-2)} ${what} ${address === PACK ? 'pack' : 'supplement'}`,
  );

const CASES: readonly [what: string, exchanges: PackFile[][], events: string[]][] = [
  ['a pack that comes', [[pack(PACK, '1')]], ['01 published pack']],
  ['one that stays as it is', [[pack(PACK, '1')], [pack(PACK, '1')]], ['01 published pack']],
  [
    'another pack and a supplement',
    [[pack(PACK, '1')], [pack(PACK, '2'), pack(LATER, '3')]],
    ['01 published pack', '02 replaced pack', '02 published supplement'],
  ],
  [
    'a supplement that is no more, and comes again',
    [[pack(PACK, '1'), pack(LATER, '3')], [pack(PACK, '1')], [pack(PACK, '1'), pack(LATER, '3')]],
    [
      '01 published pack',
      '01 published supplement',
      '02 removed supplement',
      '03 returned supplement',
    ],
  ],
  [
    'a pack that is printed no more',
    [[pack(PACK, '1')], [], []],
    ['01 published pack', '02 removed pack'],
  ],
];

describe('the lines of printed packs', () => {
  for (const [what, exchanges, expected] of CASES) {
    it(`has ${what}`, () => assert.deepEqual(events(after(exchanges)), expected));
  }

  it('has none where nothing is published', () => {
    const next: NextRegister = { register: EMPTY_REGISTER, past: new Map() };
    assert.equal(withPacks(next, [pack(PACK, '1')]), next);
  });

  it('are no lines of papers: a pack is not gone because no paper has its address', () => {
    const { register, past } = after([[pack(PACK, '1')]]);
    const exchange = { day: '2026-12-05', time: '2026-12-05T09:00:00Z' };
    const entries = nextEntries(pastOfPapers(past), [], () => ({ what: 'removed' }), exchange);
    assert.deepEqual(entries, []);
    assert.deepEqual(pastOf(append(register, entries).entries), past);
  });

  it('are of each pack, its supplements and its book, and of each report as a PDF', () => {
    const [book, alone] = [pack(BOOK, '3'), pack(REPORT, '4')];
    const numbers = { [PACK]: [1, 20], [LATER]: [21, 24] };
    const facts = {
      ...pack(PACK, '1'),
      supplements: [pack(LATER, '2')],
      numbers,
      book,
      alone: [alone],
    } as never;
    const printed = { byYear: new Map([['2026-27', new Map([[MEETING, facts]])]]) };
    assert.deepEqual(packFilesOf(printed), [
      { ...pack(PACK, '1'), numbers: [1, 20] },
      { ...pack(LATER, '2'), numbers: [21, 24] },
      { ...book, numbers: undefined },
      { ...alone, numbers: undefined },
    ]);
  });
});
