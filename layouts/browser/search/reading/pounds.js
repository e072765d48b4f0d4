// @ts-check
/** Sums of money in a question that are said in words, as papers have them in figures. */

export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const POUNDS = String.raw`\s(?:pounds?(?:\ssterling)?|quid|gbp)(?!\p{L})`;
const NUMBER = `(?:${[...ONES, ...TENS, 'hundred', ...SCALES.keys()].join('|')})`;
/** Of so many words at the most: every repetition is bounded. */
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:an?\s)?${NUMBER}(?:(?:\s|-|\sand\s)${NUMBER}){0,15})${POUNDS}`,
  'giu',
);
const IN_FIGURES = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/£-])(\d[\d,.]{0,15}(?:\s?(?:k|m|bn)|\s(?:thousand|million|billion))?)${POUNDS}`,
  'giu',
);

/** What money and things are measured in: no slip for another word, even where no paper has it. */
export const MEASURES = new Set(
  'pound pounds penny pence quid sterling inch inches foot feet yard yards mile miles metre metres kilometre kilometres acre acres hectare hectares litre litres gallon gallons ounce ounces gram grams kilo kilos kilogram kilograms ton tons tonne tonnes'.split(
    ' ',
  ),
);

/** What numbers are given in, in short. */
const UNITS = new Set(
  'mph kph kmh km kms cm mm m2 m3 km2 cm2 cm3 kg kgs kw kwh mw mwh gwh ha sqm sqft db dba mg ml mbps gbps'.split(
    ' ',
  ),
);

/** Whether two words are a number and what it is measured in: "20 mph". @param {string} number @param {string} unit in small letters */
export function isMeasured(number, unit) {
  return /^\d[\d.,]{0,12}$/.test(number) && (UNITS.has(unit) || MEASURES.has(unit));
}

/** "GBP 500", "EUR 1.2m". */
const BY_CODE = /(?<![\p{L}\p{N}.,/£€$¥-])(gbp|eur|usd)\s?(?=\d{1,12}(?:[.,kmb\s]|$))/giu;
const SIGNS = new Map([
  ['gbp', '£'],
  ['eur', '€'],
  ['usd', '$'],
]);

/** A question with its sums as papers write them: "£500" for "five hundred pounds", "£87 thousand" for "87 thousand pounds". @param {string} question */
export function withPounds(question) {
  return question
    .replace(BY_CODE, (_, /** @type {string} */ code) => SIGNS.get(code.toLowerCase()) ?? '')
    .replace(IN_FIGURES, '£$1')
    .replace(IN_WORDS, (said, /** @type {string} */ words) => {
      const sum = numberOf(words);
      return sum === undefined ? said : `£${sum}`;
    });
}

/** The number that words say; none where they say several, as "two three". @param {string} words */
function numberOf(words) {
  let whole = 0;
  let below = 0;
  let last = Infinity;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (/^(?:an?|and)$/.test(word)) continue;
    const scale = SCALES.get(word);
    if (scale !== undefined) {
      if (scale >= last) return undefined;
      whole += (below || 1) * scale;
      [below, last] = [0, scale];
      continue;
    }
    if (word === 'hundred') {
      if (below > 19) return undefined;
      below = (below || 1) * 100;
      continue;
    }
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)];
    const isFree =
      ten >= 0 ? below % 100 === 0 : below % 10 === 0 && (one < 10 || below % 100 === 0);
    if (!isFree) return undefined;
    below += ten >= 0 ? (ten + 2) * 10 : one;
  }
  return whole + below;
}
