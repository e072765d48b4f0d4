import type { Block, Document, Paragraph } from '../document.ts';

/** Lines of a text whose program breaks them are about so long. */
const MOST_OF_WRAPPED = 100;
const LEAST_OF_WRAPPED = 60;
/** So many lines of that length are no chance. */
const FEWEST_WRAPPED = 5;

/** Signs that only Markdown has: a text without them was written as it is. */
const MARKDOWN = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|^\|.{0,500}\|[ \t]*$|^\[\^[^\]]{1,50}\]:/m;

/** Whether a text is plain, by what is in it: a converter would have left marks of Markdown. */
export const isPlainText = (text: string): boolean => !MARKDOWN.test(text);

/** Reads a text as it was typed: each line is a paragraph, with its tabs, but for lines that a program broke. */
export function readPlainText(text: string): Document {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  const width = widthOf(lines);
  const blocks: Block[] = [];
  let open: string[] = [];
  let isApart = true;
  let wasEmpty = true;
  const end = (): void => {
    if (open.length > 0) blocks.push(paragraph(open.join(' '), isApart));
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === '') {
      end();
      wasEmpty = true;
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && width !== undefined && goesOn(last, line, width)) {
      open.push(line.trim());
      continue;
    }
    end();
    open = [line.trimEnd()];
    isApart = wasEmpty;
    wasEmpty = false;
  }
  end();
  return { blocks, notes: new Map(), propertyTitle: '', furniture: [] };
}

/** The length to which a program broke the lines of a text, where one did: none is longer than it has lines be. */
function widthOf(lines: readonly string[]): number | undefined {
  const long = lines.filter((line) => line.length > LEAST_OF_WRAPPED);
  const longest = Math.max(0, ...long.map((line) => line.length));
  return long.length >= FEWEST_WRAPPED && longest <= MOST_OF_WRAPPED ? longest : undefined;
}

/**
 * Markdown of minutes with an empty line before each line that is one of its own: Markdown would take them all for one paragraph. Tables,
 * lists and quotations are left as they are.
 */
export function withLinesApart(markdown: string): string {
  const lines = markdown.split(/\r\n?|\n/);
  const width = widthOf(lines);
  return lines
    .flatMap((line, at) => {
      const before = lines[at - 1] ?? '';
      if (
        line.trim() === '' ||
        before.trim() === '' ||
        OF_BLOCK.test(line) ||
        OF_BLOCK.test(before)
      )
        return [line];
      return width !== undefined && goesOn(before, line, width) ? [line] : ['', line];
    })
    .join('\n');
}

const OF_BLOCK = /^\s*(?:\||>|[-*+] |\d{1,9}[.)] |`{3}|~{3}|:{3}| {4})/;

/** "For (9)" and "Against:" begin a side of a vote. */
const SIDE =
  /^\s*(?:for|in favou?r|against|abst\p{L}{2,7}|not voting) ?(?:[([]\d{1,4}[)\]]|[:：]|$)/iu;

/** Whether a line goes on with the one above, which a program broke: a line of its own begins with a mark, a label or further in. */
function goesOn(before: string, line: string, width: number): boolean {
  if (before.trimEnd().length < LEAST_OF_WRAPPED - 10) return false;
  // "AMENDMENT ONE" and "REASONS" are headings.
  if (/^\s*\p{Lu}[\p{Lu} ]{2,60}$/u.test(line)) return false;
  // After a sentence, a word that had room above begins a paragraph.
  const first = /\S+/.exec(line)?.[0] ?? '';
  const hadRoom = shownLength(before) + 1 + first.length <= width;
  if (hadRoom && /[.:;?!][”"’')\]]?\s*$/.test(before) && /^\s*[“"‘'(]?\p{Lu}/u.test(line))
    return false;
  if (SIDE.test(line)) return false;
  if (/^[ \t]{8}|^\t/.test(line) && !/^[ \t]/.test(before)) return false;
  // A name that is broken after its hyphen is put together by the reader of names.
  if (/[-–]$/.test(before.trimEnd())) return false;
  return /^\s*(?![A-Z][A-Z ]+\b[:(–-])(?!\S{1,6}[.)]\s)(?!\(\S{1,4}\)\s)(?![•·●-]\s)[\p{L}\p{N}“"'‘(£]/u.test(
    line,
  );
}

/** How far a line reaches: a tab is a step of up to eight. */
const shownLength = (line: string): number =>
  [...line.trimEnd()].reduce((all, sign) => all + (sign === '\t' ? 8 : 1), 0);

const paragraph = (text: string, isApart: boolean): Paragraph => ({
  kind: 'paragraph',
  inlines: [{ text }],
  depth: 0,
  ...(isApart && { isApart }),
});
