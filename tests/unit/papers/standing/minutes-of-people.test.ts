import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { municipalYearOf } from '../../../../src/law/municipal-year.ts';
import type { Committee } from '../../../../src/papers/committee/committee.ts';
import type { Meeting } from '../../../../src/papers/agenda/meeting.ts';
import type { MeetingFacts } from '../../../../src/papers/meeting-facts.ts';
import type { Minute, MinuteBlock, Minutes } from '../../../../src/papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../../../src/papers/minutes/minutes-on-day.ts';
import type { Person } from '../../../../src/papers/person/person.ts';
import { ContentReader } from '../../../../src/papers/reading/reader.ts';
import { minutesOnDay } from '../../../../src/papers/standing/minutes/minutes-on-day.ts';
import {
  peopleOfMeetings,
  type PeopleOfMeeting,
} from '../../../../src/papers/standing/minutes/people-of-meeting.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import { resolved, someMinute, someMinutes } from '../minutes/some-minutes.ts';

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

const names = (...all: readonly string[]) => all.map((printed) => ({ printed, line: 3 }));

const ALL_THERE = names('Ince, B', 'Sallis', 'van der Molen').map((one, at) =>
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
function minutesOf(date: string, own: Partial<Minutes>): Minutes {
  const meeting = `/meetings/planning/${date}/`;
  return someMinutes({
    ...{ date, meeting, url: `${meeting}minutes/`, source: `meetings/planning/${date}/minutes.md` },
    ...own,
  });
}

type Setting = {
  readonly today?: string;
  readonly kind?: 'council';
  readonly more?: Partial<PeopleOfMeeting>;
  readonly meetings?: readonly string[];
};

function judge(
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

const vote = (yes: readonly string[], no: readonly string[]): MinuteBlock => {
  const side = (printed: readonly string[]) => ({
    count: printed.length,
    names: names(...printed),
  });
  return { kind: 'vote', line: 9, id: 'v', for: side(yes), against: side(no), result: 'carried' };
};

const withMore = (block: MinuteBlock, more: object): MinuteBlock => ({ ...block, ...more });
const IN_CHAIR = ALL_THERE.map((one, at) => (at === 0 ? { ...one, role: 'chair' } : one));
const castBy = (name: string): MinuteBlock =>
  withMore(vote(['Sallis'], ['van der Molen']), {
    casting: { by: names(name)[0]!, option: 'for' },
  });

const agreed = (more: Partial<Minute> = {}): Minute => ({
  ...someMinute('54', [resolved('That it be noted.')]),
  ...more,
});

describe('minutes and the people of their day', () => {
  it('give each name the person who is meant, as they were on that day, and keep what is printed', () => {
    const { minutes, found } = judge([
      minutesOf('2026-01-20', {
        present: ALL_THERE,
        minutes: [someMinute('54', [vote(['Ince'], ['van der Molen'])])],
      }),
    ]);
    assert.deepEqual(found, []);
    const [first] = minutes;
    assert.deepEqual(
      first?.present.map(({ printed, person: id }) => [printed, id]),
      [
        ['B Ince', 'bartholomew-ince'],
        ['Sallis', 'marguerite-sallis'],
        ['van der Molen', 'petra-van-der-molen'],
      ],
    );
    assert.equal(first.people['petra-van-der-molen']?.party, 'Independent');
    assert.deepEqual(first.notNamed, { v: 1 }, 'Sallis was there, and is in no list');
  });

  it('don’t count who has no vote among those in no list', () => {
    const own = { present: ALL_THERE, minutes: [someMinute('54', [vote(['Ince'], ['Sallis'])])] };
    const more = { withoutVote: new Set(['petra-van-der-molen']) };
    const { minutes } = judge([minutesOf('2026-03-02', own)], { more });
    assert.deepEqual(minutes[0]?.notNamed ?? {}, {});
  });

  const cases: Record<
    string,
    [own: Partial<Minutes>, found: readonly RegExp[], setting?: Setting]
  > = {
    'a name that nobody has is reported once, with the nearest': [
      {
        present: [...names('Ince', 'Salis', 'van der Molen')],
        minutes: [someMinute('54', [vote(['Salis'], [])])],
      },
      [/^person-unknown: .*“Salis”\. Did you mean “(?:Marguerite )?Sallis”\?/],
    ],
    'a name of several is asked about': [
      { present: [...ALL_THERE, { ...names('Holloway')[0]!, for: names('Ince')[0]! }] },
      [
        /^person-unknown: “Holloway” may be one of several people\. Write “Pat Holloway.* or “Pat Holloway/,
      ],
    ],
    'before the first list of members it is a warning': [
      { present: names('Ince', 'Zebedee Quill') },
      [/^person-unknown-of-old: .*“Zebedee Quill”/],
      { more: { listsSince: '2026-05-01' } },
    ],
    'an officer who comes or goes, or has an interest, need not be known': [
      {
        present: ALL_THERE,
        minutes: [
          someMinute('54', [
            { kind: 'left', line: 4, name: names('the Head of Planning')[0]! },
            { kind: 'interest', line: 4, name: names('Quentin Zuckerman')[0]!, nature: 'a house' },
          ]),
        ],
      },
      [],
    ],
    'a member who voted and is in no list of those present': [
      {
        present: ALL_THERE.slice(0, 2),
        apologies: names('van der Molen'),
        minutes: [someMinute('54', [vote(['van der Molen'], ['Ince'])])],
      },
      [/^voted-though-away: van der Molen .*gave apologies or was absent/],
    ],
    'a member who voted and has no vote there': [
      {
        present: ALL_THERE,
        minutes: [someMinute('54', [vote(['Ince', 'van der Molen'], ['Sallis'])])],
      },
      [/^voted-though-away: van der Molen is named in this vote, and .* without a vote/],
      { more: { withoutVote: new Set(['petra-van-der-molen']) } },
    ],
    'a member without a vote of whom it is said that they did not vote': [
      {
        present: ALL_THERE,
        minutes: [
          someMinute('54', [
            {
              kind: 'vote',
              line: 9,
              id: 'v',
              for: { names: names('Ince') },
              notVoting: { names: names('van der Molen') },
            },
          ]),
        ],
      },
      [],
      { more: { withoutVote: new Set(['petra-van-der-molen']) } },
    ],
    'a seconder who gave apologies': [
      {
        present: ALL_THERE.slice(0, 2),
        apologies: names('van der Molen'),
        minutes: [
          someMinute('54', [
            { kind: 'moved', line: 4, by: names('Ince')[0]!, seconder: names('van der Molen')[0]! },
          ]),
        ],
      },
      [/^attendance-contradictory: van der Molen seconded this, and gave apologies/],
    ],
    'movers who were there are no fault': [
      {
        present: ALL_THERE,
        minutes: [
          someMinute('54', [
            { kind: 'moved', line: 4, by: names('Ince')[0]!, seconder: names('van der Molen')[0]! },
          ]),
        ],
      },
      [],
    ],
    'a member who voted and had left': [
      {
        present: [ALL_THERE[0]!, ALL_THERE[1]!, { ...ALL_THERE[2]!, until: '53' }],
        minutes: [someMinute('53', []), someMinute('54', [vote(['van der Molen'], ['Ince'])])],
      },
      [/^voted-though-away: van der Molen .*had left before it/],
    ],
    'a member who voted and had left for an interest': [
      {
        present: ALL_THERE,
        minutes: [
          someMinute('54', [
            { kind: 'interest', line: 4, name: names('Sallis')[0]!, nature: 'a house', left: true },
            vote(['Sallis'], ['Ince']),
          ]),
        ],
      },
      [/^voted-though-away: Sallis .*left for an interest/],
    ],
    'one person under two forms of a name': [
      {
        present: ALL_THERE,
        minutes: [someMinute('54', [vote(['Sallis'], ['Marguerite Sallis'])])],
      },
      [/^voted-twice: “Sallis” and “Marguerite Sallis”/],
    ],
    'a member recorded against who is among those for': [
      {
        present: ALL_THERE,
        minutes: [
          someMinute('54', [
            withMore(vote(['Sallis', 'Ince'], ['van der Molen']), {
              recorded: [{ name: names('Marguerite Sallis')[0]!, option: 'against' }],
            }),
          ]),
        ],
      },
      [
        /^vote-disagrees: Marguerite Sallis is recorded under "Against", and named as “Sallis” under/,
      ],
    ],
    'a member recorded against who is among those against is no fault': [
      {
        present: ALL_THERE,
        minutes: [
          someMinute('54', [
            withMore(vote(['Ince', 'van der Molen'], ['Sallis']), {
              recorded: [{ name: names('Marguerite Sallis')[0]!, option: 'against' }],
            }),
          ]),
        ],
      },
      [],
    ],
    'a casting vote of another than who was in the chair': [
      {
        present: IN_CHAIR,
        minutes: [someMinute('54', [castBy('Sallis')])],
      },
      [/^vote-disagrees: The casting vote is that of Sallis, and B Ince is listed as in the chair/],
    ],
    'a casting vote of who was in the chair is no fault': [
      { present: IN_CHAIR, minutes: [someMinute('54', [castBy('Ince')])] },
      [],
    ],
    'a casting vote where nobody is listed as in the chair is no fault': [
      { present: ALL_THERE, minutes: [someMinute('54', [castBy('Sallis')])] },
      [],
    ],
    'a casting vote of who took the chair when the chair had left is no fault': [
      {
        present: [{ ...IN_CHAIR[0]!, until: '53' }, ...IN_CHAIR.slice(1)],
        minutes: [someMinute('53', []), someMinute('54', [castBy('Sallis')])],
      },
      [],
    ],
    'somebody present who doesn’t sit on the committee': [
      { present: [...ALL_THERE, ...names('Pyke')] },
      [/^present-not-a-member: Pyke/],
    ],
    'a member in no list': [
      { present: ALL_THERE.slice(0, 2) },
      [/^member-in-no-list: Petra van der Molen is on this committee/],
    ],
    'a substitute of another group, where the rule is the same group': [
      {
        present: [ALL_THERE[0]!, ALL_THERE[2]!, { ...names('Pyke')[0]!, for: names('Sallis')[0]! }],
        apologies: names('Sallis'),
      },
      [/^substitute-not-allowed: Pyke \(Ratepayers\) came for Sallis \(Alliance\)/],
      { more: { substitutes: 'same-group' } },
    ],
    'a substitute of the same group is no fault': [
      {
        present: [
          ALL_THERE[0]!,
          ALL_THERE[2]!,
          { ...names('Varga')[0]!, for: names('Sallis')[0]! },
        ],
        apologies: names('Sallis'),
      },
      [],
      { more: { substitutes: 'same-group' } },
    ],
    'a substitute where the committee has none': [
      {
        present: [
          ALL_THERE[0]!,
          ALL_THERE[2]!,
          { ...names('Varga')[0]!, for: names('Sallis')[0]! },
        ],
        apologies: names('Sallis'),
      },
      [/^substitute-not-allowed: .*this committee has none/],
      { more: { substitutes: 'none' } },
    ],
    'two substitutes for one': [
      {
        present: [
          ALL_THERE[0]!,
          ALL_THERE[2]!,
          { ...names('Varga')[0]!, for: names('Sallis')[0]! },
          { ...names('Pyke')[0]!, for: names('M Sallis')[0]! },
        ],
        apologies: names('Sallis'),
      },
      [/^substitutes-for-one: Varga and Pyke/],
    ],
    'fewer than the quorum at a decision': [
      {
        present: [ALL_THERE[0]!, ALL_THERE[1]!, { ...ALL_THERE[2]!, until: '53' }],
        minutes: [someMinute('53', [resolved('That it be noted.')]), agreed()],
      },
      [/^quorum-missing: By the lists 2 were there for minute 54.*the quorum is 3/],
      { more: { quorum: 3 } },
    ],
    'fewer than the quorum where nothing is decided is no fault': [
      {
        present: ALL_THERE.slice(0, 1),
        apologies: ALL_THERE.slice(1),
        minutes: [someMinute('53', [])],
      },
      [],
      { more: { quorum: 3 } },
    ],
    'a vote on the council tax without names at a full council': [
      { present: ALL_THERE, minutes: [agreed({ title: 'Budget and council tax 2026/27' })] },
      [/^budget-vote-without-names: Minute 54/],
      { kind: 'council' },
    ],
    'the same with names': [
      {
        present: ALL_THERE,
        minutes: [
          agreed({
            title: 'Budget and council tax 2026/27',
            blocks: [vote(['Ince', 'Sallis'], ['van der Molen']), resolved('That it be set.')],
          }),
        ],
      },
      [],
      { kind: 'council' },
    ],
    'a day that is still to come': [
      { present: ALL_THERE, decisionsPublished: '2026-04-01' },
      [/^minutes-in-future: The decisions were published on 1 April 2026/],
    ],
  };
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
        votes.some((block) => block.kind === 'vote' && block.isUnsettled === true),
        isOfVote,
      );
    });
  }
});

describe('words that stand for several people in a vote', () => {
  for (const others of ['All other members present', 'The remaining members', 'the rest'])
    it(`leave it unsettled: ${others}`, () => {
      const own = { present: ALL_THERE, minutes: [someMinute('54', [vote(['Sallis'], [others])])] };
      const { minutes } = judge([minutesOf('2026-01-20', own)]);
      const [block] = minutes.flatMap((one) => one.minutes.flatMap(({ blocks }) => blocks));
      assert.ok(block?.kind === 'vote' && block.isUnsettled === true);
    });
});

describe('minutes and those of other meetings', () => {
  const first = (own: Partial<Minutes> = {}) =>
    minutesOf('2026-01-20', { present: ALL_THERE, ...own });
  const approving = (text: string, own: Partial<Minutes> = {}) =>
    minutesOf('2026-02-17', {
      present: ALL_THERE,
      minutes: [someMinute('60', [resolved(text)], 'Minutes')],
      ...own,
    });
  const SAYS = 'That the minutes of 20 January 2026 be approved as a correct record.';
  const cases: Record<
    string,
    [all: readonly Minutes[], found: readonly RegExp[], setting?: Setting]
  > = {
    'both say so': [
      [first({ status: { kind: 'approved', on: '2026-02-17' } }), approving(SAYS)],
      [],
    ],
    'the meeting that is named doesn’t say so': [
      [
        first({ status: { kind: 'approved', on: '2026-02-17' } }),
        approving('That the minutes be noted.'),
      ],
      [/^approval-not-said: approved: says 17 February 2026/],
    ],
    'a meeting says so and the file is still a draft': [
      [first(), approving(SAYS)],
      [/^approval-not-taken-over: The meeting of 17 February 2026 approved these minutes/],
    ],
    'the minutes of the last meeting are those of the one before': [
      [
        first({ status: { kind: 'approved', on: '2026-02-17' } }),
        approving('That the minutes of the last meeting be confirmed.'),
      ],
      [],
    ],
    'the second meeting after was held, and they are a draft': [
      [first()],
      [/^minutes-not-approved: .*17 March 2026 was the second/, /^minutes-missing: /],
      { meetings: ['2026-02-17', '2026-03-17'] },
    ],
    'a meeting of more than a month ago has none': [
      [first()],
      [/^minutes-missing: /],
      { meetings: ['2026-02-10'] },
    ],
    'a meeting of this month has none yet': [[first()], [], { meetings: ['2026-03-10'] }],
    'a correction of a minute that isn’t there': [
      [
        first({ status: { kind: 'approved', on: '2026-02-17' }, minutes: [agreed()] }),
        approving(SAYS, {
          minutes: [
            someMinute(
              '60',
              [
                resolved(SAYS),
                {
                  kind: 'correction',
                  line: 8,
                  of: '2026-01-20',
                  minute: '99(c)',
                  words: '' as SafeHtml,
                },
              ],
              'Minutes',
            ),
          ],
        }),
      ],
      [/^minute-not-there: The minutes of 20 January 2026 have no minute 99/],
    ],
  };
  for (const [what, [all, expected, setting]] of Object.entries(cases)) {
    it(`are compared: ${what}`, () => {
      const { found } = judge(all, setting);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [at, pattern] of expected.entries()) assert.match(found[at] ?? '', pattern);
    });
  }

  it('say which meeting approved them, and what was corrected since', () => {
    const { minutes } = judge([
      first({ status: { kind: 'approved', on: '2026-02-17' }, minutes: [agreed()] }),
      approving(SAYS, {
        minutes: [
          someMinute(
            '60',
            [
              resolved(SAYS),
              {
                kind: 'correction',
                line: 8,
                of: '2026-01-20',
                minute: '54',
                words: '<p>Pyke left.</p>' as SafeHtml,
              },
            ],
            'Minutes',
          ),
        ],
      }),
    ]);
    assert.equal(minutes[0]?.approvedAt, '/meetings/planning/2026-02-17/');
    assert.deepEqual(minutes[0].corrections, [
      {
        url: '/meetings/planning/2026-02-17/minutes/#minute-60',
        on: '2026-02-17',
        minute: '54',
        words: '<p>Pyke left.</p>',
      },
    ]);
    assert.deepEqual(minutes[1]?.corrects, {
      '2026-01-20': '/meetings/planning/2026-01-20/minutes/',
    });
  });
});
