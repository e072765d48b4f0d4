import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';
import { letterMarkIn } from '../numbering/letter-marks.ts';
import { change, type PastedText } from './open-text.ts';

const MESSAGE =
  'These lines begin with a tab or with too many spaces, and would be printed as the code of a program. Take the blanks at their beginnings out; begin them with "> " if they quote someone.';

/** Text that indentation makes into code: prose and lists are set back, others need a hand. */
export function indentedText({ lines, tokens }: PastedText): TextProblem[] {
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type === 'fence' && token.map) return unclosed(lines, token.map, token.markup);
    if (token.type !== 'code_block' || !token.map) return [];
    const [from] = token.map;
    const own = token.content.replace(/\n+$/, '').split('\n');
    const place = { line: from + 1, column: 1 };
    const isText = own.every((line) => line.trim() === '' || isProse(line) || HEADING.test(line));
    const isHeading = own.some((line) => HEADING.test(line));
    const source = lines.slice(from, from + own.length);
    const indent = containerOf(source[0] ?? '', own[0] ?? '');
    if (!isText || indent === undefined || own.length > 500)
      return [{ code: 'text-as-code', ...place, message: MESSAGE }];
    const isList = own.some(
      (line) => LISTED.test(line.trimStart()) || letterMarkIn(line.trimStart()),
    );
    const isQuoted =
      !isList && !isHeading && token.level === 0 && /[:–—-]\s*$/.test(textBefore(tokens, at));
    const least = Math.min(...own.flatMap((line) => (line.trim() === '' ? [] : [blanks(line)])));
    const right = own.map((line) => {
      // A heading is of no paragraph above it.
      if (HEADING.test(line)) return line.trim();
      if (line.trim() === '') return isQuoted ? '>' : '';
      const within = isList ? Math.min(blanks(line) - least, 6) : 0;
      return `${' '.repeat(indent)}${isQuoted ? '> ' : ''}${' '.repeat(within)}${line.trim()}`;
    });
    const above = (lines[from - 1] ?? '').trim() === '' ? '' : '\n';
    return [change('text-as-code', place, MESSAGE, source.join('\n'), above + right.join('\n'))];
  });
}

/** A line of backquotes or tildes without a second one: all below it would be code. */
function unclosed(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  mark: string,
): TextProblem[] {
  const last = (lines[to - 1] ?? '').trim();
  if (to > from + 1 && last.startsWith(mark) && /^(.)\1*$/.test(last)) return [];
  const message = `Everything below this line would be printed as the code of a program, to the end of the text. Take the line of ${mark} out, or write it again where the code ends.`;
  return [{ code: 'text-as-code', line: from + 1, column: 1, message, last: to }];
}

const LISTED =
  /^(?:[-*+•●▪■◦○‣⁃➢➤\uF000-\uF0FF]\s|[·o–—§]\t|\d{1,3}(?:\.\d{1,3})*[.)]\s|\d{1,3}(?:\.\d{1,3})+\s)/;

/** "## Costs". One sign alone is the comment of a program too. */
const HEADING = /^[ \t]*#{2,6}[ \t]+\p{L}/u;

/** Words as someone writes them: not the columns of a table, nor a program. */
function isProse(line: string): boolean {
  const text = line.trim();
  if (/[{}<>;=|`\\]\s*$|[{}=<>|`\\]|^\s*[#/$]/.test(text)) return false;
  const words = text.replace(LISTED, '');
  if (/\S {3,}\S|\S\t+\S/.test(words)) return false;
  return /^[\p{L}\p{N}“”‘’"'(£€[*_–—-]/u.test(words) && /\p{L}{2}/u.test(words);
}

const blanks = (line: string): number => columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '');

function columnsOf(indent: string): number {
  let column = 0;
  for (const sign of indent) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** How far in the text of the paragraph or item is that these lines are in; nothing in a quotation. */
function containerOf(source: string, content: string): number | undefined {
  const indent = /^[ \t]*/.exec(source)?.[0] ?? '';
  if (source.slice(indent.length) !== content.trimStart()) return undefined;
  return Math.max(columnsOf(indent) - blanks(content) - 4, 0);
}

function textBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 2]?.type === 'inline' ? (tokens[at - 2]?.content ?? '') : '';
}
