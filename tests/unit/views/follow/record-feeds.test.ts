import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import type { CallIn } from '../../../../src/papers/call-in/call-in.ts';
import type { Decision } from '../../../../src/papers/decision/decision.ts';
import type { CallInOfMinuted } from '../../../../src/papers/minutes/minutes-on-day.ts';
import type { Notice } from '../../../../src/papers/notice/notice.ts';
import { NO_RECORD } from '../../../../src/papers/record/record-facts.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { calendarsOf, newsFeeds } from '../../../../src/views/follow/feeds.ts';
import { council } from '../../layouts/example-views.ts';
import { resolved, someMinute, someMinutesOnDay } from '../../papers/minutes/some-minutes.ts';

const CALL_IN: CallIn = {
  ...{ slug: 'shelters', of: 'cabinet/2026-02-03#C84', source: 'call-ins/shelters.md' },
  ...{ received: '2026-02-10 16:58', by: ['Ann'], withdrawn: [], parts: ['b'], sections: [] },
  outcomes: [{ what: 'referred-back', on: '2026-02-16' }],
};
const OPEN: CallInOfMinuted = {
  state: { sentence: '', label: '(b) Called in', until: '2026-02-11', isOpen: true, parts: [] },
  callIns: [CALL_IN],
};
const NEVER: CallInOfMinuted = {
  state: { sentence: '', label: 'Can’t be called in', isOpen: false, parts: [] },
  callIns: [],
};
const MINUTES = someMinutesOnDay(
  {
    ...{ committee: 'cabinet', date: '2026-02-03', decisionsPublished: '2026-02-04' },
    ...{ meeting: '/meetings/cabinet/2026-02-03/', url: '/meetings/cabinet/2026-02-03/minutes/' },
    minutes: [
      someMinute('C84', [resolved('To go.', { id: 'c84' })], 'Bus Shelters'),
      someMinute('C85', [resolved('To stay.', { id: 'c85' })]),
    ],
  },
  { callIns: { c84: OPEN, c85: NEVER } },
);
const RECOMMENDING = someMinutesOnDay({
  minutes: [
    someMinute(
      '41',
      [
        resolved('To open.', { verb: 'recommended', to: 'Cabinet' }),
        { kind: 'labelled', label: 'Answer due', line: 1, on: '2026-03-09', words: '' as SafeHtml },
      ],
      'Libraries',
    ),
  ],
});
const DECISION = {
  ...{ id: '2026/fence', url: '/decisions/2026/fence/', title: 'A fence', taken: '2026-02-17' },
  ...{ by: { kind: 'officer', post: 'Head of Parks' }, published: '2026-02-18', callIns: [] },
  ...{ wards: [], municipalYear: '2025-26', parts: [] },
  callInState: { sentence: '', label: 'Open', until: '2026-02-25', isOpen: true, parts: [] },
} as unknown as Decision;
const NOTICE = {
  ...{ id: 'KD1', url: '/notices/kd1/', matter: 'Depot', wards: 'all', committee: 'cabinet' },
  ...{ decisions: [], reports: [], when: { kind: 'day', on: '2026-04-01' }, state: 'to-come' },
} as unknown as Notice;

const line = (number: number, address: string, kind: RegisterEntry['kind']): RegisterEntry => ({
  ...{ number, day: `2026-03-0${number}`, time: `2026-03-0${number}T09:00:00Z`, kind, address },
  ...{ what: 'published', sha256: 'a'.repeat(64) },
});
const LINES = [
  line(1, MINUTES.url, 'minutes'),
  line(2, RECOMMENDING.url, 'minutes'),
  line(3, DECISION.url, 'decision'),
  line(4, NOTICE.url, 'notice'),
];

const TODAY = '2026-03-01';

function indexOf(own: Partial<Parameters<typeof indexArchive>[0]>, closes?: string) {
  return indexArchive({
    council: { ...council, callIn: { workingDays: 5, ...(closes !== undefined && { closes }) } },
    ...{ committees: [], pages: [], people: [], matters: [], meetings: [], reports: [] },
    ...{ minutes: [], record: NO_RECORD },
    ...own,
  });
}

const ALL = {
  minutes: [RECOMMENDING, MINUTES],
  record: { ...NO_RECORD, decisions: [DECISION], notices: [NOTICE] },
};

describe('the feeds of what was decided, and of what is to be', () => {
  const feeds = newsFeeds({
    ...{ index: indexOf(ALL, '17:00'), past: pastOf(LINES) },
    register: { entries: LINES, lines: [], head: '' },
  });
  const newsOf = (list: string) => feeds.find(({ url }) => url === `/feeds/${list}.atom`)?.news;

  it('decisions at meetings and without one are in one feed', () => {
    assert.deepEqual(
      newsOf('decisions')?.map(({ url }) => url),
      [DECISION.url, RECOMMENDING.url, MINUTES.url],
    );
  });

  for (const [list, url] of [
    ['forward-plan', NOTICE.url],
    ['recommendations', RECOMMENDING.url],
    ['wards/all-wards', NOTICE.url],
  ] as const) {
    it(`${list} has what belongs there alone`, () => {
      assert.deepEqual(
        newsOf(list)?.map((one) => one.url),
        [url],
      );
    });
  }

  it('call-in says until when, who called in what, and what scrutiny made of it, each with a name of its own', () => {
    const news = newsOf('call-in') ?? [];
    assert.deepEqual(
      news.map(({ day, title, detail }) => [day, title, detail]),
      [
        [
          '2026-02-18',
          'A fence',
          'Under the council’s rules, this can be called in until Wednesday 25 February 2026 at 5.00 pm. Decided by Head of Parks on 17 February 2026',
        ],
        ['2026-02-16', 'Call-in referred back: Bus Shelters (minute C84)', 'Part (b)'],
        ['2026-02-10', 'Called in: Bus Shelters (minute C84)', 'Part (b)'],
        [
          '2026-02-04',
          'Bus Shelters (minute C84)',
          'Under the council’s rules, this can be called in until Wednesday 11 February 2026 at 5.00 pm. Decided by cabinet on 3 February 2026',
        ],
      ],
    );
    assert.equal(new Set(news.map(({ id }) => id)).size, 4);
  });

  it('a council without any of it has none of these feeds', () => {
    const none = newsFeeds({
      ...{ index: indexOf({}), past: new Map() },
      register: { entries: [], lines: [], head: '' },
    }).map(({ url }) => url);
    assert.deepEqual(
      none.filter((url) => /decisions|call-in|forward|recomm/.test(url)),
      [],
    );
  });
});

describe('the calendars of what is due', () => {
  const eventsOf = (list: string, closes?: string, today = TODAY) =>
    calendarsOf(indexOf(ALL, closes), today, undefined).find(
      ({ url }) => url === `/calendars/${list}.ics`,
    )?.events ?? [];

  it('call-in closes at the council’s hour, and nothing that can’t be called in is there', () => {
    assert.deepEqual(
      eventsOf('call-in', '17:00').map(({ title, start, allDay }) => [title, start, allDay]),
      [
        ['Call-in closes: A fence', '2026-02-25T17:00:00.000Z', false],
        ['Call-in closes: Bus Shelters (minute C84)', '2026-02-11T17:00:00.000Z', false],
      ],
    );
  });

  it('without an hour the whole day is meant', () => {
    assert.deepEqual(
      eventsOf('call-in').map(({ start, allDay }) => [start, allDay]),
      [
        ['2026-02-25', true],
        ['2026-02-11', true],
      ],
    );
  });

  it('an answer to a recommendation is due on the day that its minutes state', () => {
    assert.deepEqual(
      eventsOf('recommendations').map(({ title, start, description }) => [
        title,
        start,
        description[0]?.replace(/^.* on /, ''),
      ]),
      [['Answer due: Libraries (41)', '2026-03-09', '20 January 2026 to Cabinet.']],
    );
  });

  it('what is long past is left out', () => {
    assert.deepEqual(eventsOf('call-in', '17:00', '2028-01-01'), []);
  });
});
