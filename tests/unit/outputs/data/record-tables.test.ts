import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import {
  listOfTables,
  tableOfRecommendations,
  tablesOfPeople,
  tablesOfYear,
} from '../../../../src/outputs/data/tables.ts';
import type { Decision } from '../../../../src/papers/decision/decision.ts';
import type { MinuteBlock, Minutes } from '../../../../src/papers/minutes/minutes.ts';
import type { Person } from '../../../../src/papers/person/person.ts';
import { NO_RECORD } from '../../../../src/papers/record/record-facts.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { recordTables } from '../../../../src/views/data/record-tables-of-year.ts';
import { council } from '../../layouts/example-views.ts';
import {
  known,
  namedVote,
  resolved,
  someMinute,
  someMinutesOnDay,
} from '../../papers/minutes/some-minutes.ts';

const ANN: Person = {
  ...{ id: 'ann', url: '/people/ann/', name: 'Ann Lee', familyName: 'Lee', titles: ['Dr'] },
  ...{ honours: [], also: [], seats: [{ ward: 'a', from: '2023-05-08' }] },
  parties: [{ name: 'Green', from: '2023-05-08' }],
  ...{ email: 'ann@example.org', description: '' as SafeHtml, source: 'people/ann.md' },
};

const BY_OFFICER: Decision = {
  ...{ id: '2026/one', slug: 'one', url: '/decisions/2026/one/', title: 'A fence' },
  ...{ reference: 'D1', taken: '2026-02-03', municipalYear: '2025-26' },
  by: { kind: 'officer', post: 'Head of Parks' },
  ...{ function: 'executive', key: false, wards: 'all', summary: 'To mend it.' },
  parts: [
    { mark: 'a', text: 'To mend it.' },
    { mark: 'b', text: 'To paint it.' },
  ],
  ...{
    received: { kind: 'unknown', why: 'no-repository' },
    sections: [],
    closed: [],
    callIns: [],
    source: 'decisions/2026/one.md',
  },
};

/** The rows of each table, by its name. */
function tablesOf(
  own: Partial<Minutes>,
  { decisions = [], people = [] }: { decisions?: readonly Decision[]; people?: Person[] } = {},
) {
  const minutes = someMinutesOnDay(own, {
    people: {
      ann: { name: 'Ann Lee', url: '/people/ann/', party: 'Green' },
      ben: { name: 'Ben', url: '/people/ben/' },
    },
  });
  const archive = {
    ...{ council, committees: [], pages: [], people, matters: [], meetings: [], reports: [] },
    ...{ record: { ...NO_RECORD, decisions }, minutes: [minutes] },
  };
  const index = indexArchive(archive);
  const files = [
    ...tablesOfYear(index, '2025-26', decisions),
    ...tablesOfPeople(index),
    ...tableOfRecommendations(index),
  ];
  const years = ['2025-26' as const];
  const recommended = tableOfRecommendations(index);
  const [, list] = listOfTables(council, years, {
    record: recordTables(archive),
    ofAllYears: [
      ...(people.length > 0 ? (['people', 'memberships'] as const) : []),
      ...(recommended.length > 0 ? (['recommendations'] as const) : []),
    ],
  });
  const rows = (text: string) => parse<Record<string, string>>(text, { bom: true, columns: true });
  return {
    listed: rows(list).map(({ address = '' }) => new URL(address).pathname),
    made: files.map(([url]) => url),
    rows: (name: string) => rows(files.find(([url]) => url.includes(`/${name}`))?.[1] ?? ''),
  };
}

describe('the table of votes', () => {
  const vote = namedVote(['Ann'], ['Ben', 'Zoe'], {
    id: 'v1',
    result: 'lost',
    casting: { by: known('Ann'), option: 'against' },
  });

  it('has everybody who is known, with their party of that day, and a casting vote by itself', () => {
    const rows = tablesOf({ minutes: [someMinute('94', [vote])] }).rows('votes');
    assert.deepEqual(
      rows.map(({ minute, person, party, option, casting, result }) => [
        minute,
        person,
        party,
        option,
        casting,
        result,
      ]),
      [
        ['94', 'ann', 'Green', 'for', 'no', 'lost'],
        ['94', 'ben', '', 'against', 'no', 'lost'],
        ['94', 'ann', 'Green', 'against', 'yes', 'lost'],
      ],
    );
    assert.match(rows[0]?.['vote'] ?? '', /\/minutes\/#v1$/);
  });

  it('has a casting vote once that is among the names of its side', () => {
    const castingOf = (yes: string[], no: string[]) => {
      const one = namedVote(yes, no, { casting: { by: known('Ann'), option: 'for' } });
      return tablesOf({ minutes: [someMinute('94', [one])] })
        .rows('votes')
        .map(({ person, option, casting }) => [person, option, casting].join(' '));
    };
    assert.deepEqual(castingOf(['Ann', 'Ben'], ['Zoe']).slice(0, 2), ['ann for yes', 'ben for no']);
    assert.deepEqual(castingOf(['Ann'], ['Ben']), ['ann for no', 'ben against no', 'ann for yes']);
  });

  it('leaves out a vote that is unsettled, and isn’t made where nothing is left', () => {
    const unsettled = namedVote(['Ann'], [], { doubts: ['disagrees'] });
    const { made, listed } = tablesOf({ minutes: [someMinute('94', [unsettled])] });
    assert.deepEqual(
      [...made, ...listed].filter((url) => url.includes('votes')),
      [],
    );
  });

  it('has a vote that is minuted at somebody’s request, and says it once', () => {
    const recorded = [
      { name: known('Ann'), option: 'for' as const },
      { name: known('Ben'), option: 'not-voting' as const, part: '2b' },
    ];
    const rows = tablesOf({
      minutes: [someMinute('94', [namedVote(['Ann'], [], { recorded })])],
    }).rows('votes');
    assert.deepEqual(
      rows.map(({ person, option, part }) => [person, option, part]),
      [
        ['ann', 'for', ''],
        ['ben', 'not-voting', '2b'],
      ],
    );
  });
});

describe('the table of attendance', () => {
  it('has a row for each person and sitting, and none of who isn’t known', () => {
    const rows = tablesOf({
      present: [known('Ann', { for: known('Ben') }), known('Member of the public')],
      apologies: [known('Ben')],
      sittings: [{ on: '2026-01-27', present: [known('Ben', { until: '9' })], apologies: [] }],
    }).rows('attendance');
    assert.deepEqual(
      rows.map(({ sitting, person, attendance, substitute_for: of }) => [
        sitting,
        person,
        attendance,
        of,
      ]),
      [
        ['2026-01-20', 'ann', 'substitute', 'ben'],
        ['2026-01-20', 'ben', 'apologies', ''],
        ['2026-01-27', 'ben', 'part', ''],
      ],
    );
  });

  it('isn’t made of a record of decisions alone', () => {
    const { made } = tablesOf({ present: [known('Ann')], status: { kind: 'decisions' } });
    assert.ok(!made.some((url) => url.includes('attendance')));
  });
});

it('decisions of meetings and without one are in one table', () => {
  const rows = tablesOf(
    { minutes: [someMinute('54', [resolved('To go.', { verb: 'recommended', to: 'Cabinet' })])] },
    { decisions: [BY_OFFICER] },
  ).rows('decisions');
  assert.deepEqual(
    rows.map(({ kind, number, decided, recommended_to: to, key, wards }) => [
      kind,
      number,
      decided,
      to,
      key,
      wards,
    ]),
    [
      ['recommended', '54', 'To go.', 'Cabinet', '', ''],
      ['without-a-meeting', 'D1', '(a) To mend it. (b) To paint it.', '', 'no', 'All wards'],
    ],
  );
  assert.equal(rows[1]?.['taken_by'], 'Head of Parks');
});

it('a decision on one of several applications of a minute has the title of that application', () => {
  const part = (title: string, of: 'application' | 'heading'): MinuteBlock => ({
    ...{ kind: 'part', line: 1, of, title, id: title },
  });
  const { rows } = tablesOf({
    minutes: [
      someMinute('P70', [
        ...[part('9 Sallow Rise', 'application'), resolved('To grant.', { id: 'a' })],
        ...[part('Other business', 'heading'), resolved('To note.', { id: 'b' })],
      ]),
    ],
  });
  assert.deepEqual(
    rows('decisions').map(({ title }) => title),
    ['9 Sallow Rise', 'A matter'],
  );
});

it('people and the days of their seats and parties are in tables of all years, without their contact', () => {
  const { rows, listed } = tablesOf({}, { people: [ANN] });
  assert.deepEqual(
    rows('people').map(({ person, family_name, titles }) => [person, family_name, titles]),
    [['ann', 'Lee', 'Dr']],
  );
  assert.doesNotMatch(JSON.stringify(rows('people')), /@/);
  assert.deepEqual(
    rows('memberships').map(({ kind, body, from }) => [kind, body, from]),
    [
      ['ward', 'a', '2023-05-08'],
      ['party', 'Green', '2023-05-08'],
    ],
  );
  assert.deepEqual(listed.slice(-2), ['/data/csv/people.csv', '/data/csv/memberships.csv']);
});

it('a council without people, minutes of anybody, or decisions has none of these tables', () => {
  const { made, listed } = tablesOf({});
  const three = ['meetings', 'papers', 'arrivals'].map((name) => `/data/csv/${name}-2025-26.csv`);
  assert.deepEqual(made, three);
  assert.deepEqual(listed, three);
});

it('every table that is made is in the list, and every one in the list is made', () => {
  const { made, listed } = tablesOf(
    {
      present: [known('Ann')],
      minutes: [someMinute('94', [namedVote(['Ann'], []), resolved('To go.')])],
    },
    { people: [ANN] },
  );
  assert.deepEqual(made, listed);
  assert.equal(made.length, 8);
});

describe('the table of recommendations', () => {
  const answer = (of: string, words: string): MinuteBlock => ({
    ...{ kind: 'labelled', label: 'Answer to', line: 1, of },
    words: `<p>${words}</p>` as SafeHtml,
  });
  const recommending = resolved('To open on Sundays.', { verb: 'recommended', to: 'Cabinet' });

  it('has what was recommended, until when an answer is due, and the answer that was given last', () => {
    const { rows, listed } = tablesOf({
      minutes: [
        someMinute('41', [
          recommending,
          {
            kind: 'labelled',
            label: 'Answer due',
            line: 1,
            on: '2026-03-09',
            words: '' as SafeHtml,
          },
        ]),
        someMinute('42', [answer('41', 'Not yet.'), answer('41', 'Accepted & funded.')]),
      ],
    });
    assert.deepEqual(
      rows('recommendations').map((one) => [
        ...[one['name'], one['recommended_to'], one['recommendation']],
        ...[one['answer_due'], one['answered'], one['answer'], one['progress']],
      ]),
      [
        [
          '41',
          'Cabinet',
          'To open on Sundays.',
          '2026-03-09',
          '2026-01-20',
          'Accepted & funded.',
          '',
        ],
      ],
    );
    assert.ok(listed.includes('/data/csv/recommendations.csv'));
  });

  it('isn’t made where nothing is recommended', () => {
    const { made, listed } = tablesOf({ minutes: [someMinute('41', [resolved('To go.')])] });
    assert.deepEqual(
      [...made, ...listed].filter((url) => url.includes('recommendations')),
      [],
    );
  });
});
