import type { TextProblem } from '../problem.ts';
import { change, indentOf, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** A colon, and a hyphen, a dash or a star that begins the first point behind it. */
const FIRST = /:[ \t\u00A0]*([-–*])[ \t\u00A0]+(?=[\p{L}\p{N}“"‘'(£*_])/gu;

/**
 * "It has: - One - Two": points behind a colon, in the line of their introduction. Two at least, or one that goes on in the list
 * below: a hyphen is a sign of running text too.
 */
export function runOnPoints({ written, lines }: PastedText): TextProblem[] {
  return written.flatMap((text) => {
    if (text.kind !== 'paragraph' || text.source.includes('`')) return [];
    for (const match of text.source.matchAll(FIRST)) {
      const found = pointsFrom(text, match.index + 1, match[1] ?? '', lines);
      if (found) return [found];
    }
    return [];
  });
}

function pointsFrom(
  text: WrittenText,
  start: number,
  sign: string,
  lines: readonly string[],
): TextProblem | undefined {
  const { source } = text;
  const rest = source.slice(start);
  const lineEnd = rest.indexOf('\n');
  const line = lineEnd === -1 ? rest : rest.slice(0, lineEnd);
  const marks = [...line.matchAll(markOf(sign))];
  const bodies = marks.map(({ 0: mark, index }, at) =>
    line.slice(index + mark.length, marks[at + 1]?.index).trim(),
  );
  const isLast = lineEnd === -1;
  const below = isLast ? (lines[text.to] ?? '') : rest.slice(lineEnd + 1);
  const goesOn = new RegExp(String.raw`^[ \t>]*[${sign}][ \t]+\S`).test(below);
  if (bodies.length < 2 && !goesOn) return undefined;
  // "Note: – as was said – it is late" is a sentence.
  const areCapital = bodies.map((body) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(body));
  const areClosed = bodies.slice(0, -1).every((body) => /[;,.]$|[;,] (?:and|or)$/.test(body));
  const areAlike = areCapital.every((one) => one === areCapital[0]);
  const isCertain = areAlike && (areClosed || areCapital[0] === true);
  if (!goesOn && !isCertain && !(areAlike && sign === '-' && bodies.length > 2)) return undefined;
  const message =
    'The points of a list run on here in one line. Begin a line for each, with a hyphen and a space.';
  const place = placeAt(text, start + (marks[0]?.[0].search(/\S/) ?? 0));
  if (!isCertain) return { code: 'pasted-bullet', ...place, message };
  const indent = goesOn
    ? (/^[ \t>]*/.exec(below)?.[0] ?? '')
    : indentOf(source.slice(source.lastIndexOf('\n', start) + 1));
  const to = bodies.map((body) => `\n${indent}- ${body}`).join('');
  return change('pasted-bullet', placeAt(text, start), message, line, to);
}

/** Where points begin: at a sign between blanks, or right behind the stop of the one before. */
const markOf = (sign: string): RegExp =>
  new RegExp(
    String.raw`(?:^[ \t\u00A0]*|[ \t\u00A0]+|(?<=[;,.]))[${sign}][ \t\u00A0]+(?=[\p{L}\p{N}“"‘'(£*_])`,
    'gu',
  );
