/**
 * What minutes say of who was in the room. The public may be excluded by resolution alone, which says for what (LGA 1972 s.100A(4), (5);
 * for an executive SI 2012/2089 reg 4(2)(b)).
 */

/** What an exclusion is for. */
export type ExclusionScope =
  /** All that follows, as far as is said. */
  | { readonly kind: 'rest'; readonly isSaid: boolean }
  | { readonly kind: 'next' }
  /** The minute that says so. */
  | { readonly kind: 'own' }
  /** Items or minutes, by number. */
  | { readonly kind: 'numbers'; readonly numbers: readonly string[] };

const PEOPLE = String.raw`(?<!\bmember of the )(?:press|public)`;
const EXCLUDED = new RegExp(
  String.raw`\b${PEOPLE}\b[^.]{0,90}\b(?:(?:be|been|is|are|was|were) (?:\w+ )?excluded|asked to (?:leave|withdraw)|left the (?:meeting|room|chamber)|withdrew)\b|\bexclud(?:e|ing)\b[^.]{0,40}\b${PEOPLE}\b|\bmoved? into (?:private|closed|exempt|confidential) session\b`,
  'i',
);
const DENIED =
  /\b(?:no|not|nothing|none|neither|without|whether|if|unless|consider)\b[^.]{0,60}\b(?:exclud|exempt|confidential)|\bexclu\w+ of the (?:press|public)\b[^.]{0,40}\b(?:not|none)\b/i;
const BACK =
  /\b(?:press|public)\b[^.]{0,40}\b(?:returned|re-?admitted|re-?joined|re-?entered|(?:invited|came|let) back)\b|\b(?:returned|resumed|went back|reverted|moved back) (?:in|to|into) (?:open|public)\b|\bback in public\b/i;
const NOTHING =
  /\b(?:there (?:were|was|are|is)|contain(?:ed|s)?|had|has|have) no (?:exempt|confidential|private|closed)\b|\bno (?:exempt|confidential|private) (?:items?|information|business)\b|\bno (?:items?|matters?|business|reports?) (?:was |were )?(?:to be )?(?:taken|heard|considered|discussed) in private\b|\b(?:public|press)\b[^.]{0,30}\bnot excluded\b/i;

/** Each sentence by itself: a full stop after "s" or "No" is within one. */
const sentences = (text: string): string[] => text.split(/(?<=\p{Ll}{3}[.;])\s+/u);

/** For what a text says that the public was excluded; none where it doesn't say so, or only for a part of a report, such as an appendix. */
export function exclusionIn(text: string): ExclusionScope | undefined {
  const said = sentences(text).find((one) => EXCLUDED.test(one) && !DENIED.test(one));
  if (
    said === undefined ||
    /\b(?:appendi(?:x|ces)|annex(?:es)?|part of (?:the|this))\b/i.test(said)
  )
    return undefined;
  if (/\bthis (?:item|minute|report|matter|part|business)\b/i.test(said)) return { kind: 'own' };
  const numbers =
    /\b(?:items?|minutes?)(?: numbers?| nos?\.?)? ((?:\(?[A-Z]{0,3}\d{1,4}[a-z]?\)?(?:, | and | & | to )?){1,20})/i.exec(
      said,
    )?.[1];
  if (numbers !== undefined)
    return { kind: 'numbers', numbers: numbers.match(/[A-Z]{0,3}\d{1,4}[a-z]?/gi) ?? [] };
  if (/\b(?:following|next) (?:item|matter|report|minute)\b/i.test(said)) return { kind: 'next' };
  const isSaid = /\b(?:following|remain(?:ing|der)|rest of|next|items? below)\b/i.test(said);
  return { kind: 'rest', isSaid };
}

/** Whether a text says that the public came back. */
export const saysPublicBack = (text: string): boolean => BACK.test(text);

/** Whether a text says that nothing of the meeting was exempt. */
export const saysNothingExempt = (text: string): boolean => NOTHING.test(text);
