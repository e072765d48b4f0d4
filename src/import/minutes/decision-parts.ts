import { BULLET } from '../document.ts';
import { follows, goesOnWith, isFirst, isSectionMark } from './marks.ts';
import type { MinutesLine } from './minutes-line.ts';
import { hasMore } from './minutes-writer.ts';

/** A line of columns below "the following:", with dashes between them. */
export function rowOf({ raw, text, inlines }: MinutesLine, before: string): string | undefined {
  if (!/(?:[:–—-]|^)$/.test(before) || hasMore(inlines) || text.length > 400) return undefined;
  const columns = raw
    .trim()
    .split(/\t+| {3,}/)
    .map((one) => one.trim());
  const [first = '', ...others] = columns;
  const isRow =
    others.length >= 1 &&
    others.length <= 5 &&
    /\p{L}/u.test(first) &&
    others.some((one) => /[\p{L}\d]/u.test(one));
  return isRow ? columns.join(' – ') : undefined;
}

/** Whether a marked line is a part of a decision, or goes on with the paragraphs of the minute. */
export function isPart(
  mark: string,
  {
    own,
    lastMark,
    before,
    marks,
    isBegun,
    isDeeper,
  }: {
    readonly own: string | undefined;
    readonly lastMark: string | undefined;
    readonly before: string;
    /** Marks of the parts before, the last ones. */
    readonly marks: readonly string[];
    readonly isBegun: boolean;
    /** The line is further in than the decision. */
    readonly isDeeper: boolean;
  },
): boolean {
  if (
    own !== undefined &&
    follows(own, mark) &&
    (lastMark === undefined || !follows(lastMark, mark))
  )
    return false;
  // "• RESOLVED to pay" among points of the minute: the next point is another.
  if (own === BULLET && mark === BULLET && !isDeeper && !isBegun && !/[:–—-]$/.test(before))
    return false;
  if (isSectionMark(mark))
    return own === undefined && (isBegun ? marks.some(isSectionMark) : before === '');
  if (isBegun)
    return mark === BULLET || isFirst(mark) || marks.some((one) => goesOnWith(one, mark));
  if (before === '' || /(?:[:;,–—-]|\bthat|\bto|\band)$/i.test(before)) return true;
  return mark !== BULLET && isFirst(mark);
}

/** Whether a line without a mark belongs to the part above it. */
export function isOfPart(
  lines: readonly MinutesLine[],
  at: number,
  {
    before,
    base = 0,
    lastMark,
  }: {
    readonly before: string;
    readonly base?: number | undefined;
    readonly lastMark: string | undefined;
  },
): boolean {
  const line = lines[at] as MinutesLine;
  if (/^[([](?:councillors?|cllrs?|mr|mrs|ms|dr|the|note|part)\b/i.test(line.text)) return false;
  if (before.endsWith(':') || line.depth > base) return true;
  for (const next of lines.slice(at + 1, at + 9)) {
    if (next.mark === undefined) continue;
    return lastMark !== undefined && follows(lastMark, next.mark);
  }
  return false;
}
