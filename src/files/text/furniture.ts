import { textsOf, type DraftBlock } from './drafts.ts';

/** Share of the page's height above and below where running heads and page numbers are. */
const MARGIN = 0.12;
/** How many pages must have it, and what share of them all. */
const FEWEST_PAGES = 3;
const SHARE = 0.4;

const PAGE_NUMBER =
  /^(?:(?:page|tudalen)\s*)?[-–(]?\s*\d{1,4}\s*[-–)]?(?:\s*(?:of|o|\/|\|)\s*\d{1,4})?$/iu;

/**
 * Drops what belongs to the sheet and not to the text: headers and footers that come again on other pages,
 * and page numbers. Tags mark most of them; these were left.
 */
export function withoutFurniture(
  pages: readonly (readonly DraftBlock[])[],
): (readonly DraftBlock[])[] {
  const seen = new Map<string, number>();
  for (const drafts of pages) {
    const onPage = new Set(drafts.filter(inMargin).map(patternOf));
    for (const pattern of onPage) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
  }
  const often = Math.max(FEWEST_PAGES, pages.length * SHARE);
  const isFurniture = (draft: DraftBlock) =>
    inMargin(draft) &&
    (PAGE_NUMBER.test(textsOf(draft.block).join(' ')) ||
      (seen.get(patternOf(draft)) ?? 0) >= often);
  return pages.map((drafts) => drafts.filter((draft) => !isFurniture(draft)));
}

function inMargin({ top, bottom }: DraftBlock): boolean {
  return bottom < MARGIN || top > 1 - MARGIN;
}

/** Alike on every page but for the numbers, and the side of the sheet they are on. */
function patternOf({ block }: DraftBlock): string {
  return textsOf(block)
    .join(' ')
    .toLowerCase()
    .replaceAll(/\d+/gu, '#')
    .replaceAll(/[^\p{L}#]/gu, '');
}
