import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GitDates } from '../../../../src/history/git-dates.ts';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { titleKey } from '../../../../src/papers/standing/item-key.ts';
import { papersGoingOut } from '../../../../src/papers/standing/publication/going-out.ts';
import { AGENDA, AGENDA_PATH, BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts'; // prettier-ignore

const NO_GIT: GitDates = () => ({ kind: 'unknown', why: 'no-repository' });
const MEETING = '/meetings/scrutiny/2022-05-11/';
const LATER = '/meetings/scrutiny/2022-05-25/';

/** What the site had: an agenda that came three weeks before the meeting, and its reports with their titles. */
type Before = { readonly items: readonly string[]; readonly reports?: Record<string, string> };

function registerOf({ items, reports = {} }: Before, moved: readonly string[] = []) {
  const sha256 = (text: string) => titleKey(text).repeat(4);
  const reportAt = (url: string, slug: string): GoingOut => ({
    ...{ kind: 'report', address: `${url}${slug}/`, sha256: sha256(slug), isOfToday: false },
    title: titleKey(reports[slug] ?? ''),
  });
  const agenda: GoingOut = { kind: 'agenda', address: MEETING, sha256: sha256('agenda'), items, isOfToday: false }; // prettier-ignore
  const slugs = Object.keys(reports);
  const first = [agenda, ...slugs.map((slug) => reportAt(MEETING, slug))];
  const then = [agenda, ...slugs.map((slug) => reportAt(moved.includes(slug) ? LATER : MEETING, slug))]; // prettier-ignore
  let register = EMPTY_REGISTER;
  for (const [day, out] of [
    ['2022-04-19', first],
    ['2022-05-08', then],
  ] as const) {
    const exchange = { day, time: `${day}T09:00:00Z` };
    register = append(register, nextEntries(pastOf(register.entries), out, () => ({ what: 'removed' }), exchange)); // prettier-ignore
  }
  return register;
}

/** The agenda as it is two clear days before: what is said to be late, and what the register is given of its items. */
async function judged(
  before: Before,
  items: string,
  files: Record<string, string>,
  moved?: string[],
) {
  const register = registerOf(before, moved);
  const load = async (past: ReturnType<typeof pastOf>, today: string) => {
    const all = { [AGENDA_PATH]: AGENDA.replace('  - report: one\n', items), ...files };
    const without = REPORT in files ? [] : [REPORT];
    const { archive, meetings } = await loadCouncil(all, { today, past, without });
    assert.ok(archive);
    const { out } = papersGoingOut(archive, meetings, NO_GIT, today, past);
    return { late: Object.keys(archive.meetings[0]?.lateItems ?? {}).map(Number), out };
  };
  const now = await load(pastOf(register.entries), '2022-05-09');
  const exchange = { day: '2022-05-09', time: '2022-05-09T09:00:00Z' };
  const entries = nextEntries(pastOf(register.entries), now.out, () => ({ what: 'removed' }), exchange); // prettier-ignore
  const next = await load(pastOf(append(register, entries).entries), '2022-05-10');
  assert.deepEqual(next.late, now.late, 'the day after');
  return now.late;
}

const report = (title: string) => paper(FIELDS.replace(/^title: .*$/m, `title: ${title}`), BODY);
const titled = (...titles: string[]) => titles.map((title) => `#${titleKey(title)}`);
const withReports = (reports: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(reports).map(([slug, title]) => [REPORT.replace('one.md', `${slug}.md`), report(title)]), // prettier-ignore
  );

describe('an item that the published agenda had in time', () => {
  for (const [what, before, items, reports, late] of [
    [
      'keeps its day where its report came to it later',
      { items: titled('Tolls', 'Apologies') },
      '  - report: one\n  - title: Apologies\n',
      { one: 'Tolls' },
      [],
    ],
    [
      'keeps it where the report is to follow since',
      { items: titled('Tolls') },
      '  - { report: tolls, title: Tolls, expected: 2022-05-10 }\n',
      {},
      [],
    ],
    [
      'keeps it where the report is of another meeting',
      { items: titled('Tolls') },
      '  - { report: tolls, title: Tolls, of-meeting: scrutiny/2022-04-13 }\n',
      {},
      [],
    ],
    [
      'keeps it where its report was taken off',
      { items: ['one'], reports: { one: 'Drains' } },
      '  - { kind: verbal, title: Drains, by: Head of Works }\n',
      {},
      [],
    ],
    [
      'keeps it where another report has its title',
      { items: ['two'], reports: { two: 'Drains' } },
      '  - report: one\n',
      { one: 'Drains' },
      [],
    ],
    [
      'keeps it in other capitals and spaces',
      { items: ['two'], reports: { two: 'DRAINS  of the lane' } },
      '  - title: Drains of the lane\n',
      {},
      [],
    ],
    [
      'keeps it among others that stay',
      { items: ['two', ...titled('Tolls', 'Parks')], reports: { two: 'Drains' } },
      '  - title: Parks\n  - title: Drains\n  - report: one\n',
      { one: 'Tolls' },
      [],
    ],
    [
      'is another where it has another title',
      { items: titled('Tolls') },
      '  - report: one\n',
      { one: 'Tolls of the ford' },
      [0],
    ],
    [
      'is another where its report was taken off, and it has another title',
      { items: ['one'], reports: { one: 'Drains' } },
      '  - title: Drains of the lane\n',
      {},
      [0],
    ],
    [
      'is another where the first is still there',
      { items: titled('Tolls') },
      '  - title: Tolls\n  - report: one\n',
      { one: 'Tolls' },
      [1],
    ],
    [
      'is another where two reports have its title',
      { items: titled('Tolls') },
      '  - report: one\n  - report: two\n',
      { one: 'Tolls', two: 'Tolls' },
      [0, 1],
    ],
    [
      'is another where two that are gone had it',
      { items: ['three', 'two'], reports: { three: 'Update', two: 'Update' } },
      '  - report: one\n',
      { one: 'Update' },
      [0],
    ],
    [
      'is another where nothing had its title',
      { items: titled('Apologies') },
      '  - title: Apologies\n  - report: one\n',
      { one: 'Tolls' },
      [1],
    ],
  ] as const satisfies readonly (readonly [
    string,
    Before,
    string,
    Record<string, string>,
    readonly number[],
  ])[]) {
    // prettier-ignore
    it(what, async () => {
      assert.deepEqual(await judged(before, items, withReports(reports)), late);
    });
  }

  it('keeps it where its report went to another meeting', async () => {
    const before = { items: ['signs'], reports: { signs: 'Signs' } };
    const items = '  - { title: Signs, text: Deferred. }\n';
    assert.deepEqual(await judged(before, items, {}, ['signs']), []);
  });
});
