import type { TextProblem } from '../../problem.ts';
import { letterMarkIn } from '../../numbering/letter-marks.ts';
import { csvTable } from './csv-tables.ts';
import { hyphenTable, OF_HYPHENS } from './hyphen-tables.ts';
import { cellText, type FoundTable } from './found-table.ts';
import { markupTable } from './markup-tables.ts';
import { spacedTable } from './spaced-tables.ts';
import { change, type PastedText } from '../open-text.ts';

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
      (inText.has(line)
        ? (grid(lines, line) ??
          markupTable(lines, line) ??
          tabbed(lines, line, inText) ??
          csvTable(lines, line, inText))
        : undefined) ??
      (WIKI.test(lines[line] ?? '') ? markupTable(lines, line) : undefined) ??
      hyphenTable(lines, line, isOpen) ??
      spacedTable(lines, line, inText);
    if (!found) continue;
    after = found.end;
    problems.push(problemOf(lines, found));
  }
  return problems;
}

type Found = FoundTable;

/** With its next line it may be the head of a table of Markdown. */
const WIKI = /^\s*\{\|/;

/** What pandoc writes below a table that has a caption. */
const CAPTION = /^\s*(?:Table)?: +(\S.*)$/;

function problemOf(lines: readonly string[], found: Found): TextProblem {
  const { start, kind, rows } = found;
  const below =
    (lines[found.end] ?? '').trim() === '' && (lines[found.end + 2] ?? '').trim() === ''
      ? CAPTION.exec(lines[found.end + 1] ?? '')
      : null;
  const end = below ? found.end + 2 : found.end;
  const message = `This is a table ${kind}, which would be printed as running text. ${ADVICE}`;
  const source = lines.slice(start, end).join('\n');
  // The head of a table of hyphens is set below nothing: its line of hyphens begins where the table does.
  const first = kind === OF_HYPHENS ? (lines[start + 1] ?? '') : source;
  const indent = /^[ \t]*/.exec(first)?.[0] ?? '';
  const place = { line: start + 1, column: 1 };
  if (!rows) return { code: 'pasted-table', ...place, message, last: end };
  const [head = [], ...body] = rows;
  const written = [head, head.map(() => '---'), ...body].map(
    (cells) => `|${cells.map((cell) => (cell === '' ? '  |' : ` ${cell} |`)).join('')}`,
  );
  const before = (lines[start - 1] ?? '').trim() === '' ? '' : '\n';
  const after = (lines[end] ?? '').trim() === '' ? '' : '\n';
  const caption = below ? [`[${(below[1] ?? '').replace(/[[\]]/g, '')}]`, ''] : [];
  const to = before + [...caption, ...written].map((row) => indent + row).join('\n') + after;
  return { ...change('pasted-table', place, message, source, to), last: end };
}

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
  // The same sign before each tab is the bullet of a list.
  const signs = new Set(lines.slice(start, end).map((line) => line.trim().split('\t')[0] ?? ''));
  if (width === 1 && signs.size === 1 && /^[^\d|]$/u.test([...signs].join(''))) return undefined;
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
