import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arrivalOf,
  followingInWords,
  followingOf,
  workingDaysLate,
  type ArrivalFacts,
} from '../../../src/law/arrival.ts';
import { ENGLAND } from './england.ts';

const facts = (changes: Partial<ArrivalFacts> = {}): ArrivalFacts => ({
  publication: { kind: 'recorded', date: '2022-05-10' },
  announcedBy: { kind: 'recorded', date: '2022-05-03' },
  meeting: '2022-05-11',
  today: '2022-05-20',
  ...changes,
});

describe('the arrival of a paper', () => {
  for (const [name, changes, expected] of [
    ['the day before the meeting', {}, ['2022-05-10', 0, 'before-meeting']],
    [
      'six working days before',
      { publication: { kind: 'recorded', date: '2022-05-03' } },
      ['2022-05-03', 5, 'before-meeting'],
    ],
    [
      'on the day of the meeting',
      { publication: { kind: 'recorded', date: '2022-05-11' } },
      ['2022-05-11', 0, 'day-of-meeting'],
    ],
    [
      'after the meeting, in a repository that had the report before it',
      { publication: { kind: 'recorded', date: '2022-05-16' } },
      ['2022-05-16', 0, 'after-meeting'],
    ],
    [
      'after the meeting, in a repository that was filled after it',
      {
        publication: { kind: 'recorded', date: '2022-05-16' },
        announcedBy: { kind: 'recorded', date: '2022-05-15' },
      },
      undefined,
    ],
    [
      'after the meeting, as its front matter states',
      {
        publication: { kind: 'stated', date: '2022-05-16' },
        announcedBy: { kind: 'unknown', why: 'no-repository' },
      },
      ['2022-05-16', 0, 'after-meeting'],
    ],
    [
      'on a day that a shortened history doesn’t show',
      { publication: { kind: 'unknown', why: 'shallow-clone' } },
      undefined,
    ],
    [
      'today, before it is committed',
      { publication: { kind: 'uncommitted' }, today: '2022-05-09' },
      ['2022-05-09', 1, 'before-meeting'],
    ],
  ] as const) {
    it(`${name} is ${expected ? expected.join(', ') : 'not recorded'}`, () => {
      const arrival = arrivalOf(facts(changes), ENGLAND);
      assert.deepEqual(
        arrival && [arrival.published, arrival.clearDays, arrival.when],
        expected && [...expected],
      );
      assert.equal(arrival?.provisional ?? false, name.includes('committed'));
    });
  }
});

describe('working days late', () => {
  for (const [expected, came, late] of [
    ['2022-05-09', '2022-05-06', 0],
    ['2022-05-09', '2022-05-09', 0],
    ['2022-05-09', '2022-05-10', 1],
    ['2022-05-06', '2022-05-07', 0],
    ['2022-05-06', '2022-05-09', 1],
    // Over the bank holidays of 2 and 3 June.
    ['2022-06-01', '2022-06-06', 1],
  ] as const) {
    it(`are ${late} for a paper expected on ${expected} that arrived on ${came}`, () => {
      assert.equal(workingDaysLate(expected, came, ENGLAND), late);
    });
  }
});

describe('a paper that was to follow', () => {
  const following = (
    changes: Partial<ArrivalFacts & { arrived: boolean; expected: string }> = {},
  ) =>
    followingOf(
      { ...facts(), arrived: true, expected: '2022-05-09', promised: '2022-05-03', ...changes },
      ENGLAND,
    );

  it('arrived with the days that it was late and the clear days that were left', () => {
    assert.deepEqual(following(), {
      promised: '2022-05-03',
      expected: '2022-05-09',
      state: {
        kind: 'arrived',
        arrival: {
          published: '2022-05-10',
          source: 'recorded',
          provisional: false,
          clearDays: 0,
          when: 'before-meeting',
        },
      },
      workingDaysLate: 1,
    });
  });

  for (const [name, changes, sentence] of [
    [
      'came late',
      {},
      'In the council’s records since Tuesday 10 May 2022, with no clear working day before the meeting. It was expected on Monday 9 May 2022: 1 working day late.',
    ],
    [
      'came early',
      { publication: { kind: 'recorded', date: '2022-05-04' } },
      'In the council’s records since Wednesday 4 May 2022, 4 clear working days before the meeting.',
    ],
    [
      'came on the day of the meeting',
      { publication: { kind: 'recorded', date: '2022-05-11' } },
      'In the council’s records since Wednesday 11 May 2022, the day of the meeting. It was expected on Monday 9 May 2022: 2 working days late.',
    ],
    [
      'isn’t committed',
      { publication: { kind: 'uncommitted' }, today: '2022-05-09' },
      'Not published yet; if it is published today, it arrives on Monday 9 May 2022, 1 clear working day before the meeting.',
    ],
    [
      'came on an unknown day',
      { publication: { kind: 'unknown', why: 'no-repository' } },
      'It has arrived; the day on which it arrived is not on record.',
    ],
    ['isn’t due', { arrived: false, today: '2022-05-06' }, 'It has not arrived yet.'],
    [
      'is overdue',
      { arrived: false, today: '2022-05-10' },
      'It has not arrived yet. It was expected on Monday 9 May 2022: 1 working day late.',
    ],
    [
      'never came',
      { arrived: false, today: '2022-05-12' },
      'Not published here before the meeting.',
    ],
  ] as const) {
    it(`that ${name} says so`, () => {
      assert.equal(followingInWords(following(changes)), sentence);
    });
  }

  it('is not called late where no day was named, nor counted on after its meeting', () => {
    assert.equal(followingOf({ ...facts(), arrived: true }, ENGLAND).workingDaysLate, undefined);
    assert.equal(following({ arrived: false, today: '2026-11-24' }).workingDaysLate, undefined);
  });
});
