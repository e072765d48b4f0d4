import type { TextProblem } from '../problem.ts';
import { change, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** What is on printed pages alone: their numbers, and words that were broken to fill a line. */
export function printLeftOvers(text: PastedText): TextProblem[] {
  const all = text.lines.join('\n').toLowerCase();
  const paragraphs = text.written.filter(({ kind }) => kind === 'paragraph');
  return paragraphs.flatMap((written, at) => [
    ...pageNumbers(written),
    ...loneNumber(written, paragraphs[at - 1], paragraphs[at + 1]),
    ...tableOfContents(written),
    ...brokenWords(written, all),
  ]);
}

/** "3" between two halves of a sentence, and "– 3 –" anywhere. */
function loneNumber(
  { from, source }: WrittenText,
  above: WrittenText | undefined,
  below: WrittenText | undefined,
): TextProblem[] {
  const found = /^\s*(?:([–—-]) ?)?\d{1,3}(?:\/\d{1,3})?( ?[–—-])?\s*$/.exec(source);
  if (!found) return [];
  const isFramed = found[1] !== undefined && found[2] !== undefined;
  const cuts =
    /[\p{L}\p{N},-]\s*$/u.test(above?.source ?? '') && /^\s*\p{Ll}/u.test(below?.source ?? '');
  return isFramed || cuts
    ? [{ code: 'page-number', line: from + 1, column: 1, message: OF_A_PAGE }]
    : [];
}

const LEADER = /[^\s.…][ \t]*(?:(?:\.[ \t]?){4,}|…{2,})[ \t]*\d{1,4}[ \t]*$/;

/** "Purpose ........ 3": the list of contents of a printed paper. */
function tableOfContents({ from, source }: WrittenText): TextProblem[] {
  const lines = source.split('\n');
  if (lines.length < 2 || !lines.every((line) => line.length < 300 && LEADER.test(line))) return [];
  const message =
    'This is the list of contents of a printed paper. Take it out: the page has its own, and no page numbers.';
  return [{ code: 'page-number', line: from + 1, column: 1, message }];
}

const OF_A_PAGE =
  'This is the number of a printed page, in the middle of the text. Take the line out, and put together the paragraph that it cuts.';

const PAGE_NUMBER =
  /^[ \t]*(?:page[ \t]+\d{1,4}(?:[ \t]+of[ \t]+\d{1,4}|[ \t]*\/[ \t]*\d{1,4})?|\d{1,4}[ \t]*\|[ \t]*p[ \t]?a[ \t]?g[ \t]?e|page[ \t]*\|[ \t]*\d{1,4})[ \t]*$/gim;

function pageNumbers(written: WrittenText): TextProblem[] {
  return [...written.source.matchAll(PAGE_NUMBER)].map(({ index }) => ({
    code: 'page-number' as const,
    ...placeAt(written, index),
    message: OF_A_PAGE,
  }));
}

const BROKEN = /(?<![\p{L}\p{N}-])(\p{L}{2,30})-\n[ \t]*(\p{Ll}{2,30})(?![\p{L}-])/gu;

/** "short-" and "and long-term" are whole. */
const SUSPENDED = /^(?:and|or|to|nor|but|y|neu|i|a|ac)$/;

function brokenWords(written: WrittenText, all: string): TextProblem[] {
  return [...written.source.matchAll(BROKEN)].flatMap((match): TextProblem[] => {
    const [broken, first = '', second = ''] = match;
    if (SUSPENDED.test(second)) return [];
    const joined = first + second;
    const message = `A word may be broken here at the end of a printed line. Write "${joined}" without the hyphen, or "${first}-${second}" on one line.`;
    const place = placeAt(written, match.index);
    // Where the paper has the whole word too, it is certain.
    const isCertain = hasWord(all, joined) && !hasWord(all, `${first}-${second}`);
    if (!isCertain) return [{ code: 'word-broken', ...place, message }];
    return [change('word-broken', place, message, broken, `${joined}`)];
  });
}

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word.toLowerCase());
  return at !== -1 && !/[\p{L}-]/u.test(text[at + word.length] ?? '');
};
