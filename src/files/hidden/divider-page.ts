import { countWords } from './finding.ts';

/** A page with hardly a word is the divider of an open pack, in the place of what is exempt. */
const WORDS_OF_A_DIVIDER = 30;

/** What such a page says of what isn't there. */
const SAYS_WHERE =
  /public|exempt|confidential|withheld|appendi|annex|report|page|intentionally|schedule|paragraph|separate|members/i;
/** Words of a line, from which it is a sentence of the paper itself. */
const A_SENTENCE = 8;

/** What a paper says of its own matter: a sum, a count, a label with its answer, somebody, a home. */
const OWN_MATTER =
  /[£€$] ?\d|\d,\d{3}|(?<!\d)\d{5,}|\d ?%|(?<![\p{L}\d])(?:M(?:r|rs|s|x|iss)|Dr|Child|Pupil|Bidder|Tenderer)\.? \p{Lu}|(?<![\p{L}\d])\d{1,4}[a-z]? \p{Lu}[\p{L}’']+ (?:Road|Street|Lane|Avenue|Close|Drive|Gardens?|Grove|Way|Court|Place|Terrace|Crescent|Row|Square)(?!\p{L})/u;
const LABELLED = /\p{L}\s*:\s*\S/u;
/** A title, a body and its day, and the council: more lines are matter of its own. */
const LINES_OF_A_DIVIDER = 4;

/** Whether a page says only that something isn't there, and what: no sums, people or answers of its own. */
export function isDivider(text: string): boolean {
  if (countWords(text) >= WORDS_OF_A_DIVIDER) return false;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const own = lines.filter((line) => !SAYS_WHERE.test(line));
  return (
    own.length <= LINES_OF_A_DIVIDER &&
    !lines.some((line) => OWN_MATTER.test(line)) &&
    !own.some((line) => countWords(line) >= A_SENTENCE || LABELLED.test(line))
  );
}
