import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { calendarOfEngland } from '../../../../src/law/bank-holidays.ts';
import { titleKey } from '../../../../src/papers/standing/item-key.ts';
import { withNewTitles } from '../../../../src/papers/standing/publication/new-titles.ts';

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
