import { ofOneParty } from './sums-of-one.ts';
import { setRatesIn } from './set-rates.ts';

/** What a figure is: a share of a hundred, so much of one thing, a sum of money, or a number of something else. */
type Kind = 'percent' | 'price' | 'sum' | 'number';

/** What a tribunal may award, and who is redundant gets by law. */
const AWARD =
  '(?:(?:compensatory|basic) awards?(?: for unfair dismissal)?|statutory redundancy pay(?:ment)?s?)';
/** That it is the most. */
const AT_MOST =
  "(?:(?:is|are) (?:capped at|limited to|at the (?:maximum|cap|limit|most))|(?:can(?:not|[’']t)|may not|must not) exceed|can be(?: at most)?|of at most|up to(?: a maximum)?)";

/**
 * Figures that laws, indices and budgets set for all: what papers call them, and what such a figure can be. A tax, an index or a wage is
 * a rate: a sum that somebody pays with it, or owes of it, is none.
 */
const PUBLIC: readonly (readonly [name: string, kinds: string, pattern: string])[] = [
  ['threshold', 'sum', 'thresholds?'],
  ['council tax', 'percent', 'council tax|precepts?|referendum (?:limit|principle)s?'],
  [
    'council tax',
    'price sum',
    "(?:council tax (?:at |for |in |of |on )?(?:an? )?)?band [a-h](?: (?:council tax|propert(?:y|ies)|households?|homes?|bills?|charges?|equivalents?|amounts?|dwellings?))?|(?:average|parish(?: council)?(?:['’]s)?|town council(?:['’]s)?|police|fire) (?:council tax|precepts?)",
  ],
  [
    'inflation',
    'percent number',
    'inflation(?:ary)?|cpih?|rpix?|consumer prices?(?: index)?|retail prices?(?: index)?',
  ],
  ['wage', 'percent price', '(?:(?:national|real|london) )?living wage|(?:national )?minimum wage'],
  [
    'interest',
    'percent',
    'bank rate|base rate|bank of england(?: rate)?|sonia|pwlb|public works loan board|gilts?|(?:weighted |average )*cost of (?:capital|(?:new )?borrowing)|wacc|new borrowing|borrowing rates?',
  ],
  ['rateable value', 'sum', 'rateable values?'],
  [
    'multiplier',
    'percent price number',
    'multipliers?|business rates?|national non-domestic rates?|nndr',
  ],
  [
    'tax',
    'percent',
    'vat|value added tax|employer(?:s|[’]s|s[’])? national insurance|income tax|corporation tax|inheritance tax|capital gains tax|national insurance contributions?|apprenticeship levy|insurance premium tax|stamp duty(?: land tax)?|sdlt',
  ],
  ['tax base', 'number', 'tax base'],
  [
    'VAT number of the council',
    'number',
    "(?:council|authority|our)(?:[’']s)?,? vat (?:registration )?(?:number|no|reg)",
  ],
  [
    'key decision',
    'sum',
    'key decisions (?:are )?(?:those )?(?:above|over|(?:of |worth |involving )?more than)',
  ],
  [
    'levy',
    'percent price',
    'landfill tax|community infrastructure levy|cil rates?|climate change levy',
  ],
  ['pay award', 'percent price', 'pay awards?|njc|national joint council'],
  [
    'pension',
    'percent',
    "employer(?:s|[’']s|s[’'])? (?:pension )?(?:contribution )?rates?|employer(?:s|[’']s|s[’'])? (?:pension |superannuation )?contributions?|teachers[’'] pensions?",
  ],
  ['pension', 'price', 'state pension'],
  [
    'statutory pay',
    'sum',
    `(?:maximum|limit of the|cap on the) ${AWARD}|${AWARD} ${AT_MOST}|(?:statutory|legal) (?:caps?|limits?|maximum)(?: (?:on|of|for) (?:the )?(?:compensation|awards?|${AWARD}))?(?: (?:for|in) unfair dismissal)?|(?:cap|limit) on compensation(?: (?:for|in) unfair dismissal)?`,
  ],
  [
    'statutory pay',
    'price',
    "statutory (?:sick|maternity|paternity|adoption|redundancy) pay(?:ment)?s?|a week[’']s pay",
  ],
  [
    'benefit',
    'percent price',
    "universal credit|local housing allowance|housing benefit subsidy|(?:carer[’']s|attendance|jobseeker[’']s|disability living|employment and support|guardian[’']s|maternity) allowance|personal independence payments?|child benefit|pension credit|income support|winter fuel payments?|(?:lower|upper) earnings limits?",
  ],
  ['personal allowance', 'sum', '(?:tax[- ]free )?personal allowances?'],
  ['nil-rate band', 'sum', 'nil[- ]rate bands?'],
  ['tax band', 'sum', '(?:basic|higher|additional)[- ]rate (?:thresholds?|limits?|bands?)'],
  ['benefit', 'sum', 'benefit cap'],
  ['discount rate', 'percent', "discount rates?|green book(?:[’']s)?|social time preference rate"],
  ['capital limit', 'sum', '(?:(?:upper|lower|savings) )?capital limits?|savings limits?'],
  ['school funding', 'price', 'pupil premium|minimum per[- ]pupil'],
  ['subsidy', 'sum', '(?:minimal financial assistance|de minimis) (?:limit|cap|ceiling)'],
  ['census', 'number', 'census|mid-year estimates?|population|index of multiple deprivation'],
  [
    'funding',
    'sum',
    'settlement funding(?: assessment)?|core spending power|revenue support grant|dedicated schools grant|public health grant|better care fund',
  ],
  [
    'budget',
    'sum',
    '(?:capital programme|(?:net |gross )?revenue budget|budget requirement|general fund balance|housing revenue account)(?= (?:of|is|was|totals?)(?!\\p{L}))',
  ],
  [
    'emission factor',
    'price number',
    '(?:emissions?|conversion|carbon) factors?|kg ?co2e? ?(?:/|per) ?(?:kwh|km|litre|tonne|m3)',
  ],
  [
    'allowance',
    'sum price',
    "(?:basic|members[’']|special responsibility) allowances?|mileage rate",
  ],
  [
    'penalty',
    'price',
    'fixed penalt(?:y|ies)|penalty charges?|statutory (?:fees?|maximum)|planning fees?',
  ],
];

/** So much of one thing is less than this, in pounds: an award of pay to each is more than the others are. */
const MOST_OF_PRICE: Readonly<Record<string, number>> = {
  wage: 100,
  'pay award': 3000,
  'school funding': 20_000,
};
const MOST_OF_OTHERS = 1000;
/** A limit that is set for all is no more than this, in pounds: more is the limit of one purchase. */
const MOST_OF_SUM: Readonly<Record<string, number>> = {
  'capital limit': 100_000,
  benefit: 60_000,
  'statutory pay': 250_000,
  subsidy: 1_000_000,
  'personal allowance': 20_000,
  'nil-rate band': 1_000_000,
  'tax band': 200_000,
  allowance: 100_000,
};
/** For whom a multiplier or a levy is worked out, it is so many pence. */
const PENCE = new Set(['multiplier']);

const NAME = PUBLIC.map(([, , pattern], at) => `(?<n${at}>${pattern})`).join('|');
const NAMES = new RegExp(String.raw`(?<![\p{L}\d])(?:${NAME})(?![\p{L}\d])`, 'giu');

/** What is one party's, and so no rate: a figure after "the threshold for the award" is what was awarded. */
const OF_PARTY =
  /^(?:awards?|bids?|tenders?|offers?|prices?|claims?|settlements?|arrears|debts?|discounts?|relie(?:f|fs|ves)|margins?|compensation|refunds?|rebates?|bills?|payments?|purchases?|sales?|leases?|rents?|invoices?|sums?|values?|plus)$/i;
/** Words between a name and its figure that say that the one is the other. */
const IS =
  /^(?:of|is|was|are|were|be|been|being|to|from|now|currently|only|still|rates?|levels?|amounts?|limits?|caps?|capped|which|that|those|the|an?|and|will|would|rose|rises?|risen|fell|falls?|goes|went|up|down|lower|upper|higher|certainty|index|factors?|including|inclusive|excluding|VAT|about|some|each|per|hour|day|night|week|month|year|tonne|pupil|person|child|set|fixed|charged|valued|stands?|stood|stays?|stayed|remains?|remained|payable|priced|kept|left)$/;
const AT_AFTER =
  /^(?:capped|set|fixed|charged|valued|stands?|stood|stays?|stayed|remains?|remained|payable|priced|kept|left|[Bb]and)$/;
/** Of a share also "goes up by". */
const IS_OF_SHARE = /^(?:at|by|increases?|increased|uplifts?|inflation)$/;
/** "for goods and services", "in April 2025", "for a loan of 25 years": so many words. */
const OF_WHAT = /^(?:for|in|on|under|across|outside|from|until|to)$/;
const MOST_OF_WHAT = 7;
const PLAIN =
  /^(?:[\p{Ll}\d][\p{Ll}\d/’'-]*|January|February|March|April|May|June|July|August|September|October|November|December|England|Wales|Scotland|Ireland|Northern|Britain|United|Kingdom|UK|London|Treasury|HM|Bank|Government|Council)$/u;
const FIGURE = /^[£€$]?\d[\d,]*(?:\.\d+)?(?:%|m|k|p)?$/;
/** Of a share, words right after its name that say whose it is. */
const MOST_OF_WHOSE = 2;

/** Whether the words between a name and the figure after it say that the figure is what is named. */
function isSaidBetween(between: string, isShare: boolean): boolean {
  let ofWhat = 0;
  let isSet = /^ [A-H]$/.test(between);
  return between
    .split(/[ ,:(|]+/)
    .filter((word) => word !== '')
    .every((word, at) => {
      if (OF_PARTY.test(word)) return false;
      if (AT_AFTER.test(word)) isSet = true;
      if (OF_WHAT.test(word)) ofWhat = MOST_OF_WHAT;
      else ofWhat -= 1;
      if (IS.test(word) || OF_WHAT.test(word) || FIGURE.test(word)) return true;
      if (isShare && (IS_OF_SHARE.test(word) || (at < MOST_OF_WHOSE && /^\p{Ll}+$/u.test(word))))
        return true;
      return (word === 'at' && isSet) || (ofWhat >= 0 && PLAIN.test(word));
    });
}

/** "£23,250 upper capital limit", "£207,720 (the threshold", "4.99% in council tax". */
const AFTER =
  /^[ ,(|]{1,3}(?:(?:which |that )?(?:is |was |as |being ))?(?:the |an? )?(?:(?:national|current|statutory|legal|procurement|upper|lower|new) ){0,2}$/u;
const AFTER_SHARE =
  /^[ ,(|]{0,3}(?:(?:rises?|increases?|uplifts?|growth) )?(?:(?:in line with|which is|is|was|as|being|in|on|under|for) )?(?:the |an? |its )?(?:(?:council[’']s|national|current|statutory|employer[’']s|local|annual|adult social care) ){0,2}$/u;

const DEBT =
  /(?<!\p{L})(?:ow(?:e|es|ed|ing)|arrears|unpaid|outstanding|debts?|debtors?|default(?:s|ed)?|over(?:paid|payments?)|underpa(?:id|yments?)|backdated|refund(?:s|ed)?|fraud(?:ulent(?:ly)?)?)(?!\p{L})/iu;
/** What each owes for a home of a band, whoever owes it: "nine years of the band D bill, £2,194.38 each". */
const SET_BILL =
  /(?<!\p{L})(?:an?|the|one|average|full) band [a-h] (?:bills?|charges?|equivalents?|amounts?)(?: of|,| at| is)? ?$/iu;
const MOST_OF_BILL = 6000;
/** Paid to somebody: "£384,162 to Zorley". */
const TO_SOMEBODY =
  /^ (?:(?:was |is |were |be )?(?:paid|awarded|given|lent|granted) )?to (?:the )?\p{Lu}/u;

/** "Contracts for goods and services above £207,720 must be advertised": a threshold that isn't called one. */
const ABOVE =
  /(?<!\p{L})(?:[Cc]ontracts|[Pp]rocurements|[Pp]urchases|[Cc]oncessions)(?:,? (?:\p{Ll}[\p{Ll}-]*|£[\d,.]*\d)){0,14}? (?:(?:above|over|exceeding|more than|at least) ?§|(?:worth|of|from) ?§ (?:or more|or over|and (?:above|over)))/u;
const BY_LAW =
  /(?:must|shall|should|(?:have|has|need|needs|required|are|is) to)(?: all)? (?:first )?be (?:\p{L}+ )?advertised|[Ff]ind a [Tt]ender|digital platform|Contracts Finder|Procurement Act|(?:Contracts|Procurement) Regulations|the [Rr]egulations|covered procurement/u;
/** "A subsidy of less than £315,000 is minimal financial assistance." */
const MINIMAL = /(?:less than|below|under|up to|not exceeding|within) ?§/u;

/** Letters of a sentence within which a name is beside a figure. */
const BESIDE = 160;
const SENTENCE_BREAK = /[.!?;](?:\s|$)|\n[ \t>]*\n|\f/;

/**
 * Which public figure a figure of a text is, by the words that join the two in its sentence: "council tax" of "council tax goes up by
 * 4.99%", "threshold" of "the threshold for services is £214,904". That such a name is anywhere in the sentence says nothing: a
 * price "plus VAT", or "above the threshold", is a price. That two papers give one figure the same name says that it is no secret of either.
 * @param from of the figure in the text, up to but not with `to`; with its sign or without
 */
export function publicNamesOf(text: string, from: number, to: number): readonly string[] {
  const lead =
    text
      .slice(Math.max(0, from - BESIDE), from)
      .split(SENTENCE_BREAK)
      .at(-1) ?? '';
  const [rest = ''] = text.slice(to, to + BESIDE).split(SENTENCE_BREAK);
  const before = lead.replace(/\s+/g, ' ').replace(/[£€$] ?$/, '');
  const after = rest.replace(/\s+/g, ' ').replace(/^ ?(?:%|per ?cent(?!\p{L}))/u, '');
  const figure = `${/[£€$]\s?$/.exec(lead)?.[0] ?? ''}${text.slice(from, to)}${/^\s?(?:%|per ?cent(?!\p{L}))/u.exec(rest)?.[0] ?? ''}`;
  const { kinds, value } = kindsOf(figure);
  const isShare = kinds.has('percent');
  const names = new Set<string>();
  const add = (groups: Readonly<Record<string, string | undefined>>) => {
    for (const [at, [name, of]] of PUBLIC.entries()) {
      if (groups[`n${at}`] === undefined) continue;
      const isKind = of.split(' ').some((kind) => {
        if (!kinds.has(kind as Kind)) return false;
        if (kind === 'sum') return value <= (MOST_OF_SUM[name] ?? Infinity);
        if (kind !== 'price') return true;
        return PENCE.has(name)
          ? !/[£€$]/.test(figure)
          : value < (MOST_OF_PRICE[name] ?? MOST_OF_OTHERS);
      });
      if (isKind) names.add(name);
    }
  };
  const isSet = SET_BILL.test(before) && value < MOST_OF_BILL;
  if (isSet) names.add('council tax');
  if (isShare || !(DEBT.test(before) || DEBT.test(after) || TO_SOMEBODY.test(after))) {
    for (const {
      0: { length },
      index,
      groups = {},
    } of before.matchAll(NAMES))
      if (isSaidBetween(before.slice(index + length), isShare)) add(groups);
    for (const { index, groups = {} } of after.matchAll(NAMES))
      if ((isShare ? AFTER_SHARE : AFTER).test(after.slice(0, index))) add(groups);
    const whole = `${before}§${after}`;
    if (kinds.has('sum') && BY_LAW.test(whole) && ABOVE.test(whole)) names.add('threshold');
    if (kinds.has('sum') && /minimal financial assistance/i.test(whole) && MINIMAL.test(whole))
      names.add('subsidy');
  }
  if (!isShare) ofOneParty(names, `${before} ${after}`, value);
  for (const { name, figure: at } of setRatesIn(`${lead}${text.slice(from, to)}${rest}`)) {
    if (at[0] <= lead.length + 1 && at[1] >= lead.length + to - from - 1) names.add(name);
  }
  return [...names];
}

/** Without a sign, no share is as much. */
const MOST_OF_SHARE = 100;
const SCALES: Readonly<Record<string, number>> = { m: 1e6, k: 1e3, t: 1e3, b: 1e9 };

/** What a figure may be as it is written, and what it is worth. */
function kindsOf(figure: string): { readonly kinds: ReadonlySet<Kind>; readonly value: number } {
  const number = Number.parseFloat(figure.replace(/[^\d.]/g, '')) || 0;
  if (/%|per ?cent|pct|pc$|basis|bps|points/i.test(figure))
    return { kinds: new Set(['percent']), value: number };
  const scale = SCALES[/\d\s?([mkbt])/i.exec(figure)?.[1]?.toLowerCase() ?? ''] ?? 1;
  const value = number * scale;
  if (/[£€$]|GBP/.test(figure) || scale > 1) return { kinds: new Set(['price', 'sum']), value };
  // In a table, the sign may be over the column.
  const kinds: readonly Kind[] = ['number', 'price', 'sum'];
  return {
    kinds: new Set([...kinds, ...(value < MOST_OF_SHARE ? ['percent' as const] : [])]),
    value,
  };
}
