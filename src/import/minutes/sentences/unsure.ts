import { MONTHS } from '../../../language/dates.ts';
import { dateIn } from '../../fields/values.ts';

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
const ANSWERED =
  /\brecommendations? \(?\d{1,3}\)?(?: (?:of|in) minute [^.;:]{1,40}?)?(?:[:–—-]| ?[–—]| (?:was|were|is|had been|has been|be))(?: (?:not|\p{L}+ly))? (?:accepted|rejected|declined|agreed)\b/iu;

/** What is to be asked of a sentence on the answer to a recommendation: what it was, or by when it is due. */
export const askOfAnswer = (sentence: string): string | undefined =>
  ANSWERED.test(sentence)
    ? `“${sentence.slice(0, 100)}” says what became of a recommendation: if it answers one, write Answer to 12 R1: with its number and these words on a line of its own`
    : askOfDue(sentence);

const ANSWER =
  '(?:(?:formal |written |full )?(?:response|answer|reply)|respond(?:s|ed|ing)?|repl(?:y|ies|ied)|report(?:s|ed|ing)? back)';
const MONTH = MONTHS.join('|');
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d|(?:two|2|three|3|six|6) months\b|\d{1,3} (?:working |clear )?days\b|(?:one|two|four|six|eight|\d{1,2}) weeks\b|(?:the )?(?:end|beginning|start|middle) of (?:\p{L}{3,9}\b|\d{4}|(?:the|this|next) (?:month|quarter|year))|(?:${MONTH}) \d{4}\b`;
const DUE = new RegExp(
  String.raw`\b${ANSWER}\b[^.;]{0,80}?\b(?:by|before|no later than|on or before|within|due|required)\b[^.;]{0,30}?(?:${DAY})|\bwithin (?:two|2) months\b[^.;]{0,60}\b${ANSWER}\b`,
  'iu',
);
/** "…, and that a written response be provided at its meeting on 10 March": what is still to come, at a meeting. */
const AT_MEETING = new RegExp(
  String.raw`\b(?:to|be|shall|will|must|should|that|a|the|its|their|written|full|formal) ${ANSWER}\b[^.;]{0,80}?\b(?:at|to|for|before) (?:its|the|their|a|our) (?:next |following |${MONTH} )?(?:\p{L}+ ){0,2}meeting\b(?: (?:on|of|in) (?:the )?(?:${DAY}))?`,
  'iu',
);
/** Who answers recommendations, or that there is one. */
const OF_RECOMMENDATION =
  /\b(?:recommend\p{L}*|cabinet|executive|portfolio|leader of the council)\b/iu;
const OF_OTHERS =
  /\b(?:residents?|consult\p{L}*|survey\p{L}*|applicants?|objectors?|petition\p{L}*|correspond\p{L}*|complain\p{L}*|clerk|officers?|directors?|agency|ombudsman|inspector\p{L}*|(?:had|was|were|has been|have been|had been) (?:received|responded|replied|answered))\b/iu;

/**
 * "A response is due by 20 March 2026", "to respond within two months": the day is for the clerk to say where it isn't whole.
 * @param isRecommendation whether the text is what is recommended, without the word for it
 */
export function askOfDue(text: string, isRecommendation = false): string | undefined {
  const own = text.slice(0, 20_000);
  const byDay = DUE.exec(own);
  const found = byDay ?? AT_MEETING.exec(own);
  if (!found) return undefined;
  const end = text.slice(found.index).search(/[.;]/);
  const start = Math.max(text.lastIndexOf('.', found.index), text.lastIndexOf(';', found.index));
  const sentence = text.slice(start + 1, end === -1 ? undefined : found.index + end).trim();
  if (
    OF_OTHERS.test(sentence) ||
    (!byDay && !isRecommendation && !OF_RECOMMENDATION.test(sentence))
  )
    return undefined;
  const day = dateIn(text.slice(found.index, found.index + found[0].length + 20));
  const what = day === undefined ? 'Answer due: with the day' : `Answer due: ${day}`;
  return `“${sentence.slice(0, 100)}” says by when a recommendation is to be answered: write ${what} on a line of its own below it`;
}
