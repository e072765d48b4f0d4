import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import {
  endItems,
  isList,
  levelOf,
  take,
  type Item,
  type Level,
  type Line,
} from './letter-levels.ts';
import { letterMarkIn, placeOf } from './letter-marks.ts';
import type { TextProblem } from '../problem.ts';

export const LETTERED_OPEN = 'lettered_list_open';
export const LETTERED_CLOSE = 'lettered_list_close';
/** Its content is the mark, as it is written. */
export const LETTERED_MARK = 'lettered_mark';

/** Lines that one list looks at; the rest is another list. */
const MOST_LINES = 2000;

/** Lines within one item. */
const MOST_WITHOUT = 200;

/** What begins a block of its own, though no line is empty before it. */
const OTHER_BLOCK =
  /^(?:#{1,6}\s|:{3,}|`{3,}|~{3,}|>|\||\[\^|\d{1,9}[.)]\s|\d{1,3}(?:\.\d{1,3}){1,3}[.)]?\s)/;

/**
 * Lists of letters and small Roman numerals, which CommonMark doesn't know, with their marks as words:
 *
 *     (a) the first;
 *     (b) the second, which has
 *     (i) a part, and
 *     (ii) another;
 *     (c) the third.
 *
 * Two marks that follow each other make a list, so that "A. Smith said" is none. Members cite the marks: they are
 * printed as they were written.
 */
export function letteredLists(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'list',
    'lettered_list',
    (state, startLine, endLine, silent) => {
      if (!BEGINS.test(lineOf(state, startLine))) return false;
      const isFar = (state.sCount[startLine] ?? 0) - state.blkIndent >= 4;
      if (isFar || (state.sCount[startLine] ?? 0) < 0) return false;
      const list = readList(state, startLine, endLine, silent ? 2 : MOST_LINES);
      if (!list) return false;
      // A line within a paragraph begins a list only where its own first marks follow each other.
      if (silent) return isFirst(list);
      pushList(state, list);
      state.line = list.items.at(-1)?.end ?? startLine + 1;
      return true;
    },
    { alt: ['paragraph', 'reference'] },
  );
  parser.renderer.rules[LETTERED_MARK] = (tokens, index) =>
    `<span class="lettered__mark">${tokens[index]?.content ?? ''}</span> `;
}

/** Asked of nearly every line. */
const BEGINS = /^\(?[A-Za-z]{1,7}[.)]/;

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

const isFirst = ({ items: [first, second], kind }: Level): boolean =>
  first !== undefined &&
  second !== undefined &&
  placeOf(first.mark, kind) === 1 &&
  placeOf(second.mark, kind) === 2;

/** The list that begins on a line; no more than so many of its own items are looked for. */
function readList(state: StateBlock, start: number, last: number, most: number): Level | undefined {
  const marks = marksFrom(state, start, Math.min(last, start + MOST_LINES));
  const first = marks.next();
  let next = marks.next();
  if (first.done === true || next.done === true) return undefined;
  // "None." begins like a mark, and is none.
  if (first.value.line !== start) return undefined;
  const outer = levelOf(first.value, next.value);
  const stack = [outer];
  let taken = start;
  let stop: number | undefined;
  while (next.done !== true) {
    const line = next.value;
    next = marks.next();
    const as = take(stack, line, next.done === true ? undefined : next.value);
    const isApart = line.afterBlank && line.indent < first.value.indent + 2;
    if (as === 'another' || (as === 'text' && (isApart || line.line > taken + MOST_WITHOUT))) {
      stop = line.line;
      break;
    }
    if (as === 'item') taken = line.line;
    if (outer.items.length >= most) break;
  }
  const end = stop ?? (next.done === true ? next.value : start + 1);
  endItems(outer, end, (line, from) => trimmed(state, from, line));
  return isList(outer) ? outer : undefined;
}

/** The lines that begin with a mark, up to where the list must end; that line is returned. */
function* marksFrom(state: StateBlock, start: number, last: number): Generator<Line, number> {
  const base = state.sCount[start] ?? 0;
  // A line that goes on with a paragraph may be further left than it.
  const least = Math.min(state.blkIndent, base);
  let afterBlank = false;
  let end = start;
  let marked = start;
  for (let line = start; line < last && line <= marked + MOST_WITHOUT; line++) {
    if (state.isEmpty(line)) {
      afterBlank = true;
      continue;
    }
    const indent = state.sCount[line] ?? 0;
    if (indent < least) break;
    const text = lineOf(state, line);
    const mark = letterMarkIn(text);
    if (!mark) {
      const isInside = indent >= base + 2;
      if (text.startsWith(':::')) break;
      if (!isInside && (afterBlank || OTHER_BLOCK.test(text))) break;
    } else {
      yield { line, indent, mark, afterBlank };
      marked = line;
    }
    afterBlank = false;
    end = line + 1;
  }
  return end;
}

/** Without the empty lines at its end. */
function trimmed(state: StateBlock, from: number, end: number): number {
  let line = end;
  while (line > from + 1 && state.isEmpty(line - 1)) line--;
  return line;
}

function pushList(state: StateBlock, list: Level): void {
  const open = state.push(LETTERED_OPEN, 'ol', 1);
  open.map = [list.items[0]?.line ?? 0, list.items.at(-1)?.end ?? 0];
  // Without marks of its own, some browsers no longer call it a list.
  open.attrSet('class', 'lettered');
  open.attrSet('role', 'list');
  for (const item of list.items) {
    const li = state.push('lettered_item_open', 'li', 1);
    li.map = [item.line, item.end];
    li.meta = { fault: item.fault };
    state.push(LETTERED_MARK, '', 0).content = item.mark.written;
    pushItem(state, item);
    state.push('lettered_item_close', 'li', -1);
  }
  state.push(LETTERED_CLOSE, 'ol', -1);
}

function pushItem(state: StateBlock, item: Item): void {
  const before = state.tokens.length;
  const firstInner = item.inner[0]?.items[0]?.line ?? item.end;
  tokenizeInside(state, item.line, firstInner, item.mark.length);
  // The mark is on the line of the first paragraph.
  const [open, , close] = state.tokens.slice(before, before + 3);
  if (open?.type === 'paragraph_open' && close) {
    open.hidden = true;
    close.hidden = true;
  }
  for (const inner of item.inner) pushList(state, inner);
}

/** Makes tokens of the lines of an item, without its mark and as if they weren't indented. */
function tokenizeInside(state: StateBlock, start: number, end: number, mark: number): void {
  const saved = {
    marks: state.bMarks.slice(start, end),
    shifts: state.tShift.slice(start, end),
    counts: state.sCount.slice(start, end),
    indent: state.blkIndent,
    max: state.lineMax,
    parent: state.parentType,
  };
  const least = saved.counts
    .slice(1)
    .filter((_, at) => !state.isEmpty(start + 1 + at))
    .reduce((smallest, count) => Math.min(smallest, count), Number.MAX_SAFE_INTEGER);
  const indent = Math.max(saved.indent, Math.min(least, (saved.counts[0] ?? 0) + 8));
  state.bMarks[start] = (saved.marks[0] ?? 0) + (saved.shifts[0] ?? 0) + mark;
  state.tShift[start] = 0;
  for (const [at, count] of saved.counts.entries()) {
    state.sCount[start + at] = at === 0 ? indent : Math.max(count, indent);
  }
  state.blkIndent = indent;
  state.lineMax = end;
  state.parentType = 'list';
  state.md.block.tokenize(state, start, end);
  for (const [at, count] of saved.counts.entries()) {
    state.bMarks[start + at] = saved.marks[at] ?? 0;
    state.tShift[start + at] = saved.shifts[at] ?? 0;
    state.sCount[start + at] = count;
  }
  state.blkIndent = saved.indent;
  state.lineMax = saved.max;
  state.parentType = saved.parent;
}

/** Letters that are missing or twice in a list. */
export function letterFaults(tokens: readonly Token[]): TextProblem[] {
  return tokens.flatMap(({ type, map, meta }): TextProblem[] => {
    if (type !== 'lettered_item_open') return [];
    const { fault } = meta as { fault?: string };
    if (fault === undefined) return [];
    return [{ code: 'letter-order', line: (map?.[0] ?? 0) + 1, column: 1, message: fault }];
  });
}
