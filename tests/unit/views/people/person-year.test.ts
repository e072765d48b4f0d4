import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attendanceTable } from '../../../../layouts/components/people/attendance-table.ts';
import { personYearPage } from '../../../../layouts/pages/person-year.ts';
import type { Committee } from '../../../../src/papers/committee/committee.ts';
import type { Minutes } from '../../../../src/papers/minutes/minutes.ts';
import type { Person } from '../../../../src/papers/person/person.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { yearsInMinutes } from '../../../../src/views/people/attendance-by-year.ts';
import { personYearView } from '../../../../src/views/people/person-year-view.ts';
import { chrome, council } from '../../layouts/example-views.ts';
import {
  known,
  namedVote,
  someMinute,
  someMinutesOnDay,
} from '../../papers/minutes/some-minutes.ts';
import { NO_RECORD } from '../../../../src/papers/record/record-facts.ts';

const ANN: Person = {
  ...{ id: 'ann', url: '/people/ann/', name: 'Ann', familyName: 'Ann', titles: [], honours: [] },
  ...{ also: [], seats: [{ ward: 'a', from: '2023-05-08' }], parties: [] },
  ...{ description: '' as SafeHtml, source: 'people/ann.md' },
};

const PLANNING: Committee = {
  ...{ name: 'Planning', slug: 'planning', kind: 'regulatory', summary: '' },
  description: '' as SafeHtml,
  memberships: [
    {
      from: '2025-05-15',
      groups: [],
      list: { members: ['Ann'], coOpted: [], offices: [] },
    },
  ],
};

/** The words of markup, without its tags. */
const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What the year's page of Ann says of some minutes. */
function yearOf(own: Partial<Minutes>, members = [PLANNING]) {
  const minutes = someMinutesOnDay(own, { people: { ann: { name: 'Ann', url: '/people/ann/' } } });
  const index = indexArchive({
    council,
    committees: members,
    ...{
      pages: [],
      record: NO_RECORD,
      matters: [],
      people: [ANN],
      meetings: [],
      reports: [],
      minutes: [minutes],
    },
  });
  return { view: personYearView(index, ANN, '2025-26'), years: yearsInMinutes(index, ANN) };
}

/** Planning with one list of members, from a day. */
const of = (from: string, ...members: string[]): Committee => ({
  ...PLANNING,
  memberships: [{ from: from, groups: [], list: { members, coOpted: [], offices: [] } }],
});

describe('what minutes of a year say of a person', () => {
  const ben = known('Ben');
  const cases: Record<string, [own: Partial<Minutes>, kinds: readonly string[]]> = {
    'is that they were there': [{ present: [known('Ann')] }, ['present']],
    'is that they were there for part': [{ present: [known('Ann', { until: '54' })] }, ['part']],
    'is one meeting for part, where they came to one of two sittings': [
      {
        present: [ben],
        apologies: [known('Ann')],
        sittings: [{ on: '2026-01-27', present: [known('Ann')], apologies: [] }],
      },
      ['part'],
    ],
    'is that they came as a substitute': [
      { present: [known('Ann', { for: ben })] },
      ['substitute'],
    ],
    'is that they sent apologies': [{ present: [ben], apologies: [known('Ann')] }, ['apologies']],
    'is nothing where they are in no list, which is no absence': [
      { present: [ben] },
      ['not-recorded'],
    ],
    'is nothing of a record of decisions, which has no lists': [
      { present: [ben], status: { kind: 'decisions' } },
      [],
    ],
  };
  for (const [name, [own, kinds]] of Object.entries(cases)) {
    it(name, () => {
      const { attendance } = yearOf(own).view;
      assert.deepEqual(
        attendance.map(({ kind }) => kind),
        kinds,
      );
      assert.ok(attendance.every(({ isExpected }) => isExpected));
    });
  }

  it('is counted by year: a part is present, and no list is no absence', () => {
    const counted = (own: Partial<Minutes>, members?: Committee[]) => yearOf(own, members).years[0];
    const counts = {
      count: 1,
      expected: 1,
      present: 0,
      apologies: 0,
      absent: 0,
      notRecorded: 0,
      withoutList: 0,
    };
    const year = { year: '2025-26', url: '/people/ann/2025-26/' };
    const rows: [own: Partial<Minutes>, counts: object, members?: Committee[]][] = [
      [{ present: [known('Ann')] }, { ...counts, present: 1 }],
      [{ present: [known('Ann', { until: '54' })] }, { ...counts, present: 1 }],
      [
        { present: [ben], apologies: [known('Ann')] },
        { ...counts, apologies: 1 },
      ],
      [
        { present: [ben], absent: [known('Ann')] },
        { ...counts, absent: 1 },
      ],
      [{ present: [ben] }, { ...counts, notRecorded: 1 }],
      [
        { present: [ben], status: { kind: 'decisions' } },
        { ...counts, expected: 0 },
      ],
      [{ present: [known('Ann', { for: ben })] }, { ...counts, expected: 0, withoutList: 1 }, []],
      [{ present: [known('Ann')] }, { ...counts, expected: 0 }, [of('2025-05-15')]],
    ];
    for (const [own, wanted, members] of rows) {
      assert.deepEqual(counted(own, members), { ...year, ...wanted });
    }
  });

  const NO_LISTS: Committee = { ...PLANNING, memberships: [] };
  for (const [name, committees, isExpected, said, never] of [
    [
      'whose members they are among',
      [PLANNING],
      true,
      /Expected 1 Present 1 .*Present$/,
      /not a|No list/,
    ],
    [
      'whose members they are not among',
      [of('2025-05-15')],
      false,
      /Expected 0 Present 0 .*\(not a member\)$/,
      /No list/,
    ],
    [
      'whose list is of later days',
      [of('2026-03-01', 'Ann')],
      undefined,
      /No list of members is on record .*Present$/,
      /Expected|not a member|Counted/,
    ],
    [
      'that has no list of members',
      [NO_LISTS],
      undefined,
      /No list of members is on record .*Present$/,
      /Expected|not a member|Counted/,
    ],
    [
      'that has no file',
      [],
      undefined,
      /No list of members is on record .*Present$/,
      /Expected|not a member|Counted/,
    ],
  ] as const) {
    it(`says of a meeting of a committee ${name} what is known`, () => {
      const { view, years } = yearOf({ present: [known('Ann')] }, [...committees]);
      assert.deepEqual(
        view.attendance.map((one) => one.isExpected),
        [isExpected],
      );
      const table = words(attendanceTable(years).toString());
      assert.equal(/Not on record/.test(table), isExpected === undefined);
      const [section = ''] =
        /<section class="block" aria-labelledby="meetings">[^]*?<\/tbody>/.exec(
          personYearPage(chrome, view),
        ) ?? [];
      const text = words(section);
      assert.match(text, said);
      assert.doesNotMatch(text, never);
      assert.deepEqual(
        yearOf({ present: [ben] }, [...committees]).view.attendance.length,
        isExpected === true ? 1 : 0,
      );
    });
  }

  it('has the votes in which they are named, with what was voted on, and none that is unsettled', () => {
    const vote = namedVote(['Ann'], ['Ben'], { id: 'v1', result: 'lost' });
    const unsettled = namedVote(['Ann'], [], { id: 'v2', doubts: ['disagrees'] });
    const unnamed = namedVote(['Ben'], [], { id: 'v3' });
    const { votes } = yearOf({
      present: [known('Ann')],
      minutes: [
        someMinute('94', [
          { kind: 'part', line: 1, of: 'amendment', title: 'Amendment 1', id: 'p' },
          vote,
          unsettled,
          unnamed,
        ]),
      ],
    }).view;
    assert.deepEqual(
      votes.map(({ of, option, result, url }) => [of, option, result, url]),
      [['Amendment 1', 'for', 'lost', '/meetings/planning/2026-01-20/minutes/#v1']],
    );
  });

  it('has the interests that they declared, and leads from their page to the year', () => {
    const { view, years } = yearOf({
      present: [known('Ann')],
      minutes: [
        someMinute('54', [
          { kind: 'interest', line: 1, name: known('Ann'), nature: 'a house', left: true },
          { kind: 'interest', line: 1, name: ben, nature: 'another' },
        ]),
      ],
    });
    assert.deepEqual(
      view.interests.map(({ nature, left }) => [nature, left]),
      [['a house', true]],
    );
    assert.deepEqual(
      years.map(({ year, url, count }) => ({ year, url, count })),
      [{ year: '2025-26', url: '/people/ann/2025-26/', count: 1 }],
    );
  });
});
