import { setRatesIn } from './set-rates.ts';

/** What the public knows of each year, by what papers call it: rates, limits and prices that laws, indices and budgets set. */
const PUBLIC: readonly (readonly [name: string, pattern: string])[] = [
  ['threshold', 'thresholds?|find a tender'],
  ['council tax', 'council tax|band [a-h]|precepts?|referendum (?:limit|principle)s?'],
  [
    'inflation',
    'inflation(?:ary)?|cpih?|rpix?|consumer prices?(?: index)?|retail prices?(?: index)?',
  ],
  ['wage', '(?:national|real|london)? ?living wage|(?:national )?minimum wage'],
  ['interest', 'bank rate|base rate|bank of england|sonia|pwlb|public works loan board|gilts?'],
  ['rateable value', 'rateable values?'],
  ['multiplier', 'multipliers?|business rates?|national non-domestic rates?|nndr'],
  ['key decision', 'key (?:and major )?decisions?'],
  [
    'tax',
    'vat|value added tax|tax base|employer(?:s|[’]s|s[’])? national insurance|income tax|corporation tax|inheritance tax|capital gains tax|national insurance contributions?|apprenticeship levy|landfill tax',
  ],
  ['pay award', 'pay award|pay settlement|njc|national joint council'],
  [
    'pension',
    "employer(?:s|[’']s|s[’'])? (?:pension )?(?:contribution )?rates?|employer(?:s|[’']s|s[’'])? (?:pension |superannuation )contributions?|teachers[’'] pensions?|state pension",
  ],
  [
    'statutory pay',
    "statutory (?:sick|maternity|paternity|adoption|redundancy) pay(?:ment)?s?|a week[’']s pay|compensatory award(?: for unfair dismissal)?",
  ],
  [
    'benefit',
    "universal credit|housing benefit|benefit cap|local housing allowance|(?:carer[’']s|attendance|jobseeker[’']s|disability living|employment and support|guardian[’']s) allowance|personal independence payments?|child benefit|pension credit|(?:lower|upper) earnings limits?",
  ],
  [
    'tax band',
    'personal allowances?|nil[- ]rate bands?|(?:basic|higher|additional)[- ]rate (?:thresholds?|limits?|bands?)',
  ],
  ['stamp duty', 'stamp duty(?: land tax)?|sdlt'],
  ['discount rate', 'discount rate|green book|social time preference rate'],
  ['school funding', 'pupil premium|dedicated schools grant|minimum per[- ]pupil'],
  ['subsidy', 'minimal financial assistance|de minimis|subsidy control'],
  ['levy', 'community infrastructure levy|cil rates?|insurance premium tax|climate change levy'],
  ['census', 'census|mid-year estimates?|population|index of multiple deprivation'],
  [
    'funding',
    'settlement funding|core spending power|revenue support grant|dedicated schools grant|public health grant|better care fund',
  ],
  [
    'budget',
    '(?:capital programme|(?:net |gross )?revenue budget|budget requirement|general fund balance|housing revenue account) (?:of|is|was|totals?)',
  ],
  [
    'emission factor',
    '(?:emissions?|conversion|carbon) factors?|kg ?co2e? ?(?:/|per) ?(?:kwh|km|litre|tonne|m3)',
  ],
  ['allowance', "(?:basic|members[’']|special responsibility) allowances?|mileage rate"],
  ['penalty', 'fixed penalt(?:y|ies)|penalty charges?|statutory (?:fees?|maximum)|planning fees?'],
];

const NAMES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${PUBLIC.map(([, pattern], at) => `(?<n${at}>${pattern})`).join('|')})(?![\p{L}\d])`,
  'giu',
);

/** Letters of a sentence within which a name is beside a figure. */
const BESIDE = 140;
const SENTENCE_BREAK = /[.!?;](?:\s|$)|\n[ \t>]*\n|\f/;

/**
 * Which public figures the sentence of a figure names: a sentence that has one beside a figure is like those of many reports. Whether
 * the figure is that public figure is another question, see `publicNamesOf`.
 */
export function publicNamesBeside(text: string, from: number, to: number): readonly string[] {
  const before =
    text
      .slice(Math.max(0, from - BESIDE), from)
      .split(SENTENCE_BREAK)
      .at(-1) ?? '';
  const [after = ''] = text.slice(to, to + BESIDE).split(SENTENCE_BREAK);
  const names = publicNamesIn(`${before} ${after}`);
  const written = text.slice(from, to);
  const start = before.length;
  const rates = setRatesIn(`${before}${written}${after}`).filter(
    ({ figure }) => figure[0] <= start + 1 && figure[1] >= start + written.length - 1,
  );
  return rates.length === 0 ? names : [...new Set([...names, ...rates.map(({ name }) => name)])];
}

const NONE: readonly string[] = [];

/** The public names of figures in a text. */
function publicNamesIn(text: string): readonly string[] {
  if (text.search(NAMES) < 0) return NONE;
  const names = new Set<string>();
  for (const { groups = {} } of text.matchAll(NAMES)) {
    for (const [at, [name]] of PUBLIC.entries())
      if (groups[`n${at}`] !== undefined) names.add(name);
  }
  return [...names];
}

const OF_NAMES = new Set(PUBLIC.flatMap(([, pattern]) => pattern.match(/[a-z][a-z\d]{2,}/g) ?? []));

/** Whether a folded word is one of those that public names are made of: "wage". */
export const isOfPublicName = (word: string): boolean => OF_NAMES.has(word);

/** A text with blanks in place of the public names of figures. */
export const withoutPublicNames = (text: string): string => text.replace(NAMES, ' ');
