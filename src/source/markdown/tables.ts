import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { cellsOf, mergeCells, type Cell, type Row } from './table-rows.ts';

/** The rows above the line of hyphens. Only so many are looked through for it. */
const MOST_HEAD_ROWS = 5;

/** Cells that rows leave out at their ends, in one table: each costs a cell on the page. */
const MOST_LEFT_OUT = 10_000;

/** `[Spending by service]` */
const BRACKETED = /^\[(?!\^)([^\]\n]{1,400})\]$/;

/** "Table 2: spending by service", as Word writes it; a sentence that begins with "Table 2 shows" is none. */
const NUMBERED = /^Table \d{1,3}(?:\.\d{1,3})?[a-z]?(?::| [–—-]) [^\n]{1,300}$/;

/**
 * Tables with more than one row above the line of hyphens, and with merged cells: `||` and `^^`. The first
 * column names the rows where the corner above it is empty, or where all of it is bold. A line in square brackets above
 * or below a table is its caption. (The library for this loses a row's first empty cell, and takes ever longer for long texts.)
 */
export function tables(parser: MarkdownIt): void {
  parser.block.ruler.at('table', readTable, { alt: ['paragraph', 'reference'] });
  parser.core.ruler.before('inline', 'table_captions', (state) => {
    state.tokens = takeCaptions(state.tokens);
  });
}

function readTable(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const isWithin = (line: number): boolean => {
    const indent = (state.sCount[line] ?? 0) - state.blkIndent;
    return line < endLine && indent >= 0 && indent < 4;
  };
  const first = lineAt(startLine);
  if (!first.includes('|') || !isWithin(startLine)) return false;
  let rule = startLine + 1;
  let aligns: string[] | undefined;
  for (; rule <= startLine + MOST_HEAD_ROWS && isWithin(rule); rule++) {
    const text = lineAt(rule);
    aligns = alignsOf(text);
    if (aligns) break;
    // Of several rows, each begins with a stroke: a line of a paragraph may have one somewhere.
    if (!first.startsWith('|') || !text.startsWith('|')) return false;
  }
  if (!aligns) return false;
  const width = aligns.length;
  const head = Array.from({ length: rule - startLine }, (_, at) => ({
    line: startLine + at + 1,
    cells: cellsOf(lineAt(startLine + at).trim()),
  }));
  if (head.some(({ cells }) => cells.length !== width)) return false;
  if (silent) return true;

  const wholeLine = (at: number): string => {
    const start = state.src.lastIndexOf('\n', (state.bMarks[at] ?? 0) - 1) + 1;
    return state.src.slice(start, state.eMarks[at]);
  };
  const body: Row[] = [];
  const terminators = state.md.block.ruler.getRules('blockquote');
  let leftOut = 0;
  let line = rule + 1;
  for (; isWithin(line); line++) {
    const text = lineAt(line).trim();
    if (text === '' || BRACKETED.test(text)) break;
    if (terminators.some((isStart) => isStart(state, line, endLine, true))) break;
    const cells = cellsOf(text);
    leftOut += Math.max(0, width - cells.length);
    if (leftOut > MOST_LEFT_OUT) break;
    body.push({ line: line + 1, cells, ...(!text.includes('|') && { words: wholeLine(line) }) });
  }
  const top = mergeCells(head, width);
  const rest = mergeCells(body, width);
  const namesRows =
    top.rows[0]?.[0]?.text === '' ||
    (rest.rows.length > 1 && rest.rows.every(([cell]) => cell?.column !== 0 || isBold(cell.text)));

  const table = state.push('table_open', 'table', 1);
  table.map = [startLine, line];
  table.meta = { faults: [...top.faults, ...rest.faults], namesRows };
  if (namesRows) table.attrSet('class', 'names-rows');
  const group = (
    tag: 'thead' | 'tbody',
    rows: readonly (readonly Cell[])[],
    lines: readonly { readonly line: number }[],
  ): void => {
    if (rows.length === 0) return;
    const map = (at: number): [number, number] => {
      const from = (lines[at]?.line ?? 1) - 1;
      return [from, from + 1];
    };
    state.push(`${tag}_open`, tag, 1).map = [map(0)[0], map(rows.length - 1)[1]];
    for (const [at, cells] of rows.entries()) {
      state.push('tr_open', 'tr', 1).map = map(at);
      for (const cell of cells) {
        const scope = tag === 'thead' ? 'col' : namesRows && cell.column === 0 ? 'row' : undefined;
        pushCell(state, cell, { scope, align: aligns[cell.column] ?? '', map: map(at) });
      }
      state.push('tr_close', 'tr', -1);
    }
    state.push(`${tag}_close`, tag, -1);
  };
  group('thead', top.rows, head);
  group('tbody', rest.rows, body);
  state.push('table_close', 'table', -1);
  state.line = line;
  return true;
}

function pushCell(
  state: StateBlock,
  { text, column, columns, rows }: Cell,
  { scope, align, map }: { scope: 'col' | 'row' | undefined; align: string; map: [number, number] },
): void {
  // An empty corner is no header of anything.
  const tag = scope === undefined || (text === '' && column === 0) ? 'td' : 'th';
  const open = state.push(`${tag}_open`, tag, 1);
  open.meta = { column };
  if (tag === 'th' && scope !== undefined) open.attrSet('scope', scope);
  if (columns > 1) open.attrSet('colspan', String(columns));
  if (rows > 1) open.attrSet('rowspan', String(rows));
  // No style attribute: the policy of the pages forbids it.
  if (align !== '' && scope !== 'row') open.attrSet('class', `align-${align}`);
  const inline = state.push('inline', '', 0);
  inline.content = text;
  inline.map = map;
  inline.children = [];
  state.push(`${tag}_close`, tag, -1);
}

const isBold = (text: string): boolean => /^(\*\*|__)[^*_]+\1$/.test(text);

/** How each column is set; nothing where a line isn't the one between head and rows. */
function alignsOf(line: string): string[] | undefined {
  if (!/^[|:-][-|: \t]*$/.test(line) || !line.includes('|')) return undefined;
  if (!/^(?:[|:]|-[-|:])/.test(line)) return undefined;
  const aligns: string[] = [];
  for (const cell of cellsOf(line.trim())) {
    const text = cell.trim();
    if (!/^:?-+:?$/.test(text)) return undefined;
    const [left, right] = [text.startsWith(':'), text.endsWith(':')];
    aligns.push(right ? (left ? 'center' : 'right') : '');
  }
  return aligns;
}

/** A paragraph that is one, above a table or below it, becomes its caption. */
function takeCaptions(tokens: readonly Token[]): Token[] {
  const made: Token[] = [];
  let table = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    made.push(token);
    if (token.type === 'table_open') {
      const above = captionAt(made, made.length - 4, token.level);
      table = made.length - 1;
      if (!above) continue;
      made.splice(table - 3, 3);
      table -= 3;
      putCaption(made, table, above);
      table = -1;
    } else if (token.type === 'table_close' && table !== -1) {
      const below = captionAt(tokens, at + 1, token.level);
      if (below) {
        putCaption(made, table, below);
        at += 3;
      }
      table = -1;
    }
  }
  return made;
}

function putCaption(made: Token[], table: number, [open, inline, close]: Caption): void {
  for (const token of [open, close]) {
    token.type = token.type.replace('paragraph', 'caption');
    token.tag = 'caption';
    token.level += 1;
    token.hidden = false;
  }
  inline.level += 1;
  inline.content = inline.content.replace(BRACKETED, '$1');
  made.splice(table + 1, 0, open, inline, close);
  const token = made[table];
  if (token) token.meta = { ...(token.meta as object), caption: inline };
}

type Caption = readonly [open: Token, inline: Token, close: Token];

function captionAt(tokens: readonly Token[], at: number, level: number): Caption | undefined {
  if (at < 0) return undefined;
  const [open, inline, close] = tokens.slice(at, at + 3);
  if (open?.type !== 'paragraph_open' || open.level !== level) return undefined;
  if (inline?.type !== 'inline' || !close) return undefined;
  return BRACKETED.test(inline.content) || NUMBERED.test(inline.content)
    ? [open, inline, close]
    : undefined;
}
