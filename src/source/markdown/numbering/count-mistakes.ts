import type { Fix } from '../../../rules/fix.ts';
import type { TextProblem } from '../problem.ts';
import type { Counted } from './paragraph-tokens.ts';

/** Paragraphs that are looked at for the right numbers in another order: no officer moves more at once. */
const MOST_MOVED = 12;

/** Paragraphs of one mistake: from the first that is wrong to the last that comes of it. */
type Mistake = { readonly from: number; readonly to: number; readonly isOrder: boolean };

/**
 * Makes one problem of numbers that are wrong by one mistake, in place: paragraphs that all have the same number, as where every one is
 * typed "1.", and right numbers in another order, as where two are exchanged. What one remedy puts right is said once.
 * @param counted the paragraphs whose numbers run through the report, in their order
 */
export function mergeCounts(problems: TextProblem[], counted: readonly Counted[]): void {
  for (const { from, to, isOrder } of mistakesIn(counted)) {
    const lines = new Set(counted.slice(from, to + 1).map(({ line }) => line));
    const own = problems.filter(({ code, line }) => code === 'paragraph-number' && lines.has(line));
    const [first, ...others] = own;
    if (!first || (others.length === 0 && !isOrder)) continue;
    const fixes = own.flatMap(({ fix }) => (fix ? [fix, ...(fix.also ?? [])] : []));
    const isWhole = own.every(({ fix }) => fix !== undefined);
    const merged: TextProblem = {
      ...{ code: first.code, line: first.line, column: first.column },
      ...(first.last !== undefined && { last: first.last }),
      message: isOrder ? outOfOrder(counted.slice(from, to + 1)) : sameNumber(counted, from, to),
      ...(isWhole && fixes.length > 0 && { fix: together(fixes) }),
    };
    problems[problems.indexOf(first)] = merged;
    for (const other of others) problems.splice(problems.indexOf(other), 1);
  }
}

/**
 * The same of the paragraphs of a section that have each other's numbers, 1.2 above 1.1: the number after them is right once they are.
 * @param numbers as they are written, with their lines, in their order
 */
export function mergeSectionOrder(
  problems: TextProblem[],
  numbers: readonly { readonly line: number; readonly number: string }[],
): void {
  const bySection = new Map<string, Counted[]>();
  for (const { line, number } of numbers) {
    const [section = '', written, deeper] = number.split('.');
    if (written === undefined || deeper !== undefined) continue;
    const own = bySection.get(section) ?? [];
    own.push({ line, written: Number(written), number: own.length + 1 });
    bySection.set(section, own);
  }
  for (const [section, counted] of bySection) {
    for (const { from, to, isOrder } of mistakesIn(counted)) {
      if (!isOrder) continue;
      const moved = counted.slice(from, to + 1);
      const lines = new Set(counted.slice(from, to + 2).map(({ line }) => line));
      const own = problems.filter(({ line }) => lines.has(line));
      const [first, ...others] = own;
      if (!first || own.some(({ code }) => code !== 'paragraph-number')) continue;
      const line = moved[0]?.line ?? first.line;
      const message = outOfOrder(moved, `${section}.`);
      problems[problems.indexOf(first)] = { code: 'paragraph-number', line, column: 1, message };
      for (const other of others) problems.splice(problems.indexOf(other), 1);
    }
  }
}

const together = ([first, ...also]: readonly Fix[]): Fix => ({
  ...(first as Fix),
  also: also.map(({ line, column, from, to }) => ({ line, column, from, to })),
});

function mistakesIn(counted: readonly Counted[]): Mistake[] {
  const found: Mistake[] = [];
  let before = 0;
  for (let at = 0; at < counted.length; at++) {
    const one = counted[at] as Counted;
    const off = one.written - one.number;
    if (off !== 0 && off !== before) {
      const to = endOfOrder(counted, at) ?? endOfSame(counted, at);
      found.push({ from: at, to, isOrder: endOfOrder(counted, at) !== undefined });
      at = to;
    }
    const last = counted[at] as Counted;
    before = last.written - last.number;
  }
  return found;
}

/** The last of paragraphs that have each other's numbers; none where they have others. */
function endOfOrder(counted: readonly Counted[], from: number): number | undefined {
  const written = new Set<number>();
  const first = counted[from]?.number ?? 0;
  for (let at = from; at < Math.min(counted.length, from + MOST_MOVED); at++) {
    const one = counted[at] as Counted;
    if (one.written < first || written.has(one.written)) return undefined;
    written.add(one.written);
    if (Math.max(...written) === one.number && written.size === one.number - first + 1) return at;
  }
  return undefined;
}

/** The last of paragraphs that have the same number as the one that is wrong. */
function endOfSame(counted: readonly Counted[], from: number): number {
  let at = from;
  while (counted[at + 1]?.written === counted[from]?.written) at++;
  return at;
}

const outOfOrder = (own: readonly Counted[], section = ''): string =>
  `The numbers ${own.map(({ written }) => section + String(written)).join(', ')} are out of order. Put the paragraphs into the order of their numbers; or if they are in their right order, number them ${own.map(({ number }) => section + String(number)).join(', ')}.`;

function sameNumber(counted: readonly Counted[], from: number, to: number): string {
  const { written, number } = counted[from] as Counted;
  const last = counted[to]?.number ?? number;
  const how =
    to - from === 1
      ? 'This paragraph and the next one are'
      : `This paragraph and the ${to - from} after it are`;
  return `${how} all numbered ${written}, but the next number is ${number}. Number them ${number} to ${last}, so that the numbers run on through the whole report, and count on in the paragraphs after them.`;
}
