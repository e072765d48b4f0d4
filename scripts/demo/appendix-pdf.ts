import {
  PageSizes,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { COUNCIL_NAME } from './fictional-council.ts';
import { APPENDIX_FRAMES } from './frames.ts';
import { sentence } from './grammar.ts';
import { pdfTags, type PdfTags } from './pdf-tags.ts';
import { Random } from './random.ts';
import type { Topic } from './topics/topic.ts';
import { bag, vocabularyOf } from './vocabulary.ts';
import { WARDS } from './places.ts';

const MARGIN = 64;
const SIZE = 11;
const LEADING = 16;
/** No clock: the same seed gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 10, 2, 9, 0, 0));

/**
 * A small PDF of one to four pages of text, with title and language, and without anybody's name. It is
 * the same for the same seed, topic and title, so that papers of many reports can share it.
 */
export async function appendixPdf(topic: Topic, title: string, seed: number): Promise<Uint8Array> {
  const random = new Random(`${seed}/appendix/${topic.key}/${title}`);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(`${title}: ${COUNCIL_NAME}`, { showInWindowTitleBar: true });
  pdf.setLanguage('en-GB');
  pdf.setProducer('Moothall demo');
  pdf.setCreator('Moothall demo');
  pdf.setCreationDate(MADE);
  pdf.setModificationDate(MADE);
  const body = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const pages = random.whole(1, 4);
  const tags = pdfTags(pdf);
  const nextSentence = appendixSentences(topic, random);
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage(PageSizes.A4);
    const top = number === 1 ? drawTitle(page, tags, title, bold, body) : page.getHeight() - MARGIN;
    drawText(page, tags, top, nextSentence, number === pages ? 0.6 : 1, body, random);
    const foot = `${title} - page ${number} of ${pages}`;
    tags.artefact(page, () => page.drawText(foot, { x: MARGIN, y: 36, size: 9, font: body }));
  }
  tags.finish();
  return pdf.save({ useObjectStreams: true });
}

function appendixSentences(topic: Topic, random: Random): () => string {
  const slots = vocabularyOf(
    {
      topic,
      thing: random.pick(topic.things),
      post: random.pick(topic.posts),
      date: '2026-05-01',
      wards: random
        .shuffled(WARDS.filter(({ until }) => !until).map(({ name }) => name))
        .slice(0, 6),
      committee: 'the committee',
      decides: true,
      pillars: [],
    },
    random,
  );
  const frame = bag(APPENDIX_FRAMES, random);
  return () => sentence(frame(), random, slots);
}

function drawTitle(
  page: PDFPage,
  tags: PdfTags,
  title: string,
  bold: PDFFont,
  body: PDFFont,
): number {
  let y = page.getHeight() - MARGIN - 12;
  const note = 'An invented paper of an invented council';
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
      for (const line of linesOf(text, font, SIZE, page.getWidth() - 2 * MARGIN)) {
        page.drawText(line, { x: MARGIN, y, size: SIZE, font });
        y -= LEADING;
      }
    });
    y -= LEADING / 2;
  }
}

function linesOf(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
