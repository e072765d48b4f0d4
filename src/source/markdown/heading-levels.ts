import type { TextProblem } from './problem.ts';

type Heading = {
  readonly depth: number;
  readonly before: number;
  readonly text: string;
  readonly line: number;
  /** What it begins with, if it can't be of the first level. */
  readonly right: string;
  /** "=" for one that is underlined. */
  readonly sign: string;
};

/** Reports a heading of the first level, and one that skips a level. */
export function checkLevel(
  { depth, before, text, line, right: first, sign }: Heading,
  problems: TextProblem[],
): void {
  const problem = (message: string) =>
    problems.push({ code: 'heading-level', line, column: 1, message });
  if (depth === 1) {
    const [what, remedy] =
      sign === '='
        ? [`The line of = below "${text}" makes it`, ', and take the line out']
        : [`"# ${text}" is`, ''];
    problem(
      `${what} a heading of the first level, which is only for the title. Write "${first} ${text}"${remedy}.`,
    );
  } else if (depth > before + 1) {
    const right = '#'.repeat(before + 1);
    problem(
      `"${'#'.repeat(depth)} ${text}" skips a level: the heading above it has ${before === 1 ? 'none' : before}. Write "${right} ${text}".`,
    );
  }
}
