import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextEntries, type GoingOut } from '../../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../../src/history/register/register.ts';
import { agendasComing } from '../../../../../src/papers/standing/publication/agendas-before.ts';
import {
  firstOutOf,
  sinceOfAgenda,
} from '../../../../../src/papers/standing/publication/moved-meeting.ts';
import { paperDates } from '../../../../../src/papers/standing/publication/paper-dates.ts';

const [NINTH, FOURTEENTH, OTHER] = ['works/2026-12-09', 'works/2026-12-14', 'cabinet/2026-12-14'];

/** What is known of the agenda that is there last, one exchange a day from 1 December on: in the last exchange, which is the same as the day after. */
function knownOf(exchanges: readonly (readonly (string | undefined)[])[], isFound = false) {
  const dayOf = (at: number) => `2026-12-0${at + 1}`;
  const meeting = (folder: string) => {
    const items = [{ title: '', paper: { kind: 'report' as const, slug: 'bins' } }];
    const date = folder.slice(-10);
    return { url: `/meetings/${folder}/`, date, time: '10:00', place: 'Guildhall', items };
  };
  let register = EMPTY_REGISTER;
  const say = (at: number) => {
    const last = (exchanges[Math.min(at, exchanges.length - 1)] ?? []).flatMap((one) => (one === undefined ? [] : [meeting(one)])); // prettier-ignore
    const past = pastOf(register.entries);
    const [now] = last;
    assert.ok(now);
    const shown = new Set(last.map(({ url }) => url));
    const sources = { past, publishes: true, today: dayOf(at), isShown: (address: string) => shown.has(address), coming: agendasComing(past, last) }; // prettier-ignore
    const git = () => ({ kind: 'unknown', why: 'no-repository' }) as const;
    const published = paperDates({ git, ...sources })({ address: now.url, path: 'agenda.md' });
    const since = sinceOfAgenda(sources, now, published);
    const first = firstOutOf(sources, now, published);
    return {
      first: first && [first.day, ...(first.isMoved ? ['moved'] : []), ...first.at],
      isMoved: 'wasMoved' in since,
    };
  };
  let said: unknown;
  for (const [at, folders] of exchanges.entries()) {
    const isLast = at === exchanges.length - 1;
    if (isLast) said = say(at);
    const out = folders.flatMap(
      (folder): GoingOut[] =>
      folder === undefined ? [] : [{ kind: 'agenda', address: `/meetings/${folder}/`, sha256: folder.length.toString(16).repeat(64).slice(0, 64), items: ['bins'], isOfToday: false }], // prettier-ignore
    );
    const exchange = { day: dayOf(at), time: `${dayOf(at)}T09:00:00Z` };
    const past = isFound && at === 0 ? undefined : pastOf(register.entries);
    register = append(
      register,
      nextEntries(past, out, () => ({ what: 'removed' }), exchange),
    );
  }
  assert.deepEqual(say(exchanges.length), said, 'the day after');
  return said;
}

describe('an agenda that was out before', () => {
  for (const [what, exchanges, first, isMoved] of [
    ['was not, where it is there since', [[NINTH], [NINTH]], undefined, false],
    [
      'was there for another day',
      [[NINTH], [FOURTEENTH]],
      ['2026-12-01', 'moved', `/meetings/${NINTH}/`],
      false,
    ],
    [
      'was there, and for another day in between',
      [[NINTH], [FOURTEENTH], [NINTH]],
      ['2026-12-01', 'moved', `/meetings/${FOURTEENTH}/`],
      true,
    ],
    ['was there, and was taken off', [[NINTH], [undefined], [NINTH]], ['2026-12-01'], false],
    ['was not, where that was of another body', [[OTHER], [FOURTEENTH]], undefined, false],
    ['was not, where another is still there', [[NINTH], [FOURTEENTH, NINTH]], undefined, false],
  ] as const) {
    // prettier-ignore
    it(what, () => assert.deepEqual(knownOf(exchanges), { first, isMoved }));
  }

  it('has no first day where it was there before the register began', () => {
    assert.deepEqual(knownOf([[NINTH], [FOURTEENTH]], true), { first: undefined, isMoved: false });
  });
});
