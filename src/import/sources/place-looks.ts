import { lettersIn, type Look } from '../../files/text/looks.ts';
import { isSafeLink } from '../../source/markdown/parser.ts';
import { paragraphsIn, type Block, type Inline, type Paragraph } from '../document.ts';
import type { Findings } from '../findings.ts';

type Marked = Pick<Inline, 'bold' | 'struck' | 'href'>;
/** A letter of a page: of which paragraph, and where in its text; none of a label. */
type Letter = { readonly paragraph: Paragraph; readonly from: number; readonly to: number };

/**
 * The blocks of a page with its bold and struck words and its links. A place is known by its letters and those before it, since a reader of pages puts
 * columns and lines into an order of its own; what isn't found stays plain, and a link and struck words are reported.
 */
export function withLooks(
  blocks: readonly Block[],
  looks: readonly Look[],
  findings: Findings,
): Block[] {
  const taken = looks.flatMap((look) => safe(look, findings));
  if (taken.length === 0) return [...blocks];
  const { page, letters } = lettersOf(blocks);
  const marks = new Map<Paragraph, Map<number, Marked>>();
  let from = 0;
  for (const look of taken) {
    const at = placeOf(look, page, from);
    if (at === -1) {
      if (look.href !== undefined) findings.add('link not taken', look.href);
      if (look.struck) {
        findings.ask(
          `words that are struck through in the PDF may be in the text as if they counted: "${look.letters.slice(0, SHOWN)}"; look for them`,
        );
      }
      continue;
    }
    from = at + look.letters.length;
    for (const letter of letters.slice(at, from)) {
      if (!letter) continue;
      const ofParagraph = marks.get(letter.paragraph) ?? new Map<number, Marked>();
      marks.set(letter.paragraph, ofParagraph);
      for (let sign = letter.from; sign < letter.to; sign += 1) ofParagraph.set(sign, look);
    }
  }
  return blocks.map((block) => marked(block, marks));
}

/** Of letters that weren't found: enough to look for. */
const SHOWN = 40;

/** A look without an address that no page may have; none where nothing is left. */
function safe(look: Look, findings: Findings): Look[] {
  const { href, ...plain } = look;
  if (href === undefined) return [look];
  if (/^(?:https?:\/\/|mailto:)/i.test(href) && isSafeLink(href)) return [look];
  findings.add('link not taken', href);
  return look.bold || look.struck === true ? [plain] : [];
}

function lettersOf(blocks: readonly Block[]): { page: string; letters: (Letter | undefined)[] } {
  const page: string[] = [];
  const letters: (Letter | undefined)[] = [];
  for (const paragraph of paragraphsIn(blocks)) {
    for (const letter of lettersIn(paragraph.label ?? '')) {
      page.push(letter);
      letters.push(...Array.from(letter, () => undefined));
    }
    let from = 0;
    for (const sign of paragraph.inlines.map(({ text }) => text).join('')) {
      const to = from + sign.length;
      for (const letter of lettersIn(sign)) {
        page.push(letter);
        for (let unit = 0; unit < letter.length; unit += 1) letters.push({ paragraph, from, to });
      }
      from = to;
    }
  }
  return { page: page.join(''), letters };
}

/** Where a look is: as near to all that is before it as can be, and after the last one rather than before. */
function placeOf({ letters, before }: Look, page: string, from: number): number {
  for (const known of [before, before.slice(-8), '']) {
    const sought = known + letters;
    for (const start of [Math.max(0, from - known.length), 0]) {
      const at = page.indexOf(sought, start);
      if (at !== -1) return at + known.length;
    }
  }
  return -1;
}

function marked(block: Block, marks: ReadonlyMap<Paragraph, ReadonlyMap<number, Marked>>): Block {
  if (block.kind === 'table') {
    return {
      ...block,
      rows: block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          blocks: cell.blocks.map((inner) => marked(inner, marks)),
        })),
      })),
    };
  }
  const own = marks.get(block);
  if (!own) return block;
  const text = block.inlines.map((inline) => inline.text).join('');
  return { ...block, inlines: stretches(text, own) };
}

/** A text in stretches that look alike. Signs and spaces between two alike letters go with them. */
function stretches(text: string, marks: ReadonlyMap<number, Marked>): Inline[] {
  const inlines: Inline[] = [];
  let last: Marked | undefined;
  let pending = '';
  const push = (words: string, look: Marked | undefined): void => {
    if (words === '') return;
    inlines.push({
      text: words,
      ...(look?.bold === true && { bold: true }),
      ...(look?.struck === true && { struck: true }),
      ...(look?.href !== undefined && { href: look.href }),
    });
  };
  let open = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    const look = marks.get(at);
    const isLetter = lettersIn(sign) !== '' || /[\ud800-\udfff]/.test(sign);
    if (!isLetter) {
      pending += sign;
      continue;
    }
    const isAlike =
      look?.bold === last?.bold && look?.struck === last?.struck && look?.href === last?.href;
    if (isAlike) open += pending + sign;
    else {
      // A struck amount is struck with its sign: "£400", "5%".
      const after = last?.struck === true ? (/^%/.exec(pending)?.[0] ?? '') : '';
      const before =
        look?.struck === true ? (/[£$€]$/.exec(pending.slice(after.length))?.[0] ?? '') : '';
      push(open + after, last);
      // What is between belongs to neither: "(see the plan)" keeps its brackets out of the link.
      push(pending.slice(after.length, pending.length - before.length), undefined);
      open = before + sign;
      last = look;
    }
    pending = '';
  }
  push(open, last);
  push(pending, undefined);
  return inlines;
}
