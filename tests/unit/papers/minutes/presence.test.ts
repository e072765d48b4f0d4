import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Minutes } from '../../../../src/papers/minutes/minutes.ts';
import { presenceOf } from '../../../../src/papers/minutes/presence.ts';
import { known, someMinute, someMinutes } from './some-minutes.ts';

const three = (blocks: Parameters<typeof someMinute>[1] = []) => [
  someMinute('54', []),
  someMinute('53', blocks),
  someMinute('55', []),
];

/** Who is there at the end of each minute. */
function thereIn(minutes: Minutes): string[] {
  const presence = presenceOf(minutes);
  return minutes.minutes.map((_, minute) =>
    presence
      .at({ minute, block: 100 })
      .map(({ printed }) => printed)
      .join(' '),
  );
}

describe('who was there for a minute', () => {
  const cases: Record<string, [Partial<Minutes>, string[]]> = {
    'is everybody who is listed': [
      { present: [known('Ann'), known('Ben')] },
      ['Ann Ben', 'Ann Ben', 'Ann Ben'],
    ],
    'ends with the minute until which somebody stayed, in the order of the meeting': [
      { present: [known('Ann', { until: '53' })] },
      ['Ann', 'Ann', ''],
    ],
    'begins with the minute from which somebody was there': [
      { present: [known('Ann', { from: '53' })] },
      ['', 'Ann', 'Ann'],
    ],
    'leaves a gap where somebody was out': [
      { present: [known('Ann', { not: ['53'] })] },
      ['Ann', '', 'Ann'],
    ],
    'is without those who left for an interest in that minute alone': [
      {
        present: [known('Ann'), known('Ben')],
        minutes: three([
          { kind: 'interest', line: 1, name: known('Ann'), nature: 'a house nearby', left: true },
          { kind: 'interest', line: 1, name: known('Ben'), nature: 'a house nearby', left: false },
        ]),
      },
      ['Ann Ben', 'Ben', 'Ann Ben'],
    ],
    'is without those who left for a minute that is named where they declared their interest': [
      {
        present: [known('Ann')],
        minutes: [
          someMinute('54', [
            {
              ...{ kind: 'interest', line: 1, name: known('Ann') },
              ...{ nature: 'an interest in minute 55', left: true },
            },
          ]),
          someMinute('53', []),
          someMinute('55', []),
        ],
      },
      ['Ann', 'Ann', ''],
    ],
    'is without those who left for an item that they declared an interest in before': [
      {
        present: [known('Ann')],
        minutes: [
          someMinute('1', [
            {
              kind: 'interest',
              line: 1,
              name: known('Ann'),
              nature: 'a house, in Items 4 and 7',
              left: true,
            },
          ]),
          { ...someMinute('2', []), items: ['7'] },
          { ...someMinute('3', []), items: ['8'] },
        ],
      },
      ['Ann', '', 'Ann'],
    ],
    'ends where somebody leaves, and goes on where they come back': [
      {
        present: [known('Ann'), known('Ben')],
        minutes: [
          someMinute('1', [{ kind: 'left', line: 1, name: known('Ann') }]),
          someMinute('2', []),
          someMinute('3', [{ kind: 'joined', line: 1, name: known('Ann') }]),
        ],
      },
      ['Ben', 'Ben', 'Ann Ben'],
    ],
    'goes on where the same line says that somebody came back': [
      {
        present: [known('Ann'), known('Ben')],
        minutes: [
          someMinute('1', [
            { kind: 'left', line: 1, name: known('Ann'), note: 'at 7.15, and returned at 7.25' },
            { kind: 'left', line: 2, name: known('Ben'), note: 'at 7.30, without returning' },
          ]),
          someMinute('2', []),
          someMinute('3', []),
        ],
      },
      ['Ann', 'Ann', 'Ann'],
    ],
    'begins where somebody joins': [
      {
        present: [known('Ann')],
        minutes: three([{ kind: 'joined', line: 1, name: known('Ann') }]),
      },
      ['', 'Ann', 'Ann'],
    ],
    'goes by the list of the sitting': [
      {
        present: [known('Ann')],
        sittings: [{ on: '2026-01-27', from: '55', present: [known('Ben')], apologies: [] }],
      },
      ['Ann', 'Ann', 'Ben'],
    ],
    'is everybody of both sittings where nothing says with which minute the second began': [
      {
        present: [known('Ann')],
        sittings: [{ on: '2026-01-27', present: [known('Ben')], apologies: [] }],
      },
      ['Ann Ben', 'Ann Ben', 'Ann Ben'],
    ],
  };
  for (const [name, [own, expected]] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(thereIn(someMinutes({ minutes: three(), ...own })), expected);
    });
  }
});
