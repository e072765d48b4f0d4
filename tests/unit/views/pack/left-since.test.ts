import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frontSheet } from '../../../../layouts/print/front-sheet.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { withLeftSince, type StatedOfMeeting } from '../../../../src/views/pack/left-since.ts';
import { MEETING, agendaOf, reportOf, viewsOf } from './views-of-pack.ts';

type Line = readonly [day: number, what: RegisterEntry['what'], path: string, more?: Partial<RegisterEntry>]; // prettier-ignore

const FILES = { 'agenda.md': agendaOf('  - report: one\n'), 'one.md': reportOf('One') };
const AGENDA: Line = [3, 'published', '', { kind: 'agenda' }];
const ONE: Line = [3, 'published', 'one/'];
const CAME: Line = [3, 'published', 'two/'];
const REASON = 'Its figures were wrong.';

/** The list of what came after the agenda, after these lines of the register. */
async function listAfter(
  lines: readonly Line[],
  {
    takenOff,
    files = FILES,
    changed,
  }: {
    readonly takenOff?: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    /** The last day on which the agenda and the report were changed. */
    readonly changed?: string;
  } = {},
): Promise<string> {
  const entries = lines.map(([day, what, path, more = {}], at) => {
    const kind = path.endsWith('/') ? ('report' as const) : ('file' as const);
    const address = path.startsWith('/') ? path : MEETING + path;
    const isThere = !['removed', 'withdrawn', 'held-back', 'withheld'].includes(what);
    return {
      ...{ day: `2022-05-0${day}`, time: `2022-05-0${day}T09:00:00Z`, what, kind, address },
      ...(isThere && { sha256: String(at % 10).repeat(64) }),
      ...more,
    };
  });
  const past = pastOf(append(EMPTY_REGISTER, entries).entries);
  const stated: StatedOfMeeting = {
    agenda: { agenda: { url: MEETING }, stated: { takenOff } },
    reports: [{ report: { url: `${MEETING}one/` }, stated: {} }],
  };
  const { view } = await viewsOf(files, '2022-05-09', (papers) => {
    const changes = changed === undefined ? undefined : { changed, url: '/register/' };
    const meetings = papers.meetings.map((one) => ({ ...one, ...(changes && { changes }) }));
    const reports = papers.reports.map((one) => ({ ...one, ...(changes && { changes }) }));
    return withLeftSince({ ...papers, meetings, reports }, past, [stated]);
  });
  const sheet = frontSheet(view, new Map());
  const list = /<section class="later"[^]*<\/section>/.exec(sheet)?.[0] ?? '';
  return list.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
}

describe('what left a meeting after its agenda was out', () => {
  for (const [what, lines, said] of [
    ['a report without a reason', [CAME, [6, 'removed', 'two/']], /Friday 6 May 2022 A report that was published on 3 May 2022 was taken off\./],
    ['a report with a reason', [CAME, [6, 'withdrawn', 'two/', { reason: REASON }]], /Friday 6 May 2022 A report that was published on 3 May 2022 was taken off: Its figures were wrong\./],
    ['a report that is a file', [[3, 'published', 'two.pdf'], [6, 'removed', 'two.pdf']], /was taken off\./],
    ['one that was held back before', [CAME, [5, 'held-back', 'two/'], [6, 'removed', 'two/']], /Thursday 5 May 2022 A report/],
    ['one that was there when the register began', [[3, 'found', 'two/'], [6, 'removed', 'two/']], /A report was taken off\./],
    ['one that came back and went again', [CAME, [4, 'removed', 'two/'], [5, 'returned', 'two/'], [6, 'removed', 'two/']], /Friday 6 May 2022 A report/],
    ['one that went to another meeting', [[3, 'published', 'two/', { sha256: 'e'.repeat(64) }], [6, 'removed', 'two/'], [6, 'published', '/meetings/scrutiny/2022-06-08/two/', { sha256: 'e'.repeat(64) }]], /was moved to another meeting\./],
  ] as const) {
    it(`is said: ${what}`, async () => {
      assert.match(await listAfter([AGENDA, ONE, ...(lines as readonly Line[])]), said);
    });
  } // prettier-ignore

  for (const [what, lines] of [
    ['all that is there', []],
    ['a report that came back', [[5, 'removed', 'one/'], [6, 'returned', 'one/']]],
    ['a report that has another name in the same meeting', [[3, 'published', 'old/', { sha256: 'e'.repeat(64) }], [6, 'removed', 'old/'], [6, 'published', 'one/', { sha256: 'e'.repeat(64) }]]],
    ['a report that was withheld from the beginning', [[3, 'withheld', 'two/'], [6, 'removed', 'two/']]],
    ['an appendix of a report', [[3, 'published', 'one/appendix-1.pdf'], [6, 'removed', 'one/appendix-1.pdf']]],
    ['a report of another meeting', [[3, 'published', '/meetings/scrutiny/2022-06-08/two/'], [6, 'removed', '/meetings/scrutiny/2022-06-08/two/']]],
    ['minutes', [[3, 'published', 'minutes/', { kind: 'minutes' }], [6, 'removed', 'minutes/', { kind: 'minutes' }]]],
    ['a printed pack', [[3, 'published', 'public_pack.pdf', { kind: 'pack' }], [6, 'removed', 'public_pack.pdf', { kind: 'pack' }]]],
    ['what went before the agenda was out', [[1, 'published', 'two/'], [2, 'removed', 'two/']]],
  ] as const) {
    it(`isn’t said of ${what}`, async () => {
      const isOld = lines.some(([, , path]) => path === 'old/');
      const first = isOld ? [AGENDA] : [AGENDA, ONE];
      assert.equal(await listAfter([...first, ...(lines as readonly Line[])]), '');
    });
  } // prettier-ignore

  it('leaves to the agenda what it says itself', async () => {
    const gone: readonly Line[] = [AGENDA, ONE, CAME, [6, 'removed', 'two/']];
    assert.equal(await listAfter(gone, { takenOff: { two: REASON } }), '');
  });

  it('says of one that was withheld first when it went, without a reason', async () => {
    const lines: readonly Line[] = [
      AGENDA,
      ONE,
      CAME,
      [5, 'withheld', 'two/'],
      [6, 'removed', 'two/'],
    ];
    assert.match(await listAfter(lines), /was taken off\./);
  });
});

describe('changes before the last one', () => {
  const changedOn = (day: number, path = '', more: Partial<RegisterEntry> = {}): Line => [
    ...([day, 'changed', path] as const),
    { ...(path === '' && { kind: 'agenda' }), ...more },
  ];

  it('are listed, each on its day, with their reasons', async () => {
    const list = await listAfter(
      [AGENDA, ONE, changedOn(5, '', { reason: REASON }), changedOn(6), changedOn(7)],
      { changed: '2022-05-07' },
    );
    assert.match(list, /Thursday 5 May 2022 The agenda was changed: Its figures were wrong\./);
    assert.match(list, /Friday 6 May 2022 The agenda was changed\. Saturday 7 May/);
  });

  it('are those of reports, too', async () => {
    const lines = [AGENDA, ONE, changedOn(5, 'one/', { reason: REASON }), changedOn(7, 'one/')];
    const list = await listAfter(lines, { changed: '2022-05-07' });
    assert.match(list, /Thursday 5 May 2022 Item 1: One was changed: Its figures were wrong\./);
  });

  it('are none of before the agenda was out, and none where there was one', async () => {
    const first: readonly Line[] = [[1, 'published', '', { kind: 'agenda' }], changedOn(2), ONE];
    const list = await listAfter([...first, changedOn(7)], { changed: '2022-05-07' });
    assert.deepEqual(list.match(/\w+ \d May 2022 The agenda was/g), [
      'Saturday 7 May 2022 The agenda was',
    ]);
  });

  it('have no reason where a passage was withheld after them', async () => {
    const lines = [
      AGENDA,
      ONE,
      changedOn(5, 'one/', { reason: REASON }),
      changedOn(6, 'one/', { withheld: 1 }),
      changedOn(7, 'one/', { withheld: 1 }),
    ];
    const list = await listAfter(lines, { changed: '2022-05-07' });
    assert.doesNotMatch(list, /figures were wrong/);
    assert.match(list, /Thursday 5 May 2022 Item 1: One was changed\./);
  });
});

describe('what became of the meeting itself after its agenda was out', () => {
  const said = (off?: 'cancelled' | 'postponed', more: object = {}) => ({
    kind: 'agenda' as const,
    meeting: { time: '10:00', place: 'Hall', ...(off && { off }), ...more },
  });
  const OUT: Line = [3, 'published', '', said()];
  for (const [what, lines, words] of [
    ['that it was cancelled', [OUT, [5, 'changed', '', said('cancelled')]], / Thursday 5 May 2022 The meeting was cancelled\. $/],
    ['that it was postponed', [OUT, [5, 'changed', '', said('postponed')]], / Thursday 5 May 2022 The meeting was postponed\. $/],
    ['that it was cancelled, and is to be held', [OUT, [5, 'changed', '', said('cancelled')], [6, 'changed', '', said()]], / 5 May 2022 The meeting was cancelled\. Friday 6 May 2022 The meeting is to be held after all\. $/],
    ['its place, also when it was held', [OUT, [5, 'changed', '', said(undefined, { place: 'School' })]], / 5 May 2022 The place of the meeting was changed\. $/],
    ['its time and its place', [OUT, [5, 'changed', '', said(undefined, { place: 'School', time: '11:00' })]], / The time and the place of the meeting were changed\. $/],
  ] as const) {
    it(`is said: ${what}`, async () => {
      assert.match(await listAfter([...(lines as readonly Line[]), ONE]), words);
    });
  } // prettier-ignore

  it('is nothing where the agenda was changed alone', async () => {
    assert.equal(await listAfter([OUT, ONE, [5, 'changed', '', said()]]), '');
  });
});
