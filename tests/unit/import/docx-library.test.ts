import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as docx from 'docx';
import { importReport, type ImportedReport } from '../../../src/import/import-report.ts';
import { readDocx } from '../../../src/import/sources/read-source.ts';
import { bodyOf, foundIn, FRAME, frontOf } from '../../support/import-document.ts';

const { CheckBox, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun } = docx;

async function imported(
  children: docx.FileChild[],
  more: Partial<docx.IPropertiesOptions> = {},
): Promise<ImportedReport> {
  const numbering = {
    config: [
      {
        reference: 'report',
        levels: [
          { level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.' },
          { level: 1, format: docx.LevelFormat.LOWER_LETTER, text: '(%2)' },
        ],
      },
    ],
  };
  const bytes = await docx.Packer.toBuffer(
    new docx.Document({ numbering, ...more, sections: [{ children }] }),
  );
  const report = importReport(readDocx(bytes), { frameOn: () => FRAME, fileName: 'report.docx' });
  assert.deepEqual(report.proof.lost, []);
  return report;
}

const heading = (text: string): docx.Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const numbered = (text: string, level = 0): docx.Paragraph =>
  new Paragraph({ text, numbering: { reference: 'report', level } });
const cell = (text: string, more: object = {}): docx.TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...more });
const question = (text: string, isYes: boolean): docx.TableRow =>
  new TableRow({
    children: [
      cell(text),
      new TableCell({
        children: [
          new Paragraph({
            children: [
              new CheckBox({ checked: isYes }),
              new TextRun(' Yes  '),
              new CheckBox({ checked: !isYes }),
              new TextRun(' No'),
            ],
          }),
        ],
      }),
    ],
  });

describe('a document of the docx library', () => {
  it('has the answers of its boxes, which are signs of a font', async () => {
    const report = await imported([
      new Paragraph({ text: 'Play areas', heading: HeadingLevel.TITLE }),
      new Table({
        rows: [
          question('Call-in applies?', true),
          question('Exempt information?', false),
          question('Ward members consulted?', true),
        ],
      }),
      heading('Background'),
      new Paragraph('Words.'),
    ]);
    const front = frontOf(report);
    for (const line of [
      'title: Play areas',
      'call-in: true',
      'exempt: false',
      'ward-members-consulted: true',
    ])
      assert.ok(front.includes(line), line);
    assert.equal(bodyOf(report), '## Background\n\nWords.');
  });

  it('has numbers across headings, letters and bullets', async () => {
    const report = await imported([
      heading('Background'),
      numbered('Three were costed:'),
      numbered('repair;', 1),
      numbered('renew.', 1),
      heading('Law'),
      numbered('None, but:'),
      new Paragraph({ text: 'apart', bullet: { level: 0 } }),
    ]);
    assert.equal(
      bodyOf(report),
      '## Background\n\n1. Three were costed:\n\n   (a) repair;\n\n   (b) renew.\n\n## Law\n\n2. None, but:\n   - apart',
    );
  });

  it('has merged cells, notes, links, raised signs and changes', async () => {
    const report = await imported(
      [
        new Table({
          rows: [
            new TableRow({
              tableHeader: true,
              children: [cell('Area', { rowSpan: 2 }), cell('Cost', { columnSpan: 2 })],
            }),
            new TableRow({ tableHeader: true, children: [cell('2025'), cell('2026')] }),
            new TableRow({ children: [cell('Quarry'), cell(''), cell('£2m')] }),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun('On 3'),
            new TextRun({ text: 'rd', superScript: true }),
            new TextRun(' May'),
            new docx.FootnoteReferenceRun(1),
            new TextRun(' see '),
            new docx.ExternalHyperlink({
              link: 'https://a.example/x',
              children: [new TextRun('the plan')],
            }),
            new docx.DeletedTextRun({
              text: ' not',
              id: 1,
              author: 'A',
              date: '2026-01-01T00:00:00Z',
            }),
            new docx.InsertedTextRun({
              text: ' again',
              id: 2,
              author: 'A',
              date: '2026-01-01T00:00:00Z',
            }),
          ],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph('Cabinet, 6 October.')] } } },
    );
    assert.equal(
      bodyOf(report),
      '| Area | Cost ||\n| ^^ | 2025 | 2026 |\n| --- | --- | --- |\n| Quarry |  | £2m |\n\nOn 3^rd^ May[^1] see [the plan](https://a.example/x) again\n\n[^1]: Cabinet, 6 October.',
    );
    assert.deepEqual(foundIn(report), ['deleted: not', 'inserted: again']);
  });
});
