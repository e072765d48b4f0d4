import type { Token } from 'markdown-it';
import type { TextProblem } from './problem.ts';

/** Signs that Word and other programs write for bullets; those of its symbol fonts have numbers of their own. */
const SIGN = /^(\s*)([•●▪■◦○‣⁃➢➤\uF000-\uF0FF])[ \t\u00A0]*(?=\S)/;

/** Signs that are something else too: bullets where a tab follows, or where the line above is one. */
const LIKELY = /^(\s*)([·o–—§])([ \t\u00A0]+)(?=\S)/;

/** Bullets that are no list in Markdown, and text that indentation makes into code. */
export function pastedSigns(tokens: readonly Token[], lines: readonly string[]): TextProblem[] {
  return tokens.flatMap((token) => {
    if (token.type === 'code_block') return indented(token);
    return token.type === 'inline' && token.map ? bulletsIn(token.map, lines) : [];
  });
}

function bulletsIn([from, to]: readonly [number, number], lines: readonly string[]): TextProblem[] {
  const problems: TextProblem[] = [];
  // The signs of the levels: another sign than those so far is a level further in.
  let levels: string[] = [];
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    const likely = LIKELY.exec(text);
    const isBullet = likely && (levels.length > 0 || likely[3]?.includes('\t') === true);
    const match = SIGN.exec(text) ?? (isBullet ? likely : null);
    if (!match) continue;
    const [all, indent = '', sign = ''] = match;
    const known = levels.indexOf(sign);
    levels = known === -1 ? [...levels, sign] : levels.slice(0, known + 1);
    const depth = levels.length - 1;
    const written = all.slice(indent.length);
    const right = `${'  '.repeat(depth)}- `;
    problems.push({
      code: 'pasted-bullet',
      line: line + 1,
      column: indent.length + 1,
      message: `This sign for a bullet begins no list here: its line would run on with the one above. Write "${right}" in its place.`,
      fix: { line: line + 1, column: indent.length + 1, from: written, to: right },
    });
  }
  return problems;
}

function indented({ map }: Token): TextProblem[] {
  const message =
    'These lines begin with a tab or with too many spaces, and would be printed as the code of a program. Take the blanks at their beginnings out; begin them with "> " if they quote someone.';
  return [{ code: 'text-as-code', line: (map?.[0] ?? 0) + 1, column: 1, message }];
}
