import type { TextProblem } from '../problem.ts';
import { change, indentOf, type PastedText, type WrittenText } from './open-text.ts';

/** "1 The site", and "(1) the site": a number, and a blank. */
const TYPED = /^([ \t]*)(?:\((\d{1,3})\)|(\d{1,3}))(?=[ \t\u00A0]+(\S))/;

/** Lines of one paragraph whose typed numbers count on: Markdown would let them run on in one line. */
export function typedNumbers({ written, lines }: PastedText): TextProblem[] {
  return [
    ...written.flatMap((text) =>
      text.kind === 'paragraph' ? [...numbersOf(text), ...closeNumbers(text, lines)] : [],
    ),
    ...numbersOfParagraphs(written),
  ];
}

/** "1 The site is …", and "**2.** It is …": paragraphs whose numbers are words, and count on from 1. */
const OF_PARAGRAPH =
  /^(?:(\d{1,3})(?=[ \t\u00A0]+\p{Lu})|\*\*(\d{1,3})[.)]?[ \t]*\*\*[.)]?(?=[ \t\u00A0]+\S))/u;
/** Shorter ones may be addresses. */
const LEAST_OF_SENTENCE = 40;

function numbersOfParagraphs(written: readonly WrittenText[]): TextProblem[] {
  const begun = written.flatMap((text) => {
    const [mark, bare, bold] =
      text.kind === 'paragraph' ? (OF_PARAGRAPH.exec(text.source) ?? []) : [];
    const isSentence = text.source.length > LEAST_OF_SENTENCE || /[.:;]\s*$/.test(text.source);
    if (mark === undefined || !isSentence) return [];
    return [{ text, mark, number: Number(bare ?? bold) }];
  });
  const counted = begun.filter(({ number }, at) => number === at + 1);
  // One alone begins with a figure by chance.
  if (counted.length < 2 || counted.length < begun.length) return [];
  return counted.map(({ text, mark, number }) => {
    const message = `This number is no more than a word of its paragraph. Write "${number}. " in its place.`;
    const place = { line: text.from + 1, column: 1 };
    return change('paragraph-unnumbered', place, message, mark, `${number}.`);
  });
}

/** "2.Two" below a line that begins with 1: the first of a list is found where paragraphs begin. */
const CLOSE = /^([ \t]*)(\d{1,3})([.)])(?=\p{Lu}\p{Ll}|\p{Lu} )/u;

function closeNumbers({ from, to }: WrittenText, lines: readonly string[]): TextProblem[] {
  const problems: TextProblem[] = [];
  for (let line = from + 1; line < to; line++) {
    const [written, indent = '', number = '', sign = ''] = CLOSE.exec(lines[line] ?? '') ?? [];
    const above = /^[ \t]*(\d{1,3})[.)]/.exec(lines[line - 1] ?? '')?.[1];
    if (written === undefined || Number(above) !== Number(number) - 1) continue;
    const mark = `${number}${sign}`;
    const place = { line: line + 1, column: indent.length + 1 };
    const message = `Without a space after ${mark} this line runs on with the one above. Write "${mark} " in its place.`;
    problems.push(change('pasted-sign', place, message, mark, `${mark} `));
  }
  return problems;
}

function numbersOf({ from, source }: WrittenText): TextProblem[] {
  const lines = source.split('\n');
  if (lines.length < 2) return [];
  const begun = lines.map((line) => TYPED.exec(line));
  return begun.flatMap((match, at): TextProblem[] => {
    if (!match) return [];
    const [written, indent = '', bracketed, bare, first = ''] = match;
    // A figure begins a line by chance; one that is counted on, before a word with a capital letter, doesn't.
    if (bare !== undefined && !/\p{Lu}/u.test(first)) return [];
    const number = Number(bracketed ?? bare);
    const isCounted = [begun[at - 1], begun[at + 1]].some((other, side) => {
      const its = bracketed === undefined ? other?.[3] : other?.[2];
      const isWord = bracketed !== undefined || /\p{Lu}/u.test(other?.[4] ?? '');
      return its !== undefined && isWord && Number(its) === number + (side === 0 ? -1 : 1);
    });
    if (!isCounted) return [];
    const mark = written.slice(indent.length);
    const place = { line: from + at + 1, column: indent.length + 1 };
    if (bare !== undefined) {
      const message = `Without a stop after ${bare} this line runs on with the others. Write "${bare}." in its place.`;
      return [change('pasted-sign', place, message, mark, `${mark}.`)];
    }
    if (at === 0) return [];
    const message = `This line would run on with the one above: "${mark}" begins no list. Put an empty line above it.`;
    const inside = indent === '' ? indentOf(lines[0] ?? '') : indent;
    const fix = { line: place.line, column: 1, from: written, to: `\n${inside}${mark}` };
    return [{ code: 'pasted-sign', ...place, message, fix }];
  });
}
