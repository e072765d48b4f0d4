import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importReport } from '../../../../src/import/import-report.ts';
import { documentOfPdf } from '../../../../src/import/sources/read-file-blocks.ts';
import { Findings } from '../../../../src/import/findings.ts';
import type { Look } from '../../../../src/files/text/looks.ts';
import type { Block, PageText } from '../../../../src/files/text/text.ts';
import { bodyOf, foundIn, FRAME, frontOf } from '../../../support/import-document.ts';

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
