import type { TextProblem } from '../problem.ts';
import { change, indentOf, type PastedText, type WrittenText } from './open-text.ts';

/** "1 The site", and "(1) the site": a number, and a blank. */
const TYPED = /^([ \t]*)(?:\((\d{1,3})\)|(\d{1,3}))(?=[ \t\u00A0]+(\S))/;

/** Lines of one paragraph whose typed numbers count on: Markdown would let them run on in one line. */
export function typedNumbers({ written, lines }: PastedText): TextProblem[] {
  return written.flatMap((text) =>
    text.kind === 'paragraph' ? [...numbersOf(text), ...closeNumbers(text, lines)] : [],
  );
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
