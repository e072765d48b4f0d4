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
