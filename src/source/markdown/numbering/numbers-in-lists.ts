import type { Token } from 'markdown-it';
import type { Fix } from '../../../rules/fix.ts';
import type { TextProblem } from '../problem.ts';
import {
  isSuccessor,
  SECTION_OPEN,
  sectionNumberIn,
  type SectionParagraph,
} from './section-paragraphs.ts';

/**
 * Paragraphs of a section that are numbered by section and became lists, so that nobody could link to them: "- 1.1 It is due." behind the
 * bullets of another program, and "1. It is due." above 1.1.
 * @param section the number of its heading, where headings have one
 */
export function numbersInLists(
  tokens: readonly Token[],
  lines: readonly string[],
  section: number | undefined,
): TextProblem[] {
  const problems: TextProblem[] = [];
  let last: string | undefined;
  let above = '';
  for (const [at, token] of tokens.entries()) {
    if (token.type === SECTION_OPEN) last = (token.meta as SectionParagraph).number;
    if (token.type === 'inline') above = token.content;
    if (token.level !== 0 || !/^(?:bullet|ordered)_list_open$/.test(token.type)) continue;
    const end = closeOf(tokens, at);
    const items = tokens.slice(at, end).flatMap((item, index): ListItem[] => {
      const inline = tokens[at + index + 2];
      const isItem = item.type === 'list_item_open' && item.level === 1;
      return isItem && inline?.type === 'inline' ? [{ item, text: inline.content }] : [];
    });
    // "It has these policies:" and their numbers.
    const isOfAbove = /:\s*$/.test(above);
    const found =
      (isOfAbove ? undefined : behindBullets(items, lines, last, section)) ??
      aboveItsParts(items, tokens[end + 1]);
    if (found) problems.push(found);
  }
  return problems;
}

type ListItem = { readonly item: Token; readonly text: string };

/** A list of which each point begins with a number, and all of them count on from the last paragraph. */
function behindBullets(
  items: readonly ListItem[],
  lines: readonly string[],
  last: string | undefined,
  section: number | undefined,
): TextProblem | undefined {
  const numbers: (string | undefined)[] = [];
  for (const { text } of items) numbers.push(numberIn(text, numbers.at(-1) ?? last));
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return undefined;
  const begins =
    last === undefined
      ? first.endsWith('.1') && (section === undefined || first === `${section}.1`)
      : isSuccessor(last, first);
  const countOn = numbers.every((number, at) => {
    const before = numbers[at - 1];
    return number !== undefined && (before === undefined || isSuccessor(before, number));
  });
  if (!begins || !countOn) return undefined;
  const changes = items.flatMap(({ item }, at): Fix[] => {
    const line = item.map?.[0] ?? 0;
    const mark = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(lines[line] ?? '')?.[0];
    if (mark === undefined) return [];
    const isClose = at > 0 && (lines[line - 1] ?? '').trim() !== '';
    return [{ line: line + 1, column: 1, from: mark, to: isClose ? '\n' : '' }];
  });
  const [fix, ...also] = changes;
  const place = { line: (items[0]?.item.map?.[0] ?? 0) + 1, column: 1 };
  const message = `A paragraph that begins with a sign of a list has no number that can be cited. Begin the line with "${first}", and put an empty line above it; do the same with the points below it.`;
  return {
    ...{ code: 'paragraph-unnumbered', ...place, message },
    // What is set in below a point would stay there.
    ...(fix && isOfLines(items) && { fix: { ...fix, also } }),
  };
}

const isOfLines = (items: readonly ListItem[]): boolean =>
  items.every(({ text }) => !text.includes('\n'));

/** "1.1", also in bold. */
const numberIn = (text: string, last: string | undefined): string | undefined =>
  sectionNumberIn(text.replace(/^(\*\*|__)([\d.]+)\1(?=\s)/, '$2'), last);

/** A point "1." right above paragraph 1.1: it is no list, and would have no number. */
function aboveItsParts(
  items: readonly ListItem[],
  next: Token | undefined,
): TextProblem | undefined {
  const last = items.at(-1);
  if (next?.type !== SECTION_OPEN || last === undefined || last.item.info === '') return undefined;
  const { number } = next.meta as SectionParagraph;
  // Words without a stop are said to be a heading.
  if (number !== `${last.item.info}.1` || !/[.:;,?!]["”’')*_]*$/.test(last.text)) return undefined;
  const message = `"${last.item.info}." would be a point of a list here, with no number that can be cited: the paragraphs below it are numbered ${number}. If it is a heading, write "### " in place of "${last.item.info}."; if it is a paragraph, write "${number}", and the next numbers after it.`;
  return {
    code: 'paragraph-number',
    line: (last.item.map?.[0] ?? 0) + 1,
    column: 1,
    message,
  };
}

function closeOf(tokens: readonly Token[], open: number): number {
  const type = tokens[open]?.type.replace(/open$/, 'close');
  const end = tokens.findIndex((one, at) => at > open && one.level === 0 && one.type === type);
  return end === -1 ? tokens.length : end;
}
