import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDocument, openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { extractText } from '../../../../src/files/text/extract-text.ts';
import { plainText, type Block, type PdfText } from '../../../../src/files/text/text.ts';
import { linesAt, taggedPdf, type Tag } from '../../../pdf-corpus/typeset-pdf.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

const read = (pdf: Buffer): PdfText =>
  openDocument(engine, pdf, (document) => extractText(engine, document));
const blocksOf = (pdf: Buffer): readonly Block[] => read(pdf).pages.flatMap(({ blocks }) => blocks);
const textOf = (pdf: Buffer): string => read(pdf).pages.map(plainText).join('\n');

describe('the text of a tagged PDF', () => {
  const p = (y: number, ...texts: string[]): Tag => ({ type: 'P', lines: linesAt(60, y, texts) });
  const cell = (type: 'TH' | 'TD', x: number, y: number, text: string): Tag => ({
    type,
    kids: [{ type: 'P', lines: linesAt(x, y, [text]) }],
  });

  it('is read in the order of its tags, whatever the order on the page', () => {
    const { pages } = read(
      taggedPdf([[p(400, 'Read first.'), { type: 'H1', lines: linesAt(60, 300, ['A heading']) }, p(780, 'Read last.')]]), // prettier-ignore
    );
    assert.equal(pages[0]?.source, 'tags');
    assert.deepEqual(pages[0]?.blocks, [
      { kind: 'paragraph', text: 'Read first.' },
      { kind: 'heading', level: 1, text: 'A heading' },
      { kind: 'paragraph', text: 'Read last.' },
    ]);
  });

  it('brings the levels of headings into order: they begin at 1 and skip none', () => {
    const heading = (type: string, y: number): Tag => ({ type, lines: linesAt(60, y, [`An ${type} here`]) }); // prettier-ignore
    const blocks = blocksOf(
      taggedPdf([[heading('H2', 780), heading('H5', 740), heading('H3', 700), heading('H1', 660)]]),
    );
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'heading' ? block.level : 0)),
      [1, 2, 2, 1],
    );
  });

  it('keeps the tags of tables: heads, row headings and spans', () => {
    const blocks = blocksOf(
      taggedPdf([
        [
          {
            type: 'Table',
            kids: [
              { type: 'TR', kids: [cell('TH', 60, 780, 'Judgement'), cell('TH', 260, 780, 'Grade')] }, // prettier-ignore
              { type: 'TR', kids: [cell('TH', 60, 760, 'Leaders'), cell('TD', 260, 760, 'Good')] },
              { type: 'TR', kids: [cell('TH', 60, 740, 'Care'), cell('TD', 260, 740, 'Good')] },
              { type: 'TR', kids: [{ ...cell('TD', 60, 720, 'Not all was seen'), entries: '/A << /O /Table /ColSpan 2 >>' }] }, // prettier-ignore
            ],
          },
        ],
      ]),
    );
    assert.deepEqual(blocks, [
      {
        kind: 'table',
        head: [['Judgement', 'Grade']],
        rows: [
          ['Leaders', 'Good'],
          ['Care', 'Good'],
          ['Not all was seen', ''],
        ],
        rowHeadings: true,
      },
    ]);
  });

  it('keeps lists with their labels, and lists within lists', () => {
    const item = (y: number, label: string, text: string, ...lists: Tag[]): Tag => ({
      type: 'LI',
      kids: [
        { type: 'Lbl', lines: linesAt(60, y, [label]) },
        { type: 'LBody', kids: [{ type: 'P', lines: linesAt(80, y, [text]) }, ...lists] },
      ],
    });
    const inner: Tag = { type: 'L', kids: [item(740, '(a)', 'a part of it')] };
    const blocks = blocksOf(
      taggedPdf([
        [{ type: 'L', kids: [item(780, '1.', 'The first'), item(760, '2.', 'The second', inner)] }],
      ]),
    );
    assert.deepEqual(blocks, [
      {
        kind: 'list',
        items: [
          { label: '1.', text: 'The first', items: [] },
          {
            label: '2.',
            text: 'The second',
            items: [{ label: '(a)', text: 'a part of it', items: [] }],
          },
        ],
      },
    ]);
  });

  it('leaves artefacts out, wherever on the page they are', () => {
    const artefact: Tag = { type: 'Artifact', lines: linesAt(60, 500, ['Continued overleaf']) };
    assert.equal(textOf(taggedPdf([[p(780, 'A paper.'), artefact]])), 'A paper.');
  });

  it('has what its tags say in place of the characters', () => {
    const tag: Tag = { ...p(780, 'H2O'), entries: '/ActualText (water)' };
    assert.equal(textOf(taggedPdf([[tag, p(760, 'is wet.')]])), 'water\nis wet.');
  });

  it('is read from the look of the page where the tags have lost most of the text', () => {
    const untagged: Tag = { type: 'Artifact', lines: [] };
    const pdf = taggedPdf([[p(780, 'Ok.'), untagged]]);
    const more = pdf
      .toString('latin1')
      .replace('/P << /MCID 0 >> BDC', '/Span BMC')
      .padEnd(pdf.length);
    const [page] = read(Buffer.from(more, 'latin1')).pages;
    assert.equal(page?.source, 'layout');
    assert.deepEqual(page?.blocks, [{ kind: 'paragraph', text: 'Ok.' }]);
  });
});
