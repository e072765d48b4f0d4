import type { TextProblem } from '../problem.ts';

/** Each is a decision of its own. */
const APART: ReadonlySet<string> = new Set(['heading-unmarked', 'heading-accidental']);

/**
 * The same fault in lines right below each other is one mistake: a list that was pasted has its sign before each point. Its first
 * line has the message, and the change of each belongs to it. An empty line between them divides none.
 */
export function asOneMistake(
  problems: readonly TextProblem[],
  lines: readonly string[],
): TextProblem[] {
  const groups: TextProblem[][] = [];
  const open = new Map<string, TextProblem[]>();
  for (const problem of problems) {
    const kind = `${problem.code} ${problem.fix !== undefined} ${problem.message.replace(/"[^"]*"/g, '""')}`;
    const group = open.get(kind);
    if (group && !APART.has(problem.code) && goesOn(group, problem, lines)) {
      group.push(problem);
      continue;
    }
    const begun = [problem];
    groups.push(begun);
    open.set(kind, begun);
  }
  return groups.flatMap(joined);
}

function goesOn(
  group: readonly TextProblem[],
  { line }: TextProblem,
  lines: readonly string[],
): boolean {
  const last = group.at(-1)?.line ?? 0;
  return line === last + 1 || (line === last + 2 && (lines[last] ?? '').trim() === '');
}

function joined(group: readonly TextProblem[]): TextProblem[] {
  const [first, ...others] = group;
  if (!first || others.length === 0) return first ? [first] : [];
  const below = others.length === 1 ? 'line' : `${others.length} lines`;
  const message = `${first.message} Do the same in the next ${below}.`;
  const last = others.at(-1)?.line ?? first.line;
  if (!first.fix) return [{ ...first, message, last }];
  const also = others.flatMap(({ fix }) => (fix ? [fix] : []));
  return [{ ...first, message, last, fix: { ...first.fix, also } }];
}
