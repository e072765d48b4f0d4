import type { Block, Document, Inline, Paragraph, Table } from '../document.ts';
import { typedRowsFrom, type TypedRows } from './typed-rows.ts';

/** Lines of a text whose program breaks them are about so long. */
const MOST_OF_WRAPPED = 100;
const LEAST_OF_WRAPPED = 60;
const MUCH_ROOM = 8;
/** So many lines of that length are no chance. */
const FEWEST_WRAPPED = 5;

/** What gives a text of Markdown its structure; one bold word, or a line between two strokes, gives it none. */
const MARKDOWN = /^#{1,6} \S|^(?:\*\*|__)[^*_\n]{1,100}(?:\*\*|__)[ \t]*$/;
const RULED = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+|^\[\^[^\]]{1,50}\]:/;
const PARAGRAPH_NUMBER = /^[ \t]*\d{1,2}(?:\.\d{1,3}){1,2}[.)]?[ \t]+\S/;
/** "1. Purpose", "2 Background" and "PURPOSE OF THE REPORT": headings of a text that was typed. */
const TYPED_HEADING =
  /^(?:\d{1,2}[.)]?[ \t]+\p{L}[^\n]{1,80}(?<![.:;,])|\p{Lu}[\p{Lu} ,&’'–-]{4,60})[ \t]*$/u;

/**
 * Whether a text is plain, by the whole of it: a typed text may have a mark of Markdown in it, and Markdown has headings and tables of
 * its own. Lines that have a number each, right below each other, are plain: Markdown would let them run on.
 */
export function isPlainText(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const marks = lines.filter((line) => MARKDOWN.test(line)).length;
  const isRuled = lines.some((line) => RULED.test(line));
  if (marks === 0 && !isRuled) return true;
  const isBelow = (at: number): boolean => {
    const above = lines[at - 1] ?? '';
    return above.trim() !== '' && !/^#{1,6} |^(?:\*\*|__)/.test(above);
  };
  if (lines.some((line, at) => PARAGRAPH_NUMBER.test(line) && isBelow(at))) return true;
  // Points of a list follow each other, a heading has its text below it.
  const full = lines.filter((line) => line.trim() !== '');
  const isHeading = (line = ''): boolean => TYPED_HEADING.test(line);
  const headings = full.filter((line, at) => isHeading(line) && !isHeading(full[at + 1]));
  return headings.length > marks && (!isRuled || marks === 0 || headings.length > 2);
}

/**
 * Reads a text as it was typed: each line is a paragraph, with its tabs, but for lines that a program broke. Headings, rows and bold words
 * that have the marks of Markdown are read by these.
 */
export function readPlainText(text: string): Document {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  const width = widthOf(lines);
  const blocks: Block[] = [];
  let open: string[] = [];
  let isApart = true;
  let wasEmpty = true;
  let after = 0;
  const end = (): void => {
    if (open.length > 0) blocks.push(paragraph(open.join(' '), isApart));
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    if (at < after) continue;
    const typed = typedRowsFrom(lines, at);
    if (typed) {
      end();
      blocks.push(tableOf(typed));
      after = typed.end;
      wasEmpty = true;
      continue;
    }
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

/** "2026/101 Apologies" heads a minute; "2026/27 Budget" may go on with words above, but not with a whole sentence. */
function isNumberOfYear(before: string, line: string): boolean {
  const [, year, number] = /^\s*(\d{1,4})\/(\d{1,4})[.:)]?[ \t]+\p{Lu}/u.exec(line) ?? [];
  if (year === undefined || number === undefined) return false;
  return (year.length === 4 && number.length === 3) || /[.!?][”"’')\]]?\s*$/.test(before);
}

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
  // A program breaks a line where the next word has no room: a name or a title that had much of it was put on a line of its own.
  const hadMuch = shownLength(before) + 1 + first.length <= width - MUCH_ROOM;
  if (hadMuch && /^\s*[“"‘'(]?\p{Lu}/u.test(line)) return false;
  if (SIDE.test(line) || isNumberOfYear(before, line)) return false;
  // "Officers: Licensing Manager" below those present is a list of its own.
  if (/^\s*\p{Lu}[\p{L}’']*(?: [\p{L}’'()-]+){0,3}:(?:\s|$)/u.test(line)) return false;
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

function paragraph(text: string, isApart: boolean): Paragraph {
  const words = /^#{1,6} (\S.*)$/.exec(text)?.[1];
  return {
    kind: 'paragraph',
    // Among headings that were typed it is one of them.
    inlines: words === undefined ? inlinesOf(text) : [{ text: words, bold: true }],
    depth: 0,
    ...(isApart && { isApart }),
  };
}

const BOLD = /(?<![*\\\p{L}\p{N}])\*\*(?=[^\s*])([^*\n]{1,200}?)(?<=\S)\*\*(?!\*)/gu;

function inlinesOf(text: string): Inline[] {
  // What is bold in a line is every second part.
  return text
    .split(BOLD)
    .map((part, at): Inline => (at % 2 === 0 ? { text: part } : { text: part, bold: true }))
    .filter((inline) => inline.text !== '');
}

function tableOf({ rows, hasHead }: TypedRows): Table {
  return {
    kind: 'table',
    rows: rows.map((cells, at) => ({
      cells: cells.map((cell, column) => ({
        blocks: [paragraph(cell, false)],
        ...{ column, columns: 1, rows: 1 },
      })),
      isHead: at === 0 && hasHead,
    })),
    width: Math.max(1, ...rows.map((cells) => cells.length)),
  };
}
