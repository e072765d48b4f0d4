import { piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';

/** Words of sentences; no list of names has them outside of brackets. */
export const SENTENCE =
  /\b(?:was|were|had|has|have|be|been|is|are|that|which|who|received|held|agreed|resolved|reported|commenced|began|opened|noted|asked|started|took|would|this)\b/i;
/** A list that says that nobody is in it. */
export const NOBODY = /^(?:none|nil|nobody|no[- ]one)\.?$/i;
const ABBREVIATED =
  /\b(Cllrs?|Messrs|Mrs|Mr|Ms|Dr|Revd?|Ald|Prof|St|Hon|Esq|Jr|Snr|Cdr|Capt|Lt|Col|Maj)\./g;

/** Whether a line is a list of names, or of posts. */
export function isNamesLine(text: string): boolean {
  const bare = text.replace(/\([^()]{0,120}\)/g, ' ').replace(/\.$/, '');
  const whole = bare.replace(ABBREVIATED, '$1');
  if (bare.trim() === '' || SENTENCE.test(bare) || /\p{Ll}{2}\. +\p{Lu}/u.test(whole)) return false;
  const pieces = piecesOf(plainLine(bare)).slice(0, 2_000);
  return (
    pieces.length > 0 &&
    pieces.every(
      (piece) =>
        piece.length <= 110 &&
        /^(?:\p{Lu}|ap |ab |van |de |der |von |la |le |al-|as |for |in the |retiring |one |two |three |\d+ )/u.test(
          piece,
        ),
    )
  );
}
