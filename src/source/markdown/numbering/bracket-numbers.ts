import type { Token } from 'markdown-it';
import type { Fix } from '../../../rules/fix.ts';
import { CLOSE } from './paragraph-tokens.ts';
import type { TextProblem } from '../problem.ts';

const IN_BRACKETS = /^\((\d{1,3})\)(?=\s)/;

/** A line of a paragraph that begins with such a number, counted from 0. */
type Begun = { readonly line: number; readonly written: string; readonly number: number };

/** "(1) It is due.": Markdown knows no such numbers, so that nobody could cite the paragraph. For a section in which no other has one. */
export function numbersInBrackets(
  tokens: readonly Token[],
  lines: readonly string[],
): TextProblem[] {
  return tokens.flatMap((token, at): TextProblem[] => {
    const begun = begunIn(token, tokens[at + 1]);
    const [first] = begun;
    if (!first) return [];
    const message = `A paragraph with "${first.written}" has no number that can be cited. Write "${first.number}." in its place.`;
    const [fix, ...also] = begun.map(({ line, written, number }): Fix => {
      const column = (lines[line] ?? '').indexOf(written) + 1;
      return { line: line + 1, column, from: written, to: `${number}.` };
    });
    if (!fix) return [];
    const place = { line: first.line + 1, column: fix.column };
    if (also.length === 0) return [{ code: 'paragraph-number', ...place, message, fix }];
    // Lines of one paragraph become paragraphs too.
    const last = (begun.at(-1)?.line ?? first.line) + 1;
    const whole = `${message} Do the same in the lines below it.`;
    return [{ code: 'paragraph-number', ...place, message: whole, last, fix: { ...fix, also } }];
  });
}

/** The lines of a paragraph at the margin that begin with numbers which count on. */
function begunIn(open: Token, inline: Token | undefined): readonly Begun[] {
  if (open.type !== 'paragraph_open' || open.level !== 0 || !open.map) return [];
  const from = open.map[0];
  const begun: Begun[] = [];
  for (const [at, text] of (inline?.content ?? '').split('\n').entries()) {
    const [written, number = ''] = IN_BRACKETS.exec(text) ?? [];
    const last = begun.at(-1);
    if (written === undefined) {
      if (!last) return [];
      continue;
    }
    if (last && Number(number) !== last.number + 1) continue;
    begun.push({ line: from + at, written, number: Number(number) });
  }
  return begun;
}

/**
 * "(1) One" and "(2) Two" below a numbered paragraph: they are its parts, and have no number of the report. Where they are at the margin, the
 * paragraph has ended above them.
 * @returns one problem for all of them, and the tokens that begin them.
 */
export function partsInBrackets(
  tokens: readonly Token[],
  lines: readonly string[],
): { readonly problems: readonly TextProblem[]; readonly opened: ReadonlySet<Token> } {
  const problems: TextProblem[] = [];
  const opened = new Set<Token>();
  let above: Token | undefined;
  for (const [at, open] of tokens.entries()) {
    const isBelow = above?.type === CLOSE;
    // What began a list before its items were numbered is nothing now.
    if (open.type !== 'numbered_list') above = open;
    if (!isBelow || open.type !== 'paragraph_open') continue;
    const parts: { readonly token: Token; readonly begun: readonly Begun[] }[] = [];
    let next = 1;
    // A paragraph is three tokens.
    for (let part = at; ; part += 3) {
      const token = tokens[part];
      const begun = token ? begunIn(token, tokens[part + 1]) : [];
      if (!token || begun[0]?.number !== next) break;
      next += begun.length;
      parts.push({ token, begun });
    }
    const first = parts[0]?.begun[0];
    if (!first || next < 3) continue;
    for (const { token } of parts) opened.add(token);
    const to = parts.at(-1)?.token.map?.[1] ?? first.line + 1;
    const message =
      'These are parts of the numbered paragraph above, and would be paragraphs without a number. Put four spaces before each of their lines, and an empty line between them.';
    const starts = new Set(parts.flatMap(({ begun }) => begun.map(({ line }) => line)));
    const from = lines.slice(first.line, to).join('\n');
    const right = lines.slice(first.line, to).map((line, index) => {
      const above = lines[first.line + index - 1] ?? '';
      const isRight = index > 0 && starts.has(first.line + index) && above.trim() !== '';
      return line.trim() === '' ? line : `${isRight ? '\n' : ''}    ${line.trimStart()}`;
    });
    const gap = (lines[first.line - 1] ?? '').trim() === '' ? '' : '\n';
    const place = { line: first.line + 1, column: 1 };
    const fix = { ...place, from, to: gap + right.join('\n') };
    problems.push({ code: 'paragraph-unnumbered', ...place, message, last: to, fix });
  }
  return { problems, opened };
}
