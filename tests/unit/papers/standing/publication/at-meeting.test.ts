import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../../src/history/register/register-line.ts';
import type { StatedAgenda } from '../../../../../src/papers/agenda/meeting.ts';
import {
  atMeeting,
  unbrokenAtMeeting,
} from '../../../../../src/papers/standing/publication/at-meeting.ts';
import { paperDates } from '../../../../../src/papers/standing/publication/paper-dates.ts';

const HERE = '/meetings/plans/2026-10-28/';
const OTHER = '/meetings/plans/2026-11-11/';
const BEFORE = '/meetings/plans/2026-10-21/';

type Line = readonly [
  day: number,
  what: RegisterEntry['what'],
  kind: 'agenda' | 'report' | 'file',
  address: string,
];

/** A register of these lines, each exchange on a day of October; a text keeps its digest, so that it is known where it goes. */
function registerOf(lines: readonly Line[]) {
  return pastOf(
    lines.map(([day, what, kind, address], at): RegisterEntry => {
      const date = `2026-10-${String(day).padStart(2, '0')}`;
      const sha256 = (kind === 'agenda' ? address : kind).padEnd(64, '0');
      return {
        ...{ number: at + 1, day: date, time: `${date}T08:00:00Z`, what, kind, address },
        ...(what !== 'removed' && what !== 'withheld' && { sha256 }),
        ...(kind === 'agenda' && what !== 'removed' && { items: ['dock'] }),
      };
    }),
  );
}

function receivedAt(lines: readonly Line[], address: string, publishes = true) {
  const past = registerOf(lines);
  const today = '2026-10-26';
  // A report that goes now is known by what it was before.
  const known = (at: string) => {
    const own = past.get(at);
    const isGone = own === undefined || own.movedTo !== undefined;
    return isGone && at === `${HERE}dock/` ? past.get(`${OTHER}dock/`) : own;
  };
  const day = { past, pastOf: known, publishes, today };
  const dates = paperDates({ ...day, git: () => ({ kind: 'unknown', why: 'no-repository' }) });
  const items = [{ title: '', paper: { kind: 'report', slug: 'dock' } }];
  const agenda = { url: HERE, items, time: '10:00', place: 'Hall' };
  const received = dates({ address, path: 'dock.md' });
  const stated = agenda as unknown as StatedAgenda;
  const first = atMeeting(day, stated);
  const found = first(received, address);
  const unbroken = unbrokenAtMeeting(day, stated, first)(received, address);
  return { received, found, unbroken };
}

const AGENDAS: readonly Line[] = [
  [5, 'published', 'agenda', HERE],
  [5, 'published', 'agenda', OTHER],
];
const MOVED: readonly Line[] = [
  [23, 'removed', 'report', `${OTHER}dock/`],
  [23, 'published', 'report', `${HERE}dock/`],
];

describe('a report that goes to another meeting is published for that one when it goes there', () => {
  for (const [what, lines, expected] of [
    [
      'from the agenda of another meeting',
      [...AGENDAS, [5, 'published', 'report', `${OTHER}dock/`], ...MOVED],
      { kind: 'published', date: '2026-10-23', elsewhere: { since: '2026-10-05' } },
    ],
    [
      'where it was on the site when the register began',
      [...AGENDAS, [5, 'found', 'report', `${OTHER}dock/`], ...MOVED],
      { kind: 'published', date: '2026-10-23', elsewhere: {} },
    ],
    [
      'where it is there since today',
      [...AGENDAS, [5, 'published', 'report', `${OTHER}dock/`]],
      { kind: 'published', date: '2026-10-26', elsewhere: { since: '2026-10-05' } },
    ],
    [
      'where it was changed there since',
      [
        ...AGENDAS,
        [5, 'published', 'report', `${OTHER}dock/`],
        ...MOVED,
        [24, 'changed', 'report', `${HERE}dock/`],
      ],
      { kind: 'published', date: '2026-10-23', elsewhere: { since: '2026-10-05' } },
    ],
    [
      'and was taken off there, and is back: since it came there',
      [
        ...AGENDAS,
        [5, 'published', 'report', `${OTHER}dock/`],
        ...MOVED,
        [24, 'removed', 'report', `${HERE}dock/`],
        [26, 'returned', 'report', `${HERE}dock/`],
      ],
      { kind: 'published', date: '2026-10-26', first: '2026-10-23' },
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[], unknown])[]) {
    it(what, () => {
      assert.deepEqual(receivedAt(lines, `${HERE}dock/`).found, expected);
    });
  }

  it('as its appendix is, which goes with it', () => {
    const lines: readonly Line[] = [
      ...AGENDAS,
      [5, 'published', 'file', `${OTHER}dock/appendix-1.pdf`],
      [23, 'removed', 'file', `${OTHER}dock/appendix-1.pdf`],
      [23, 'published', 'file', `${HERE}dock/appendix-1.pdf`],
    ];
    assert.deepEqual(receivedAt(lines, `${HERE}dock/appendix-1.pdf`).found, {
      ...{ kind: 'published', date: '2026-10-23', elsewhere: { since: '2026-10-05' } },
    });
  });
});

describe('a paper that came to no other meeting has the day that it had', () => {
  for (const [what, lines] of [
    ['of one agenda alone', [...AGENDAS, [5, 'published', 'report', `${HERE}dock/`]]],
    ['that came after the agenda', [...AGENDAS, [12, 'published', 'report', `${HERE}dock/`]]],
    [
      'that has another name',
      [
        ...AGENDAS,
        [5, 'published', 'report', `${HERE}quay/`],
        [23, 'removed', 'report', `${HERE}quay/`],
        [23, 'published', 'report', `${HERE}dock/`],
      ],
    ],
    [
      'that went with its meeting to another day',
      [
        [5, 'published', 'agenda', BEFORE],
        [5, 'published', 'report', `${BEFORE}dock/`],
        [12, 'removed', 'agenda', BEFORE],
        [12, 'removed', 'report', `${BEFORE}dock/`],
        [12, 'published', 'agenda', HERE],
        [12, 'published', 'report', `${HERE}dock/`],
      ],
    ],
    [
      'that went with its committee to another name',
      [
        [5, 'published', 'agenda', '/meetings/planning/2026-10-28/'],
        [5, 'published', 'report', '/meetings/planning/2026-10-28/dock/'],
        [12, 'removed', 'agenda', '/meetings/planning/2026-10-28/'],
        [12, 'removed', 'report', '/meetings/planning/2026-10-28/dock/'],
        [12, 'published', 'agenda', HERE],
        [12, 'published', 'report', `${HERE}dock/`],
      ],
    ],
    [
      'that was open at this meeting first, and is back from another',
      [
        ...AGENDAS,
        [5, 'published', 'report', `${HERE}dock/`],
        [12, 'removed', 'report', `${HERE}dock/`],
        [12, 'published', 'report', `${OTHER}dock/`],
        ...MOVED,
      ],
    ],
    [
      'that was withheld at another meeting, and is open here',
      [
        ...AGENDAS,
        [5, 'withheld', 'report', `${OTHER}dock/`],
        [23, 'removed', 'report', `${OTHER}dock/`],
        [23, 'published', 'report', `${HERE}dock/`],
      ],
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[]])[]) {
    it(what, () => {
      const { received, found } = receivedAt(lines, `${HERE}dock/`);
      assert.equal(found.kind, 'published');
      assert.deepEqual(found, received);
    });
  }

  it('of which a check doesn’t know yet when it goes', () => {
    const lines: readonly Line[] = [...AGENDAS, [5, 'published', 'report', `${OTHER}dock/`]];
    const { received, found } = receivedAt(lines, `${HERE}dock/`, false);
    assert.deepEqual(found, received);
  });
});

describe('a paper counts from the day since which it is with its meeting without a break', () => {
  const DEFERRED: readonly Line[] = [
    ...AGENDAS,
    [5, 'published', 'report', `${HERE}dock/`],
    [12, 'removed', 'report', `${HERE}dock/`],
    [12, 'published', 'report', `${OTHER}dock/`],
  ];
  for (const [what, lines, expected] of [
    [
      'where it was deferred to another meeting and is back',
      [...DEFERRED, ...MOVED],
      { kind: 'published', date: '2026-10-23', first: '2026-10-05', wasElsewhere: true },
    ],
    [
      'where it comes back today',
      DEFERRED,
      { kind: 'published', date: '2026-10-26', first: '2026-10-05', wasElsewhere: true },
    ],
    [
      'where it was deferred and is back twice',
      [
        ...[...DEFERRED, ...MOVED],
        [24, 'removed', 'report', `${HERE}dock/`],
        [24, 'published', 'report', `${OTHER}dock/`],
        [25, 'removed', 'report', `${OTHER}dock/`],
        [25, 'published', 'report', `${HERE}dock/`],
      ],
      { kind: 'published', date: '2026-10-25', first: '2026-10-05', wasElsewhere: true },
    ],
    [
      'where it is back, was taken off, and is back again',
      [
        ...[...DEFERRED, ...MOVED],
        [24, 'removed', 'report', `${HERE}dock/`],
        [25, 'returned', 'report', `${HERE}dock/`],
      ],
      { kind: 'published', date: '2026-10-25', first: '2026-10-05' },
    ],
    [
      'where it came from another meeting, went there again and is back',
      [
        ...[...AGENDAS, [5, 'published', 'report', `${OTHER}dock/`], ...MOVED],
        [24, 'removed', 'report', `${HERE}dock/`],
        [24, 'published', 'report', `${OTHER}dock/`],
        [25, 'removed', 'report', `${OTHER}dock/`],
        [25, 'published', 'report', `${HERE}dock/`],
      ],
      { kind: 'published', date: '2026-10-25', elsewhere: { since: '2026-10-05' } },
    ],
    [
      'where it was there when the register began, was deferred and is back',
      [
        ...AGENDAS,
        [5, 'found', 'report', `${HERE}dock/`],
        [12, 'removed', 'report', `${HERE}dock/`],
        [12, 'published', 'report', `${OTHER}dock/`],
        ...MOVED,
      ],
      { kind: 'published', date: '2026-10-23', elsewhere: {} },
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[], unknown])[]) {
    it(what, () => {
      assert.deepEqual(receivedAt(lines, `${HERE}dock/`).unbroken, expected);
    });
  }

  for (const [what, lines] of [
    ['with one agenda alone', [...AGENDAS, [5, 'published', 'report', `${HERE}dock/`]]],
    [
      'with its meeting on another day',
      [
        [5, 'published', 'agenda', BEFORE],
        [5, 'published', 'report', `${BEFORE}dock/`],
        [12, 'removed', 'agenda', BEFORE],
        [12, 'removed', 'report', `${BEFORE}dock/`],
        [12, 'published', 'agenda', HERE],
        [12, 'published', 'report', `${HERE}dock/`],
      ],
    ],
    [
      'with its meeting on another day and back',
      [
        [5, 'published', 'agenda', HERE],
        [5, 'published', 'report', `${HERE}dock/`],
        [12, 'removed', 'agenda', HERE],
        [12, 'removed', 'report', `${HERE}dock/`],
        [12, 'published', 'agenda', BEFORE],
        [12, 'published', 'report', `${BEFORE}dock/`],
        [14, 'removed', 'agenda', BEFORE],
        [14, 'removed', 'report', `${BEFORE}dock/`],
        [14, 'returned', 'agenda', HERE],
        [14, 'published', 'report', `${HERE}dock/`],
      ],
    ],
    [
      'that came from another meeting once',
      [...AGENDAS, [5, 'published', 'report', `${OTHER}dock/`], ...MOVED],
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[]])[]) {
    it(`which is its first one, ${what}`, () => {
      const { found, unbroken } = receivedAt(lines, `${HERE}dock/`);
      assert.deepEqual(unbroken, found);
    });
  }
});
