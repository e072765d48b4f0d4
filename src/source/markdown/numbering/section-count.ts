import type { TextProblem } from '../problem.ts';
import type { NumberRun } from './paragraph-tokens.ts';
import { isSuccessor } from './section-paragraphs.ts';

/**
 * Holds a number against the one before it, and against the section. A wrong one is said once: those after it are right where they count
 * on from it, as where a number was left out, and where they count on from what it should be, as where one alone was mistyped.
 */
export function checkSectionNumber(
  run: NumberRun,
  section: number | undefined,
  number: string,
  line: number,
): TextProblem[] {
  const { last, mistake } = run;
  run.last = number;
  run.mistake = undefined;
  const problem = (message: string): TextProblem[] => [
    { code: 'paragraph-number', line, column: 1, message },
  ];
  if (section !== undefined && Number(number.split('.')[0]) !== section) {
    const own = number.replace(/^\d+/, String(section));
    const next = nextOf(last ?? `${section}.0`);
    // Those that count on from one in the wrong section are of the same mistake.
    const goesOn = run.elsewhere !== undefined && isSuccessor(run.elsewhere, number);
    run.elsewhere = number;
    run.last = own;
    if (goesOn) return [];
    return problem(
      `This paragraph is numbered ${number}, but it is in section ${section}. Write "${next}", and go on with it in the paragraphs after it; or put it into its section.`,
    );
  }
  run.elsewhere = undefined;
  const first =
    last === undefined || last.endsWith('.0') ? `${section ?? number.split('.')[0]}.1` : undefined;
  if (first !== undefined ? number === first : isSuccessor(last ?? '', number)) {
    if (mistake && isOfDepth(mistake.right, number))
      run.mistake = { right: nextOf(mistake.right), isLast: false };
    return [];
  }
  if (last === number) {
    const right = nextOf(mistake?.isLast === true ? mistake.right : number);
    run.mistake = { right, isLast: true, same: number };
    if (mistake?.same === number) return [];
    return problem(
      `The number ${number} is there twice. Write "${right}", and the next numbers after it.`,
    );
  }
  if (mistake && isSuccessor(mistake.right, number)) return [];
  const depth = number.split('.').length;
  const before = mistake?.isLast === true ? mistake.right : (last ?? '');
  const next = first ?? nextOf(before.split('.').slice(0, depth).join('.'));
  run.mistake = { right: next, isLast: true };
  return problem(
    `This paragraph is numbered ${number}, but the next number is ${next}. Write "${next}", or put back the paragraphs between.`,
  );
}

const isOfDepth = (one: string, other: string): boolean =>
  one.split('.').length === other.split('.').length;

/** 1.3 after 1.2. */
const nextOf = (number: string): string =>
  number.replace(/\d+$/, (last) => String(Number(last) + 1));
