import { marksHeadingClosed } from '../../../law/exemption/closed-heading.ts';
import { labelIn } from '../../../papers/minutes/labels/labels.ts';

/** What a line says that heads a minute. */
export type FoundHeading = {
  /** As it is printed, without what ends it: "54", "P61", "C84*". */
  readonly number?: string;
  readonly title: string;
  /** The item that the line is headed by: "Item 4 – School Places". */
  readonly item?: string;
  /** What is before the number: "Minute No." */
  readonly prefix?: string;
  /** The title is on the line below. */
  readonly takesNext?: boolean;
};

/** "FOR  AGAINST  ABSTAINED" above columns of names. */
export const isHeadOfSides = (text: string): boolean =>
  text.length < 100 &&
  /^(?:for|in favou?r)(?: (?:motion|amendment))?(?: ?\(\d{1,3}\))?(?: (?:against|abst\p{L}+|not voting|absent)(?: ?\(\d{1,3}\))?){1,4}$/iu.test(
    text,
  );

const LONGEST_TITLE = 200;

/** Whether words may be a title: no sentence, no point of a decision, no label. */
export function isTitle(given: string, isSure = false): boolean {
  if (!isTitleOrLabel(given, isSure)) return false;
  const label = labelIn(unmarked(given));
  return label === undefined || label.kind === 'unclear';
}

/** A verb of a decision with what was decided, a side of a vote or its figures: what no title begins with. */
const SURELY_LABEL =
  /^(?:resolved|decided|determined|agreed|noted|recommended|moved|proposed|seconded|carried|lost|fell|withdrawn|for|against|abst\p{L}+|not voting|left|joined|arrived|from|to|recorded)\b|: ?(?:(?:that|to)\b|\d)|:$|[.;]$/iu;

/** Whether words that begin like a label may be a title with a number before them: "14. Recommendations: progress". */
export const isLabelLikeTitle = (text: string): boolean =>
  !isTitle(text, true) && isTitleOrLabel(text, true) && !SURELY_LABEL.test(text);

/** "[EXEMPT] Lease of the Mill" begins with how it is marked. */
function unmarked(given: string): string {
  const bracket =
    /^(?:\([^()]{1,120}\)|\[[^[\]]{1,120}\])[.:]? ?(?:[–—-] )?/.exec(given)?.[0] ?? '';
  return bracket !== '' && marksHeadingClosed(bracket) ? given.slice(bracket.length) : given;
}

function isTitleOrLabel(given: string, isSure: boolean): boolean {
  const text = unmarked(given);
  if (text === '' || text.length > LONGEST_TITLE || !/\p{L}/u.test(text)) return false;
  if (/^(?:that|to|and|the following)\b(?! be (?:noted|confirmed))/i.test(text) && !isSure)
    return false;
  if (!/^[\p{Lu}\p{N}“"‘'£]/u.test(text) || (/[.;,]$/.test(text) && !isSure)) return false;
  if (/:$/.test(text) && !isSure) return false;
  // "TOTAL: 3 3 1" is below the columns of a vote.
  if (/^totals?\b[^\p{L}]*$/iu.test(text)) return false;
  if (isHeadOfSides(text)) return false;
  // "The officer reported. Members asked" is text.
  // "(Key decision ref. KD/26/04)" has no sentence in it.
  const whole = text.replace(/\b(?:ref|refs|no|nos|para|paras|dept|ext|incl|approx)\. /gi, ' ');
  return isSure || !/\p{Ll}{2}\. +\p{Lu}/u.test(whole);
}

/** "Members Allowances (Item 9)", the item at the end of the line. */
export const OWN_ITEM = /[([](?:agenda )?items? (?:[^()]|\([^()]{0,9}\)){1,120}[)\]]$/i;

/** "LAND AT MILL ROAD (Exempt under paragraph 3)" is in capitals but for what is in brackets. */
export function isShouted(title: string): boolean {
  const bare = title.replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, ' ');
  return /\p{Lu}{3}/u.test(bare) && !/\p{Ll}/u.test(bare);
}

/** "20 January 2026" begins with a number, and heads nothing. */
export const OF_DAY =
  /^(?:st |nd |rd |th )?(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d\b/i;
