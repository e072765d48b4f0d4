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

/** Whether somebody who left with these words was there for the minute in which it is said, and for the one after it. */
function afterLeaving(note: string): string {
  const left = { kind: 'left' as const, line: 1, name: known('Ann'), note };
  return thereIn(
    someMinutes({
      present: [known('Ann')],
      minutes: [
        { ...someMinute('54', [left]), items: ['4'] },
        { ...someMinute('55', []), items: ['5'] },
        { ...someMinute('56', []), items: ['6'] },
      ],
    }),
  )
    .map((there) => (there === '' ? 'away' : 'there'))
    .join(' ');
}

describe('who left', () => {
  const AWAY_FOR_IT = [
    'for this item',
    'for the duration of the item',
    'for the consideration of this application',
    'the room for the whole of the debate on this item',
    'for item 4',
    'for minute 54',
    'during the consideration of this item and did not vote',
    'during consideration of the matter',
    'during the discussion and voting on this item',
    'at 10.15, during this item',
    'while this item was considered',
    'whilst the planning application was being determined, and took no part',
    'before this item was considered and took no part in it',
    'prior to consideration of this item, having declared an interest',
  ];
  for (const note of AWAY_FOR_IT) {
    it(`is away for the item alone: ${note}`, () => {
      assert.equal(afterLeaving(note), 'away there there');
    });
  }

  it('is away for the items that are named', () => {
    assert.equal(afterLeaving('for items 5 and 6'), 'there away away');
    assert.equal(afterLeaving('for items 4 and 6'), 'away there away');
    assert.equal(afterLeaving('during the consideration of minute 55'), 'there away there');
  });

  const AWAY_FOR_GOOD = [
    '',
    'at 10.15',
    'the meeting at this point',
    'before the vote',
    'after this item',
    'after consideration of this item',
    'at the end of this item',
    'prior to the consideration of this item',
    'for another meeting',
    'for the rest of the meeting',
    'for this item and the remaining business',
    'for this item and the rest of the meeting',
    'during this item and did not return',
    'during the consideration of this item, without returning',
    'owing to illness',
  ];
  for (const note of AWAY_FOR_GOOD) {
    it(`is away for the rest of the meeting: ${note}`, () => {
      assert.equal(afterLeaving(note), 'away away away');
    });
  }

  it('is in doubt where "during this item" may be the time at which they went', () => {
    for (const [note, expected] of [
      ['during the consideration of this item', true],
      ['for this item', false],
    ] as const) {
      const minutes = someMinutes({
        present: [known('Ann')],
        minutes: three([{ kind: 'left', line: 1, name: known('Ann'), note }]),
      });
      const [ann] = minutes.present;
      assert.ok(ann);
      assert.equal(presenceOf(minutes).mayBeAway(ann, { minute: 2, block: 0 }), expected);
    }
  });
});
