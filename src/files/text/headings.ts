import { mostCommon, type DraftBlock } from './drafts.ts';
import type { Block } from './text.ts';

/** Times the size of the body's type: smaller differences make no heading. */
const LARGER = 1.15;
const LONGEST = 160;
/** Bold type of the body's size heads a section only where it is short. */
const LONGEST_BOLD = 90;
const DEEPEST = 6;

/**
 * Finds the headings that nothing marks as such, by their type, and brings the levels of all into order:
 * they begin at 1 and skip none.
 */
export function settleHeadings(pages: readonly (readonly DraftBlock[])[]): Block[][] {
  const rankOf = headingRanks(pages.flat());
  const open: number[] = [];
  return pages.map((drafts) =>
    drafts.map((draft) => {
      const rank = rankOf(draft);
      if (rank === undefined) return draft.block;
      while ((open.at(-1) ?? -1) >= rank) open.pop();
      open.push(rank);
      return {
        kind: 'heading',
        level: Math.min(open.length, DEEPEST),
        text: headingText(draft.block) ?? '',
      };
    }),
  );
}

/** @returns what ranks a block as a heading: the lower, the higher its rank; undefined for all others. */
function headingRanks(drafts: readonly DraftBlock[]): (draft: DraftBlock) => number | undefined {
  const body = bodyOf(drafts);
  const tagged = drafts.filter(({ block }) => block.kind === 'heading');
  const largestTagged = Math.max(0, ...tagged.map(({ size }) => size));
  const isHeading = (draft: DraftBlock): boolean => {
    const text = draft.block.kind === 'heading' ? undefined : headingText(draft.block);
    if (text === undefined || !isTitle(text)) return false;
    // Where the author marked headings, only what outranks them all was forgotten: the title.
    if (tagged.length > 0) return draft.size > Math.max(largestTagged, body.size * LARGER);
    if (draft.size >= body.size * LARGER) return true;
    return draft.bold && !body.bold && draft.size >= body.size && text.length <= LONGEST_BOLD;
  };
  const sizes = [...new Set(drafts.filter(isHeading).map(({ size }) => size))].sort(
    (a, b) => b - a,
  );
  return (draft) => {
    if (draft.block.kind === 'heading') return sizes.length + draft.block.level;
    return isHeading(draft) ? sizes.indexOf(draft.size) : undefined;
  };
}

/** The look of most of the text. */
function bodyOf(drafts: readonly DraftBlock[]): { readonly size: number; readonly bold: boolean } {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const { block, size, bold: isBold } of drafts) {
    const weight = JSON.stringify(block).length;
    sizes.set(size, (sizes.get(size) ?? 0) + weight);
    all += weight;
    if (isBold) bold += weight;
  }
  return { size: mostCommon(sizes), bold: bold > all / 2 };
}

/** What a heading may look like before it is known as one: a paragraph, or a single numbered line. */
function headingText(block: Block): string | undefined {
  if (block.kind === 'heading' || block.kind === 'paragraph') return block.text;
  if (block.kind !== 'list' || block.items.length !== 1) return undefined;
  const [item] = block.items;
  if (item === undefined || item.label === '' || item.items.length > 0) return undefined;
  return `${item.label} ${item.text}`;
}

function isTitle(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    text.length <= LONGEST && letters >= 3 && letters > text.length / 2 && !/[.;,:]$/u.test(text)
  );
}
