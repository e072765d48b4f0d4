import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { MeetingSaid, RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { calendarsOf } from '../../../../src/views/follow/feeds.ts';
import { archiveOf, THIS_VOLUME, TODAY } from '../three-years.ts';

const NOW = '/meetings/plans/2022-06-15/';
const SAID: MeetingSaid = { time: '10:00', place: 'Civic Hall' };
const at = (committee: string, day = '2022-06-15'): string => `/meetings/${committee}/${day}/`;
const idOf = (address: string): string => address.slice(1, -1).replaceAll('/', '.');

/** The lines of an agenda that goes from one address to the next, one a day. */
const linesOf = (
  addresses: readonly string[],
  said: MeetingSaid = SAID,
  number = 1,
): RegisterEntry[] =>
  addresses.flatMap((address, step) => {
    const day = `2022-05-0${step + 1}`;
    const line = { day, time: `${day}T09:00:00Z`, kind: 'agenda' as const };
    const came: RegisterEntry = {
      ...{ ...line, number: number + 2 * step, what: 'published', address, meeting: said },
      ...{ sha256: 'a'.repeat(64), items: ['three'] },
    };
    const from = addresses[step - 1];
    return from === undefined
      ? [came]
      : [{ ...line, number: number + 2 * step - 1, what: 'removed' as const, address: from }, came];
  });

describe('a meeting whose address is another', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = indexArchive(await archiveOf(THIS_VOLUME));
  });

  const eventsIn = (lines: readonly RegisterEntry[], url = '/calendars/all.ics') =>
    calendarsOf(index, TODAY, pastOf(lines)).find((one) => one.url === url)?.events ?? [];
  const toldOf = (lines: readonly RegisterEntry[], url?: string) =>
    eventsIn(lines, url)
      .filter(({ id }) => id.includes('2022-06'))
      .map(({ id, status, description }) => [id, status, description.join(' ')].join(' ').trim());

  /** [what, the addresses that it had, what calendars say of it]. */
  const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['is known by its own, where it had no other', [NOW], [`${idOf(NOW)} CONFIRMED`]],
    [
      'is known by the first, where its committee got another name',
      [at('old-plans'), NOW],
      [`${idOf(at('old-plans'))} CONFIRMED`],
    ],
    [
      'is known by the first, where its committee got one name after another',
      [at('older-plans'), at('old-plans'), NOW],
      [`${idOf(at('older-plans'))} CONFIRMED`],
    ],
    [
      'is known by its own, where its committee has its first name again',
      [NOW, at('old-plans'), NOW],
      [`${idOf(NOW)} CONFIRMED`],
    ],
    [
      'is known by the first, where it is no longer the second of its day',
      [at('plans', '2022-06-15-2'), NOW],
      [`${idOf(at('plans', '2022-06-15-2'))} CONFIRMED`],
    ],
    [
      'is cancelled on its day, where it is on another',
      [at('plans', '2022-06-08'), NOW],
      [
        `${idOf(NOW)} CONFIRMED`,
        `${idOf(at('plans', '2022-06-08'))} CANCELLED It is now on 15 June 2022 at 10.00 am.`,
      ],
    ],
    [
      'is cancelled on its day, where its committee got another name too',
      [at('old-plans', '2022-06-08'), NOW],
      [
        `${idOf(NOW)} CONFIRMED`,
        `${idOf(at('old-plans', '2022-06-08'))} CANCELLED It is now on 15 June 2022 at 10.00 am.`,
      ],
    ],
    [
      'is one of another committee, where both are there, and is not said to be at another time',
      [at('scrutiny'), NOW],
      [
        `${idOf(NOW)} CONFIRMED`,
        `${idOf(at('scrutiny'))} CANCELLED It is now a meeting of Plans Panel.`,
      ],
    ],
  ];
  /** That another meeting of the committee stays shows that its file has the name that it had. */
  const stays: RegisterEntry = {
    ...{ number: 90, day: '2022-04-01', time: '2022-04-01T09:00:00Z', kind: 'agenda' },
    ...{ what: 'published', address: '/meetings/scrutiny/2022-05-11/', sha256: 'd'.repeat(64) },
  };
  for (const [what, addresses, said] of CASES) {
    it(what, () => {
      assert.deepEqual(toldOf([stays, ...linesOf(addresses)]), said);
    });
  }

  it('has a higher revision than before in the calendars of both names', () => {
    const lines = linesOf([at('old-plans'), NOW]);
    for (const name of ['old-plans', 'plans']) {
      const own = eventsIn(lines, `/calendars/committees/${name}.ics`);
      assert.deepEqual(
        own.map(({ id, revision }) => [id, revision]),
        [[idOf(at('old-plans')), 3]],
      );
    }
  });

  it('keeps the further days that it has no more by the same name, as cancelled', () => {
    const [first, ...others] = linesOf([at('old-plans'), NOW]);
    assert.ok(first);
    const days = [{ on: '2022-06-16' }];
    const lines = [{ ...first, meeting: { ...SAID, days } }, ...others];
    assert.deepEqual(toldOf(lines), [
      `${idOf(at('old-plans'))} CONFIRMED`,
      `${idOf(at('old-plans'))}.day-2 CANCELLED The meeting is not held on this day any more.`,
    ]);
  });
});
