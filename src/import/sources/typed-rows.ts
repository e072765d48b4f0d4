/** Rows of a table that somebody typed with strokes between the cells. */
export type TypedRows = {
  /** The cells of each row, in order. */
  readonly rows: readonly (readonly string[])[];
  /** The first line after them, 0-based. */
  readonly end: number;
  /** Whether a line of hyphens below the first row says that it is the head. */
  readonly hasHead: boolean;
};

/** A stroke that isn't written as a character of its own, with a blank or an end of the line on both sides. */
const STROKE = /(?<![^ \t])\|(?![^ \t])/;
const CLOSED = /^[ \t]*\|.*(?<!\\)\|[ \t]*$/;
const OF_BLOCK = /^[ \t]*(?:[-*+•·o>] |#{1,6} |\d{1,3}(?:\.\d{1,3})*[.)] |\(?[a-z]{1,4}[.)] )/;
/** The line below the head of a table, in Markdown. */
const RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;

/** The cells of a line: two at least, or one that is closed by strokes; undefined of any other line. */
function cellsOf(line: string): readonly string[] | undefined {
  if (!line.includes('|')) return undefined;
  const isClosed = CLOSED.test(line);
  // A point of a list, a heading and a quotation may have a stroke in them.
  if (!isClosed && OF_BLOCK.test(line)) return undefined;
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = (isClosed ? inner.split(/(?<!\\)\|/) : inner.split(STROKE)).map((cell) =>
    cell.trim(),
  );
  const isRow = (isClosed || cells.length > 1) && cells.some((cell) => cell !== '');
  return isRow ? cells : undefined;
}

/**
 * The rows that begin at a line: two at least, with as many cells each, and no more than an empty line between two. One such line alone
 * is text: "Tel: 01234 567 | Web: example".
 * @param at 0-based
 */
export function typedRowsFrom(lines: readonly string[], at: number): TypedRows | undefined {
  const first = cellsOf(lines[at] ?? '');
  if (!first || RULE.test(lines[at] ?? '')) return undefined;
  const rows = [first];
  let end = at + 1;
  let hasHead = false;
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '' && (lines[next - 1] ?? '').trim() !== '') continue;
    if (RULE.test(line)) {
      hasHead ||= rows.length === 1;
      end = next + 1;
      continue;
    }
    const cells = cellsOf(line);
    if (cells?.length !== first.length) break;
    rows.push(cells);
    end = next + 1;
  }
  return rows.length > 1 ? { rows, end, hasHead } : undefined;
}

/** Markdown in which tables that were typed without a line of hyphens below their head have one: else they would be run together. */
export function withRules(markdown: string): string {
  const lines = markdown.split(/\r\n?|\n/);
  const written: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    const typed =
      fence === undefined && !/^(?: {4}|\t)/.test(line) ? typedRowsFrom(lines, at) : undefined;
    if (!typed) {
      written.push(line);
      continue;
    }
    const [head = [], ...others] = typed.rows;
    if (typed.hasHead) written.push(...lines.slice(at, typed.end));
    else written.push('', rowOf(head), rowOf(head.map(() => '---')), ...others.map(rowOf), '');
    at = typed.end - 1;
  }
  return written.join('\n');
}

/** A stroke within a cell ends none. */
const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
