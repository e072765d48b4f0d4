import type { MinutesLine } from './minutes-line.ts';
import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { plainLine } from '../../papers/minutes/name-list.ts';
import { sliceOf } from '../fields/field-lines.ts';
import { textOf } from '../document.ts';
import { isShouted } from './headings/heading-lines.ts';

/** "127/25 Planning: To consider …": a number of a year, a short title, and words on its line. */
const OF_YEAR =
  /^((?:\d{1,4}\/\d{2,4}(?:-\d{2})?|\d{2}\/\d{1,4})[.:)]?[\t \u00A0]+([\p{Lu}][^:–—.?!\t]{2,70}?)) ?(?::|[–—](?= )|(?<= )-(?= )|\.(?= ))/u;
/** "4. Planning: To consider …", "4. Planning. There was nothing." */
const PLAIN =
  /^(\d{1,3}[.:)]?[\t \u00A0]+([\p{Lu}][^:–—.?!\t]{2,70}?))(?: ?:| ?[–—](?= )| -(?= )|\.(?= +\p{Lu}))/u;
/** "4.⇥Planning.⇥There were no applications." */
const TABBED =
  /^((?:\d{1,4}\/\d{2,4}|\d{1,3})[.:)]?[\t \u00A0]*\t[\t \u00A0]*(\p{Lu}[^\t]{2,90}?))[.:]?[ \u00A0]*\t+(?=[^\t]*\p{L}{2}[^\t]* [^\t]*$)/u;
const MOST_WORDS = 9;
const MOST_OF_TITLE = 120;

/**
 * Takes the title from the words that stand on its line, as parishes write minutes: each becomes a line of its own. Only where several
 * lines are written so; a single one may be a sentence.
 * @param isPlain whether the numbers are plain ones, which points of a decision have too: only where no heading was found otherwise
 */
export function withoutRunIn(
  lines: readonly MinutesLine[],
  isPlain: boolean,
): readonly MinutesLine[] {
  const tabbed = isPlain ? lines.map((line) => headOf(line, TABBED)) : [];
  const isTabbed = tabbed.filter((head) => head !== undefined).length >= 3;
  const found = isTabbed ? tabbed : lines.map((line) => headOf(line, isPlain ? PLAIN : OF_YEAR));
  const heads = found.filter((one) => one !== undefined);
  const numbers = heads.map((head) => Number.parseInt(head, 10));
  const runsOn = numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0));
  if (heads.length < (isPlain ? 3 : 2) || (isPlain && !runsOn)) return lines;
  return lines.flatMap((line, at) => {
    const head = found[at];
    return head === undefined ? [line] : inTwo(line, head, isTabbed);
  });
}

function headOf({ raw, table, heading }: MinutesLine, pattern: RegExp): string | undefined {
  if (table || heading !== undefined) return undefined;
  const [, head, title = ''] = pattern.exec(raw.slice(0, 400)) ?? [];
  const isTitle = title.split(' ').length <= MOST_WORDS && labelIn(title) === undefined;
  // "14/26 EXEMPT: LAND SALE" is a title as a whole, in capitals throughout.
  const rest = raw.slice(head?.length ?? 0);
  if (isShouted(title) && rest.length < MOST_OF_TITLE && isShouted(rest)) return undefined;
  return isTitle ? head : undefined;
}

/** @param isTitle "1. To receive apologies" is a title by its column. */
function inTwo(line: MinutesLine, head: string, isTitle: boolean): MinutesLine[] {
  const all = textOf(line.inlines);
  const rest = line.raw.slice(head.length).replace(/^ ?(?:[:–—.]|-(?= ))?[\t \u00A0]*/, '');
  const { mark, depth, isApart, isEmphatic } = line;
  const title = head.replace(/^\S+\s+/, '');
  const text = mark === undefined ? head : title;
  const own = {
    ...{ text, raw: head, inlines: [{ text: title }], depth, isApart },
    isEmphatic: isEmphatic || isTitle,
  };
  if (rest === '') return [own];
  const inlines = sliceOf(line.inlines, Math.max(0, all.length - rest.length));
  return [
    own,
    { text: plainLine(rest), raw: rest, inlines, depth, isApart: false, isEmphatic: false },
  ];
}
