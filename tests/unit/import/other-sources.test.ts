import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareWords } from '../../../src/import/proof/compare-words.ts';
import { textOfMarkdown, wordsOf } from '../../../src/import/proof/words.ts';
import { frameOn } from '../../../src/import/frame.ts';
import { importReport, type ImportedReport } from '../../../src/import/import-report.ts';
import { documentOfPdf } from '../../../src/import/sources/read-file-blocks.ts';
import { readMarkdown } from '../../../src/import/sources/read-source.ts';
import { Findings } from '../../../src/import/findings.ts';
import type { Look } from '../../../src/files/text/looks.ts';
import type { Block, PageText } from '../../../src/files/text/text.ts';
import { readContentTree } from '../../../src/papers/reading/content-tree.ts';
import { readFrame } from '../../../src/papers/read-papers.ts';
import { bodyOf, foundIn, FRAME, frontOf } from '../../support/import-document.ts';

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
  const PAPERS = join(import.meta.dirname, '../../fixtures/leeds-papers');
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

const page = (
  number: number,
  blocks: readonly Block[],
  more: Partial<PageText> = {},
): PageText => ({
  number,
  blocks,
  source: 'tags',
  recognised: false,
  goesOn: false,
  ...more,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('the text of a PDF', () => {
  it('has fields that it runs together, numbers, tables, and paragraphs over two pages', () => {
    const findings = new Findings();
    const document = documentOfPdf(
      {
        pages: [
          page(1, [
            { kind: 'heading', level: 1, text: 'Two houses' },
            paragraph(
              'Report of: Head of Planning Report to: Cabinet Wards affected: All Call-in applies? ☒ Yes ☐ No',
            ),
            { kind: 'heading', level: 2, text: 'Background' },
            {
              kind: 'list',
              items: [
                { label: '1.', text: 'It has:', items: [{ label: '', text: 'a part', items: [] }] },
              ],
            },
            paragraph('The site'),
          ]),
          page(
            2,
            [
              paragraph('slopes.'),
              { kind: 'table', head: [['a', 'b']], rows: [['1', '']], rowHeadings: false },
            ],
            { goesOn: true },
          ),
          page(3, [], { unreadable: 'scan' }),
        ],
      },
      findings,
    );
    const report = importReport(
      { document, findings, source: [] },
      { frameOn: () => FRAME, fileName: 'x.pdf' },
    );
    assert.equal(
      bodyOf(report),
      '## Background\n\n1. It has:\n   - a part\n\nThe site slopes.\n\n| a | b |\n| --- | --- |\n| 1 |  |',
    );
    for (const line of [
      'title: Two houses',
      'report-of: Head of Planning',
      'call-in: true',
      'wards: all',
    ]) {
      assert.ok(frontOf(report).includes(line), line);
    }
    assert.ok(report.confirm.some((question) => question.startsWith('page 3 has no words')));
  });
});

describe('a table of a PDF', () => {
  const read = (blocks: readonly Block[]) => {
    const findings = new Findings();
    const document = documentOfPdf({ pages: [page(1, blocks)] }, findings);
    return importReport(
      { document, findings, source: [] },
      { frameOn: () => FRAME, fileName: 'x.pdf' },
    );
  };

  it('whose columns aren’t certain is asked about, with its first line', () => {
    const { confirm } = read([{ kind: 'lines', lines: ['Ward   2020  2021', 'Mill  7    9'] }]);
    assert.ok(
      confirm.some((one) => one.includes('page 1 has a table') && one.includes('“Ward 2020 2021”')),
      confirm.join('\n'),
    );
  });

  it('of figures is no front sheet, whatever its columns are called', () => {
    const report = read([
      { kind: 'heading', level: 1, text: 'Tables' },
      {
        kind: 'table',
        head: [['Ward', 'Budget', 'Note']],
        rows: [['Mill End', '1,200', 'none']],
        rowHeadings: false,
      },
      { kind: 'heading', level: 2, text: 'Background' },
      paragraph('It is so.'),
    ]);
    assert.match(bodyOf(report), /^\| Mill End \| 1,200 \| none \|$/m);
    assert.ok(!frontOf(report).some((line) => line.startsWith('wards:')));
  });
});

describe('the links and bold words of a PDF', () => {
  const https = 'https://x.example/';
  const of = (
    blocks: readonly Block[],
    looks: readonly (Partial<Look> & { readonly letters: string })[],
  ): readonly [body: string, found: readonly string[]] => {
    const findings = new Findings();
    const document = documentOfPdf({ pages: [page(1, blocks)] }, findings, {
      pages: [looks.map((look) => ({ before: '', bold: false, ...look }))],
    });
    const report = importReport(
      { document, findings, source: [] },
      { frameOn: () => FRAME, fileName: 'x.pdf' },
    );
    return [bodyOf(report), foundIn(report)];
  };
  const head: Block = { kind: 'heading', level: 1, text: 'Background' };

  it('are marks in the report, in paragraphs, lists and cells', () => {
    const [body] = of(
      [
        head,
        paragraph('See the (long-term) plan, page 2. No lamp may be left.'),
        { kind: 'list', items: [{ label: '1.', text: 'To approve it.', items: [] }] },
        {
          kind: 'table',
          head: [['Ward', 'Map']],
          rows: [['Quarry', 'Sheet 3']],
          rowHeadings: false,
        },
      ],
      [
        { letters: 'longtermplan', href: `${https}p` },
        { letters: 'Nolamp', bold: true },
        { letters: 'approve', bold: true },
        { letters: 'Sheet3', href: `${https}3` },
      ],
    );
    assert.match(
      body,
      /^See the \(\[long-term\) plan\]\(https:\/\/x\.example\/p\), page 2\. \*\*No lamp\*\* may/m,
    );
    assert.match(body, /^1\. To \*\*approve\*\* it\.$/m);
    assert.match(body, /^\| Quarry \| \[Sheet 3\]\(https:\/\/x\.example\/3\) \|$/m);
  });

  it('are between ~~ where they are struck through, an amount with its sign', () => {
    const [body] = of(
      [head, paragraph('The fee is £400 (a year) £450, 5% more.')],
      [{ letters: '400', struck: true }, { letters: '5', struck: true, before: '450' }], // prettier-ignore
    );
    assert.match(body, /^The fee is ~~£400~~ \(a year\) £450, ~~5%~~ more\.$/m);
  });

  it('are where the letters before them say, whatever the order of the page', () => {
    const items = ['Here', 'Here', 'Not here'].map((text) => ({ label: '', text, items: [] }));
    const [body] = of(
      [head, { kind: 'list', items }, paragraph('Go here or here.')],
      [
        { letters: 'here', before: 'Gohereor', href: `${https}4` },
        { letters: 'Here', before: 'Background', href: `${https}1` },
        { letters: 'Here', before: 'BackgroundHere', href: `${https}2` },
      ],
    );
    assert.equal(
      body,
      `## Background\n\n- [Here](${https}1)\n- [Here](${https}2)\n- Not here\n\nGo here or [here](${https}4).`,
    );
  });

  it('are listed where they lead to no page, or their words are gone', () => {
    const [body, found] = of(
      [head, paragraph('The plan is here.')],
      [
        { letters: 'plan', href: 'file:///C:/plan.doc' },
        { letters: 'here', href: 'javascript:alert(1)', bold: true },
        { letters: 'footer', href: `${https}f` },
      ],
    );
    assert.equal(body, '## Background\n\nThe plan is **here**.');
    assert.deepEqual(
      found.filter((line) => line.startsWith('link not taken')),
      [
        'link not taken: file:///C:/plan.doc',
        'link not taken: javascript:alert(1)',
        `link not taken: ${https}f`,
      ],
    );
  });
});

describe('the proof that no word was lost', () => {
  const lostIn = (
    source: string,
    page: string,
    accounted: readonly string[] = [],
  ): readonly (readonly string[])[] =>
    compareWords({
      source: [{ number: 1, part: 'x', text: source }],
      page: textOfMarkdown(page),
      accounted,
    }).lost.map(({ words }) => words);

  it('finds words that are missing, glued together or changed', () => {
    assert.deepEqual(lostIn('The cost is £1,400.', 'The cost is £1,400.'), []);
    assert.deepEqual(lostIn('The cost is £1,400.', 'The cost is £1,4OO.'), [['£1,400']]);
    assert.deepEqual(lostIn('local authorities meet', 'localauthorities meet'), [
      ['local', 'authorities'],
    ]);
    assert.deepEqual(lostIn('It is not agreed', 'It is agreed'), [['not']]);
    assert.deepEqual(lostIn('twice twice', 'twice'), [['twice']]);
  });

  it('finds words in another order', () => {
    assert.deepEqual(lostIn('A paid B', 'B paid A'), [[]]);
  });

  it('counts what is listed, once', () => {
    assert.deepEqual(lostIn('Open. Hidden words.', 'Open.', ['Hidden words.']), []);
    assert.deepEqual(lostIn('Hidden. Hidden.', 'x', ['Hidden.']), [['Hidden']]);
  });

  it('knows signs, quotes, spaces and kinds of hyphens as the same', () => {
    assert.deepEqual(
      wordsOf('“co‑opted” sub\u00adject 5\u00a0m children’s 9^th^ ﬁne'),
      wordsOf('"co-opted" subject 5 m children\'s 9th fine'),
    );
  });
});
