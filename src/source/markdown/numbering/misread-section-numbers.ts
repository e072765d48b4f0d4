import { isSuccessor, sectionNumberIn } from './section-paragraphs.ts';

/**
 * How a number of a section is written so that it is none: "2-1", "2,1", "2:1", "2. 1", "2.1:", "2.1 –", "**2.1**", "(2.1)", "#2.1", and
 * before a word with a capital letter; and "2.l" with a letter that looks like a figure, and figures of full width, before any.
 */
const MISREAD =
  /^(?:\*\*|__)?[(#§¶[（]? ?([\p{Nd}lI][\p{Nd}lIO]?)(?:[.,:;·–-]|[\uFF0E\uFF0C\uFF61\u3002\u30FB\u2024]|\.\.|\. | \.)([\p{Nd}lI][\p{Nd}lIO]?)(?:[)\]）])?(?:\*\*|__)?(?:[:;,.)]| ?[–-])?(?:\*\*|__)?[ \t\u00A0\u3000]+(?=([*_“"‘'(]{0,2}\p{Lu})?)(?=\S)/u;

/** "l" and "I" are typed for 1, "O" for 0, and figures of another width as they are. */
const inFigures = (written: string): string =>
  written.normalize('NFKC').replace(/[lI]/g, '1').replace(/O/g, '0');
const FIGURES = /^[1-9]\d?$/;
/** No measure is written so: a small letter may follow it. */
const IS_NONE_ELSE = /[lIO]|[^\P{Nd}\d]/u;

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
    const [from, section = '', paragraph = '', capital] = MISREAD.exec(line) ?? [];
    if (from === undefined || (capital === undefined && !IS_NONE_ELSE.test(section + paragraph)))
      return [];
    const both = [inFigures(section), inFigures(paragraph)];
    if (!both.every((figures) => FIGURES.test(figures))) return [];
    const its = both.join('.');
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
