import type { PdfLooks } from '../../files/text/looks.ts';
import type { Block as FileBlock, ListItem, PdfText } from '../../files/text/text.ts';
import { beginningsOfFields } from '../fields/field-labels.ts';
import { BULLET, type Block, type Document, type Paragraph, type Row } from '../document.ts';
import type { Findings } from '../findings.ts';
import { withLooks } from './place-looks.ts';

/** Of the first line of a table: enough to find it. */
const SHOWN = 60;

/** A document of what a PDF says, page by page. @param looks which words are bold or lead somewhere */
export function documentOfPdf(
  { pages }: PdfText,
  findings: Findings,
  looks: PdfLooks = { pages: [] },
): Document {
  const blocks: Block[] = [];
  for (const page of pages) {
    if (page.unreadable === 'scan' || page.unreadable === 'garbled') {
      findings.ask(
        `page ${page.number} has no words that can be read (${page.unreadable === 'scan' ? 'it is a scan' : 'its letters are garbled'}): type them from the paper`,
      );
    }
    const own = withLooks(
      page.blocks.flatMap((block) => blocksOf(block)),
      looks.pages[page.number - 1] ?? [],
      findings,
    );
    const first = own[0];
    const last = blocks.at(-1);
    if (page.goesOn && first?.kind === 'paragraph' && last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = {
        ...last,
        inlines: [...last.inlines, { text: ' ' }, ...first.inlines],
      };
      blocks.push(...own.slice(1));
    } else blocks.push(...own);
    for (const block of page.blocks) {
      if (block.kind !== 'lines') continue;
      const first = (block.lines[0] ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, SHOWN);
      findings.ask(
        `page ${page.number} has a table whose columns aren’t certain, so that its rows are lines in the report, from “${first}” on: write it as a table from the paper, a row a line, | between its cells`,
      );
    }
    if (page.source === 'layout' && page.blocks.some(({ kind }) => kind === 'table')) {
      findings.ask(
        `page ${page.number} has a table that was read by how it looks: compare its columns with the paper`,
      );
    }
  }
  findings.ask(
    'a PDF doesn’t say what is a note, a caption or a raised sign, and its pictures are left out: compare the text with the paper, or bring in the Word document',
  );
  return { blocks, notes: new Map(), propertyTitle: '', furniture: [] };
}

function blocksOf(block: FileBlock): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...paragraph(block.text), heading: block.level }];
    case 'paragraph':
      return partedAtFields(block.text).map(paragraph);
    case 'list':
      return block.items.flatMap((item) => itemsOf(item, 0));
    case 'lines':
      return block.lines.map((line) => paragraph(line.trim()));
    case 'table': {
      const row = (cells: readonly string[], isHead: boolean): Row => ({
        isHead,
        cells: cells.map((text, column) => ({
          blocks: [paragraph(text)],
          column,
          columns: 1,
          rows: 1,
        })),
      });
      const rows = [
        ...block.head.map((cells) => row(cells, true)),
        ...block.rows.map((cells) => row(cells, false)),
      ];
      return [
        { kind: 'table', rows, width: Math.max(1, ...rows.map(({ cells }) => cells.length)) },
      ];
    }
  }
}

function itemsOf({ label, text, items }: ListItem, depth: number): Paragraph[] {
  const own: Paragraph = { ...paragraph(text), label: label === '' ? BULLET : label, depth };
  return [own, ...items.flatMap((item) => itemsOf(item, depth + 1))];
}

const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  inlines: [{ text }],
  depth: 0,
});

/** The lines of a front sheet are often one paragraph of a PDF: each begins with a label. */
function partedAtFields(text: string): string[] {
  const places = beginningsOfFields(text);
  if (places[0] !== 0) return [text];
  return places.map((from, at) => text.slice(from, places[at + 1]).trim());
}
