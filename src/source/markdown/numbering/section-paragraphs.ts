import type { MarkdownIt, StateBlock } from 'markdown-it';

/** Tokens of a paragraph that has a number of its section, 3.2; their meta is {@link SectionParagraph}. */
export const SECTION_OPEN = 'section_paragraph_open';
export const SECTION_CLOSE = 'section_paragraph_close';

/** The number as it is written, "3.2" or "3.2.1". */
export type SectionParagraph = { readonly number: string };

const MARKER = /^([1-9]\d{0,2}(?:\.[1-9]\d{0,2}){1,3})[.)]?[ \t]+(?=\S)/;
/** "2.5 million people" is no paragraph 2.5, and "1.1 to 1.4" is no paragraph 1.1; "2.5 To the north" is one. */
const MEASURE =
  /^(?:millions?|billions?|bn|thousand|per ?cent|percent|%|times|fold|hectares?|ha|acres?|miles?|km|metres?|m|kg|tonnes?|fte|FTE|years?|hours?|days?|months?|weeks?|pence|p|degrees?|points?|to|and|or|–|-|above|below)(?![\p{L}\d])/u;

type Numbered = { lastSectionNumber?: string };

/** The number with which a line of a text begins, where it is that of a paragraph of a section. */
export function sectionNumberIn(line: string, last: string | undefined): string | undefined {
  const marker = MARKER.exec(line);
  const number = marker?.[1];
  if (!marker || number === undefined) return undefined;
  const follows = last !== undefined && isSuccessor(last, number);
  const rest = line.slice(marker[0].length);
  if (MEASURE.test(rest)) return undefined;
  // "1.4.26" may be a day: a third number needs the paragraph that it is of.
  if (number.split('.').length > 2)
    return follows || sharesParent(last, number) ? number : undefined;
  return follows || number.endsWith('.1') || /^[^\p{Ll}]/u.test(rest) ? number : undefined;
}

/** Whether a number may come after another: 1.3 after 1.2, 2.1 after 1.4, 1.2.1 after 1.2. */
export function isSuccessor(last: string, number: string): boolean {
  const before = last.split('.').map(Number);
  const now = number.split('.').map(Number);
  if (now.length === before.length + 1) return number === `${last}.1`;
  if (now.length > before.length) return false;
  const depth = now.length - 1;
  const sameSection = now.slice(0, depth).every((n, at) => n === before[at]);
  if (sameSection) return now[depth] === (before[depth] ?? 0) + 1;
  return depth === 1 && now[0] === (before[0] ?? 0) + 1 && now[1] === 1;
}

const sharesParent = (last: string | undefined, number: string): boolean => {
  const parent = number.slice(0, number.lastIndexOf('.'));
  return last === parent || (last?.startsWith(`${parent}.`) ?? false);
};

/**
 * Paragraphs that are numbered by section, as most councils print them:
 *
 *     1.1 The first paragraph of the first section.
 *
 *     1.2 The second; what is indented below it, and a list that follows at once, belong to it.
 */
export function sectionParagraphs(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'list',
    'section_paragraph',
    (state, startLine, endLine, silent) => {
      if (state.level !== 0 || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
      const env = state.env as Numbered;
      const line = lineOf(state, startLine);
      const number = sectionNumberIn(line, env.lastSectionNumber);
      if (number === undefined) return false;
      // A line within a paragraph may begin with a figure: only a number that goes on from the last one ends it.
      if (silent) return goesOn(env.lastSectionNumber, number, line);
      env.lastSectionNumber = number;
      const end = endOf(state, startLine, endLine, number);
      const open = state.push(SECTION_OPEN, 'div', 1);
      open.map = [startLine, end];
      open.meta = { number } satisfies SectionParagraph;
      tokenizeInside(state, startLine, end, line);
      const close = state.push(SECTION_CLOSE, 'div', -1);
      close.block = true;
      state.line = end;
      return true;
    },
    { alt: ['paragraph', 'reference'] },
  );
}

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** Lettered parts of a paragraph belong to it, indented or not. */
const LETTERED = /^\((?:[a-z]{1,2}|[ivx]{1,5})\)[ \t]/;

/** The line after the paragraph: what is indented belongs to it, and whatever goes on without an empty line. */
function endOf(state: StateBlock, start: number, last: number, number: string): number {
  let end = start + 1;
  let afterBlank = false;
  for (let line = start + 1; line < last; line++) {
    if (state.isEmpty(line)) {
      afterBlank = true;
      continue;
    }
    const isIndented = (state.sCount[line] ?? 0) >= 2;
    const text = lineOf(state, line);
    if (!isIndented && ((afterBlank && !LETTERED.test(text)) || isAnother(text, number))) break;
    end = line + 1;
    afterBlank = false;
  }
  return end;
}

/** Whether a line begins a block of its own, though no line is empty before it. */
const isAnother = (text: string, number: string): boolean =>
  /^(?:#{1,6}\s|:{3,}|`{3,}|~{3,}|>|\|)/.test(text) ||
  goesOn(number, sectionNumberIn(text, number), text);

/** Whether a number begins another paragraph although no line is empty before it: the next one, the same again, or one of the next few. */
function goesOn(last: string | undefined, number: string | undefined, line: string): boolean {
  if (last === undefined || number === undefined) return false;
  if (isSuccessor(last, number)) return true;
  const parent = number.slice(0, number.lastIndexOf('.'));
  if (parent !== last.slice(0, last.lastIndexOf('.')) || !BEGINS_A_SENTENCE.test(line))
    return false;
  const ahead = lastPart(number) - lastPart(last);
  return ahead >= 0 && ahead <= MOST_MISSING;
}

const BEGINS_A_SENTENCE = /^[\d.)]+[ \t]+[^\p{Ll}]/u;
const MOST_MISSING = 5;

const lastPart = (number: string): number => Number(number.slice(number.lastIndexOf('.') + 1));

function tokenizeInside(state: StateBlock, start: number, end: number, line: string): void {
  const marker = MARKER.exec(line)?.[0].length ?? 0;
  const counts = state.sCount.slice(start, end);
  const indented = counts
    .slice(1)
    .filter((count, at) => count >= 2 && !state.isEmpty(start + 1 + at));
  const indent = indented.reduce((least, count) => Math.min(least, count), MOST_INDENT);
  const before = {
    mark: state.bMarks[start] ?? 0,
    shift: state.tShift[start] ?? 0,
    indent: state.blkIndent,
    max: state.lineMax,
    parent: state.parentType,
  };
  state.bMarks[start] = before.mark + before.shift + marker;
  state.tShift[start] = 0;
  // What goes on without an empty line may be less indented than the rest.
  for (const [at, count] of counts.entries()) {
    state.sCount[start + at] = at === 0 ? indent : Math.max(count, indent);
  }
  state.blkIndent = indent;
  state.lineMax = end;
  state.parentType = 'list';
  state.md.block.tokenize(state, start, end);
  state.bMarks[start] = before.mark;
  state.tShift[start] = before.shift;
  for (const [at, count] of counts.entries()) state.sCount[start + at] = count;
  state.blkIndent = before.indent;
  state.lineMax = before.max;
  state.parentType = before.parent;
}

/** Where nothing is indented. */
const MOST_INDENT = 8;
