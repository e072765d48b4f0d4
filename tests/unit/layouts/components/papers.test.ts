import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessNotice } from '../../../../layouts/components/papers/access-notice.ts';
import { appendixLine } from '../../../../layouts/components/papers/appendix-line.ts';
import { yesNo } from '../../../../layouts/components/boxes.ts';
import { breadcrumbs } from '../../../../layouts/components/frame/breadcrumbs.ts';
import { contentsList } from '../../../../layouts/components/contents-list.ts';
import { meetingCard as card, meetingRow } from '../../../../layouts/components/meeting-card.ts';
import { pager } from '../../../../layouts/components/pager.ts';
import { reportSections } from '../../../../layouts/components/papers/report-sections.ts';
import { toFollowList } from '../../../../layouts/components/to-follow-list.ts';
import { html } from '../../../../layouts/html.ts';
import * as example from '../example-views.ts';

/** What is read: tags gone, white space made one. */
const text = (markup: { toString(): string }) =>
  markup
    .toString()
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('an answer in boxes', () => {
  for (const [answer, words] of [
    [true, 'Yes'],
    [false, 'No'],
  ] as const) {
    it(`is read aloud only as "${words}", while both boxes are drawn`, () => {
      const markup = yesNo(answer).toString();
      const aloud = markup.replace(
        /<span\s+class="boxes__option[^]*?aria-hidden="true"[^]*?<\/span\s*>/g,
        '',
      );
      assert.equal(text(aloud), words);
      assert.equal(markup.match(/<rect/g)?.length, 2);
      assert.equal(markup.match(/<path/g)?.length, 1);
      assert.match(markup, new RegExp(`boxes__option--crossed[^]*</svg>\\s*${words}`));
    });
  }
});

describe('a line of an appendix', () => {
  it('says that it is to follow, as the printed report does, and when', () => {
    const line = appendixLine({ appendix: example.appendixToFollow, overdue: false });
    assert.equal(
      text(line),
      'Appendix 1 (to follow) – Leeds ILACS Report 2022 Expected 9 May 2022',
    );
    assert.match(line.toString(), /<em>to follow<\/em>/);
  });

  it('says that it is overdue', () => {
    const line = appendixLine({ appendix: example.appendixToFollow, overdue: true });
    assert.match(text(line), /Overdue Was due 9 May 2022$/);
  });

  it('leads to the paper that is here, with its pages, size and date', () => {
    const line = appendixLine({ appendix: example.appendixHere, overdue: false });
    assert.match(
      text(line),
      /^Appendix 1 – Leeds ILACS Report 2022 PDF, 11 pages, 348 KB, in the council’s records since 9 May 2022/,
    );
    assert.ok(line.toString().includes(`href="${example.file.url}"`));
    assert.ok(!line.toString().includes(example.file.path));
  });

  it('says that a withheld one is not for publication, and leads to no file', () => {
    const line = appendixLine({ appendix: example.appendixWithheld, overdue: false });
    assert.match(text(line), /Exempt Not for publication$/);
    assert.ok(!line.toString().includes('.pdf'));
  });
});

describe('the notice of an exempt paper', () => {
  it('gives the rule, the description, the reason, the public interest and the review', () => {
    const words = text(accessNotice(example.exempt, ['10.4(3)'], 'scrutiny'));
    for (const part of [
      'Not for publication',
      'paragraph 3 of Part 1 of Schedule 12A',
      'The council’s own rule: 10.4(3).',
      'Information relating to the financial or business affairs',
      'It names what four suppliers offered.',
      'To disclose prices now would cost the public more',
      '1 May 2027',
    ]) {
      assert.ok(words.includes(part), part);
    }
  });

  it('does not mention a public-interest test where the law has none', () => {
    const words = text(
      accessNotice(
        { kind: 'confidential', reason: 'A court forbids it.', review: '2027-05-01' },
        [],
        'scrutiny',
      ),
    );
    assert.match(words, /confidential information/);
    assert.ok(!words.includes('public interest'));
  });

  it('is nothing for an open paper', () => {
    assert.equal(accessNotice({ kind: 'open' }, [], 'scrutiny').toString(), '');
  });
});

describe('what is to follow', () => {
  it('names the report, committee and meeting', () => {
    assert.equal(
      text(toFollowList([example.toFollow])),
      'Appendix 1 – Leeds ILACS Report 2022 Overdue Was due 9 May 2022 · of Ofsted Inspection Report · Scrutiny Board (Children and Families), 11 May 2022',
    );
  });

  it('says so where no date is given', () => {
    const { expected, ...undated } = { ...example.toFollow, overdue: false };
    assert.ok(expected);
    assert.match(text(toFollowList([undated])), /No date given ·/);
  });

  it('is nothing where nothing is to follow', () => {
    assert.equal(toFollowList([]).toString(), '');
  });
});

describe('a meeting in a list', () => {
  it('has a date in its link, so no two links of a committee are the same', () => {
    assert.match(
      text(card(example.meetingCard)),
      /Scrutiny Board \(Children and Families\), 11 May 2022/,
    );
    assert.match(text(meetingRow(example.meetingCard)), /^Wednesday 11 May 2022/);
  });

  it('counts its reports', () => {
    assert.match(text(card(example.meetingCard)), /3 reports$/);
    assert.match(text(card({ ...example.meetingCard, reports: 0 })), /No reports$/);
    const awaiting = { ...example.meetingCard, reports: 0, awaits: true as const };
    assert.match(text(card(awaiting)), /No report is here$/);
    const titled = { ...example.meetingCard, about: ['Flood wall', 'School places'] };
    assert.match(text(card(titled)), /Flood wall; School places/);
  });

  it('says in words that it is cancelled', () => {
    const cancelled = {
      ...example.meetingCard,
      reports: 0,
      cancelled: { reason: 'Snow.' },
    };
    assert.match(text(card(cancelled)), /Cancelled$/);
  });
});

describe('ways around a page', () => {
  it('lists contents only where there is more than one place to go', () => {
    assert.equal(contentsList([{ id: 'a', text: 'A' }]).toString(), '');
    const list = contentsList([
      { id: 'a', text: 'A', below: [{ id: 'a1', text: 'A 1' }] },
      { id: 'b', text: 'B', below: [] },
    ]).toString();
    assert.deepEqual(
      [...list.matchAll(/href="([^"]+)"/g)].map((match) => match[1]),
      ['#a', '#a1', '#b'],
    );
  });

  it('leaves out breadcrumbs and pagers that lead nowhere', () => {
    assert.equal(breadcrumbs([]).toString(), '');
    assert.equal(pager('Papers', undefined, undefined).toString(), '');
  });

  it('names a paper beside this one by its place on the agenda', () => {
    const item = { kind: 'Next report', url: '/x/', text: 'Item 8' };
    assert.equal(text(pager('Reports', undefined, item)), 'Next reportItem 8');
    assert.equal(
      text(pager('Reports', { kind: 'Previous report', url: '/x/' }, undefined)),
      'Previous report',
    );
  });

  it('is not in the search', () => {
    const link = { text: 'x', url: '/x/', kind: 'Next paper' };
    for (const part of [
      breadcrumbs([link]),
      pager('Papers', undefined, link),
      contentsList([
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ]),
    ]) {
      assert.match(part.toString(), /data-pagefind-ignore/);
    }
  });
});

describe('whether ward members were consulted', () => {
  const marks = { yesNo, pillarBoxes: () => html``, appendixLine: () => html`` };
  const QUESTION = /Have ward members been consulted\?/g;
  const sections = example.report.sections.filter(({ shows }) => shows !== 'wards');
  const [any] = sections;
  for (const [why, own] of [
    ['once where a section shows the wards', [...sections, { ...any!, shows: 'wards' as const }]],
    ['once where no section shows them', sections],
  ] as const)
    it(`is said ${why}`, () => {
      const page = text(reportSections({ ...example.report, sections: own }, marks));
      assert.equal(page.match(QUESTION)?.length, 1);
    });

  it('isn’t said where it isn’t asked', () => {
    const { wardMembersConsulted, ...view } = example.report;
    assert.equal(wardMembersConsulted, true);
    assert.doesNotMatch(text(reportSections({ ...view, sections }, marks)), QUESTION);
  });
});
