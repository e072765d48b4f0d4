export const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
export const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`.split(
    /\s+/,
  );

const [DAY, MONTH_NUMBER] = ['(?:0[1-9]|[12]\\d|3[01])', '(?:0[1-9]|1[0-2])'];
/** Between the parts of a day: a blank, a hyphen, or the sides of a cell. */
const APART = String.raw`(?:[ -]|[ \t]{0,3}[|\t][ \t]{0,3})`;
const YEAR = "(?:\\d{4}|['’‘]?\\d{2})";

/** Before a month and its year: that somebody was born then, or who is young enough to be known by it. */
const OF_BIRTH = String.raw`(?:(?<!\p{L})(?:born|birth(?:day|date)?|d\.?o\.?b\.?|b\.|girl|boy|baby|twins?|son|daughter)(?!\p{L})[^\n;|]{0,24}(?<![\p{L}\d]))`;

export const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONE = ONES.toReversed().join('|');
/** "nineteen seventy-eight", "nineteen hundred and four", "two thousand and nine", "twenty fourteen". */
const YEAR_IN_WORDS = String.raw`(?:(?<!\p{L})(?:nineteen(?: hundred(?: and)?)?|two thousand(?: and)?|twenty)(?:[ -](?:(?:${TENS.join('|')})(?:[ -](?:${ONE}))?|(?:oh |nought )?(?:${ONE})))?(?!\p{L}))`;

/** How days are written, each by the name of its group; with the flags g, i and u. */
export const DAY_PATTERNS: readonly string[] = [
  String.raw`(?<iso>(?<!\d)(?:19|20)\d\d(?<yearSign>[-/.])\d\d\k<yearSign>\d\d(?!\d))`,
  String.raw`(?<digits>(?<![\p{L}\d.,])(?:${DAY}${MONTH_NUMBER}(?:19|20)\d\d|(?:19|20)\d\d${MONTH_NUMBER}${DAY})(?![\p{L}\d]|[.,]\d))`,
  // Six digits are a day where they are said to be one.
  String.raw`(?<short>(?<=(?<!\p{L})(?:born|birth|d\.?o\.?b\.?)(?:[^\p{L}\d\n]|on|is){1,6})${DAY}${MONTH_NUMBER}\d\d(?![\p{L}\d]|[.,]\d))`,
  String.raw`(?<numeric>(?<![\d/.])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/]))`,
  String.raw`(?<apart>(?<![\d/.])\d{1,2} (?<daySign>[/.-]) \d{1,2} \k<daySign> \d{4}(?![\d/]))`,
  String.raw`(?<roman>(?<![\d/.])\d{1,2}(?<romanSign>[/. -])(?:${ROMAN.toReversed().join('|')})\k<romanSign>(?:\d{4}|\d{2})(?!\d))`,
  String.raw`(?<long>(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)?${APART}(?:${MONTH}),?${APART}${YEAR}(?!\d))`,
  String.raw`(?<american>(?<!\p{L})(?:${MONTH}) \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d))`,
  String.raw`(?<ordinal>(?<!\p{L})(?:${ORDINALS.toReversed().join('|').replaceAll('-', '[ -]')})(?: day)? of (?:${MONTH}),? \d{4}(?!\d))`,
  String.raw`(?<dayWritten>(?<!\p{L})(?:(?:\d{1,2}(?:st|nd|rd|th)?|${ORDINALS.toReversed().join('|').replaceAll('-', '[ -]')})(?: day)?(?: of)? (?:${MONTH})|(?:${MONTH})(?: the)? (?:${ORDINALS.toReversed().join('|').replaceAll('-', '[ -]')})),?(?: in the year)? ${YEAR_IN_WORDS})`,
  // A month tells of nobody but where it is said to be of birth.
  String.raw`(?<birthMonth>(?<=${OF_BIRTH})(?:(?:${MONTH})(?!\p{L})\.?,?(?: of)? (?:(?:19|20)\d\d|['’‘]\d\d)|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d)(?![\p{L}\d]|[/.-]\d))`,
];

/** A day in any of these ways. */
export const A_DAY = `(?:${DAY_PATTERNS.join('|')})`;

/** Whether a folded word is a month. */
export const isMonth = (word: string): boolean => MONTHS.includes(word);

/** "2009-03-14", or "2009-03" of a month of birth, of what {@link DAY_PATTERNS} found; undefined where it found no day. */
export function dayIn(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const {
    iso,
    digits,
    short,
    numeric,
    apart,
    roman,
    long,
    american,
    ordinal,
    dayWritten,
    birthMonth,
  } = groups;
  if (iso !== undefined) return iso.replace(/[/.]/g, '-');
  if (digits !== undefined) {
    const isYearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
    return isYearFirst
      ? dated(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
      : dated(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
  }
  if (short !== undefined)
    return dated(wholeYear(short.slice(4)), short.slice(2, 4), short.slice(0, 2));
  const inNumbers = numeric ?? apart;
  if (inNumbers !== undefined) {
    const [day = '', month = '', year = ''] = inNumbers.match(/\d+/g) ?? [];
    // "6/23/1978", as in America.
    const isMonthFirst = Number(month) > 12 && Number(day) <= 12;
    return isMonthFirst ? dated(wholeYear(year), day, month) : dated(wholeYear(year), month, day);
  }
  if (roman !== undefined) {
    const [day = '', month = '', year = ''] = roman.toLowerCase().split(/[/. -]/);
    return dated(wholeYear(year), String(ROMAN.indexOf(month) + 1), day);
  }
  if (birthMonth !== undefined) return monthIn(birthMonth);
  if (dayWritten !== undefined) return dayInWords(dayWritten);
  const written = long ?? american ?? ordinal;
  if (written === undefined) return undefined;
  const month = monthNamedIn(written);
  const numbers = written.match(/\d+/g) ?? [];
  const [day = '', year = ''] =
    ordinal === undefined ? numbers : [String(dayOf(ordinal)), ...numbers];
  return dated(wholeYear(year), String(month + 1), day);
}

/** "1978-06-14" of "fourteenth of June nineteen seventy-eight". */
function dayInWords(written: string): string {
  const [year = ''] = new RegExp(`${YEAR_IN_WORDS}$`, 'iu').exec(written) ?? [];
  const before = written.slice(0, written.length - year.length);
  const day = /\d+/.exec(before)?.[0] ?? String(dayOf(before.replace(MONTH_AT, '').trim()));
  const [century = '', ...rest] = year
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => !/^(?:hundred|thousand|and|oh|nought)$/.test(word));
  const of = rest.reduce((sum, word) => {
    const tens = TENS.indexOf(word);
    return sum + (tens < 0 ? ONES.indexOf(word) + 1 : (tens + 2) * 10);
  }, 0);
  const month = String(monthNamedIn(before) + 1);
  return dated(String((century === 'nineteen' ? 1900 : 2000) + of), month, day);
}

const MONTH_AT = new RegExp(String.raw`^(?:${MONTH})(?: the)? `, 'iu');

/** "2009-03" of "March 2009" or "03/2009". */
function monthIn(written: string): string {
  const named = monthNamedIn(written) + 1;
  const numbers = written.match(/\d+/g) ?? [];
  const [month = '', year = ''] = named > 0 ? [String(named), ...numbers] : numbers;
  return `${wholeYear(year)}-${month.padStart(2, '0')}`;
}

const monthNamedIn = (written: string): number =>
  MONTHS.findIndex((name) =>
    new RegExp(String.raw`(?<!\p{L})${name.slice(0, 3)}`, 'iu').test(written),
  );

const dayOf = (ordinal: string): number => {
  const words = ordinal.toLowerCase().replaceAll(' ', '-');
  return ORDINALS.findLastIndex((word) => words.startsWith(word)) + 1;
};

const wholeYear = (year: string): string =>
  year.length === 2 ? `${Number(year) > 40 ? 19 : 20}${year}` : year;

const dated = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
