import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';
import { pastedSigns } from './bullets.ts';
import { headingProblems } from './headings.ts';
import { htmlProblems } from './html.ts';
import { indentedText } from './indented.ts';
import { pastedText } from './open-text.ts';
import { pandocProblems } from './pandoc.ts';
import { tableProblems } from './pasted-tables.ts';
import { printLeftOvers } from './print-leftovers.ts';
import { signProblems } from './signs.ts';

/**
 * What Word, Outlook, converters and copies of printed pages leave in a text, where readers would see it, or where it
 * isn't what it looks like. What is withheld is not looked at, and no message repeats more than a mark or a tag.
 */
export function pastedProblems(tokens: readonly Token[], lines: readonly string[]): TextProblem[] {
  const text = pastedText(tokens, lines);
  const html = htmlProblems(text);
  const tables = tableProblems(text);
  const others = [
    ...pastedSigns(text),
    ...indentedText(text),
    ...signProblems(text),
    ...pandocProblems(text),
    ...headingProblems(text),
    ...printLeftOvers(text),
  ];
  // What is within a block that becomes another needs no message of its own.
  const within = [...html, ...tables].flatMap(({ line, fix }) =>
    fix ? [[line, line + fix.from.split('\n').length - 1] as const] : [],
  );
  return [
    ...html,
    ...tables.filter(({ line }) => !html.some((block) => isWithin(block, line))),
    ...others.filter(({ line }) => !within.some(([from, to]) => line >= from && line <= to)),
  ];
}

function isWithin({ line: from, fix }: TextProblem, line: number): boolean {
  return fix !== undefined && line >= from && line < from + fix.from.split('\n').length;
}
