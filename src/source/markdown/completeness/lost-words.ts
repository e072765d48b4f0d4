import { checkCompleteness, type PrintedText } from './completeness.ts';
import { lastOf } from '../pasted/pasted-problems.ts';
import { linesOfPictures } from '../pasted-pictures.ts';
import type { TextProblem } from '../problem.ts';

/** Words that are lost for a reason that isn't reported yet. */
export function lostWords(
  source: string,
  body: PrintedText,
  problems: readonly TextProblem[],
): TextProblem[] {
  // Of two notes of one mark one is dropped, and one in a list is torn out of it.
  if (problems.some(({ code }) => code === 'note-twice' || code === 'pasted-note')) return [];
  const reported = new Set(problems.flatMap(({ line, last = line }) => [line, last]));
  return checkCompleteness(source, body).filter(({ line }) => !reported.has(line));
}

/** Problems without those that come from another: what isn't read as it was meant has no number, and no rows of cells, either. */
export function causesAlone(
  problems: readonly TextProblem[],
  source: string,
): readonly TextProblem[] {
  const lines = source.split('\n');
  // Numbers of parts: "(1)".
  const parts = problems.flatMap(({ code, line, last }) =>
    /^paragraph-(?:number|unnumbered)$/.test(code) && last !== undefined
      ? [[line, last] as const]
      : [],
  );
  const isPart = (line: number): boolean =>
    /^\s*\(\d/.test(lines[line - 1] ?? '') &&
    parts.some(([from, to]) => line >= from && line <= to);
  const tables = problems.flatMap((problem) =>
    problem.code === 'pasted-table'
      ? [[problem.line, lastOf(problem) ?? problem.line] as const]
      : [],
  );
  const causes = problems.flatMap((problem) =>
    CONSEQUENCES.has(problem.code)
      ? []
      : [[problem.line, lastOf(problem) ?? problem.line] as const],
  );
  const counted = countedOn(problems);
  const pictures = linesOfPictures(lines);
  return problems.filter(
    ({ code, line }) =>
      !(code === 'paragraph-number' && counted.has(line)) &&
      !(OF_PICTURES.has(code) && pictures.has(line)) &&
      (!CONSEQUENCES.has(code) || !causes.some(([from, to]) => line >= from && line <= to)) &&
      !(code === 'pasted-sign' && isPart(line)) &&
      // The line right below is taken for a row by the same mistake.
      !(code === 'table-ragged' && tables.some(([from, to]) => line > from && line <= to + 1)),
  );
}

/** The numbers that only differ because a paragraph above them began in the middle of a line: putting that right counts them too. */
function countedOn(problems: readonly TextProblem[]): ReadonlySet<number> {
  const begun = problems.filter(
    ({ code, fix }) => code === 'paragraph-unnumbered' && fix?.to === '\n\n',
  );
  return new Set(
    begun.flatMap(({ line }) => {
      const next = problems
        .filter((one) => one.code === 'paragraph-number' && one.line > line)
        .map((one) => one.line);
      return next.length === 0 ? [] : [Math.min(...next)];
    }),
  );
}

const CONSEQUENCES: ReadonlySet<string> = new Set(['paragraph-unnumbered', 'words-lost']);
/** What follows where a picture is text. */
const OF_PICTURES: ReadonlySet<string> = new Set(['paragraph-unnumbered', 'link-unread']);
