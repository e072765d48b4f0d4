import { isLabelLikeTitle, isTitle, type FoundHeading } from './heading-lines.ts';
import type { MinutesLine } from '../minutes-line.ts';
import { headsWordsBelow, isToBeDone, leadsToPoints } from './to-be-done.ts';

type Marked = { readonly value: number; readonly title: string; readonly heading: FoundHeading };

const BRACKETED = /^[([](\d{1,4})[)\]][\t \u00A0]+(\S.*)$/su;
/** In small letters it has a sign: "I went" begins with none, and "i went" isn't written. */
const ROMAN =
  /^(?:[([]?([IVXL]{1,6})[.):\]]?|[([]?([ivxl]{1,6})[.):\]])[\t \u00A0]+(?:[–—-] )?(\S.*)$/su;

/**
 * Headings whose numbers are in brackets or in Roman figures: "(56) Apologies", "IV. Close". They rise by one, and each has text of its
 * own below it: points of a list follow each other.
 */
export function otherNumberedHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  for (const read of [bracketed, roman]) {
    const found = new Map<number, FoundHeading>();
    let last: { readonly at: number; readonly value: number } | undefined;
    let isRun = true;
    for (const [at, line] of lines.entries()) {
      const marked = line.table || line.heading !== undefined ? undefined : read(line);
      if (!marked || (isToBeDone(marked.title) && !headsWordsBelow(lines, at))) continue;
      const isNext = last === undefined || marked.value === last.value + 1;
      // "(1)" below a decision begins a list of its own.
      if (!isNext) {
        isRun &&= marked.value === 1;
        continue;
      }
      if (last === undefined ? leadsToPoints(lines[at - 1]) : last.at === at - 1) isRun = false;
      found.set(at, marked.heading);
      last = { at, value: marked.value };
    }
    if (isRun && found.size > 1) return found;
  }
  return new Map();
}

function bracketed({ raw, isEmphatic }: MinutesLine): Marked | undefined {
  const [, number = '', title = ''] = BRACKETED.exec(raw) ?? [];
  return number === '' || !mayHead(title, isEmphatic)
    ? undefined
    : { value: Number(number), title, heading: { number, title } };
}

/** A Roman figure stays with its title: the numbers by which minutes are named are others. */
function roman({ raw, isEmphatic }: MinutesLine): Marked | undefined {
  const [, capital, small = '', title = ''] = ROMAN.exec(raw) ?? [];
  const value = valueOf((capital ?? small).toUpperCase());
  return value === undefined || !mayHead(title, isEmphatic)
    ? undefined
    : { value, title, heading: { title: raw.replace(/[\t \u00A0]+/g, ' ') } };
}

const mayHead = (title: string, isEmphatic: boolean): boolean =>
  isTitle(title, isEmphatic) || isLabelLikeTitle(title) || isToBeDone(title);

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman figure that is written as they are; undefined of other letters, such as "IIX" or "VX". */
function valueOf(figure: string): number | undefined {
  if (!/^(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(figure)) return undefined;
  return [...figure].reduce((sum, sign, at) => {
    const value = VALUES[sign] ?? 0;
    return value < (VALUES[figure[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
