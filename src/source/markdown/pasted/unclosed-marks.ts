import { change, placeAt, printedTexts, type PastedText, type WrittenText } from './open-text.ts';
import type { TextProblem } from '../problem.ts';

/** Backquotes, stars and strokes that begin something which ends nowhere, and would be printed. */
export function unclosedMarks({ written, lines }: PastedText): TextProblem[] {
  // A star with a note below it is no mark of Markdown.
  const hasStarNote = lines.some((line) => /^[ \t>]*\\?\*(?!\*)/.test(line));
  return written.flatMap((text) => {
    if (!/[`*_]/.test(text.source)) return [];
    const printed = printedTexts(text);
    return [
      ...backquote(text, printed),
      ...(text.kind === 'row' || hasStarNote || text.source.includes('`')
        ? []
        : [...italics(text, printed), ...apartFromWords(text, printed)]),
    ].slice(0, 1);
  });
}

function backquote(text: WrittenText, printed: readonly string[]): TextProblem[] {
  if (text.source.includes('\\`') || !printed.some((part) => part.includes('`'))) return [];
  // The one that is left over when pairs have found each other.
  const rest = text.source.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, (pair) =>
    ' '.repeat(pair.length),
  );
  const at = rest.indexOf('`');
  if (at === -1) return [];
  const message =
    'This backquote would be printed: no second one belongs to it. Write ’ if it is an apostrophe or the end of a quotation; else take it out.';
  return [{ code: 'pasted-sign', ...placeAt(text, at), message }];
}

const BLANK_WITHIN =
  /(?<![^\s(“"])(?<sign>[*_])(?:(?=\p{L})[^*_\n]{1,200}[ \t]|(?<=\S[ \t]+.)[ \t][^*_\n]{1,200}[\p{L}.,!?])\k<sign>(?![^\s.,;:)!?”"])/u;

/** "*this too *": with a blank between the sign and its words both are printed. */
function apartFromWords(text: WrittenText, printed: readonly string[]): TextProblem[] {
  const match = BLANK_WITHIN.exec(text.source);
  if (!match || !printed.some((part) => part.includes(match[0]))) return [];
  const sign = match.groups?.['sign'] ?? '';
  const message = `These two signs ${sign} would be printed. Words in italics have a sign right before the first and right behind the last letter, with no blank between.`;
  const right = `${sign}${match[0].slice(1, -1).trim()}${sign}`;
  return [change('pasted-sign', placeAt(text, match.index), message, match[0], right)];
}

/** One that begins a word in the middle of a line, of which no other is left: "It is *due now." */
const BEGUN = /(?<=[\p{L}\p{N}][,;:.)’”]?[ \t])(?:\*{3}(?=\p{L})|\*(?=\p{L})|_{1,2}(?=\p{L}{3}))/u;

function italics(text: WrittenText, printed: readonly string[]): TextProblem[] {
  const all = printed.join('\n');
  const match = BEGUN.exec(text.source);
  if (!match) return [];
  const sign = match[0].charAt(0);
  const isAlone =
    all.split(sign).length === (match[0] === '__' ? 3 : 2) && !text.source.includes(`\\${sign}`);
  const isPrinted = match[0].length > 1 || text.source.split(sign).length === 2 ? isAlone : false;
  if (!isPrinted) return [];
  const message = `The sign ${sign} would be printed: no second one belongs to it. Words in italics have _ before and after them, and bold ones two stars; if neither is meant, take it out.`;
  return [{ code: 'pasted-sign', ...placeAt(text, match.index), message }];
}
