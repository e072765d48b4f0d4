import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingPage } from '../../../../layouts/pages/meeting.ts';
import { reportPage } from '../../../../layouts/pages/report.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import * as example from '../example-views.ts';
import { assertOrderly, words } from './words-of-page.ts';

const { chrome } = example;

describe('the meeting page', () => {
  const page = meetingPage(chrome, example.meeting);
  const text = words(page);

  for (const [what, pack, said] of [
    [
      'has a link to all its papers in one file, and says how many and how large',
      { url: `${example.meetingUrl}a-2022-05-11.zip`, files: 3, bytes: 1_234_567 },
      /<a[^>]*href="[^"]*a-2022-05-11\.zip"[^>]*\bdownload\b[^>]*>All papers of this meeting<\/a>\s*<span[^>]*>\(ZIP, 3 files, 1\.2 MB\)/,
    ],
    [
      'says so where they are too large for one file',
      { url: `${example.meetingUrl}a.zip`, files: 9, bytes: 250_000_000, tooLarge: true },
      /too large for one file \(9 files, 250 MB\)/,
    ],
  ] as const) {
    it(what, () => {
      const made = meetingPage(chrome, { ...example.meeting, pack });
      assert.match(made, said);
      assert.equal(made.includes('.zip'), !('tooLarge' in pack));
      assert.doesNotMatch(page, /All papers of this meeting|too large/);
    });
  }

  it('says first when and where the meeting is', () => {
    assert.match(
      text,
      /^ Scrutiny Board \(Children and Families\), 11 May 2022 To be held on Wednesday 11 May 2022 at 10\.00\sam, in Civic Hall, Leeds, LS1 1UR/,
    );
    assert.match(
      text,
      /\(A pre-meeting will take place at 9\.45\sam for ALL Members of the Board\)/,
    );
    assert.match(text, /Membership \(2 members\) Councillors A Lamb \(Chair\) – Wetherby Vacancy/);
  });

  it('leaves a note as it is if it is already a sentence', () => {
    const other = words(
      meetingPage(chrome, {
        ...example.meeting,
        preMeeting: { time: '09:45', note: 'Members only' },
      }),
    );
    assert.match(other, /at 9\.45\sam\. Members only\)/);
  });

  it('has its headings in order and every id once', () => assertOrderly(page));

  for (const [what, change, expected] of [
    ['is over', { state: { isOver: true } }, 'Was arranged for Wednesday'],
    [
      'has minutes',
      {
        state: { isOver: true },
        minutes: { url: `${example.meetingUrl}minutes/`, state: { kind: 'draft' } },
      },
      'Was held on Wednesday',
    ],
    [
      'was cancelled',
      { state: { isOver: true }, cancelled: { reason: 'No business.' } },
      'This meeting did not take place. No business. Was to be held on Wednesday',
    ],
    [
      'is postponed',
      { state: { isOver: false, postponed: { reason: 'Snow' } } },
      'This meeting will not take place on this day. Snow. No other day is given yet. Was to be held on Wednesday',
    ],
    [
      'was postponed',
      { state: { isOver: true, postponed: { reason: 'Snow' } } },
      'This meeting did not take place on this day. Snow.',
    ],
  ] as const) {
    it(`says so of a meeting that ${what}`, () => {
      const read = words(meetingPage(chrome, { ...example.meeting, ...change }));
      assert.ok(read.includes(expected), read);
      assert.doesNotMatch(read, /To be held/);
    });
  }

  it('has the papers before the members and before when all of it came out', () => {
    const order = ['Report of', 'Membership (2 members)', 'When this agenda came out'];
    assert.deepEqual(
      order.map((part) => text.indexOf(part)),
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    assert.ok(order.every((part) => text.includes(part)));
  });

  for (const [what, change, expected] of [
    ['is cancelled', { cancelled: { reason: 'Snow.' } }, 'The meeting will not take place. Snow.'],
    [
      'was cancelled',
      { isOver: true, cancelled: { reason: 'Snow.' } },
      'The meeting did not take place. Snow.',
    ],
    [
      'is postponed',
      { postponed: { reason: 'Snow' } },
      'The meeting will not take place on this day. Snow.',
    ],
    [
      'was postponed',
      { isOver: true, postponed: { reason: 'Snow' } },
      'The meeting did not take place on this day. Snow.',
    ],
  ] as const) {
    it(`says on the page of a report that its meeting ${what}`, () => {
      const read = words(reportPage(chrome, { ...example.report, ...change }));
      assert.ok(read.includes(expected), read);
    });
  }

  it('has the address of each report for paper, and at the foot of each sheet its own', () => {
    const root = chrome.council.url;
    assert.ok(page.includes(`data-address="${root}${example.reportUrl.slice(1)}"`));
    const foot = /<p class="sheet-foot"[^>]*>([^]*?)<\/p>/.exec(page)?.[1] ?? '';
    assert.ok(foot.includes(example.meeting.title), foot);
    assert.ok(foot.includes(`${root}${example.meeting.url.slice(1)}`), foot);
  });

  it('folds what has no paper, and says what is in the fold', () => {
    assert.match(
      page,
      /<details class="fold">[^]*An item without papers[^]*id="opening-remarks"[^]*?<\/details>[^]*id="item-7"/,
    );
    const none = meetingPage(chrome, {
      ...example.meeting,
      items: example.meeting.items.slice(0, 1),
    });
    assert.doesNotMatch(none, /class="fold"/, 'without any paper nothing is folded');
  });

  it('keeps the agenda a table whose rows are headed by their numbers', () => {
    assert.match(page, /<th scope="col"[^>]*>Item not open<\/th>/);
    assert.match(
      page,
      /<th scope="row"[^>]*>\s*<a href="#item-7"[^>]*aria-label="Item 7"[^>]*>7<\/a/,
    );
    assert.match(page, /<h3[^>]*id="item-7"/);
  });

  it('does not number an item that has no number', () => {
    assert.doesNotMatch(page, /href="#opening-remarks"/);
  });

  it('shows the state of each paper beside its item', () => {
    assert.match(page, /<h3[^>]*>\s*<a href="[^"]+"[^>]*>Ofsted Inspection Report<\/a/);
    assert.match(
      text,
      /draft, not published yet Appendix 1 – Leeds ILACS Report 2022 PDF, 11 pages/,
    );
    assert.match(
      text,
      /10\.4\(3\) Award of a contract Not open: 10\.4\(3\) Report To follow Expected 12 May 2022/,
    );
  });

  it('says, and so does each of its reports, that a meeting that was off is to be held after all', () => {
    const said = /The meeting was cancelled on 3 May 2022\. Since 4 May 2022 it is to be held after all/; // prettier-ignore
    const heldAfterAll = { off: 'cancelled', day: '2022-05-03', since: '2022-05-04' } as const;
    const meeting = words(meetingPage(chrome, { ...example.meeting, heldAfterAll }));
    assert.match(meeting.replace('This meeting was', 'The meeting was'), said);
    assert.match(words(reportPage(chrome, { ...example.report, heldAfterAll })), said);
    assert.doesNotMatch(text, /held after all/);
  });

  it('says at once that a meeting is cancelled, and why', () => {
    const cancelled = words(
      meetingPage(chrome, { ...example.meeting, cancelled: { reason: 'There is no business.' } }),
    );
    assert.match(cancelled, /Cancelled This meeting will not take place\. There is no business\./);
    assert.match(cancelled, /Was to be held on Wednesday 11 May 2022 at 10\.00 am, in Civic Hall/);
    const bare = meetingPage(chrome, {
      ...example.meeting,
      cancelled: { reason: 'There is no business.' },
      access: { held: 'online', join: 'https://meet.example/board' },
      items: [],
      note: '' as SafeHtml,
    });
    assert.doesNotMatch(bare, /has no items|id="agenda"|Join the meeting/);
  });
});
