import { marksHeadingClosed } from '../../law/exemption/closed-heading.ts';
import { marksSectionClosed } from '../../law/exemption/closed-section.ts';
import { paragraphsIn } from '../fields/lists.ts';
import type { MinutesLine } from './minutes-line.ts';

const MARK =
  /^[([]?\s*(?:strictly )?(?:not for publication|exempt(?: (?:minute|passage|item|from publication|information|discussion|part))?|confidential(?: (?:minute|passage|item|discussion|part))?|restricted(?: minute)?|private session|closed session|part (?:2|ii|b) ?[–—-] ?(?:exempt|private|confidential))\b[^.]{0,160}[)\]]?\.?$/i;
const BEGINS =
  /^(?:the )?(?:press and (?:the )?public|public and (?:the )?press|public) (?:then |were |was |having been |had )*(?:left|excluded|withdrew)\b/i;
const ENDS =
  /^[([]?\s*(?:open|public)(?: (?:session|minute|part|item))?\s*[)\]]?$|^(?:the )?(?:press and (?:the )?public|public and (?:the )?press|public|members of the public) (?:then |were |was )*(?:returned|re-?admitted|re-?joined|re-?entered|invited back)\b|^[([]?\s*end of (?:the )?(?:exempt|confidential|private|restricted)\b.{0,60}$|^(?:the )?meeting (?:then )?(?:returned to|resumed in|went back into|reverted to) (?:open|public)\b/i;

/** What a line says of what follows it. */
export type Marked =
  { readonly kind: 'closed'; readonly paragraphs: readonly number[] } | { readonly kind: 'open' };

/** Whether a line marks what follows as exempt, or as open again: "[NOT FOR PUBLICATION – paragraph 3]". */
export function markIn({ text, mark, table }: MinutesLine): Marked | undefined {
  if (table || mark !== undefined || text.length > 220) return undefined;
  if (ENDS.test(text)) return { kind: 'open' };
  const isMark =
    MARK.test(text) &&
    (/^[([]/.test(text) ||
      !/\p{Ll}{2}/u.test(text.replace(/paragraphs?|para|of|part|schedule|\d|and/gi, '')) ||
      /^not for publication/i.test(text));
  return isMark ? { kind: 'closed', paragraphs: paragraphsIn(text) } : undefined;
}

/** "EXEMPT: LAND SALE", "Confidential item – staffing" */
const BEGINS_CLOSED =
  /^(?:exempt|confidential|restricted|private|closed)(?: (?:item|minute|report|business|session|matter))? ?(?:[:–—]|-(?= ))/i;

/** Whether a heading, or one of several minutes, says that what is below it is exempt. */
export const isClosedHeading = (text: string): boolean =>
  BEGINS_CLOSED.test(text) ||
  marksHeadingClosed(text) ||
  /[([][^()[\]]{0,40}(?:not for publication|exempt under|confidential|exempt minute|restricted)[^()[\]]{0,120}[)\]]\s*$|\bnot for publication\b/i.test(
    text,
  );

/** Whether a heading of several minutes parts off those that may be exempt: "EXEMPT ITEMS", "Part 2 – private". */
export const isClosedSection = (text: string): boolean =>
  marksSectionClosed(text) ||
  (/\b(?:exempt|restricted|confidential|private|closed)\b/i.test(text) &&
    !/\b(?:un|non-?)(?:restricted|exempt)\b|\bno (?:exempt|restricted)\b/i.test(text));

/** Whether a line says that the public had to go: what follows may be exempt, and isn't marked. */
export const saysExcluded = (text: string): boolean => BEGINS.test(text);
