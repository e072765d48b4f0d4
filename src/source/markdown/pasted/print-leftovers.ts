import type { TextProblem } from '../problem.ts';
import { change, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** What is on printed pages alone: their numbers, and words that were broken to fill a line. */
export function printLeftOvers(text: PastedText): TextProblem[] {
  const all = text.lines.join('\n').toLowerCase();
  return text.written
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((written) => [...pageNumbers(written), ...brokenWords(written, all)]);
}

const PAGE_NUMBER =
  /^[ \t]*(?:page[ \t]+\d{1,4}(?:[ \t]+of[ \t]+\d{1,4}|[ \t]*\/[ \t]*\d{1,4})?|\d{1,4}[ \t]*\|[ \t]*p[ \t]?a[ \t]?g[ \t]?e|page[ \t]*\|[ \t]*\d{1,4})[ \t]*$/gim;

function pageNumbers(written: WrittenText): TextProblem[] {
  return [...written.source.matchAll(PAGE_NUMBER)].map(({ index }) => ({
    code: 'page-number' as const,
    ...placeAt(written, index),
    message:
      'This is the number of a printed page, in the middle of the text. Take the line out, and put together the paragraph that it cuts.',
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
