import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';

/** "(1) It is due.": Markdown knows no such numbers, so that nobody could cite the paragraph. For a section in which no other has one. */
export function numbersInBrackets(
  tokens: readonly Token[],
  lines: readonly string[],
): TextProblem[] {
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type !== 'paragraph_open' || token.level !== 0) return [];
    const found = /^\((\d{1,3})\)(?=\s)/.exec(tokens[at + 1]?.content ?? '');
    if (!found) return [];
    const [written, number = ''] = found;
    const line = token.map?.[0] ?? 0;
    const column = (lines[line] ?? '').indexOf(written) + 1;
    const message = `A paragraph with "${written}" has no number that can be cited. Write "${number}." in its place.`;
    const fix = { line: line + 1, column, from: written, to: `${number}.` };
    return [{ code: 'paragraph-number', line: line + 1, column, message, fix }];
  });
}
