import { cellsOf } from '../../table-rows.ts';
import type { TextProblem } from '../../problem.ts';
import { change, indentOf, type PastedText } from '../open-text.ts';
import { hasWideIndent } from '../wide-indents.ts';

/** What is wrong with a table that Markdown reads as a paragraph, and how it is put right where that is certain. */
type Unread = { readonly message: string; readonly to?: string };

const NO_RULE = 'Write a line | --- | --- | below its first row, with as many cells as it has.';
const NO_SPACE = 'Put an empty line above its first row.';

/**
 * Tables with strokes between their cells that are none in Markdown, for want of a line of hyphens, of a cell or of an empty
 * line: their strokes would be printed, and their rows run on in one paragraph.
 */
export function unreadTables(text: PastedText): TextProblem[] {
  const { written, lines, tokens } = text;
  const tableEnds = new Set(
    tokens.flatMap(({ type, map }) => (type === 'table_open' && map ? [map[1]] : [])),
  );
  let after = 0;
  const problems = written.flatMap(({ from, to, kind, tokens: own }): TextProblem[] => {
    if (kind !== 'paragraph' || own[0]?.children?.some(({ type }) => type === 'code_inline')) {
      return [];
    }
    const first = firstRow(lines, from, to);
    // Blanks before its rows have a message of their own.
    if (first === undefined || hasWideIndent(lines[first] ?? '')) return [];
    let end = first;
    while (end < to && isRow(lines[end] ?? '')) end++;
    const above = lines[lastWritten(lines, from)] ?? '';
    // It is said at the row above it.
    if (first === from && isRule(bare(lines[first] ?? '')) && BEGINS_WITH_STROKE.test(above))
      return [];
    const rule = cutOffRule(lines, first, end, to);
    if (rule !== undefined) return [rule];
    const isBelowTable =
      first === from &&
      lastWritten(lines, from) + 1 < first &&
      tableEnds.has(lastWritten(lines, from) + 1) &&
      quoteOf(above) === quoteOf(lines[first]);
    const { message, to: right } = isBelowTable
      ? belowTable(lines, first)
      : unread(lines.slice(first, end), indentIn(lines, from, first), first > from, end < to);
    const place = { line: first + 1, column: 1 };
    const whole = `This table isn’t read as one, and would be printed as running text. ${message}`;
    const last = end;
    const isLazy = quoteOf(lines[from]) !== quoteOf(lines[first]);
    if (right === undefined || isLazy) {
      return [{ code: 'pasted-table', ...place, message: whole, last }];
    }
    const start = isBelowTable ? lastWritten(lines, from) + 1 : first;
    const source = lines.slice(start, end).join('\n');
    if (isBelowTable) {
      const fix = { line: start + 1, column: 1, from: source, to: right };
      return [{ code: 'pasted-table', ...place, message: whole, fix, last }];
    }
    return [{ ...change('pasted-table', place, whole, source, right), last }];
  });
  // Rows with empty lines between them are of the table that begins above.
  return problems.filter((problem) => {
    const isWithin = problem.line <= after;
    const { fix, last = 0 } = problem;
    const end = fix ? fix.line + fix.from.split('\n').length - 1 : last;
    if (!isWithin) after = Math.max(after, end);
    return !isWithin;
  });
}

/** The marks of a quotation before a line. */
const quoteOf = (line = ''): string => /^[\s>]*/.exec(line)?.[0].replace(/\s/g, '') ?? '';

/** A head that an empty line divides from its line of hyphens. */
function cutOffRule(
  lines: readonly string[],
  first: number,
  end: number,
  to: number,
): TextProblem | undefined {
  if (end !== to || end !== first + 1) return undefined;
  let next = to;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
  // Without an empty line it is another mark that divides them.
  if (next === to || !isRule(bare(lines[next] ?? ''))) return undefined;
  const message =
    'This table isn’t read as one, and would be printed as running text. Take the empty lines between its rows out.';
  // The rows below may have empty lines between them too.
  let last = next;
  const width = cellsOf(bare(lines[first] ?? '')).length;
  for (let at = next + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (!BEGINS_WITH_STROKE.test(line) || cellsOf(bare(line)).length !== width) break;
    last = at;
  }
  const block = lines.slice(first, last + 1);
  const right = block.filter((line) => line.trim() !== '').join('\n');
  const place = { line: first + 1, column: 1 };
  return change('pasted-table', place, message, block.join('\n'), right);
}

/** The line of the first row; nothing where the strokes are those of a sentence. */
function firstRow(lines: readonly string[], from: number, to: number): number | undefined {
  if (isEven(lines.slice(from, to))) return from;
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    if (!isRow(text)) continue;
    const begins = BEGINS_WITH_STROKE.test(text);
    const next = line + 1 < to ? (lines[line + 1] ?? '') : '';
    if (BORDER.test(text) && BEGINS_WITH_STROKE.test(next)) return line;
    // A line of its own needs two cells; a sentence may have a stroke somewhere.
    if (begins && (BEGINS_WITH_STROKE.test(next) || isWholeRow(bare(text)))) return line;
    if (begins && isRule(bare(next))) return line;
    // Rows right below the words of a paragraph.
    if (line > from && !STROKE.test(lines[line - 1] ?? '') && isEven(rowsFrom(lines, line, to)))
      return line;
    if (!begins && isRule(bare(next))) return line;
  }
  return undefined;
}

/** Lines that all have as many strokes with blanks beside them: one line may be a menu, and two of two cells a choice. */
function isEven(lines: readonly string[]): boolean {
  const counts = lines.map(
    (line) => line.match(/(?<=\S[ \t]{1,50})\|(?=[ \t]{1,50}\S)/g)?.length ?? 0,
  );
  const [first = 0] = counts;
  return first > 0 && counts.every((count) => count === first) && lines.length * first >= 3;
}

const STROKE = /(?<!\\)\|/;

function rowsFrom(lines: readonly string[], line: number, to: number): readonly string[] {
  let end = line;
  while (end < to && STROKE.test(lines[end] ?? '')) end++;
  return lines.slice(line, end);
}

const isWholeRow = (row: string): boolean => row.endsWith('|') && cellsOf(row).length > 1;
const BEGINS_WITH_STROKE = /^[\s>]*(?:[|│┃║｜¦]|\\\|)/;
const isRow = (line: string): boolean =>
  /(?<!\\)[|│┃║｜¦]/.test(line) ||
  BEGINS_WITH_STROKE.test(line) ||
  BORDER.test(line) ||
  /^[\s>]*\|?[-+|: ]{5,}$/.test(line);
/** A line drawn between rows. */
const BORDER = /^[\s>]*[┌┬┐├┼┤└┴┘─━═╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯]{3,}\s*$/;

const bare = (line: string): string => {
  const row = line
    .replace(/^[\s>]+/, '')
    .replace(/[│┃║｜¦]/g, '|')
    .trimEnd();
  // Jira has two strokes between the cells of a head.
  if (/^\|\|.*\|\|$/.test(row)) return row.replaceAll('||', '|');
  // Where the first stroke is escaped, a program has escaped all of them, and the hyphens with them.
  return row.startsWith('\\|') ? row.replace(/\\([|-])/g, '$1') : row;
};

/** A line of hyphens, or of what was meant as hyphens. */
const isRule = (row: string): boolean =>
  /^[|+:\-–—=_ \t]+$/.test(row) && /[-–—=_]/.test(row) && /[|+]/.test(row);

function unread(
  source: readonly string[],
  indent: string,
  isWithin: boolean,
  goesOn: boolean,
): Unread {
  const rows = source.filter((line) => !BORDER.test(line)).map(bare);
  const isMarked = rows.every((row) => row.startsWith('|') === (rows[0] ?? '').startsWith('|'));
  const rules = rows.flatMap((row, at) => (isRule(row) ? [at] : []));
  const cells = rows.filter((_, at) => !rules.includes(at)).map((row) => cellsOf(row));
  const width = cells[0]?.length ?? 0;
  const message =
    rules[0] === 1 && alike(rows[1], width) && isWithin
      ? NO_SPACE
      : rules[0] === 1
        ? 'The line below its first row has one cell of three hyphens for each cell of that row: | --- | --- |. Correct it.'
        : NO_RULE;
  const isEven = width > 1 && cells.every((row) => row.length === width);
  if (!isMarked || !isEven || cells.length < 2 || rules.length > 1 || goesOn) return { message };
  if (rules.length === 1 && rules[0] !== 1) return { message };
  const made = [cells[0] ?? [], Array<string>(width).fill('---'), ...cells.slice(1)].map(
    (row) => `${indent}| ${row.map((cell) => cell.trim().replace(/\|/g, '\\|')).join(' | ')} |`,
  );
  return { message, to: (isWithin ? `\n` : '') + made.join('\n') };
}

const alike = (rule: string | undefined, width: number): boolean =>
  rule !== undefined && /^[|: -]+$/.test(rule) && cellsOf(rule).length === width;

/** Rows that an empty line divides from their table. */
function belowTable(lines: readonly string[], first: number): Unread {
  const message = 'An empty line ends the table above. Take that line out.';
  let end = first;
  while (end < lines.length && /^[\s>]*\|/.test(lines[end] ?? '')) end++;
  const rows = lines.slice(first, end);
  return { message, to: rows.join('\n') };
}

/** The last line above one that isn't empty. */
function lastWritten(lines: readonly string[], from: number): number {
  let line = from - 1;
  while (line >= 0 && (lines[line] ?? '').trim() === '') line--;
  return line;
}

const indentIn = (lines: readonly string[], from: number, first: number): string =>
  first === from ? (/^[\s>]*/.exec(lines[first] ?? '')?.[0] ?? '') : indentOf(lines[from] ?? '');
