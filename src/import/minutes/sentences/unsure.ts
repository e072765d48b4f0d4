/** "There were 4 for and 1 against." */
const NUMBER =
  '(?:\\d{1,3}|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const COUNTED = new RegExp(
  `\\b${NUMBER} (?:\\p{L}+ )?(?:for|in favou?r)(?:,| and| to) (?:and )?${NUMBER} (?:\\p{L}+ )?(?:against|opposed|abst\\p{L}+)`,
  'iu',
);
const OF_ANOTHER =
  /\b(?:residents?|respon\p{L}+|consult\p{L}+|survey\p{L}*|poll|petition\p{L}*|letters?|representations?|objections?|had been|last|previous|earlier)\b/iu;
/** Whether a sentence says how many were for and against something, and not of letters or of another day. */
export const saysFigures = (sentence: string): boolean =>
  COUNTED.test(sentence) && !OF_ANOTHER.test(sentence);

/** "Recommendation 1 of minute 12 was accepted." */
export const ANSWERED =
  /\brecommendations? \(?\d{1,3}\)?(?: (?:of|in) minute [^.;:]{1,40}?)?(?:[:–—-]| ?[–—]| (?:was|were|is|had been|has been|be))(?: (?:not|\p{L}+ly))? (?:accepted|rejected|declined|agreed)\b/iu;
