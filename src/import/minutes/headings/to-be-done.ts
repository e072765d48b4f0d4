import type { MinutesLine } from '../minutes-line.ts';

const LONGEST = 250;
/** "To the Cabinet" and "to be agreed" begin no title. */
const TO_BE_DONE =
  /^(?:To (?!(?:the|an?|all|any|be|that|which|whom|this|those|these|date|us|me)\b)\p{Ll}{2}|TO (?!(?:THE|AN?|ALL|BE)\b)\p{Lu}{3})/u;

/** "To receive apologies": what is to be done, as an agenda says it. A title of a minute, or a point of a decision. */
export const isToBeDone = (title: string): boolean =>
  title.length <= LONGEST &&
  TO_BE_DONE.test(title) &&
  !/[,;]$|\b(?:and|or)$/i.test(title) &&
  // A second sentence is no title's.
  !/\p{Ll}{2}[.?!] +\p{Lu}/u.test(title);

/** Words below which points stand: "RESOLVED", "It was agreed", "Actions", and whatever ends with a colon. */
const ABOVE_POINTS =
  /[:,;–—-]$|\b(?:resolved|agreed|recommend(?:ed|s)?|decided|determined|actions?|decisions?|recommendations?|resolutions?|as follows|unanimously|and|or|to|that|following)[ .…]{0,4}$/i;

/** The number that a line begins with, and the words behind it. */
export function numberedWords(
  line: MinutesLine | undefined,
): { value: number; words: string } | undefined {
  const [, value, words = ''] =
    /^[([]?(?:[A-Z]{1,4}[ ./-]?)?(\d{1,4})[^\s\p{L}]{0,9}[\t \u00A0]+(\S.*)$/su.exec(
      line?.raw ?? '',
    ) ?? [];
  return value === undefined ? undefined : { value: Number(value), words };
}

/**
 * Whether a line that says what is to be done heads the words below it. Points of a decision stand below words that lead to them, and
 * follow each other.
 * @param width how many lines the number and its title are
 */
export function headsWordsBelow(lines: readonly MinutesLine[], at: number, width = 1): boolean {
  const above = lines[at - 1];
  const below = lines[at + width];
  const own = numberedWords(lines[at])?.value ?? 0;
  const isPointNextTo = (line: MinutesLine | undefined, value: number): boolean => {
    const other = numberedWords(line);
    return other?.value === value && isToBeDone(other.words);
  };
  return (
    below !== undefined &&
    !isPointNextTo(above, own - 1) &&
    !isPointNextTo(below, own + 1) &&
    !leadsToPoints(above)
  );
}

/** Whether points of a list stand below this line. */
export const leadsToPoints = (line: MinutesLine | undefined): boolean =>
  line !== undefined && !line.table && ABOVE_POINTS.test(line.text);
