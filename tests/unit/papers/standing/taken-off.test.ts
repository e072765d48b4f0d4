import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisteredKind, RegisterEvent } from '../../../../src/history/register/register-line.ts'; // prettier-ignore
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

const MEETING = '/meetings/scrutiny/2022-05-11/';
const TWO = `${MEETING}two/`;
const FILE = `${MEETING}one/appendix-1.pdf`;
const MINUTES = `${MEETING}minutes/`;
const DECISION = '/decisions/2022/rope/';
const NOTICE = '/notices/quay/';

const KINDS: Readonly<Record<string, RegisteredKind>> = {
  ...{ [MEETING]: 'agenda', [FILE]: 'file', [MINUTES]: 'minutes' },
  ...{ [DECISION]: 'decision', [NOTICE]: 'notice' },
};

type Event = readonly [day: string, what: RegisterEvent, address: string];

const PUBLISHED: readonly Event[] = [
  ['2022-05-03', 'published', MEETING],
  ['2022-05-03', 'published', `${MEETING}one/`],
  ['2022-05-03', 'published', FILE],
  ['2022-05-03', 'published', TWO],
];

const pastAfter = (...more: readonly Event[]) =>
  pastOf(
    append(
      EMPTY_REGISTER,
      [...PUBLISHED, ...more].map(([day, what, address], at) => ({
        ...{ day, what, address, time: `${day}T09:00:${String(at).padStart(2, '0')}Z` },
        kind: KINDS[address] ?? 'report',
        ...(what === 'published' && { sha256: String(at).repeat(64) }),
      })),
    ).entries,
  );

const APPENDIX = `${FIELDS}appendices: [{ title: Map }]\n`;
const agenda = (fields: string) => ({
  [AGENDA_PATH]: AGENDA.replace('items:', `${fields}\nitems:`),
});
const REMOVED: readonly Event[] = [
  ['2022-05-05', 'removed', TWO],
  ['2022-05-05', 'removed', FILE],
];
const OTHERS: readonly Event[] = [MINUTES, DECISION, NOTICE].map((address) => [
  '2022-05-03',
  'published',
  address,
]);
const UNREADABLE = '---\ntitle: [\n---\n';
const BOTH = ['agenda.md two.md', 'one.md appendix-1.pdf'];
const ALSO = ['agenda.md ', 'rope.md rope.md', 'quay.md quay.md'];

/** [what, the papers, what happened since they were published, the day, what is said]. */
const CASES: readonly (readonly [
  what: string,
  files: Record<string, string>,
  since: readonly Event[],
  today: string,
  said: readonly string[],
])[] = [
  ['both go', {}, [], '2022-05-05', BOTH],
  ['they went, and the meeting is still to come', {}, REMOVED, '2022-05-06', BOTH],
  ['they went on the day itself, after the meeting', {}, [], '2022-06-01', BOTH],
  ['they went long ago', {}, REMOVED, '2022-06-01', []],
  [
    'the agenda says why the report went',
    agenda('reports-taken-off: [{ report: two, reason: It was withdrawn. }]'),
    [],
    '2022-05-05',
    ['one.md appendix-1.pdf'],
  ],
  [
    'the report says why its appendix went',
    { [REPORT]: paper(`${APPENDIX}changed: { reason: A new map comes. }\n`, BODY) },
    [],
    '2022-05-05',
    ['agenda.md two.md'],
  ],
  [
    'they were withheld or held back',
    {},
    [
      ['2022-05-05', 'withheld', TWO],
      ['2022-05-05', 'held-back', FILE],
    ],
    '2022-05-06',
    [],
  ],
  [
    'the report is there, and can’t be read',
    { 'meetings/scrutiny/2022-05-11/two.md': '---\ntitle: [\n---\n' },
    [],
    '2022-05-05',
    ['one.md appendix-1.pdf'],
  ],
  ['minutes, a decision and a notice go', {}, OTHERS, '2022-05-05', [...BOTH, ...ALSO]],
  [
    'they went on the day itself',
    {},
    [
      ...OTHERS,
      ...[MINUTES, DECISION, NOTICE].map((one) => ['2022-06-01', 'removed', one] as const),
    ],
    '2022-06-01',
    [...BOTH, ...ALSO],
  ],
  [
    'a decision and a notice went the day before',
    {},
    [
      ...OTHERS.slice(1),
      ...[DECISION, NOTICE].map((one) => ['2022-05-04', 'removed', one] as const),
    ],
    '2022-05-05',
    BOTH,
  ],
  [
    'a decision and a notice are there, and can’t be read',
    { 'decisions/2022/rope.md': UNREADABLE, 'notices/quay.md': UNREADABLE },
    OTHERS.slice(1),
    '2022-05-05',
    BOTH,
  ],
];

describe('a paper that was published and is gone', () => {
  for (const [what, files, since, today, said] of CASES) {
    it(`is asked about, or not: ${what}`, async () => {
      const past = pastAfter(...since);
      const all = { [REPORT]: paper(APPENDIX, BODY), ...files };
      const { diagnostics } = await loadCouncil(all, { today, past });
      const found = diagnostics.filter(({ code }) => code === 'paper-taken-off');
      assert.deepEqual(
        found
          .map(
            ({ file, message }) =>
              `${file.split('/').at(-1) ?? ''} ${/[\w-]+\.(?:md|pdf)/.exec(message)?.[0] ?? ''}`,
          )
          .sort(),
        [...said].sort(),
      );
      for (const { message } of found) assert.match(message, /published on 3 May 2022/);
    });
  }

  it('is not asked about where the folder of its meeting got another day', async () => {
    const later = '2022-05-12';
    const without = [AGENDA_PATH, REPORT, 'meetings/scrutiny/2022-05-11/two.md'];
    const papers = { [AGENDA_PATH]: AGENDA, [REPORT]: paper('', BODY) };
    const moved = Object.fromEntries(
      Object.entries(papers).map(([path, text]) => [path.replace('2022-05-11', later), text]),
    );
    const codesAfter = async (items: readonly string[], papersThere: Record<string, string>) => {
      const past = pastOf(
        append(EMPTY_REGISTER, [
          {
            ...{ day: '2022-05-03', time: '2022-05-03T09:00:00Z', what: 'published' },
            ...{ kind: 'agenda', address: MEETING, sha256: 'a'.repeat(64), items },
          },
        ]).entries,
      );
      const { diagnostics } = await loadCouncil(papersThere, {
        without,
        today: '2022-05-05',
        past,
      });
      return diagnostics.flatMap(({ code }) => (code === 'paper-taken-off' ? [code] : []));
    };
    assert.deepEqual(await codesAfter(['one'], moved), []);
    assert.deepEqual(await codesAfter(['one<old'], moved), []);
    assert.deepEqual(await codesAfter(['another'], moved), ['paper-taken-off']);
  });

  it('is not asked about where the file of its committee got another name', async () => {
    const own = await loadCouncil({}, { today: '2022-05-05' });
    const [agenda] = own.meetings.flatMap((one) => (one.agenda ? [one.agenda] : []));
    const past = pastOf(
      append(EMPTY_REGISTER, [
        {
          ...{ day: '2022-05-03', time: '2022-05-03T09:00:00Z', what: 'published' },
          ...{ kind: 'agenda', address: '/meetings/boards/2022-05-11/' },
          ...{ sha256: agenda?.textSha256 ?? '', items: ['one'] },
        },
      ]).entries,
    );
    const { diagnostics } = await loadCouncil({}, { today: '2022-05-05', past });
    const found = diagnostics.filter(({ code }) => code === 'paper-taken-off');
    assert.deepEqual(found, []);
  });

  it('is said once of a whole meeting, and never without a register', async () => {
    const without = [AGENDA_PATH, REPORT];
    const { diagnostics } = await loadCouncil(
      {},
      { without, today: '2022-05-05', past: pastAfter() },
    );
    const found = diagnostics.filter(({ code }) => code === 'paper-taken-off');
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /agenda of this meeting .*"cancelled:/);
    const none = await loadCouncil({}, { without });
    assert.ok(none.diagnostics.every(({ code }) => code !== 'paper-taken-off'));
  });
});
