import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';
import type { PastedText } from './open-text.ts';

const FIGURE = String.raw`[(~c. ]{0,3}[£€$]? ?\d[\d,.]{0,20} ?(?:%|pp|per cent|k|m|bn|million|billion|thousand)?`;
const BEGINS_WITH_FIGURE = new RegExp(`^${FIGURE}`);
const FIGURE_ALONE = new RegExp(String.raw`^${FIGURE}\)?[.;,]?$`);

/** What a sign at the beginning of a line was meant to be, where it isn't a point of a list. */
const SIGNS: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus', '*': 'times' };

/** A point of a list at the level of the text, with the words of its first line. */
type Point = { readonly line: number; readonly words: string };

/**
 * "+ growth", "- £2,000" and "> 5%" at the beginning of a line: Markdown takes the sign for a point of a list or a quotation, and the
 * page shows another one, or none. A list has more than one point, or words above it that end with a colon.
 */
export function signsOfSums({ tokens, lines }: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  /** How many lists of points or quotations are open around a place. */
  let within = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'bullet_list_open' || token.type === 'blockquote_open') {
      if (within === 0) {
        const isSign =
          token.type === 'blockquote_open' ? isMore(tokens, at) : isSum(tokens, at, lines);
        if (isSign && token.map) problems.push(problemAt(lines, token.map[0], token.markup));
      }
      within++;
    } else if (token.type === 'bullet_list_close' || token.type === 'blockquote_close') within--;
  }
  return [...problems, ...numbersOfSentences({ tokens, lines })];
}

/** A line that ends like this goes on in the next one: "decided in", "by the". */
const GOES_ON =
  /(?<![\p{L}\p{N}])(?:in|on|of|at|from|the|an?|than|between|until|since|before|after|and|or|paragraphs?|sections?|items?|pages?|tables?|figures?|appendix|schedule|number|no\.?)[ \t]*$/iu;

/** "decided in" with "1. May and again in" right below: lines that were broken within a sentence, where a number and a stop begin a list. */
function numbersOfSentences({
  tokens,
  lines,
}: Pick<PastedText, 'tokens' | 'lines'>): TextProblem[] {
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type !== 'ordered_list_open' || !token.map) return [];
    const [from] = token.map;
    const isBelow = tokens[at - 1]?.type === 'paragraph_close' && tokens[at - 3]?.map?.[1] === from;
    const above = lines[from - 1] ?? '';
    const mark = /^[ \t>]*(\d{1,3}[.)])/.exec(lines[from] ?? '')?.[1];
    if (!isBelow || above.trim() === '' || mark === undefined || !GOES_ON.test(above)) return [];
    const message = `This line begins with "${mark}", which makes a list of it. If it goes on with the sentence above, put its words behind that line; if it is a list, end the line above with a colon.`;
    const column = (lines[from] ?? '').indexOf(mark) + 1;
    return [{ code: 'sign-as-bullet', line: from + 1, column, message }];
  });
}

function problemAt(lines: readonly string[], line: number, sign: string): TextProblem {
  const column = (lines[line] ?? '').indexOf(sign) + 1;
  const place = { line: line + 1, column: Math.max(column, 1) };
  const message =
    sign === '>'
      ? 'This line begins with >, which makes a quotation of it: the sign would not be printed. Write “more than” in words.'
      : `This line begins with "${sign} ", which makes a point of a list of it: readers would see a bullet. Write “${SIGNS[sign] ?? sign}” in words if that is meant. If it is a point of a list, begin it with a hyphen, put a colon at the end of the line above, and say in words what the figure is.`;
  return { code: 'sign-as-bullet', ...place, message };
}

function isSum(tokens: readonly Token[], at: number, lines: readonly string[]): boolean {
  const open = tokens[at];
  const points = pointsOf(tokens, at);
  const [first] = points;
  if (!open?.map || !first) return false;
  const above = lines[first.line - 1] ?? '';
  const before = tokens[at - 1];
  // A list right below a line of a paragraph that doesn't announce it.
  const runsOn =
    before?.type === 'paragraph_close' &&
    above.trim() !== '' &&
    tokens[at - 3]?.map?.[1] === open.map[0] &&
    !/[:;–—-]\s*$/.test(above);
  const figures = points.every(({ words }) => BEGINS_WITH_FIGURE.test(words));
  const alone = points.every(({ words }) => FIGURE_ALONE.test(words));
  if (open.markup === '+') return runsOn || points.length === 1 || figures;
  if (points.length === 1 && alone) return true;
  return runsOn && (alone || (points.length === 1 && figures));
}

function pointsOf(tokens: readonly Token[], at: number): Point[] {
  const level = (tokens[at]?.level ?? 0) + 1;
  const points: Point[] = [];
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (token.type === 'bullet_list_close' && token.level === level - 1)) break;
    if (token.type !== 'list_item_open' || token.level !== level) continue;
    const inline = tokens[index + 2];
    const words = inline?.type === 'inline' ? inline.content : '';
    points.push({ line: token.map?.[0] ?? 0, words });
  }
  return points;
}

/** "> 5% growth": a quotation of one line that begins with a figure. */
function isMore(tokens: readonly Token[], at: number): boolean {
  const [open, , inline] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open?.map === null || open === undefined || inline?.type !== 'inline') return false;
  const [from, to] = open.map;
  const isShort = to - from <= 1 && inline.content.length <= 60;
  return (
    isShort &&
    /^[£€$]? ?\d[\d,.]*\s?(?:%|[a-z]|$)/i.test(inline.content) &&
    !/[.!?]["”’]?$/.test(inline.content) &&
    BEGINS_WITH_FIGURE.test(inline.content)
  );
}
