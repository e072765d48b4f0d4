import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityPage } from '../../../../layouts/pages/about/accessibility.ts';
import { appendixPage } from '../../../../layouts/pages/appendix.ts';
import { meetingPage } from '../../../../layouts/pages/meeting.ts';
import { reportPage } from '../../../../layouts/pages/report.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import type { AppendixPageView } from '../../../../src/views/report/paper-pages.ts';
import * as example from '../example-views.ts';

const { chrome } = example;

/** The words of a page's content, as they are read aloud. */
function words(page: string): string {
  const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
  return main
    .replace(/<span\s+class="boxes__option[^]*?aria-hidden="true"[^]*?<\/span\s*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');
}

/** The levels of its headings, in order. */
const levels = (page: string) =>
  [...page.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));

function assertOrderly(page: string): void {
  const found = levels(page);
  assert.equal(found.filter((level) => level === 1).length, 1);
  assert.equal(found[0], 1);
  for (const [at, level] of found.entries()) {
    assert.ok(level <= (found[at - 1] ?? 0) + 1, `a heading ${level} after ${found[at - 1]}`);
  }
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length, 'every id once');
}

describe('the report page', () => {
  const page = reportPage(chrome, example.report);
  const text = words(page);

  it('answers first what, to whom, when, by whom, call-in, exempt, pillars, wards and what is to follow', () => {
    const sheet = text.slice(0, text.lastIndexOf('Contents'));
    for (const part of [
      'Agenda item 7',
      'Ofsted Inspection Report',
      'Scrutiny Board (Children and Families)',
      'Wednesday 11 May 2022',
      'Report of Head of Democratic Services',
      'Will the decision be open for call in? No',
      'Does the report contain confidential or exempt information? No',
      'Key pillars supported Inclusive Growth',
      'Wards affected All',
      'Since In the council’s records since 3 May 2022',
      'Appendix 1. Leeds ILACS Report 2022 Overdue Was due 9 May 2022',
    ]) {
      assert.ok(sheet.includes(part), `${part} in: ${sheet}`);
    }
  });

  it('has its headings in order and every id once', () => assertOrderly(page));

  it('says first what is asked, word for word and once, and keeps the place of it in the report', () => {
    const [first = example.report.sections[0], ...others] = example.report.sections;
    assert.ok(first);
    const asking = {
      id: 'recommendations',
      heading: 'Recommendations',
      asks: true as const,
      html: '<p>Members are asked to note this.</p>' as typeof first.html,
      subheadings: [],
    };
    const made = reportPage(chrome, { ...example.report, sections: [first, asking, ...others] });
    const said = words(made);
    const asked = 'What the meeting is asked to do Members are asked to note this.';
    assert.ok(said.indexOf(asked) < said.indexOf('Report of Head'), said);
    assert.equal(said.split('Members are asked to note this.').length, 2);
    assert.match(said, /The ILACS system\. Recommendations At the head of this page/);
    assert.match(made, /href="#recommendations"/);
    assertOrderly(made);
  });

  it('prints what front matter says where the template says', () => {
    assert.match(
      text,
      /What impact will this proposal have\? Wards affected: All Have ward members been consulted\? Yes The ILACS system/,
    );
    assert.match(text, /Key Pillars\? Inclusive Growth: yes Climate Emergency: no/);
  });

  it('numbers appendices and background papers in the run of the report, each a link', () => {
    assert.match(text, /Appendices 13 Appendix 1 \( to follow \) – Leeds ILACS Report 2022/);
    assert.match(text, /Background papers 14 None/);
    assert.match(page, /id="para-13"[^]*href="#para-13"\s+aria-label="Paragraph 13"/);
  });

  it('lists its sections and what is below them', () => {
    for (const id of ['impact', 'system', 'pillars', 'appendices', 'background-papers']) {
      assert.ok(page.includes(`href="#${id}"`), id);
    }
  });

  it('shows the reason of an exempt report and nothing of its text', () => {
    const exempt = reportPage(chrome, {
      ...example.report,
      access: example.exempt,
      exemptRules: ['10.4(3)'],
      closedParts: [{ rules: ['10.4(3)'] }],
      appendices: [
        { appendix: example.appendixWithheld, overdue: false, number: '1', id: 'para-1' },
      ],
      toFollow: [],
    });
    const read = words(exempt);
    assert.match(read, /exempt information\? Yes Rule 10\.4\(3\)/);
    assert.match(read, /Not for publication/);
    assert.ok(!exempt.includes('ILACS system'));
    assert.ok(!exempt.includes('body-text'));
    assertOrderly(exempt);
  });
});

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

describe('the page of an appendix', () => {
  const view: AppendixPageView = {
    ...example.report,
    title: 'Leeds ILACS Report 2022',
    report: { text: 'Ofsted Inspection Report', url: example.reportUrl },
    appendix: example.appendixHere,
    overdue: false,
    paper: { file: example.file, earlier: [] },
  };

  it('opens the paper, and says how long and large it is and when it arrived', () => {
    const page = appendixPage(chrome, view);
    assert.ok(page.includes(`href="${example.file.url}"`));
    assert.match(
      words(page),
      /Length 11 pages Size 348 KB Since In the council’s records since 9 May 2022/,
    );
    assert.ok(!page.includes(example.file.path));
    assertOrderly(page);
  });

  it('says when an overdue one was expected', () => {
    const { paper, ...without } = view;
    assert.ok(paper);
    const text = words(
      appendixPage(chrome, { ...without, appendix: example.appendixToFollow, overdue: true }),
    );
    assert.match(text, /is to follow Overdue Was due 9 May 2022\./);
    const over = words(
      appendixPage(chrome, {
        ...{ ...without, appendix: example.appendixToFollow },
        ...{ overdue: true, isOver: true },
      }),
    );
    assert.match(
      over,
      /was to follow Not published Was due 9 May 2022\. The day of the meeting is past/,
    );
  });

  it('never leads to the file of a withheld one', () => {
    const page = appendixPage(chrome, {
      ...view,
      appendix: example.appendixWithheld,
      exemptRules: ['10.4(3)'],
    });
    assert.ok(!page.includes(example.file.url));
    assert.match(words(page), /Not for publication/);
  });
});

describe('a key decision on the page of its report', () => {
  it('says why it is key, what its notice stated and where to read it', () => {
    const keyDecision = {
      sentence: 'Notice of this key decision was published in time.',
      law: { short: 'SI 2012/2089 reg 9(2)', full: 'regulation 9(2)' },
      grounds: ['Its effects are significant in two or more wards.'],
      particulars: [{ label: 'The matter', text: 'The <lease>' }],
      noticeUrl: 'https://council.example/12',
    };
    const page = reportPage(chrome, { ...example.report, keyDecision });
    assert.match(
      words(page),
      /published in time\. \(SI 2012\/2089 reg 9\(2\)\) Its effects are significant in two or more wards\. Read the notice of this key decision\. The matter: The &lt;lease&gt;/,
    );
    assert.match(page, /href="https:\/\/council\.example\/12"/);
  });
});

describe('the accessibility statement', () => {
  const view = {
    url: '/accessibility/',
    title: 'Accessibility statement',
    description: '',
    breadcrumbs: [],
  };

  it('has every part that the model statement requires, in its order', () => {
    const text = words(accessibilityPage(chrome, { ...view, years: [] }));
    const parts = [
      'to make its website accessible (regulation 6)',
      'This accessibility statement applies to',
      'Compliance status',
      'Non-accessible content',
      'Preparation of this accessibility statement',
      'prepared on 1 September 2026',
      'last reviewed on 1 November 2026',
      'Feedback and contact information',
      'scrutiny@leeds.example',
      'Enforcement procedure',
      'Equality Advisory and Support Service',
    ];
    const places = parts.map((part) => text.indexOf(part));
    assert.ok(!places.includes(-1), parts[places.indexOf(-1)]);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  const found = [{ year: '2022-23', url: '/accessibility/2022-23/', count: 2 }];
  const statement = (
    said: Partial<typeof chrome.council.accessibility>,
    years: typeof found = [],
  ): string => {
    const accessibility = { ...chrome.council.accessibility, ...said };
    const council = { ...chrome.council, accessibility };
    return words(accessibilityPage({ ...chrome, council }, { ...view, years }));
  };

  for (const [toCome, never] of [
    [['prepared'], /prepared on/],
    [['reviewed'], /last reviewed/],
    [['assessed'], /fully compliant|assessed on/],
  ] as const) {
    it(`states no day that is still to come: ${toCome[0]}`, () => {
      const accessibility = {
        ...chrome.council.accessibility,
        ...({ status: 'full', assessed: '2026-10-20' } as const),
      };
      const council = { ...chrome.council, accessibility };
      const stated = { ...chrome, council };
      assert.match(words(accessibilityPage(stated, { ...view, years: [] })), never);
      assert.doesNotMatch(words(accessibilityPage(stated, { ...view, years: [], toCome })), never);
    });
  }

  for (const [status, shortfalls, claim] of [
    [undefined, [], /has not yet said how far this website complies with the .* AA standard\. Non/],
    [undefined, found, /has not yet said .* What is known not to be accessible is listed below/],
    ['full', [], /states that this website is fully compliant with/],
    ['full', found, /states that .* fully compliant with .* is listed below/],
    ['partial', found, /states that this website is partially compliant with/],
    ['none', found, /states that this website is not compliant with/],
    ['partial', [], /has not yet listed what falls short/],
  ] as const) {
    it(`claims no more than the council says (${status ?? 'nothing'}) and the build finds (${shortfalls.length})`, () => {
      const text = statement(status === undefined ? {} : { status, assessed: '2026-10-20' }, [
        ...shortfalls,
      ]);
      assert.match(text, claim);
      assert.equal(/fully compliant/.test(text), status === 'full');
    });
  }

  for (const [name, years, counted] of [
    ['where papers are counted above', found, true],
    ['where none are', [], false],
  ] as const) {
    it(`speaks of papers that are counted above only where there are some: ${name}`, () => {
      const text = statement({}, [...years]);
      assert.equal(/papers that are counted above/.test(text), counted);
      assert.match(text, /examines each file that is published/);
    });
  }

  it('states no status that no assessment found', () =>
    assert.doesNotMatch(statement({ status: 'full' }), /compliant/));

  it('lists what the build finds and what the council names, and how it was assessed', () => {
    assert.match(
      statement({}, found),
      /2 papers of 2022\/23, each listed with what is wrong with it.*No assessment of this website is on record\./,
    );
    const text = statement({
      status: 'full',
      issues: ['Some older maps have no description.'],
      assessed: '2026-10-20',
      method: 'A self-assessment of a sample of pages.',
    });
    assert.match(text, /fully compliant.*Some older maps have no description\./);
    assert.match(
      text,
      /last assessed on 20 October 2026\. A self-assessment of a sample of pages\./,
    );
  });
});
