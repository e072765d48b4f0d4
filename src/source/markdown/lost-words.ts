import { checkCompleteness, type PrintedText } from './completeness.ts';
import { lastOf } from './pasted/pasted-problems.ts';
import type { TextProblem } from './problem.ts';

/** Words that are lost for a reason that isn't reported yet. */
export function lostWords(
  source: string,
  body: PrintedText,
  problems: readonly TextProblem[],
): TextProblem[] {
  // Of two notes of one mark one is dropped.
  if (problems.some(({ code }) => code === 'note-twice')) return [];
  const reported = new Set(problems.map(({ line }) => line));
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
  return problems.filter(
    ({ code, line }) =>
      (!CONSEQUENCES.has(code) || !causes.some(([from, to]) => line >= from && line <= to)) &&
      !(code === 'pasted-sign' && isPart(line)) &&
      // The line right below is taken for a row by the same mistake.
      !(code === 'table-ragged' && tables.some(([from, to]) => line > from && line <= to + 1)),
  );
}

const CONSEQUENCES: ReadonlySet<string> = new Set(['paragraph-unnumbered', 'words-lost']);
