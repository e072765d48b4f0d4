import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { BOOK_STYLES } from '../../../../layouts/print/book.ts';
import { frontSheet } from '../../../../layouts/print/front-sheet.ts';
import { printedReport } from '../../../../layouts/print/report.ts';
import { standInPage } from '../../../../layouts/print/stand-in.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { packView } from '../../../../src/views/pack/make-pack-view.ts';
import type { PackView, StandInReason } from '../../../../src/views/pack/pack-view.ts';
import { BODY, COUNCIL, FIELDS, paper } from '../../papers/temporary-council.ts';
import { archiveOf } from '../../views/three-years.ts';

const textOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ([.,):])/g, '$1');

let view: PackView;

before(async () => {
  const archive = await archiveOf({
    'council.yaml': COUNCIL.replace(
      /(\{ heading: Why .*\n)/,
      '$1      - { heading: Appendices, shows: appendices }\n',
    ),
    'meetings/scrutiny/2022-05-11/agenda.md': `---
time: "10:00"
place: Civic Hall
published: 2022-05-03
pre-meeting: { time: "09:30", note: for all Members }
membership:
  - heading: Councillors
    members: [{ name: J Akhtar, represents: Armley, role: Chair }]
  - heading: Co-opted Members (Voting)
    members: [{ name: E Holt, represents: Diocese }]
contact: { name: The Clerk, email: clerk@papers.example }
items:
  - { title: Apologies, text: To receive any. }
  - { report: one, text: To consider the *first* report. }
---
`,
    'meetings/scrutiny/2022-05-11/one.md': paper(
      `${FIELDS}appendices: [{ title: The plan, expected: 2022-05-09 }]\n`,
      BODY,
    ),
  });
  const [meeting] = archive.meetings;
  assert.ok(meeting);
  view = packView(indexArchive(archive), meeting, (url) => archive.bodies.get(url));
});

const PAGES = new Map([
  ['item-2', { first: 1, last: 3 }],
  ['item-2-appendix-1', { first: 4, last: 4 }],
]);

describe('the front sheet of a pack', () => {
  it('is that of a printed agenda', () => {
    const text = textOf(frontSheet(view, PAGES));
    assert.match(
      text,
      /Public Document Pack Example City Council Scrutiny Board \(Children and Families\) Meeting to be held in Civic Hall on Wednesday, 11th May, 2022 at 10\.00 am \(A pre-meeting will take place at 9\.30 am for all Members\)/,
    );
    assert.match(
      text,
      /Membership Councillors J Akhtar \(Chair\) – Armley Co-opted Members \(Voting\) E Holt – Diocese Contact The Clerk clerk@papers\.example/,
    );
    assert.match(
      text,
      /Agenda Item No Ward Item Not Open Title Page No 1 Apologies To receive any\./,
    );
  });
  it('says that a meeting is off, the same before its day and after it', () => {
    for (const isOver of [false, true]) {
      const state = { ...view.meeting.state, isOver };
      const off = { ...view.meeting, state, cancelled: { reason: 'Snow.' } };
      const text = textOf(frontSheet({ ...view, meeting: off }, PAGES));
      assert.match(text, /This meeting does not take place\. Snow\./);
      const later = { ...view.meeting, state: { ...state, postponed: { reason: 'Snow' } } };
      assert.match(
        textOf(frontSheet({ ...view, meeting: later }, PAGES)),
        /This meeting does not take place on this day\. Snow\./,
      );
    }
  });
  it('gives the pages of each item, and of each of its papers', () => {
    const text = textOf(frontSheet(view, PAGES));
    assert.match(
      text,
      /2 All wards One To consider the first report\. Report, pages 1 to 3 Appendix 1: The plan \(to follow\), page 4 1 - 4 $/,
    );
  });
  it('leads to each paper, and has a place for the way back', () => {
    const html = frontSheet(view, PAGES);
    assert.match(html, /href="https:\/\/part\.invalid\/item-2"/);
    assert.match(html, /href="https:\/\/part\.invalid\/item-2-appendix-1"/);
    assert.match(html, /<h3\s+id="item-2"/);
  });
});

describe('the styles of a book', () => {
  it('break a word that is wider than the screen, and no figure of a table that can be moved', () => {
    assert.match(BOOK_STYLES, /^body\{[^}]*overflow-wrap:anywhere/m);
    assert.match(BOOK_STYLES, /^th,td\{[^}]*overflow-wrap:break-word/m);
    assert.match(BOOK_STYLES, /^\.agenda__item\{overflow-wrap:anywhere/m);
  });
});

describe('a printed report', () => {
  it('has its boxes, its numbers and its way back', () => {
    const [first] = view.papers;
    assert.ok(first?.content.kind === 'report');
    const html = printedReport(first.content.report, first);
    const text = textOf(html);
    assert.match(text, /Back to the agenda Agenda item 2 One Date Wednesday 11 May 2022/);
    assert.match(text, /Will the decision be open for call in\? ☐ Yes ☒ No/);
    assert.match(text, /Appendix 1 \( ?to follow\) – The plan, expected 9 May 2022/);
    assert.match(html, /href="https:\/\/part\.invalid\/agenda#item-2"/);
    assert.doesNotMatch(html, /<script|<details/);
  });
  it('has no way back where it is printed alone', () => {
    const [first] = view.papers;
    assert.ok(first?.content.kind === 'report');
    assert.doesNotMatch(printedReport(first.content.report), /part\.invalid|Agenda item/);
    const publisher = { name: 'Tonbury Council', url: 'https://papers.tonbury.example/' };
    const alone = printedReport(first.content.report, undefined, publisher);
    const { url } = first.content.report;
    assert.match(textOf(alone), /Report to [^,]+, Tonbury Council /);
    assert.ok(alone.includes(`>https://papers.tonbury.example${url}</a>`));
    assert.doesNotMatch(printedReport(first.content.report, first), /Tonbury|on the web/);
  });
});

describe('the page in the place of a paper', () => {
  const place = {
    ...{ itemKey: 'item-2', itemNumber: '2', what: 'Appendix 1', title: 'The plan' },
    address: 'https://papers.example/plan/',
  };
  const file = {
    ...{ path: 'a.xlsx', url: '/a.xlsx', format: 'Spreadsheet', extension: 'xlsx' },
    ...{ bytes: 12_000, sha256: 'abc', received: { kind: 'uncommitted' } },
  } as const;
  const wasOpen = { published: '2022-05-03', takenOff: '2022-05-05' } as const;
  const access = {
    ...{ kind: 'exempt', paragraphs: [3], reason: 'It has a price.' },
    ...{ publicInterest: 'It would cost more.', review: '2023-05-01' },
  } as const;
  for (const [why, said] of [
    [
      { kind: 'to-follow', expected: '2022-05-09' },
      /To follow .* expected it on Monday 9 May 2022/,
    ],
    [{ kind: 'to-follow' }, /had not been published when this pack was made\. When it is/],
    [{ kind: 'being-checked' }, /was checking it when this pack was made/],
    [{ kind: 'being-checked', wasOpen }, /taken off on 5 May 2022 to be checked/],
    [{ kind: 'taken-off', wasOpen }, /published on 3 May 2022, and was taken off on 5 May 2022/],
    [{ kind: 'elsewhere' }, /earlier meeting/],
    [{ kind: 'file', file }, /Spreadsheet, 12 KB/],
    [{ kind: 'not-taken', file }, /can’t be put into one file with other papers/],
    [
      { kind: 'withheld', access, rules: ['10.4(3)'], body: 'scrutiny', with: ['Appendix 2: B'] },
      /Not for publication .*paragraph 3 of Part 1 of Schedule 12A.*10\.4\(3\).*Appendix 2: B/,
    ],
  ] as readonly (readonly [StandInReason, RegExp])[]) {
    it(`says why, and where to look: ${JSON.stringify(why).slice(0, 60)}`, () => {
      const html = standInPage(place, { kind: 'stand-in', report: 'One', why });
      assert.match(textOf(html), said);
      assert.match(textOf(html), /Agenda item 2 Appendix 1 The plan Of the report “One”/);
      assert.ok(html.includes('href="https://papers.example/plan/"'));
    });
  }
});
