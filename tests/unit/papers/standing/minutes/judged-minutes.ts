import assert from 'node:assert/strict';
import { it } from 'node:test';
import { municipalYearOf } from '../../../../../src/law/municipal-year.ts';
import type { Committee } from '../../../../../src/papers/committee/committee.ts';
import type { Meeting } from '../../../../../src/papers/agenda/meeting.ts';
import type { MeetingFacts } from '../../../../../src/papers/meeting-facts.ts';
import type { Minute, MinuteBlock, Minutes } from '../../../../../src/papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../../../../src/papers/minutes/minutes-on-day.ts';
import type { Person } from '../../../../../src/papers/person/person.ts';
import { ContentReader } from '../../../../../src/papers/reading/reader.ts';
import { minutesOnDay } from '../../../../../src/papers/standing/minutes/minutes-on-day.ts';
import {
  peopleOfMeetings,
  type PeopleOfMeeting,
} from '../../../../../src/papers/standing/minutes/people-of-meeting.ts';
import type { SafeHtml } from '../../../../../src/source/safe-html.ts';
import { resolved, someMinute, someMinutes } from '../../minutes/some-minutes.ts';

/** A small council, with two people of one name and a surname of two words. */
const PEOPLE: readonly Person[] = [
  person('Bartholomew Ince', 'Ince', 'Alliance', 'fosse-gate'),
  person('Marguerite Sallis', 'Sallis', 'Alliance', 'cinderhill'),
  person('Petra van der Molen', 'van der Molen', 'Independent', 'netherwick'),
  person('Desmond Pyke', 'Pyke', 'Ratepayers', 'alder-bank'),
  person('Ottoline Varga', 'Varga', 'Alliance', 'alder-bank'),
  person('Pat Holloway', 'Holloway', 'Alliance', 'hob-lane', 'pat-holloway-1'),
  person('Pat Holloway', 'Holloway', 'Ratepayers', 'otter-mills', 'pat-holloway-2'),
];

function person(
  name: string,
  familyName: string,
  party: string,
  ward: string,
  id = name.toLowerCase().replaceAll(/\W+/g, '-'),
): Person {
  return {
    ...{ id, name, familyName, url: `/people/${id}/` },
    ...{ titles: [], honours: [], also: [] },
    seats: [{ ward, from: '2023-05-08' }],
    parties: [{ name: party }],
    description: '' as SafeHtml,
    source: `people/${id}.md`,
  };
}

const PLANNING: Committee = {
  name: 'Planning Committee',
  slug: 'planning',
  kind: 'regulatory',
  description: '' as SafeHtml,
  summary: '',
  memberships: [
    {
      from: '2025-05-15',
      groups: [],
      list: {
        members: ['Bartholomew Ince', 'Marguerite Sallis', 'Petra van der Molen'],
        ...{ coOpted: [], offices: [] },
      },
    },
  ],
};

/** Names as minutes print them, in a line of their own. */
export const names = (...all: readonly string[]) => all.map((printed) => ({ printed, line: 3 }));

/** All who sit there. */
export const ALL_THERE = names('Ince, B', 'Sallis', 'van der Molen').map((one, at) =>
  at === 0 ? { ...one, printed: 'B Ince' } : one,
);

function meetingOn(date: string): Meeting {
  return {
    ...{ committee: 'planning', date, time: '10:00', place: 'Town Hall', membership: [] },
    items: [
      { number: '1', title: 'One', text: '' as SafeHtml, paper: { kind: 'report', slug: 'one' } },
    ],
    note: '' as SafeHtml,
    municipalYear: municipalYearOf(date),
    url: `/meetings/planning/${date}/`,
    source: `meetings/planning/${date}/agenda.md`,
    published: { kind: 'unknown', why: 'no-repository' },
  };
}

/** Minutes of a meeting on a day. */
export function minutesOf(date: string, own: Partial<Minutes>): Minutes {
  const meeting = `/meetings/planning/${date}/`;
  return someMinutes({
    ...{ date, meeting, url: `${meeting}minutes/`, source: `meetings/planning/${date}/minutes.md` },
    ...own,
  });
}

/** The day, the body and the people of a case, where they are others. */
export type Setting = {
  readonly today?: string;
  readonly kind?: 'council';
  readonly more?: Partial<PeopleOfMeeting>;
  readonly meetings?: readonly string[];
};

/** What the people of the day make of minutes, and what is found: "code: message". */
export function judge(
  all: readonly Minutes[],
  { today = '2026-03-20', kind, more = {}, meetings = [] }: Setting = {},
): { readonly minutes: MinutesOnDay[]; readonly found: string[] } {
  const reader = new ContentReader('content');
  const people = peopleOfMeetings({ people: PEOPLE, wards: [] });
  const days = [...new Set([...all.map(({ date }) => date), ...meetings])].sort();
  const minutes = minutesOnDay(
    reader,
    all.map((one) => ({ minutes: { minutes: one } }) as unknown as MeetingFacts),
    {
      today,
      meetings: days.map(meetingOn),
      peopleOf: ({ date }) => ({ ...people(PLANNING, date), ...more }),
      isCouncil: () => kind === 'council',
      isWhole: true,
    },
  );
  return { minutes, found: reader.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

/** A recorded vote that was carried. */
export const vote = (yes: readonly string[], no: readonly string[]): MinuteBlock => {
  const side = (printed: readonly string[]) => ({
    count: printed.length,
    names: names(...printed),
  });
  return { kind: 'vote', line: 9, id: 'v', for: side(yes), against: side(no), result: 'carried' };
};

/** A minute with a decision. */
export const agreed = (more: Partial<Minute> = {}): Minute => ({
  ...someMinute('54', [resolved('That it be noted.')]),
  ...more,
});

/** A case: what the minutes say, what is found in them, and the setting where it is another. */
export type Case = readonly [own: Partial<Minutes>, found: readonly RegExp[], setting?: Setting];

/** Each case as a test of its own, which finds this and no more; a vote with a fault is unsettled. */
export function judgeEach(cases: Readonly<Record<string, Case>>): void {
  for (const [what, [own, expected, setting]] of Object.entries(cases)) {
    it(`are judged: ${what}`, () => {
      const { found, minutes } = judge([minutesOf('2026-01-20', own)], setting);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [at, pattern] of expected.entries()) assert.match(found[at] ?? '', pattern);
      const isOfVote = found.some((one) => /^(?:voted-|vote-disagrees)/.test(one));
      const votes = minutes
        .flatMap((one) => one.minutes.flatMap(({ blocks }) => blocks))
        .filter(({ kind }) => kind === 'vote');
      assert.equal(
        votes.some((block) => block.kind === 'vote' && block.doubts !== undefined),
        isOfVote,
      );
    });
  }
}
