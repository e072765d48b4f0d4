import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { calendarOfEngland } from '../../../../src/law/bank-holidays.ts';
import { titleKey } from '../../../../src/papers/standing/item-key.ts';
import {
  lastOfTitles,
  newTitlesOf,
  withNewTitles,
} from '../../../../src/papers/standing/publication/new-titles.ts';
import { withoutReports } from '../../../../src/papers/standing/without-held-back.ts';
import { BODY, FIELDS, loadCouncil, paper, REPORT as FILE } from '../temporary-council.ts';

const URL = '/meetings/plans/2026-12-09/';
const REPORT = `${URL}bridge/`;

const line = (
  number: number,
  day: string,
  more: Pick<RegisterEntry, 'what' | 'kind' | 'address'> & { title?: string },
): RegisterEntry => ({
  ...{ number, day, time: `${day}T09:00:00Z`, sha256: String(number).repeat(64), ...more },
  ...(more.title !== undefined && { title: titleKey(more.title) }),
});
const past = pastOf([
  line(1, '2026-12-01', { what: 'published', kind: 'agenda', address: URL }),
  line(2, '2026-12-01', { what: 'published', kind: 'report', address: REPORT, title: 'Bridge' }),
  line(3, '2026-12-03', {
    what: 'changed',
    kind: 'report',
    address: REPORT,
    title: 'A new bridge',
  }),
]);

function changes(title: string, itemTitle = '', publishes = true): string | undefined {
  const item = {
    ...{ number: '1', title: itemTitle, text: '' as never },
    paper: { kind: 'report', slug: 'bridge' } as const,
  };
  const found = withNewTitles(
    {
      pastOf: (address) => past.get(address),
      ...{ publishes, today: '2026-12-07', openDays: calendarOfEngland({}) },
    },
    { url: URL, date: '2026-12-09', items: [item] },
    [{ slug: 'bridge', url: REPORT, title, access: { kind: 'open' } }],
    undefined,
  );
  return found && `${found.changed} ${found.beforeMeeting} ${found.url}`;
}

describe('an agenda is changed by a new title of a report', () => {
  it('on the day of the title, and leads to the history of the report', () => {
    assert.equal(
      changes('A new bridge'),
      '2026-12-03 3 clear working days before the meeting /register/meetings/plans/2026-12-09/bridge/',
    );
  });
  it('today, where the title is of today', () => {
    assert.match(changes('No bridge') ?? '', /^2026-12-07 /);
    assert.equal(changes('No bridge', '', false), undefined);
  });
  it('but not where the agenda has a title of its own for the item', () => {
    assert.equal(changes('A new bridge', 'The bridge'), undefined);
  });
});

describe('what is said of the title of a report that is held back', () => {
  const MEETING = '/meetings/scrutiny/2022-05-11/';
  const ONE = `${MEETING}one/`;
  const renamedOn = (day: string | undefined, sha256: string): readonly RegisterEntry[] => [
    {
      ...line(1, '2022-05-03', { what: 'published', kind: 'agenda', address: MEETING }),
      sha256,
      items: ['one'],
    },
    line(2, '2022-05-03', { what: 'published', kind: 'report', address: ONE, title: 'Old' }),
    ...(day === undefined
      ? []
      : [line(3, day, { what: 'changed', kind: 'report', address: ONE, title: 'One' })]),
    line(4, '2022-05-06', { what: 'held-back', kind: 'report', address: ONE }),
  ];
  const TITLE = /published under another title/;

  for (const [what, fields, day, expected] of [
    ['a title that never went out', FIELDS, undefined, undefined],
    ['a report that can’t be read', `${FIELDS}report-too: x\n`, undefined, undefined],
    ['a title that went out before', FIELDS, '2022-05-05', '2022-05-05'],
    ['another since', FIELDS.replace('title: One', 'title: Two'), '2022-05-05', '2022-05-05'],
  ] as const) {
    it(`is what the register shows, on whatever day: ${what}`, async () => {
      const [agenda] = (await loadCouncil({})).meetings;
      const past = pastOf(renamedOn(day, agenda?.agenda?.textSha256 ?? ''));
      for (const today of ['2022-05-09', '2022-05-10']) {
        const { archive, meetings } = await loadCouncil(
          { [FILE]: paper(fields, BODY) },
          { today, past },
        );
        const [meeting] = archive?.meetings ?? [];
        assert.ok(meeting);
        const facts = new Map(
          meetings.flatMap((one) => one.reports.map((own) => [own.report.url, own] as const)),
        );
        const held = withoutReports(meeting, new Set([ONE]), facts, {
          ...{ errors: [], before: () => undefined },
        });
        assert.equal(held.changes?.changed, expected);
        assert.doesNotMatch(held.lateItems?.[0] ?? '', TITLE);
        // The agenda of the same day with the report that goes out.
        if (!fields.includes('report-too')) assert.match(meeting.lateItems?.[0] ?? '', TITLE);
      }
    });
  }

  it('hides no change of another report, nor of the agenda itself', () => {
    const [own, other] = [
      { changed: '2022-05-04', url: '/a/' },
      { changed: '2022-05-05', url: '/b/' },
    ];
    const titles = { own, ofItems: { 1: { goingOut: { ...other, changed: '2022-05-09' } } } };
    assert.equal(lastOfTitles(titles)?.changed, '2022-05-09');
    assert.equal(
      lastOfTitles(titles, (position) => position === 1),
      own,
    );
    const both = {
      ...titles,
      ofItems: { ...titles.ofItems, 2: { goingOut: other, known: other } },
    };
    assert.equal(
      lastOfTitles(both, (position) => position === 1),
      other,
    );
  });

  it('is nothing where no report has a new title', () => {
    const sources = { pastOf: () => undefined, publishes: true, today: '2022-05-09' };
    const openDays = calendarOfEngland({});
    assert.deepEqual(
      newTitlesOf(
        { ...sources, openDays },
        { url: URL, date: '2022-05-11', items: [] },
        [],
        undefined,
      ),
      { ofItems: {} },
    );
  });
});
