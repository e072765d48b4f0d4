import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Person, Seat } from '../../../../../src/papers/person/person.ts';
import { peopleOfMeetings } from '../../../../../src/papers/standing/minutes/people-of-meeting.ts';
import type { SafeHtml } from '../../../../../src/source/safe-html.ts';

const DAY = '2025-11-12';

const personOf = (...seats: readonly Seat[]): Person => ({
  ...{ id: 'ann', name: 'Ann Pyke', familyName: 'Pyke', url: '/people/ann/' },
  ...{ titles: [], honours: [], also: [], seats, parties: [] },
  description: '' as SafeHtml,
  source: 'people/ann.md',
});

const seat = (from: string, until?: string): Seat => ({
  ward: 'hob-lane',
  from: from,
  ...(until !== undefined && { until: until }),
});

describe('what is said of a seat on the day of a meeting', () => {
  for (const [what, seats, said] of [
    [
      'a seat that had ended',
      [seat('2023-05-08', '2025-10-31')],
      'whose seat on the council ended on 31 October 2025',
    ],
    [
      'the later of two that had ended',
      [seat('2015-05-08', '2019-05-06'), seat('2023-05-08', '2025-10-31')],
      'whose seat on the council ended on 31 October 2025',
    ],
    [
      'a seat that begins later',
      [seat('2025-12-12')],
      'whose seat on the council begins on 12 December 2025',
    ],
    ['a seat of that day', [seat('2023-05-08')], undefined],
    ['its last day', [seat('2023-05-08', '2025-11-12')], undefined],
    ['its first day', [seat('2025-11-12')], undefined],
    [
      'a second seat of that day',
      [seat('2015-05-08', '2019-05-06'), seat('2023-05-08')],
      undefined,
    ],
    ['no seat ever', [], undefined],
  ] as const) {
    it(what, () => {
      const people = peopleOfMeetings({ people: [personOf(...seats)], wards: [] });
      assert.equal(people(undefined, DAY).seatOtherwise('ann'), said);
    });
  }
});
