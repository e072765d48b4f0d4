import { cellText, type FoundTable } from './found-table.ts';

export const OF_HYPHENS = 'drawn with hyphens';
const OF_EQUALS = 'drawn with =';
const DASHES = /^ *-{2,}(?: +-{2,})+ *$/;
const SOLID = /^ *-{5,} *$/;
const EQUALS = /^ *={2,}(?: +={2,})+ *$/;
const MOST_LINES = 1000;

/** A table whose columns are where the hyphens of a line are, as pandoc writes it. */
export function hyphenTable(
  lines: readonly string[],
  start: number,
  isOpen: readonly boolean[],
): FoundTable | undefined {
  const line = lines[start] ?? '';
  if (EQUALS.test(line)) return ofEquals(lines, start);
  if (SOLID.test(line) && isBlank(lines[start - 1])) return manyLines(lines, start, isOpen);
  if (DASHES.test(line) && isBlank(lines[start - 1])) return withoutHead(lines, start);
  return simple(lines, start, isOpen);
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** The cells of a line below the hyphens; nothing where a word reaches over the edge of its column. */
function cutter(rule: string): (line: string) => string[] | undefined {
  const columns = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return (line) => {
    const cells = columns.map((from, at) =>
      line.slice(at === 0 ? 0 : from, columns[at + 1] ?? line.length),
    );
    const reaches = columns.slice(1).some((from) => /\S\S/.test(line.slice(from - 1, from + 1)));
    return reaches ? undefined : cells.map(cellText);
  };
}

/** Two lines or more that are `-----` from edge to edge: rows of several lines, with empty lines between them. */
function manyLines(
  lines: readonly string[],
  start: number,
  isOpen: readonly boolean[],
): FoundTable | undefined {
  const limit = Math.min(lines.length, start + MOST_LINES);
  let rule = start + 1;
  while (rule < Math.min(limit, start + 8) && !DASHES.test(lines[rule] ?? '')) {
    if (isBlank(lines[rule])) return undefined;
    rule++;
  }
  if (rule === start + 1 || !DASHES.test(lines[rule] ?? '')) return undefined;
  let end = rule + 1;
  while (end < limit && isOpen[end] !== false && !SOLID.test(lines[end] ?? '')) end++;
  if (end >= limit || !SOLID.test(lines[end] ?? '')) return undefined;
  const found = { start, end: end + 1, kind: OF_HYPHENS };
  const cut = cutter(lines[rule] ?? '');
  const groups = [lines.slice(start + 1, rule), ...groupsOf(lines.slice(rule + 1, end))];
  const rows: string[][] = [];
  for (const group of groups) {
    const cells = group.map(cut);
    if (!cells.every((row) => row !== undefined)) return found;
    rows.push((cells[0] ?? []).map((_, at) => cellText(cells.map((row) => row[at]).join(' '))));
  }
  return { ...found, rows };
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (at === 0 || isBlank(lines[at - 1])) groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups;
}

/** Rows between two lines of hyphens: no line says what their columns are. */
function withoutHead(lines: readonly string[], start: number): FoundTable | undefined {
  let end = start + 1;
  while (end < lines.length && !isBlank(lines[end]) && !DASHES.test(lines[end] ?? '')) end++;
  if (end === start + 1 || !DASHES.test(lines[end] ?? '')) return undefined;
  return { start, end: end + 1, kind: OF_HYPHENS };
}

/** `===== =====` above and below a head, as reStructuredText has it. */
function ofEquals(lines: readonly string[], start: number): FoundTable | undefined {
  let end = start + 1;
  while (end < lines.length && !isBlank(lines[end])) end++;
  if (end < start + 3 || !EQUALS.test(lines[end - 1] ?? '')) return undefined;
  return { start, end, kind: OF_EQUALS };
}

/** `---- ----` below a head of one line, with the caption that pandoc writes below a table. */
function simple(
  lines: readonly string[],
  head: number,
  isOpen: readonly boolean[],
): FoundTable | undefined {
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
  const cut = cutter(lines[head + 1] ?? '');
  const rows = [lines[head] ?? '', ...body].map(cut);
  const whole = rows.flatMap((row) => (row ? [row] : []));
  const last = isClosed ? end + 1 : end;
  if (whole.length !== rows.length) return { start: head, end: last, kind };
  return { start: head, end: last, kind, rows: whole };
}
