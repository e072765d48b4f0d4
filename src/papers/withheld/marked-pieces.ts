import { explainsClasses, isClassMark } from '../../law/exemption/class-marks.ts';
import { exemptMarkOf } from '../../law/exemption/exempt-marking.ts';

/** A heading in Markdown: its signs, and its words. */
export const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const PASSAGE = /^\s*:{3,}\s*exempt\b/i;
/** A line of its own that is nothing but a mark, "[Not for publication – paragraph 3]". */
const MARK_ALONE =
  /^\W*(?:strictly )?(?:not for publication|exempt|confidential|private (?:and|&) confidential)(?: (?:item|minute|report|session|information))?(?:\W*$|(?:\W| by | under )[^.]{0,120}$)/i;

/** A heading, or a line that marks by itself, and the lines below it to the next heading. */
export type Piece = {
  /** 0-based, of the text. */
  readonly at: number;
  readonly title: string;
  /** Undefined for a line that is none. */
  readonly level?: number;
  /** Whether it is the mark of a class and no more: where the foot of a page was pasted, it is of what is above it too. */
  readonly isClass: boolean;
  /** To the next heading of its level, or of a higher one. */
  readonly below: readonly string[];
};

/** The headings of a text, and the lines that mark by themselves, but for those within a passage that is withheld. */
export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const isListed = explainsClasses(lines.join('\n'));
  let fence: RegExp | undefined;
  for (const [at, line] of lines.entries()) {
    if (fence) {
      if (fence.test(line)) fence = undefined;
      continue;
    }
    if (PASSAGE.test(line)) {
      fence = /^\s*:{3,}\s*$/;
      continue;
    }
    const [, signs = '', title = ''] = HEADING.exec(line) ?? [];
    const isClass = isClassMark(line);
    if (isClass && isListed && IN_LIST.test(line)) continue;
    if (signs === '' && !isClass && !isMarkAlone(line)) continue;
    const end = lines.findIndex(
      (other, place) =>
        place > at && (HEADING.exec(other)?.[1]?.length ?? 9) <= (signs.length || 6),
    );
    pieces.push({
      at,
      title: signs === '' ? line : title,
      isClass,
      ...(signs !== '' && { level: signs.length }),
      below: lines.slice(at + 1, end === -1 ? undefined : end),
    });
  }
  return pieces;
}

/** An entry of a list, a row of a table or a heading. */
const IN_LIST = /^\s*(?:[-*+]|#{1,6}|\d[\d.]*[.)]?|\|)\s/;

/** Whether it has words, and nothing of it is withheld. */
export const isOpen = ({ below, isClass }: Piece): boolean =>
  (isClass || below.some((line) => line.trim() !== '')) &&
  !below.some((line) => PASSAGE.test(line));

/** Whether a line of its own is nothing but a mark. */
export const isMarkAlone = (line: string): boolean => {
  const own = line.replace(/[*_`\\]/g, '').trim();
  const isSet = /^[([]/.test(own) || own === own.toUpperCase() || /^not for publication/i.test(own);
  return (
    isSet &&
    own.length <= 160 &&
    MARK_ALONE.test(own) &&
    exemptMarkOf(own.replace(/^[([]|[)\]]$/g, '')) !== undefined
  );
};
