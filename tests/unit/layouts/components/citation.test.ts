import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  citeAppendix,
  citeReport,
  reportProblem,
} from '../../../../layouts/components/papers/citation.ts';
import type { Html } from '../../../../layouts/html.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import type { AppendixPageView, ReportView } from '../../../../src/views/report/paper-pages.ts';
import * as example from '../example-views.ts';

const { council, report, file } = example;

const words = (markup: Html | false): string =>
  String(markup)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')
    .trim();

const cited = (changes: Partial<ReportView>): string =>
  words(citeReport(council, { ...report, ...changes }));

const appendix: AppendixPageView = {
  url: `${example.reportUrl}appendix-1/`,
  title: 'Appendix 1: Leeds ILACS Report 2022',
  description: 'An appendix.',
  breadcrumbs: [],
  report: { text: report.title, url: report.url },
  committee: example.committee,
  meeting: { url: example.meetingUrl, date: '2022-05-11' },
  appendix: example.appendixHere,
  overdue: false,
  paper: { file: { ...file, received: { kind: 'published', date: '2022-05-09' } }, earlier: [] },
  exemptRules: [],
  body: 'scrutiny',
};

const WORK =
  'Leeds City Council, Scrutiny Board (Children and Families), 11 May 2022: “Ofsted Inspection Report”, report, agenda item 7';
const ADDRESS = `https://papers.example${example.reportUrl}`;

describe('how a report is cited', () => {
  for (const [why, changes, when] of [
    [
      'with the day that the register shows',
      { published: { kind: 'published', date: '2022-05-03' } },
      ', published here 3 May 2022',
    ],
    [
      'with the day that the council states',
      { published: { kind: 'stated', date: '2022-05-03' } },
      ', published 3 May 2022, as the council states',
    ],
    [
      'without a day where none is known',
      { published: { kind: 'unknown', why: 'before-register' } },
      '',
    ],
    [
      'with the day of its last change',
      {
        published: { kind: 'published', date: '2022-05-03' },
        changes: { changed: '2022-05-09', url: '/register/x/' },
      },
      ', published here 3 May 2022, as changed on 9 May 2022',
    ],
  ] as const satisfies readonly [string, Partial<ReportView>, string][]) {
    it(why, () => {
      assert.ok(cited(changes).startsWith(`Cite this report ${WORK}${when}. ${ADDRESS}`));
    });
  }

  it('says that paragraphs have addresses where they have numbers, and only there', () => {
    const [section] = report.sections;
    assert.ok(section);
    const numbered =
      '<div class="para" id="para-1"><a class="para__number" href="#para-1">1</a></div>';
    assert.match(
      cited({ sections: [{ ...section, html: numbered as SafeHtml }] }),
      /numbered paragraph/,
    );
    assert.doesNotMatch(cited({}), /numbered paragraph/);
  });

  it('leads to the register where that has it, and only there', () => {
    assert.match(cited({ published: { kind: 'published', date: '2022-05-03' } }), /The register/);
    assert.doesNotMatch(cited({ published: { kind: 'recorded', date: '2022-05-03' } }), /register/);
  });

  it('has nothing to cite where the report is not open', () => {
    assert.equal(citeReport(council, { ...report, access: example.exempt }), false);
  });
});

describe('how an appendix is cited', () => {
  it('with its report, its day and the fingerprint of its file', () => {
    const text = words(citeAppendix(council, appendix));
    assert.ok(
      text.includes(
        `11 May 2022: “Leeds ILACS Report 2022”, appendix 1 of the report “Ofsted Inspection Report”, published here 9 May 2022. ${ADDRESS}appendix-1/`,
      ),
      text,
    );
    assert.ok(text.includes(file.sha256));
  });

  it('has nothing to cite where it is not here', () => {
    const { paper, ...view } = appendix;
    assert.ok(paper);
    assert.equal(citeAppendix(council, { ...view, appendix: example.appendixToFollow }), false);
    assert.equal(citeAppendix(council, { ...view, appendix: example.appendixWithheld }), false);
  });
});

describe('a problem is reported', () => {
  const link = (contact: typeof council.contact, title: string): URL => {
    const markup = reportProblem(
      { ...council, contact },
      { url: '/meetings/x/', title },
    ).toString();
    const [, address = ''] = /href="([^"]*)"/.exec(markup) ?? [];
    return new URL(address.replaceAll('&amp;', '&'), 'https://site.example/');
  };

  for (const title of [
    'Bridge',
    'A & B? #1 = 50% <i>"x"</i>',
    'Bins\r\nBcc: x@example.org',
    'A\ud800',
  ]) {
    it(`by a message that names the page: ${JSON.stringify(title)}`, () => {
      const url = link({ name: 'Clerk', email: 'a+b@council.example' }, title);
      assert.equal(url.protocol, 'mailto:');
      assert.equal(decodeURIComponent(url.pathname), 'a+b@council.example');
      assert.deepEqual([...url.searchParams.keys()], ['subject', 'body']);
      assert.equal(
        url.searchParams.get('subject'),
        `Problem with “${title.toWellFormed().replace('\r\n', ' ')}”`,
      );
      assert.match(
        url.searchParams.get('body') ?? '',
        /^About https:\/\/papers\.example\/meetings\/x\//,
      );
    });
  }

  it('at the page that says whom to ask, where the council has no e-mail address', () => {
    assert.equal(link({ name: 'Clerk' }, 'Bridge').pathname, '/contact/');
  });
});
