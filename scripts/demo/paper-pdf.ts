import {
  PageSizes,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import type { Picture } from './pdf-pictures.ts';
import { pdfTags, type PdfTags } from './pdf-tags.ts';
import type { Random } from './random.ts';

const MARGIN = 64;
const SIZE = 11;
const LEADING = 16;
/** No clock: the same seed gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 10, 2, 9, 0, 0));

export type PaperToDraw = {
  /** Its heading, and the foot of each page. */
  readonly title: string;
  /** The title among its properties. */
  readonly documentTitle: string;
  /** Above the heading. */
  readonly note: string;
  readonly nextSentence: () => string;
  /** One to a page, after the text. */
  readonly pictures: readonly Picture[];
  readonly random: Random;
};

/** A PDF with title, language and tags, and without anybody's name: one to four pages of text, then pictures. */
export async function paperPdf(paper: PaperToDraw): Promise<Uint8Array> {
  const { title, nextSentence, pictures, random } = paper;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(paper.documentTitle, { showInWindowTitleBar: true });
  pdf.setLanguage('en-GB');
  pdf.setProducer('Moothall demo');
  pdf.setCreator('Moothall demo');
  pdf.setCreationDate(MADE);
  pdf.setModificationDate(MADE);
  const body = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const pages = random.whole(1, 4);
  const tags = pdfTags(pdf);
  const drawFoot = (page: PDFPage, number: number) => {
    const foot = `${title} - page ${number} of ${pages + pictures.length}`;
    tags.artefact(page, () => page.drawText(foot, { x: MARGIN, y: 36, size: 9, font: body }));
  };
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage(PageSizes.A4);
    const top = number === 1 ? drawTitle(page, tags, paper, bold, body) : page.getHeight() - MARGIN;
    drawText(page, tags, top, nextSentence, number === pages ? 0.6 : 1, body, random);
    drawFoot(page, number);
  }
  for (const [index, { jpeg, width, height }] of pictures.entries()) {
    const page = pdf.addPage(PageSizes.A4);
    const image = await pdf.embedJpg(jpeg);
    const across = page.getWidth() - 2 * MARGIN;
    const high = (across * height) / width;
    const place = { x: MARGIN, y: page.getHeight() - MARGIN - high, width: across, height: high };
    tags.element(page, 'Figure', () => page.drawImage(image, place), `Photograph ${index + 1}`);
    drawFoot(page, pages + index + 1);
  }
  tags.finish();
  return pdf.save({ useObjectStreams: true });
}

function drawTitle(
  page: PDFPage,
  tags: PdfTags,
  { title, note }: PaperToDraw,
  bold: PDFFont,
  body: PDFFont,
): number {
  let y = page.getHeight() - MARGIN - 12;
  tags.element(page, 'P', () => page.drawText(note, { x: MARGIN, y, size: 9, font: body }));
  tags.element(page, 'H1', () => {
    for (const line of linesOf(title, bold, 20, page.getWidth() - 2 * MARGIN)) {
      y -= 28;
      page.drawText(line, { x: MARGIN, y, size: 20, font: bold, color: rgb(0.36, 0.16, 0.43) });
    }
  });
  return y - 2 * LEADING;
}

/** Paragraphs from the top down, to that share of the page. */
function drawText(
  page: PDFPage,
  tags: PdfTags,
  top: number,
  nextSentence: () => string,
  share: number,
  font: PDFFont,
  random: Random,
): void {
  const bottom = MARGIN + (1 - share) * (top - MARGIN);
  let y = top;
  while (y > bottom + 8 * LEADING) {
    const text = Array.from({ length: random.whole(2, 4) }, nextSentence).join(' ');
    tags.element(page, 'P', () => {
      const lines = linesOf(text, font, SIZE, page.getWidth() - 2 * MARGIN);
      page.drawText(lines.join('\n'), { x: MARGIN, y, size: SIZE, font, lineHeight: LEADING });
      y -= lines.length * LEADING;
    });
    y -= LEADING / 2;
  }
}

function linesOf(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const more = widthOf(` ${word}`, font) * size;
    if (line !== '' && used + more > width) {
      lines.push(line);
      [line, used] = [word, more];
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += more;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const widths = new Map<string, number>();

/** In sizes of the font. The same words come in every paper, and measuring them takes most of the time. */
function widthOf(word: string, font: PDFFont): number {
  const key = `${font.name}/${word}`;
  const width = widths.get(key) ?? font.widthOfTextAtSize(word, 1);
  widths.set(key, width);
  return width;
}
