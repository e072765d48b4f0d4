import type { TextProblem } from '../problem.ts';
import { letterMarkIn } from '../letter-marks.ts';
import { change, type PastedText } from './open-text.ts';

const ADVICE = 'Write it with | between its cells, and a line | --- | --- | below its first row.';

/** Tables of other programs, whose cells would run on in one paragraph: of lines and crosses, of tabs, and of hyphens alone. */
export function tableProblems({ lines, isOpen, written }: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  let after = 0;
  const inText = new Set<number>();
  for (const { from, to, kind } of written) {
    if (kind === 'paragraph') for (let line = from; line < to; line++) inText.add(line);
  }
  for (let line = 0; line < lines.length; line++) {
    if (line < after || isOpen[line] === false) continue;
    const found =
      (inText.has(line) ? (grid(lines, line) ?? tabbed(lines, line, inText)) : undefined) ??
      simple(lines, line, isOpen);
    if (!found) continue;
    after = found.end;
    problems.push(problemOf(lines, found));
  }
  return problems;
}

type Found = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** None where it isn't certain what its cells are. */
  readonly rows?: readonly (readonly string[])[];
};

function problemOf(lines: readonly string[], { start, end, kind, rows }: Found): TextProblem {
  const message = `This is a table ${kind}, which would be printed as running text. ${ADVICE}`;
  const source = lines.slice(start, end).join('\n');
  // The head of a table of hyphens is set below nothing: its line of hyphens begins where the table does.
  const first = kind === OF_HYPHENS ? (lines[start + 1] ?? '') : source;
  const indent = /^[ \t]*/.exec(first)?.[0] ?? '';
  const place = { line: start + 1, column: 1 };
  if (!rows) return { code: 'pasted-table', ...place, message };
  const [head = [], ...body] = rows;
  const written = [head, head.map(() => '---'), ...body].map(
    (cells) => `|${cells.map((cell) => (cell === '' ? '  |' : ` ${cell} |`)).join('')}`,
  );
  const before = (lines[start - 1] ?? '').trim() === '' ? '' : '\n';
  const below = (lines[end] ?? '').trim() === '' ? '' : '\n';
  const to = before + written.map((row) => indent + row).join('\n') + below;
  return change('pasted-table', place, message, source, to);
}

const cellText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');

const GRID_RULE = /^\s*\+(?:[-=:]{2,}\+)+\s*$/;

/** `+-----+-----+`: a cell may have several lines. */
function grid(lines: readonly string[], start: number): Found | undefined {
  if (!GRID_RULE.test(lines[start] ?? '')) return undefined;
  let end = start;
  while (end < lines.length && /^\s*[+|]/.test(lines[end] ?? '')) end++;
  const own = lines.slice(start, end).map((line) => line.trim());
  const kind = 'drawn with + and -';
  if (own.length < 3) return { start, end, kind };
  const first = own[0] ?? '';
  const edges = [...first.matchAll(/\+/g)].map(({ index }) => index);
  const rows: string[][] = [];
  let row: string[] | undefined;
  for (const line of own) {
    if (GRID_RULE.test(line)) {
      if ([...line.matchAll(/\+/g)].map(({ index }) => index).join() !== edges.join())
        return { start, end, kind };
      if (row) rows.push(row);
      row = undefined;
      continue;
    }
    if (edges.some((edge) => line[edge] !== '|') || line.length !== first.length)
      return { start, end, kind };
    const cells = edges.slice(1).map((edge, at) => line.slice((edges[at] ?? 0) + 1, edge));
    row = row ? row.map((cell, at) => `${cell} ${cells[at] ?? ''}`) : cells;
  }
  if (row || rows.length === 0) return { start, end, kind };
  return { start, end, kind, rows: rows.map((cells) => cells.map(cellText)) };
}

/** Lines with tabs between cells, as Word and Excel write them. */
function tabbed(
  lines: readonly string[],
  start: number,
  inText: ReadonlySet<number>,
): Found | undefined {
  const width = tabsIn(lines[start]);
  if (width === 0) return undefined;
  let end = start;
  let isEven = true;
  while (inText.has(end) && tabsIn(lines[end]) > 0) {
    if (tabsIn(lines[end]) !== width) isEven = false;
    end++;
  }
  const count = end - start;
  if (count < 2 || (count === 2 && width === 1 && !isEven)) return undefined;
  const kind = 'with tabs between its cells';
  if (!isEven) return { start, end, kind };
  const rows = lines.slice(start, end).map((line) => line.trimStart().split('\t').map(cellText));
  return { start, end, kind, rows };
}

/** Tabs between words; none where a mark of a list, a tick box or a blank begins the line. */
function tabsIn(line = ''): number {
  const text = line.trimStart();
  if (!text.includes('\t') || LISTED.test(text) || letterMarkIn(text)) return 0;
  if (TICKS.test(text)) return 0;
  return text.replace(/\t+$/, (tabs) => tabs).split('\t').length - 1;
}

const LISTED =
  /^(?:[-*+•●▪■◦○‣⁃➢➤·o–—§>#\uF000-\uF0FF]|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\t[^\t]*$)|\[[^\]]*\]:?|:)[ \t\u00A0]*\t/;
const TICKS = /[\u2610-\u2612\u2713\u2714þ¨\uF0A8\uF0FE]/;

const OF_HYPHENS = 'drawn with hyphens';
const DASHES = /^ *-{2,}(?: +-{2,})+ *$/;

/** `---- ----` below a head, as pandoc writes: the columns are where the hyphens are. */
function simple(
  lines: readonly string[],
  rule: number,
  isOpen: readonly boolean[],
): Found | undefined {
  // The head is looked at first.
  const head = rule;
  if (!DASHES.test(lines[head + 1] ?? '') || (lines[head] ?? '').trim() === '') return undefined;
  if (DASHES.test(lines[head] ?? '') || /^\s*(?:[|>#]|[-*+]\s|-{3,}\s*$)/.test(lines[head] ?? ''))
    return undefined;
  let end = head + 2;
  while (
    end < lines.length &&
    isOpen[end] !== false &&
    (lines[end] ?? '').trim() !== '' &&
    !DASHES.test(lines[end] ?? '') &&
    !/^\s*-{5,}\s*$/.test(lines[end] ?? '')
  )
    end++;
  const body = lines.slice(head + 2, end);
  if (body.length === 0) return undefined;
  const isClosed = /^\s*-{3,}[\s-]*$/.test(lines[end] ?? '');
  const kind = OF_HYPHENS;
  const columns = [...(lines[head + 1] ?? '').matchAll(/-+/g)].map(({ index }) => index);
  const cut = (line: string): string[] | undefined => {
    const cells = columns.map((from, at) =>
      line.slice(at === 0 ? 0 : from, columns[at + 1] ?? line.length),
    );
    // A word that reaches over the edge of its column can't be cut.
    const reaches = columns.slice(1).some((from) => /\S\S/.test(line.slice(from - 1, from + 1)));
    return reaches ? undefined : cells.map(cellText);
  };
  const rows = [lines[head] ?? '', ...body].map(cut);
  const whole = rows.flatMap((row) => (row ? [row] : []));
  const last = isClosed ? end + 1 : end;
  if (whole.length !== rows.length) return { start: head, end: last, kind };
  return { start: head, end: last, kind, rows: whole };
}
