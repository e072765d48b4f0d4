/** What words for small numbers are worth. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, at) => [word, at + 1]),
);
/** Of tens. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10]),
);
/** Of what one is counted in. */
export const LARGE: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['grand', 1e3],
]);

const SMALL_WORD = [...SMALL.keys(), ...TENS.keys(), 'hundred']
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** From ten: "fourteen hundred". */
const TEENS = [...SMALL.keys()]
  .slice(9)
  .concat([...TENS.keys()])
  .join('|');
const UNIT_WORD = [...SMALL.keys()].slice(0, 9).join('|');
/** "842 grand", and not "two grand pianos". */
const GRAND = String.raw`grand(?! (?:pianos?|total|stand|slam|final|opening|jur|national|old|scale|hall|entrance|stair))`;
const LARGE_WORD = [...LARGE.keys()].map((word) => (word === 'grand' ? GRAND : word)).join('|');
const AND = String.raw`,?[\s-]+(?:and[\s-]+)?`;
const SMALL_WORDS = `(?:${SMALL_WORD})(?!\\p{L})(?:${AND}(?:${SMALL_WORD})(?!\\p{L}))*`;
const MORE = `(?:${AND}(?:(?:${SMALL_WORD}|${LARGE_WORD})(?!\\p{L})|\\d{3}(?=\\s(?:pounds|sterling)(?!\\p{L}))))`;
/** "point three seven", "and a half". */
const POINT = String.raw`(?:\s+point(?:\s+(?:${UNIT_WORD}|nought|zero|oh)(?!\p{L}))+|\s+and\s+(?:a\s+half|a\s+quarter|three[ -]quarters|(?:an?|one)[ -]eighth|(?:three|five|seven)[ -]eighths))`;

/** A blank, also one that doesn't break. */
const BLANK = '[ \\u00a0\\u2009\\u202f]';
const PERCENT = String.raw`${BLANK}?(?:%|(?:per ?cent|pct|pc|percentage${BLANK}points?)(?!\p{L}))`;
/** What is between the parts of an amount. */
const AND_PART = String.raw`,?\s(?:and\s)?`;
const SCALE = `millions?|billions?|thousands?|${GRAND}|mill|mil|mio|mln|mm|mn|bn|m|k`;
/** What is counted in a thousand or a million and is no money. */
const MEASURE = String.raw`(?:square|sq|cubic|metres?|meters?|miles?|yards?|feet|ft|inch(?:es)?|km|cm|mm|m[²³23]?|tonnes?|tons?|litres?|hectares?|acres?|ha|kg|kilos?|grams?|kilowatts?|kwh|years|people|residents|homes|trees|visits|visitors|journeys)(?![\p{L}\d])`;
/** What is said after a length. */
const OF_LENGTH = String.raw`(?:wide|high|long|deep|tall|thick|broad|above|below|apart|away|across|from|by|between|x|×|in${BLANK}(?:width|height|length|depth|diameter)|clear|headroom|gap|kerb|fence|wall|railings?|path|strip|verge|hedge|of${BLANK}(?:the${BLANK})?(?:fenc|wall|path|kerb|pipe|cable|hedg|verge|road))`;
/** Before a sum whose sign is left out: "a budget of 1½m". */
const OF_MONEY = String.raw`(?<!\p{L})(?:cost(?:s|ing)?|price[sd]?|pa(?:ys?|id|ying)|payments?|budgets?|spen[dt](?:s|ing)?|(?:over|under)spen[dt]|fund(?:s|ed|ing)?|grants?|sav(?:e|es|ed|ings?)|loans?|borrow(?:s|ed|ing)?|debts?|deficit|bids?|offer(?:s|ed)?|worth|value[sd]?|sums?|amounts?|ow(?:es?|ed|ing)|fees?|bills?|claim(?:s|ed)?|settle\p{L}*|income|reserves?|money|sale|s(?:old|ells?)|receipts?|awards?|ask(?:s|ed)?${BLANK}for)(?!\p{L})`;
const BEFORE_SUM = String.raw`(?<=${OF_MONEY}[^.;:|\n\d]{0,40}(?:\d{1,3}${BLANK}?)?(?:[¼½¾⅛⅜⅝⅞]|\d[/⁄]\d)${BLANK}?)`;
/** "½m" is half a metre, and half a million of pounds beside their sign or words of money. */
const SCALE_OF_FRACTION = String.raw`(?:(?:millions?|billions?|thousands?|${GRAND}|bn)(?!${BLANK}?${MEASURE})|(?:mill|mil|mio|mln|mm|mn|m|k)(?=${BLANK}(?:pounds|sterling)(?!\p{L}))|${BEFORE_SUM}(?:mill|mil|mio|mln|mn|m|k)(?!\p{L}|${BLANK}?${OF_LENGTH}|${BLANK}?${MEASURE}))`;

/** How figures are written, each by the name of its group; with the flags g, i and u. */
export const FIGURE_PATTERNS: readonly string[] = [
  String.raw`(?<poundsAndPence>(?<![\p{L}\d])\d{1,9} pounds?(?: and)? \d\d(?!\d)(?: ?p(?:ence)?(?!\p{L}))?)`,
  String.raw`(?<fraction>(?<![\p{L}\d.,])\d{1,3}(?:${BLANK}?[¼½¾⅓⅔⅛⅜⅝⅞]|${BLANK}(?:and${BLANK})?[1-7][/⁄][2-8](?!\d))${PERCENT})`,
  // "£1½m", "2¼ million", "£1 1/2 million".
  String.raw`(?<scaledFraction>(?<![\p{L}\d.,])[£€$]?(?:\d{1,3}${BLANK}?)?(?:[¼½¾⅛⅜⅝⅞]|(?<=\d${BLANK})(?:1[/⁄]2|[13][/⁄]4)(?!\d))${BLANK}?(?:of${BLANK}an?${BLANK})?(?:(?<=[£€$][^£€$\p{L}.,;]{1,8}(?:of${BLANK}an?${BLANK})?)(?:${SCALE})|${SCALE_OF_FRACTION})(?![\p{L}\d]))`,
  // On a loan: 437 of them are 4.37%.
  String.raw`(?<basisPoints>(?<![\p{L}\d.,])\d{1,4}(?:\.\d)?${BLANK}?(?:basis${BLANK}points?|bps)(?!\p{L}))`,
  // "one six eight one three five", as numbers are read out.
  String.raw`(?<digitByDigit>(?<!\p{L})(?:${UNIT_WORD})(?:[\s,-]+(?:${UNIT_WORD}|nought|zero|oh)(?!\p{L})){4,11})`,
  // "1.48392 × 10⁶", as calculators and spreadsheets give it.
  String.raw`(?<powerOfTen>(?<![\p{L}\d.,])(?:[£€$]${BLANK}?)?\d{1,4}(?:\.\d{1,9})?${BLANK}?[×x*·⋅]${BLANK}?10(?:\^[({]?[3-9](?!\d)|[³⁴-⁹](?![⁰¹²³⁴-⁹])))`,
  // "£12-80", as prices were written; no range, and no part of a number.
  String.raw`(?<penceAfterDash>[£€]\d{1,4}[-–—=]\d\d(?![\p{L}\d,%/–—-]|\.\d|${BLANK}?(?:${SCALE}|%|per ?cent)(?!\p{L})))`,
  // "£2.35 million and 400 pounds".
  String.raw`(?<scaledAndPounds>(?<![\p{L}\d.,])(?:[£€$]${BLANK}?)?\d{1,3}(?:\.\d{1,3})?${BLANK}?(?:million|mil|mln|mn|m|thousand|k)${BLANK}(?:and|plus)${BLANK}\d{1,3}(?:,\d{3})?(?=${BLANK}pounds(?!\p{L})))`,
  // "£1m, 483,920": the rest of a sum in digits.
  String.raw`(?<millionAndRest>[£€$]${BLANK}?\d{1,3}${BLANK}?(?:million|mil|mln|mn|m)${AND_PART}\d{3},\d{3}(?![\d,]*\d|${BLANK}?(?:${SCALE})(?!\p{L})))`,
  // "£1m 483k 920": each part is said by its scale.
  String.raw`(?<inParts>(?<![\p{L}\d.,])(?:[£€$]${BLANK}?)?(?:\d{1,3}${BLANK}?(?:million|mil|mln|mn|m)${AND_PART}\d{1,3}${BLANK}?(?:thousand|k)(?!\p{L})(?:${AND_PART}\d{1,3}(?![\d.,]*\d|${BLANK}?(?:${SCALE})(?!\p{L})))?)|(?<![\p{L}\d.,])[£€$]${BLANK}?\d{1,3}${BLANK}?(?:thousand|k)${AND_PART}\d{3}(?![\d.,]*\d|${BLANK}?(?:${SCALE})(?!\p{L})))`,
  String.raw`(?<outOfHundred>(?<![\p{L}\d.,])\d{1,3}\.\d{1,3}(?=\s(?:out\sof|of|in|per|for|to|from)\s(?:every\s|each\s|a\s)?(?:100|hundred)(?![\p{L}\d]|[.,]\d)))`,
  String.raw`(?<decimalComma>(?<![\p{L}\d])\d{1,3},\d{1,2}${PERCENT})`,
  // "£12,80", as a slip of the finger or where the decimal sign is a comma.
  String.raw`(?<penceAfterComma>[£€]${BLANK}?\d{1,4},\d\d(?![\p{L}\d,]|\.\d))`,
  String.raw`(?<spaced>[£€$]${BLANK}?\d{1,3}(?:${BLANK}\d{3})+(?!${BLANK}?\d)(?:\.\d\d)?)`,
  String.raw`(?<groups>[£€$]${BLANK}?(?:\d{1,3}(?:,\d{3})*(?:['’]\d{3})+(?:\.\d\d)?|(?!0)\d{1,3}(?:\.\d{3})+(?:,\d\d)?)(?![\d.,]*\d|${BLANK}?(?:${SCALE})(?!\p{L}))|(?<![\d.,])\d{1,3}(?:${BLANK}\d{3})+(?=${BLANK}(?:pounds|sterling)(?!\p{L})))`,
  // A letter for a nought or a one, as hands and machines that read misread them: "£1,36O,72O".
  String.raw`(?<misread>[£€$]${BLANK}?\d[\d,OlI]*[OlI][\d,OlI]*(?:\.\d\d)?(?![\p{L}\d]))`,
  // "£737-817k": what is after the second is true of the first.
  String.raw`(?<ofRange>(?<![\p{L}\d.,])[£€$]?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:\.\d{1,3})?(?=${BLANK}?(?:[-–—]|to(?!\p{L})|and(?!\p{L}))${BLANK}?[£€$]?\d{1,4}(?:\.\d{1,3})?${BLANK}?(?<scaleOfRange>${SCALE})(?![\p{L}\d]))(?!${BLANK}?(?:${SCALE})(?!\p{L})))`,
  String.raw`(?<scaledInWords>(?<!\p{L})${SMALL_WORDS}${POINT}\s+(?:${LARGE_WORD})(?!\p{L})|(?<!\p{L})(?:half|(?<=(?<!\p{L})a\s)quarter|three[ -]quarters)\s+(?:of\s+)?a\s+(?:${LARGE_WORD})(?!\p{L}))`,
  String.raw`(?<percentInWords>(?<!\p{L})${SMALL_WORDS}${POINT}\s+(?:per ?cent|pct)(?!\p{L}))`,
  String.raw`(?<poundsInWords>(?<!\p{L})${SMALL_WORDS}\s+pounds\s+(?:and\s+)?${SMALL_WORDS}(?:\s+pence)?)`,
  String.raw`(?<hundreds>(?<!\p{L})(?:(?:${TEENS})(?!\p{L})(?:[ -](?:${UNIT_WORD})(?!\p{L}))?)[ -]hundred(?!\p{L})(?:${AND}(?:${SMALL_WORD})(?!\p{L}))*)`,
  String.raw`(?<inWords>(?<![\p{L}\d.,])(?:(?:${SMALL_WORD})(?!\p{L})(?:${AND}(?:${SMALL_WORD})(?!\p{L}))*[\s-]+(?:${LARGE_WORD})(?!\p{L})${MORE}*|\d{1,3}\s+(?:${LARGE_WORD})(?!\p{L})${MORE}+))`,
  String.raw`(?<figure>(?<![\p{L}\d])(?:[£€$]|GBP ?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.·]\d+)?(?:E\+?0?\d)?(?:${PERCENT}|${BLANK}?(?:${SCALE})(?![\p{L}\d]|[./]\p{L})|${BLANK}?p(?:ence)?(?![\p{L}\d]|\.\p{L})|${BLANK}?\(£?['’]?000s?\))?)`,
];
