import { slugOf } from '../../../language/slug.ts';
import { isSectionTitle, readHeading } from '../labels/minute-heading.ts';
import type { Finding, MinuteDraft } from './minute-draft.ts';
import type { Segment } from './segments.ts';

export type HeadingSegment = Extract<Segment, { readonly kind: 'heading' }>;
type Found = Omit<Finding, 'line'>;

/** What stands before the words of a heading that is no heading of a minute: signs, bold, the mark of a point. */
const MARKS =
  /^(?:[ \t]*(?:\\?[#＃]+|[*_]{1,3}(?=\S)|[-*•+](?=[ \t])|\d{1,3}[.)](?=[ \t]+#)))+[ \t]*/u;
const MOST_OF_HEADING = 300;

/** A line of text that is the heading of a minute without its marks: it would put its minute into the one above. */
export function missedHeading(line: string, titles: readonly string[]): Found | undefined {
  if (line.length > MOST_OF_HEADING) return undefined;
  const bare = line.trim().replace(MARKS, '');
  if (!/^[\p{Lu}\d]/u.test(bare)) return undefined;
  const words = bare.replace(/^[*_]+|[*_]+$/g, '');
  const { number, title, items } = readHeading(words);
  const isBraced = items !== undefined && /\{[^{}]*\}[ *_]*$/.test(line);
  const isPlain = /^ {0,3}[*_]{0,2}[\p{Lu}\d]/u.test(line);
  const isTitled = isPlain && number !== undefined && isTitle(title, titles);
  if (title === '' || !(isBraced || isTitled)) return undefined;
  const from = line.trim();
  return {
    code: 'minutes-label-unclear',
    column: line.length - line.trimStart().length + 1,
    message: `This looks like the heading of a minute, and is printed as text. Write "## ${(isPlain ? from : words).slice(0, 60)}".`,
    fix: { from, to: `## ${words}` },
  };
}

/** A heading without the space after its signs: it is read as what it is meant for, and isn't printed as one. */
export function unspacedHeading({ level, text }: HeadingSegment): Found {
  const signs = '#'.repeat(level);
  return {
    code: 'heading-level',
    message: `There is no space between ${signs} and the words of this heading. Write "${signs} ${text.slice(0, 60)}".`,
    fix: { from: `${signs}${text}`, to: `${signs} ${text}` },
  };
}

/**
 * A heading of the third level that is one of a minute: what is decided below it would be decided on the item of the minute above.
 * @param above the minute that it would be a part of
 * @returns whether that is sure: it names another item of the agenda by its number or title. A number that goes on with that of the
 * minute above is only asked about.
 */
export function tooDeep(
  { level, text, line, isUnspaced }: HeadingSegment,
  above: MinuteDraft,
  {
    segments,
    titles,
  }: { readonly segments: readonly Segment[]; readonly titles: readonly string[] },
): { readonly isSure: boolean; readonly finding: Found } | undefined {
  if (level !== 3) return undefined;
  const { number, title, items = [] } = readHeading(text, titles);
  const ofAbove = [...(above.heading.items ?? []), ...above.items];
  const isBraced = /\{[^{}]*\}(?: #{1,6})?\s*$/.test(text) && items.length > 0;
  const isOther = isBraced && !items.some((item) => ofAbove.includes(item));
  const isNext =
    number !== undefined &&
    number === numberAfter(above.heading.number) &&
    // A section of several minutes has a finding of its own.
    !isSectionTitle(above.heading.title) &&
    !isPartOfList(segments, line, number);
  const isTitled =
    isNext && isTitle(title, titles) && slugOf(title) !== slugOf(above.heading.title);
  if (!isOther && !isNext) return undefined;
  const own = text.slice(0, 60);
  if (!isOther && !isTitled)
    return {
      isSure: false,
      finding: {
        code: 'minutes-label-unclear',
        message: `Its number goes on with that of the minute above, and its level makes it a part of that minute. Write "## ${own}" if it is a minute of its own.`,
      },
    };
  return {
    isSure: true,
    finding: {
      code: 'heading-level',
      message: `A minute begins with a heading of the second level; at the third it would be a part of the minute above. Write "## ${own}".`,
      fix: { from: `###${isUnspaced ? '' : ' '}${text}`, to: `## ${text}` },
    },
  };
}

const isTitle = (title: string, titles: readonly string[]): boolean =>
  titles.some((one) => slugOf(one) === slugOf(title));

/** "73" of "72", "C90" of "C89", "126/25-26" of "125/25-26"; none where it has no number. */
function numberAfter(number: string | undefined): string | undefined {
  const [, before = '', figure, after = ''] = /^(\D*)(\d+)(.*)$/.exec(number ?? '') ?? [];
  return figure === undefined ? undefined : `${before}${String(Number(figure) + 1)}${after}`;
}

/** Whether parts of the same minute before it are numbered, or another minute has its number. */
function isPartOfList(segments: readonly Segment[], line: number, number: string): boolean {
  const headings = segments.filter((one) => one.kind === 'heading');
  const at = headings.findIndex((one) => one.line === line);
  const begins = headings.findLastIndex((one, place) => place < at && one.level <= 2);
  const before = headings.slice(begins + 1, at);
  return (
    before.some((one) => readHeading(one.text).number !== undefined) ||
    headings.some((one) => one.level <= 2 && readHeading(one.text).number === number)
  );
}
