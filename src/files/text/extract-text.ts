import type { PdfDocument, PdfiumEngine, PdfPage } from '../pdfium.ts';
import { mapText, textsOf, type DraftBlock } from './drafts.ts';
import { withoutFurniture } from './furniture.ts';
import { readGlyphs, type Glyph } from './glyphs.ts';
import { settleHeadings } from './headings.ts';
import { isGarbled } from './garbled.ts';
import { hyphenJoiner } from './hyphens.ts';
import { readRuled } from './layout/ruled.ts';
import { rulesOf } from './rules.ts';
import { readTagged } from './tagged.ts';
import type { Block, PageText, PdfText, Unreadable } from './text.ts';

/** Tags that speak for less of the page's text than this were lost or broken on the way. */
const TRUSTED_COVERAGE = 0.85;

type DraftPage = Pick<PageText, 'source' | 'recognised' | 'unreadable'> & {
  readonly drafts: readonly DraftBlock[];
};

/** The text of a document as headings, paragraphs, lists and tables. */
export function extractText(engine: PdfiumEngine, document: PdfDocument): PdfText {
  const pages: DraftPage[] = [];
  for (let index = 0; index < document.pageCount; index += 1) {
    pages.push(document.withPage(index, (page) => readPage(engine, page, document.tagged)));
  }
  const blocks = settleHeadings(withoutFurniture(pages.map(({ drafts }) => drafts)));
  const join = hyphenJoiner(blocks.flat().flatMap(textsOf));
  const joined = blocks.map((page) => page.map((block) => mapText(block, join)));
  return {
    pages: pages.map(({ source, recognised, unreadable }, index) => ({
      number: index + 1,
      blocks: joined[index] ?? [],
      source,
      recognised,
      goesOn: goesOn(joined[index - 1]?.at(-1), joined[index]?.[0]),
      ...(unreadable === undefined ? {} : { unreadable }),
    })),
  };
}

/** A page that begins in small letters goes on with the sentence that the page before didn't end. */
function goesOn(before: Block | undefined, first: Block | undefined): boolean {
  if (before === undefined || before.kind === 'heading' || first?.kind !== 'paragraph')
    return false;
  const end = textsOf(before).at(-1) ?? '';
  return /^\p{Ll}/u.test(first.text) && !/[.!?:]["”’)]?$/u.test(end);
}

function readPage(engine: PdfiumEngine, page: PdfPage, tagged: boolean): DraftPage {
  const glyphs = readGlyphs(page);
  const recognised = glyphs.glyphs.filter(({ invisible }) => invisible).length;
  const facts = { recognised: recognised > glyphs.glyphs.length / 2 };
  const unreadable = whyUnreadable(glyphs.glyphs, page);
  if (unreadable !== undefined) return { ...facts, drafts: [], source: 'layout', unreadable };
  if (tagged) {
    const { blocks, coverage } = readTagged(page.structure(), glyphs);
    if (coverage >= TRUSTED_COVERAGE) return { ...facts, drafts: blocks, source: 'tags' };
  }
  const drafts = readRuled(glyphs, rulesOf(engine, page, glyphs));
  return { ...facts, drafts, source: 'layout' };
}

function whyUnreadable(glyphs: readonly Glyph[], page: PdfPage): Unreadable | undefined {
  if (glyphs.length === 0) return page.hasImage ? 'scan' : 'blank';
  return isGarbled(page.text()) ? 'garbled' : undefined;
}
