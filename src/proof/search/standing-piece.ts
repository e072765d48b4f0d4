import { foldText } from '../../language/folded-text.ts';
import { isStandingWording } from '../../language/words/standing-wording.ts';

/** Words of a piece that are enough to know it by. */
const LEAST_WORDS = 8;

/**
 * Whether a piece of a sentence reads as standing wording by itself, so that many reports have it, however the sentence goes on.
 * @param from of the folded text, and `to`
 */
export function isStandingPiece(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  ofTheCouncil: ReadonlySet<string>,
): boolean {
  let at = 0;
  let [start, end] = [-1, -1];
  let words = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const next = at + foldText(word).length;
    // A word is cut where a piece ends by chance.
    if (next > from && at < to) {
      if (start < 0) start = index;
      end = index + word.length;
      words += 1;
    }
    at = next;
  }
  return words >= LEAST_WORDS && isStandingWording(text.slice(start, end), ofTheCouncil);
}
