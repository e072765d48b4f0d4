import { isSuccessor, sectionNumberIn } from './section-paragraphs.ts';

/**
 * How a number of a section is written so that it is none: "2-1", "2,1", "2:1", "2. 1", "2.1:", "2.1 –", "**2.1**", "(2.1)", "#2.1", and
 * "2.l" with a letter that looks like a figure, before a word with a capital letter.
 */
const MISREAD =
  /^(?:\*\*|__)?[(#§¶[]? ?([1-9lI][\dlIO]?)(?:[.,:;·–-]|\.\.|\. | \.)([1-9lI][\dlIO]?)(?:[)\]])?(?:\*\*|__)?(?:[:;,.)]| ?[–-])?(?:\*\*|__)?[ \t\u00A0]+(?=[*_“"‘'(]{0,2}\p{Lu})/u;

/** "l" and "I" are typed for 1, and "O" for 0. */
const inFigures = (written: string): string => written.replace(/[lI]/g, '1').replace(/O/g, '0');

/** What begins a line, and what belongs there. */
export type SectionMark = { readonly from: string; readonly to: string; readonly number: string };

type Begun = { readonly at: number; readonly number: string; readonly mark?: SectionMark };

/**
 * The lines, counted from 0, whose number of a section Markdown takes for words. Only where it goes on from the number above, or the
 * next one goes on from it: "2-1 Rovers won" is no paragraph.
 */
export function misreadSectionNumbers(lines: readonly string[]): ReadonlyMap<number, SectionMark> {
  const begun = lines.flatMap((line, at): Begun[] => {
    if (at > 0 && (lines[at - 1] ?? '').trim() !== '') return [];
    const number = sectionNumberIn(line, undefined);
    if (number !== undefined) return [{ at, number }];
    const [from, section = '', paragraph = ''] = MISREAD.exec(line) ?? [];
    if (from === undefined) return [];
    const its = `${inFigures(section)}.${inFigures(paragraph)}`;
    return [{ at, number: its, mark: { from, to: `${its} `, number: its } }];
  });
  return new Map(
    begun.flatMap(({ at, number, mark }, index) => {
      if (!mark) return [];
      const [above, below] = [begun[index - 1]?.number, begun[index + 1]?.number];
      const fits =
        (above !== undefined && isSuccessor(above, number)) ||
        (below !== undefined && isSuccessor(number, below));
      return fits ? [[at, mark] as const] : [];
    }),
  );
}
