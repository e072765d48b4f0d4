import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { BULLET } from '../document.ts';
import { markIn } from './exempt-passages.ts';
import { isNamesLine } from './head/names-line.ts';
import type { MinutesLine } from './minutes-line.ts';
import { isEmpty, type MinutesWriter } from './minutes-writer.ts';

/**
 * Writes the names of a side of a vote that are on lines of their own; gives the place of the last one.
 * @param rest what the label says on its own line
 */
export function writeNames(
  writer: MinutesWriter,
  lines: readonly MinutesLine[],
  at: number,
  rest: string,
): number {
  let before = rest;
  let place = at;
  for (;;) {
    const next = lines[place + 1];
    if (!next || next.table || !isNamesLine(next.text) || labelIn(next.text) !== undefined)
      return place;
    if (next.mark !== undefined && next.mark !== BULLET) return place;
    const goesOn =
      before === '' || /(?:[,;&–-]|\band)$/i.test(before) || (rest === '' && !next.isApart);
    if (!goesOn) return place;
    if (next.mark === BULLET) writer.point('-', next.inlines, 0);
    else writer.below(next.text);
    before = next.text;
    place += 1;
  }
}

/** Writes what is below a label that has nothing on its line: a paragraph, or the points of a list; gives the place of the last. */
export function writeBelow(
  writer: MinutesWriter,
  lines: readonly MinutesLine[],
  at: number,
): number {
  const next = lines[at + 1];
  if (!next || next.table || isEmpty(next.inlines) || markIn(next)) return at;
  if (next.mark === undefined) {
    if (labelIn(next.text) !== undefined) return at;
    writer.belowOf(next.inlines);
    return at + 1;
  }
  let place = at;
  for (let mark: string | undefined = next.mark; mark !== undefined;) {
    place += 1;
    writer.point(mark === BULLET ? '-' : mark, lines[place]?.inlines ?? [], 0);
    ({ mark } = lines[place + 1] ?? { mark: undefined });
  }
  return place;
}

/** Whether the next line with words is a side of a vote, be it below "Recorded vote:". */
export function isBeforeSides(lines: readonly MinutesLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => text !== '' && !isLeadIn(text));
  return next !== undefined && next.table === undefined && labelIn(next.text)?.kind === 'side';
}

/** "Recorded vote:" and "The voting was as follows:" stand above the sides of a vote. */
export const isLeadIn = (text: string): boolean =>
  /^(?:(?:the|a) )?(?:recorded vote|named vote|voting|votes?|division)\b.{0,80}:$/i.test(text);
