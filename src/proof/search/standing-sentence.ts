import { detailsIn } from '../../language/details.ts';
import { isCommonWord, namesIn } from '../../language/distinctive.ts';
import { foldText } from '../../language/folded-text.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import type { Secret } from '../../language/secret.ts';
import { isStandingWording } from '../../language/words/standing-wording.ts';

/**
 * Whether a sentence or row of an exempt paper is one that an open paper may have by chance, so that it is a warning: it
 * reads as standing wording, or all of its figures count something.
 * @param meetings of which exempt papers have it.
 */
export function isStandingSentence(
  { text, counts = [] }: Pick<Secret, 'text' | 'counts'>,
  ofTheCouncil: ReadonlySet<string>,
  meetings: number,
): boolean {
  if (isStandingWording(text, ofTheCouncil, meetings)) return true;
  const rest = counts.reduce((left, count) => left.replace(count, ' '), text);
  return counts.length > 0 && !/[\d£€$%@]/.test(rest);
}

/**
 * Whether words of a paper in which nothing says that it is exempt name nobody and have no figure: where an open paper
 * has them too, the paper alone is held back.
 * @param ofTheCouncil what the council says of itself, word by word.
 */
export function isUntelling(
  { text, isUnmarked, kind = 'sentence' }: Pick<Secret, 'text' | 'isUnmarked'> & Partial<Secret>,
  ofTheCouncil: ReadonlySet<string>,
): boolean {
  if (isUnmarked !== true || kind !== 'sentence') return false;
  if (/[£€$%@]|\d{3}/.test(text) || detailsIn(text).length > 0) return false;
  const isOfAnybody = (word: string): boolean => {
    const key = foldText(word);
    return ofTheCouncil.has(key) || isCommonWord(key) || isOrdinaryWord(key);
  };
  const names = namesIn(text).map(({ text: name }) => name);
  // Places and firms of one word are names too.
  const words = names.reduce(
    (rest, name) => (A_POST.test(name) ? rest.replace(name, ' ') : rest),
    text,
  );
  return (
    names.every((name) => A_POST.test(name) || name.split(/\s+/).every(isOfAnybody)) &&
    (words.match(NAME_OF_ONE_WORD) ?? []).every(isOfAnybody)
  );
}

/** A word with a capital where no sentence begins. */
const NAME_OF_ONE_WORD = /(?<=[\p{L}\d,;’'] )\p{Lu}[\p{L}’'-]+/gu;

/** "Director of Property": a post is no person. */
const A_POST =
  /^(?:(?:Assistant|Deputy|Interim|Acting|Corporate|Executive|Strategic|City|Borough|County|Town|Chief|Section|Monitoring|Service|Group)\s+)*(?:Directors?|Head|Officers?|Manager|Clerk|Solicitor|Treasurer|Executive|Member|Portfolio Holder)\b/u;
