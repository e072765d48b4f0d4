import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { packsByMeeting, supplementStarts } from '../../../../src/views/pack/supplement-starts.ts';

const MEETING = '/meetings/plans/2026-12-09/';
type Line = readonly [day: number, of: 'pack' | number, numbers?: readonly [number, number]];

/** What the register knows after lines: of the pack, or of the supplement of a day. */
function startsAfter(lines: readonly Line[], days: readonly number[]): [number, number][] {
  const iso = (day: number): string => `2026-12-0${day}`;
  const entries = lines.map(([day, of, numbers], at): Omit<RegisterEntry, 'number'> => {
    const name = of === 'pack' ? 'public_pack' : `public_pack_supplement-${iso(of)}`;
    const isNew = lines.slice(0, at).every((line) => line[1] !== of);
    return {
      ...{ day: iso(day), time: `${iso(day)}T09:00:00Z`, what: isNew ? 'published' : 'replaced' },
      ...{ kind: 'pack', address: `${MEETING}${name}.pdf`, sha256: String(at).padStart(64, 'a') },
      ...(numbers && { numbers }),
    };
  });
  const past = packsByMeeting(pastOf(append(EMPTY_REGISTER, entries).entries));
  const starts = supplementStarts(past.get(MEETING), days.map(iso));
  return [...starts].map(([day, start]) => [Number(day.slice(-1)), start]);
}

const CASES: readonly [what: string, lines: Line[], days: number[], starts: [number, number][]][] =
  [
    ['nothing where the register knows no pack', [], [3], []],
    ['nothing where it knows no numbers of the pack', [[1, 'pack']], [3], []],
    ['the number after the last of the pack', [[1, 'pack', [1, 20]]], [3], [[3, 21]]],
    [
      'that of the pack as it was before the day, not as it became',
      [
        [1, 'pack', [1, 20]],
        [2, 'pack', [1, 22]],
        [3, 'pack', [1, 30]],
      ],
      [3],
      [[3, 23]],
    ],
    [
      'what it was first published with, whatever became of the pack',
      [
        [1, 'pack', [1, 20]],
        [3, 'pack', [1, 25]],
        [3, 3, [21, 25]],
        [4, 'pack', [1, 27]],
        [4, 3, [21, 23]],
      ],
      [3],
      [[3, 21]],
    ],
    [
      'of the next the number after all that were ever printed on one before',
      [
        [1, 'pack', [1, 20]],
        [3, 3, [21, 25]],
        [4, 3, [21, 23]],
      ],
      [3, 5],
      [
        [3, 21],
        [5, 26],
      ],
    ],
    [
      'of the next also where the one before is no more',
      [
        [1, 'pack', [1, 20]],
        [3, 'pack', [1, 25]],
        [3, 3, [21, 25]],
      ],
      [5],
      [[5, 26]],
    ],
    [
      'nothing of the pack where that came with the first supplement',
      [
        [3, 'pack', [1, 25]],
        [3, 3, [21, 25]],
      ],
      [3],
      [[3, 21]],
    ],
  ];

describe('the first number of a supplement', () => {
  for (const [what, lines, days, starts] of CASES) {
    it(`is ${what}`, () => assert.deepEqual(startsAfter(lines, days), starts));
  }

  it('is the same before and after the supplement is published', () => {
    const before: Line[] = [
      [1, 'pack', [1, 20]],
      [2, 2, [21, 24]],
    ];
    const after: Line[] = [...before, [4, 'pack', [1, 31]], [4, 4, [25, 29]]];
    assert.deepEqual(startsAfter(before, [2, 4]), startsAfter(after, [2, 4]));
  });
});
