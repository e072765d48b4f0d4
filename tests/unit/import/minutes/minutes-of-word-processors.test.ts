import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as docx from 'docx';
import { readMarkdown, readOdt } from '../../../../src/import/sources/read-source.ts';
import { kindOfDocument } from '../../../../src/import/minutes/looks-like-minutes.ts';
import { documentOfPdf } from '../../../../src/import/sources/read-file-blocks.ts';
import { Findings } from '../../../../src/import/findings.ts';
import { openDocument } from '../../../support/fixture/open-document.ts';
import { asMinutes, plainText, wordWith } from '../../../support/record-cases.ts';
import { HEAD } from './brought-in-text.ts';

describe('minutes of word processors and converters', () => {
  const { Paragraph, HeadingLevel, Table, TableCell, TableRow, TextRun } = docx;
  const numbered = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: 'minutes', level } });

  it('have the numbers that Word counts, and bold labels', async () => {
    const minutes = asMinutes(
      await wordWith([
        ...HEAD.split('\n').map((text) => new Paragraph(text)),
        new Paragraph({
          children: [new TextRun({ text: 'School Places', bold: true })],
          numbering: { reference: 'minutes', level: 0 },
        }),
        new Paragraph('The Director reported.'),
        new Paragraph({
          children: [new TextRun({ text: 'RESOLVED', bold: true }), new TextRun(' –')],
        }),
        numbered('That it be noted.', 1),
        numbered('That figures be sent:', 1),
        numbered('by ward;', 2),
        numbered('by year.', 2),
        new Paragraph({
          children: [new TextRun({ text: 'Gritting', bold: true })],
          numbering: { reference: 'minutes', level: 0 },
        }),
        new Paragraph('Words.'),
      ]),
    );
    assert.deepEqual(minutes.proof.lost, []);
    assert.match(
      minutes.markdown,
      /\n## 54 School Places\n\nThe Director reported\.\n\nRESOLVED –\n\(a\) That it be noted\.\n\(b\) That figures be sent:\n {4}\(i\) by ward;\n {4}\(ii\) by year\.\n\n## 55 Gritting\n/,
    );
  });

  it('may be set in a table, a row for each minute', async () => {
    const row = (...texts: string[]) =>
      new TableRow({
        children: texts.map(
          (text) =>
            new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
        ),
      });
    const minutes = asMinutes(
      await wordWith([
        ...HEAD.split('\n').map((text) => new Paragraph(text)),
        new Table({
          rows: [
            row(
              '54',
              'School Places\nThe Director reported on the demand for places.\nRESOLVED – That it be noted.',
            ),
            row('55', 'Gritting\nWords.'),
          ],
        }),
      ]),
    );
    assert.match(
      minutes.markdown,
      /## 54 School Places\n\nThe Director reported on the demand for places\.\n\nRESOLVED – That it be noted\.\n\n## 55 Gritting\n\nWords\.\n/,
    );
    assert.deepEqual(minutes.proof.lost, []);
  });

  for (const [name, rows, written] of [
    [
      'a row for each member',
      [
        ['Member', 'For', 'Against', 'Abstained'],
        ['Councillor Ince', 'X', '', ''],
        ['Councillor Li', 'X', '', ''],
        ['Councillor van der Molen', '', 'X', ''],
        ['Total', '2', '1', '0'],
      ],
      'For (2): Councillor Ince, Councillor Li\nAgainst (1): Councillor van der Molen\nAbstained (0):',
    ],
    [
      'names below the sides',
      [
        ['FOR', 'AGAINST'],
        ['Ince\nLi', 'van der Molen'],
      ],
      'For: Ince, Li\nAgainst: van der Molen',
    ],
  ] as const)
    it(`may have a table of a vote: ${name}`, async () => {
      const cells = (texts: readonly string[]) =>
        texts.map(
          (text) =>
            new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
        );
      const minutes = asMinutes(
        await wordWith([
          ...[...HEAD.split('\n'), '54\tOne', 'The motion was put.'].map(
            (text) => new Paragraph(text),
          ),
          new Table({ rows: rows.map((texts) => new TableRow({ children: cells(texts) })) }),
          new Paragraph('CARRIED'),
        ]),
      );
      assert.deepEqual(minutes.proof.lost, []);
      assert.doesNotMatch(minutes.confirm.join('\n'), /table/);
      assert.ok(minutes.markdown.includes(written), minutes.markdown);
    });

  it('may have headings by style, and other tables are asked about', async () => {
    const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
    const minutes = asMinutes(
      await wordWith([
        ...HEAD.split('\n').map((text) => new Paragraph(text)),
        heading('Apologies'),
        new Paragraph('There were none.'),
        heading('Budget'),
        new Table({
          rows: [
            new TableRow({
              children: ['For', 'Against'].map(
                (text) => new TableCell({ children: [new Paragraph(text)] }),
              ),
            }),
          ],
        }),
      ]),
    );
    assert.match(
      minutes.markdown,
      /## Apologies\n\nThere were none\.\n\n## Budget\n\n\| For \| Against \|/,
    );
    assert.match(minutes.confirm.join('\n'), /“Budget”: it has a table: if that is a vote/);
  });

  it('are the same from an OpenDocument text', () => {
    const lines = `${HEAD}\n54\tSchool Places\nMoved by Councillor Li, seconded by Councillor Pyke.\nRESOLVED –\n(a)\tThat it be noted.\n(b)\tThat it be sent.\n55\tClose\nWords.`;
    const paragraphs = lines
      .split('\n')
      .map((line) => `<text:p>${line.replaceAll('\t', '<text:tab/>')}</text:p>`);
    const minutes = asMinutes(readOdt(openDocument(paragraphs.join(''))));
    assert.deepEqual(minutes.proof.lost, []);
    assert.equal(minutes.markdown, asMinutes(plainText(lines)).markdown);
  });

  it('are read from the text of a PDF, with the sides of a vote that it runs together', () => {
    const findings = new Findings();
    const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
    const item = (label: string, text: string) => ({ label, text, items: [] });
    const document = documentOfPdf(
      {
        pages: [
          {
            number: 1,
            source: 'layout',
            recognised: false,
            goesOn: false,
            blocks: [
              ...HEAD.split('\n')
                .filter((line) => line !== '')
                .map(paragraph),
              { kind: 'heading', level: 2, text: '54 School Places' },
              paragraph('For (2): Li, Sallis Against (1): Ince Abstained (0)'),
              paragraph('RESOLVED –'),
              {
                kind: 'list',
                items: [item('(a)', 'That it be noted.'), item('(b)', 'That it be sent.')],
              },
              { kind: 'heading', level: 2, text: '55 Close' },
              paragraph('Words.'),
            ],
          },
        ],
      },
      findings,
    );
    assert.equal(kindOfDocument(document), 'minutes');
    const { markdown } = asMinutes({ document, findings, source: [] });
    assert.match(
      markdown,
      /## 54 School Places\n\nFor \(2\): Li, Sallis\nAgainst \(1\): Ince\nAbstained \(0\)\nRESOLVED –\n\(a\) That it be noted\.\n\(b\) That it be sent\.\n\n## 55 Close\n/,
    );
  });

  it('may be Markdown of a converter, with lines that it ran together', () => {
    const text = `**PLANNING COMMITTEE**\n\n20 January 2026\n\n**Present:** Councillors Ince (Chair), Li\n**Apologies:** Councillor Pyke\n\n## 54 School Places\n\nThe officer *reported*.\n\n**RESOLVED** –\n(a) That it be noted.\n(b) That it be sent.\n\n## 55 Gritting\n\nWords with a [link](https://x.example/).\n`;
    const minutes = asMinutes(readMarkdown(Buffer.from(text), 'minutes.md', 'minutes'));
    assert.deepEqual(minutes.proof.lost, []);
    assert.match(
      minutes.markdown,
      /present: Councillors Ince \(Chair\), Li\napologies: Councillor Pyke\n/,
    );
    assert.match(
      minutes.markdown,
      /## 54 School Places\n\nThe officer \*reported\*\.\n\nRESOLVED –\n\(a\) That it be noted\.\n\(b\) That it be sent\.\n\n## 55 Gritting\n\nWords with a \[link\]\(https:\/\/x\.example\/\)\.\n/,
    );
  });
});
