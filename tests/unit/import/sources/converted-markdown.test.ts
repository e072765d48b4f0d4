import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { frameOn } from '../../../../src/import/frame.ts';
import { importReport, type ImportedReport } from '../../../../src/import/import-report.ts';
import { readMarkdown } from '../../../../src/import/sources/read-source.ts';
import { readContentTree } from '../../../../src/papers/reading/content-tree.ts';
import { readFrame } from '../../../../src/papers/read-papers.ts';
import { bodyOf, FRAME, frontOf } from '../../../support/import-document.ts';

const markdown = (text: string): ImportedReport =>
  importReport(readMarkdown(Buffer.from(text), 'report.md'), {
    frameOn: () => FRAME,
    fileName: 'report.md',
  });

/** As a converter writes it, with what that makes of a report, and what it should be. */
const CONVERTED: Readonly<Record<string, readonly [text: string, body: string]>> = {
  'raised signs in HTML': [
    '## A\n\nThe 9<sup>th</sup>, H<sub>2</sub>O.',
    '## A\n\nThe 9^th^, H~2~O.',
  ],
  'headings of every level in bold': [
    '### **A**\n\nWords.\n\n**Background**\n\nMore.',
    '## A\n\nWords.\n\n## Background\n\nMore.',
  ],
  'bullets that are indented by two below a number': [
    '## Background\n\n1. It has:\n  - a\n  - b\n\n2. Next.',
    '## Background\n\n1. It has:\n   - a\n   - b\n2. Next.',
  ],
  'a table with a stroke in it': [
    '## A\n\n| a | b |\n| --- | --- |\n| 1\\|2 | c |',
    '## A\n\n| a | b |\n| --- | --- |\n| 1\\|2 | c |',
  ],
  notes: [
    '## A\n\nAct.[^x] Old[^y].\n\n[^x]: The *first*.\n[^y]: Two',
    '## A\n\nAct.[^1] Old[^2].\n\n[^1]: The *first*.\n[^2]: Two',
  ],
  'a quotation of several paragraphs': [
    '## A\n\n1. It says:\n\n> It is due.\n> Now.\n>\n> 1. First\n> 2. Second\n\n2. So it is.',
    '## A\n\n1. It says:\n\n> It is due. Now.\n>\n> 1. First\n> 2. Second\n\n2. So it is.',
  ],
  'a quotation beside text': ['## A\n\n> It is due.\n\nIt was.', '## A\n\n> It is due.\n\nIt was.'],
  'a list of terms': [
    '## A\n\nCIL\n: A charge.\n\nSection 106\n: An agreement.\n\n  By deed.\n\nMore.',
    '## A\n\nCIL\n: A charge.\n\nSection 106\n: An agreement.\n\n  By deed.\n\nMore.',
  ],
  'breaks and comments in HTML': [
    '## A\n\none<br>two\n\n<!-- a secret -->\n\n<p>three</p>',
    '## A\n\none\\\ntwo\n\nthree',
  ],
  'a link that may not be on a page': [
    '## A\n\n[x](javascript:alert) and [y](https://y.example/)',
    '## A\n\n\\[x](javascript:alert) and [y](https://y.example/)',
  ],
};

describe('converted Markdown', () => {
  for (const [name, [text, body]] of Object.entries(CONVERTED)) {
    it(`may have ${name}`, () => {
      const report = markdown(text);
      assert.equal(bodyOf(report), body);
      assert.deepEqual(report.proof.lost, []);
    });
  }
});

describe('what converted Markdown has, and a report gets by hand', () => {
  for (const [text, asked] of [
    [
      '## A\n\n![A plan of the site](plan.png)',
      /plan\.png isn’t brought in.*: “A plan of the site”/,
    ],
  ] as const) {
    it(JSON.stringify(text), () => assert.match(markdown(text).confirm.join('\n'), asked));
  }
});

describe('the report that the papers of Leeds are made of', () => {
  const PAPERS = join(import.meta.dirname, '../../../fixtures/leeds-papers');
  const written = readFileSync(
    join(
      PAPERS,
      'meetings/scrutiny-board-children-and-families/2022-05-11/ofsted-inspection-report.md',
    ),
    'utf8',
  );
  const body = written.split('\n---\n')[1] ?? '';
  const frame = readFrame(readContentTree(PAPERS), PAPERS);

  it('comes back as it was converted, with every answer that was lost asked for', () => {
    const { council, committees } = frame;
    assert.ok(council);
    const report = importReport(readMarkdown(Buffer.from(converted(body)), 'report.md'), {
      frameOn: (day) => frameOn(council, committees, day),
      fileName: 'report.md',
    });
    assert.equal(`\n${bodyOf(report)}\n`, body);
    assert.deepEqual(report.proof.lost, []);
    assert.deepEqual(
      [report.date, report.committee],
      ['2022-05-11', 'Scrutiny Board (Children and Families)'],
    );
    assert.deepEqual(frontOf(report), [
      'title: Ofsted Inspection Report',
      'report-of: Head of Democratic Services',
      '# call-in: ? (the boxes say nothing, or were lost)',
      '# exempt: ? (the boxes say nothing, or were lost)',
      'wards: all',
      '# ward-members-consulted: ? (the boxes say nothing, or were lost)',
      '# pillars: ? (the boxes say nothing, or were lost)',
      'appendices:',
      '  - title: Leeds ILACS Report 2022',
      '    # expected: ? (to follow; the document doesn’t say when)',
      'background-papers: []',
    ]);
  });
});

/** The text as the council's converter printed it: its table and boxes as lines, headings of any kind. */
function converted(body: string): string {
  const sheet = [
    '## Ofsted Inspection Report',
    'Date: 11<sup>th</sup> May 2022',
    'Report of: Head of Democratic Services',
    'Report to: Scrutiny Board (Children and Families)',
    'Will the decision be open for call in?  Yes  No',
    'Does the report contain confidential or exempt information?  Yes  No',
  ];
  const lists = [
    '**Appendices**',
    '13. Appendix 1 (*to follow*) – Leeds ILACS Report 2022',
    '**Background papers**',
    '14. None.',
  ];
  const text = body
    .replace(
      '## What is this report about?',
      "### **What is this report about?**\n\n**Including how it contributes to the city's and council's ambitions**",
    )
    .replace('## What are the legal implications?', '**What are the legal implications?**')
    .replace(
      /(## What impact will this proposal have\?\n)/,
      '$1\n**Wards affected: All**\n\nHave ward members been consulted?  Yes  No\n',
    )
    .replace(
      /(three Key Pillars\?\n)/,
      '$1\n- Inclusive Growth       Health and Wellbeing       Climate Emergency\n',
    )
    .replaceAll('^th^', '<sup>th</sup>')
    .replaceAll(/^ {3}-/gm, '  -');
  return [...sheet, text, ...lists].join('\n\n');
}
