import type { Token } from 'markdown-it';
import type { Fix } from '../../../rules/fix.ts';
import type { ThroughRun } from './numbered-through.ts';
import type { Numbering } from '../report-template.ts';

export const OPEN = 'numbered_paragraph_open';
export const CLOSE = 'numbered_paragraph_close';

/** The address of a paragraph within its page: "para-8", "para-3.2". */
export const paragraphId = (number: string): string => `para-${number}`;

/** What is known of the numbers of a report while its sections are read in their order. */
/** A paragraph with the number that it has, and the one that it should have. */
export type Counted = {
  /** 1-based. */
  readonly line: number;
  readonly written: number;
  readonly number: number;
};

export type NumberRun = ThroughRun & {
  readonly numbering: Numbering;
  /** Whether the template says so, and not the report. */
  readonly isGiven: boolean;
  /** Of the next paragraph, where they run through the whole report. */
  next: number;
  /** How far the numbers are off since a wrong one, and the changes of those that count on from it. */
  shift?: { readonly by: number; readonly also: Fix[] } | undefined;
  /** Each paragraph whose numbers run through the whole report, in their order. */
  readonly counted?: Counted[];
  /** The last number by section, as it was written. */
  last?: string;
  /** What the last number should be, where one is wrong: that one, or one above it from which it counts on. */
  mistake?:
    { readonly right: string; readonly isLast: boolean; readonly same?: string } | undefined;
  /** The last number as it was written, where that is of another section than the paragraph is in. */
  elsewhere?: string | undefined;
  readonly ids: Set<string>;
  /** Whether it was said that the report numbers its paragraphs in another way than its template. */
  saidOther?: boolean;
};

/** Makes a numbered paragraph of what begins with a token. */
export function asParagraph(
  tokens: readonly Token[],
  index: number,
  number: string,
  run: NumberRun,
): void {
  const token = tokens[index];
  if (!token) return;
  const id = paragraphId(number);
  token.type = OPEN;
  token.meta = { number, hasId: !run.ids.has(id) };
  run.ids.add(id);
}

/** A line that is no paragraph of the report: a heading in bold, a caption, a picture. */
const NO_PARAGRAPH = /^(?:table|figure|fig\.|chart|map|photo|picture|source|note|notes|key)\b/i;

/** Whether words at the margin are a paragraph of the report, which has a number where the others have one. */
export const isParagraph = (inline: Token): boolean =>
  !isHeadingOrPicture(inline) && !NO_PARAGRAPH.test(inline.content);

function isHeadingOrPicture(inline: Token): boolean {
  const children = (inline.children ?? []).filter(
    ({ type, content }) => type !== 'softbreak' && (type !== 'text' || content.trim() !== ''),
  );
  const [begins, ends] = [children[0]?.type, children.at(-1)?.type];
  return (
    children.every(({ type }) => type === 'image') ||
    (begins === 'strong_open' && ends === 'strong_close') ||
    (begins === 'em_open' && ends === 'em_close')
  );
}
