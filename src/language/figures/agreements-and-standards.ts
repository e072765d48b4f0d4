const NUMBER_WORD = String.raw`(?:(?:number|no\.?|ref(?:erence)?\.?):?\s)?`;
const AFTER_NAME = String.raw`\s\(?${NUMBER_WORD}`;
const LOT = String.raw`(?:,?\s\(?[Ll]ots?\s\d{1,2}[a-z]?\)?)?`;
const KIND = String.raw`(?:[Ff]rameworks?(?:\s[Aa]greement)?|DPS|[Dd]ynamic\s[Pp]urchasing\s[Ss]ystem|[Dd]ynamic\s[Mm]arket)`;
const AGREEMENT = String.raw`(?:[A-Z]{2,5}[ /]?\d[\dA-Z/_.-]{2,20}|[A-Z]{2,5}(?:-[A-Z\d]{2,5}){1,4}|[A-Z]\d{2}(?:-[A-Z\d]{2,5}){1,3}|[A-Z]\d{5}|\d{3,5}[_-]\d\d)`;
/** Bodies that make agreements for others to buy under. */
const BUYER = String.raw`(?:CCS|Crown\sCommercial\sService|NHS\sSBS|NHS\sShared\sBusiness\sServices|ESPO|YPO|NEPO|KCS|TPPL|Fusion21|Pagabo|LHC|SCAPE|Scape|Efficiency\sEast\sMidlands|EEM|Procurement\sfor\sHousing|CHIC|Scotland\sExcel|HealthTrust\sEurope)`;
/** What an agreement of a buyer is called between its buyer and its number: "Pagabo National Framework". */
const OF_BUYER = String.raw`(?:[’']s)?(?:\s(?:\p{Lu}\p{L}+\s){0,4}(?:${KIND}|[Aa]greement))`;

/**
 * References as a buyer writes them, of which nothing else need be said: each has letters or a length of its own. Only where a
 * number has neither is the kind of agreement between.
 */
const OF_FORM = [
  String.raw`(?:(?:CCS|Crown\sCommercial\sService)${AFTER_NAME})?RM\d{4}(?:\.\d{1,2})?`,
  String.raw`ESPO${AFTER_NAME}(?:\d{3,4}(?:[_-]\d\d)?)`,
  String.raw`YPO${AFTER_NAME}(?:\d{3,4}|00\d{4})`,
  String.raw`KCS${AFTER_NAME}Y\d{5}`,
  String.raw`NEPO[ ]?\d{3}`,
  String.raw`(?:NHS\sSBS|NHS\sShared\sBusiness\sServices)${AFTER_NAME}SBS[\dA-Z/]{4,24}`,
  String.raw`(?:Efficiency\sEast\sMidlands|EEM)${AFTER_NAME}EEM ?\d{4}`,
  String.raw`Procurement\sfor\sHousing${AFTER_NAME}PFH-[\dA-Z-]{3,16}`,
  String.raw`CHIC-[A-Z]{2,4}-\d{3,5}`,
  String.raw`Fusion21${AFTER_NAME}F21-[\dA-Z-]{2,16}`,
].join('|');

/** In the sentence of what is bought: whatever else has a framework pays or rules by it. */
const BUYING =
  /(?<!\p{L})(?:bought|buys?|buying|procure\p{L}*|purchas\p{L}+|call(?:s|ed|ing)?[ -]?offs?|direct awards?|competitions?|suppliers?|contractors?|tender\p{L}*)(?!\p{L})/iu;
/** In the sentence of what is made or done to a standard. */
const TO_STANDARD =
  /(?<!\p{L})(?:standards?|eurocodes?|compl(?:y|ies|iance|iant|ied|ying)|conform\p{L}*|certifi\p{L}+|accredit\p{L}+|specif\p{L}+|tested|accordance|(?:is|are|be|made|built|laid|designed|manufactured|installed|supplied) to(?= (?:EN|PAS|DIN)))(?!\p{L})/iu;
/** Of somebody's matter, right before what may be its number. */
const OF_A_MATTER =
  /(?<!\p{L})(?:cases?|complaints?|files?|matters?|referrals?|records?|patients?|clients?|known|invoices?|claims?)[ ,:(]{1,3}(?:as |under |(?:number|no\.?|ref(?:erence)?\.?):? )?$/iu;

/** Anywhere before it: what is kept of somebody. */
const SOMEBODYS = /(?<!\p{L})(?:case|complaint|file|referral|patient|client)s?(?!\p{L})/iu;

const NAMED = new RegExp(
  [
    String.raw`(?<form>(?<![\p{L}\d])(?:${OF_FORM})(?![\p{L}\d])${LOT})`,
    String.raw`(?<form2>(?<![\p{L}\d])${BUYER}${OF_BUYER}${AFTER_NAME}(?:${AGREEMENT}|\d{3,6})(?![\p{L}\d])${LOT})`,
    String.raw`(?<kind>(?<![\p{L}\d])${KIND}${AFTER_NAME}${AGREEMENT}(?![\p{L}\d])${LOT})`,
    // Its year, its part or a second body says that it is a standard.
    String.raw`(?<full>(?<![\p{L}\d])(?:(?:BS|EN|ISO|IEC|DIN)(?:[ /](?:EN|ISO|IEC))+ \d{3,6}(?:-\d{1,3})*(?::(?:19|20)\d\d)?|(?:BS|EN|ISO|IEC|PAS|DIN) \d{3,6}(?:-\d{1,3})*:(?:19|20)\d\d|(?:BS|EN|ISO|IEC|PAS|DIN) \d{3,5}(?:-\d{1,2}){1,3})(?:\+A\d)?(?![\p{L}\d]))`,
    String.raw`(?<short>(?<![\p{L}\d])(?:BS|ISO|IEC) \d{3,5}(?![\p{L}\d]|,\d))`,
    String.raw`(?<bare>(?<![\p{L}\d])(?:(?:EN|DIN) \d{3,6}|PAS \d{2,5})(?![\p{L}\d]|,\d))`,
  ].join('|'),
  'gu',
);

/** Letters of a sentence within which it is said what a reference is. */
const BESIDE = 140;
const SENTENCE_BREAK = /[.!?;](?:\s|$)|\n[ \t>]*\n|\f/;

type Place = { readonly from: number; readonly to: number };

/**
 * Where a text names agreements that public bodies buy under (notices of each are published: Procurement Act 2023, section 45)
 * and standards. A number that may as well be that of somebody's case is one only where its sentence buys, or is about standards.
 */
function placesOf(text: string): Place[] {
  if (text.search(NAMED) < 0) return [];
  return [...text.matchAll(NAMED)].flatMap(({ 0: named, index, groups = {} }) => {
    const place = { from: index, to: index + named.length };
    if (groups['form'] ?? groups['form2'] ?? groups['full']) return [place];
    const before =
      text
        .slice(Math.max(0, index - BESIDE), index)
        .split(SENTENCE_BREAK)
        .at(-1) ?? '';
    const [after = ''] = text.slice(place.to, place.to + BESIDE).split(SENTENCE_BREAK);
    if (groups['kind']) return BUYING.test(`${before} ${after}`) ? [place] : [];
    if (OF_A_MATTER.test(before)) return [];
    const isSure = groups['short'] !== undefined && !SOMEBODYS.test(before);
    return isSure || TO_STANDARD.test(`${before}${named} ${after}`) ? [place] : [];
  });
}

/**
 * A text with blanks in place of agreements and standards, by their names and numbers: that two papers name the same says nothing
 * of what either is about. The rest of a sentence that names one is no standing wording for it, as the rest of one that cites a law
 * may be.
 */
export function withoutAgreementsAndStandards(text: string): string {
  let out = '';
  let end = 0;
  for (const { from, to } of placesOf(text)) {
    out += text.slice(end, from) + ' '.repeat(to - from);
    end = to;
  }
  return end === 0 ? text : out + text.slice(end);
}

/** Letters before and after a reference that are looked at. */
const AROUND = 200;

/** Whether a reference is that of an agreement or a standard, by what is around it. */
export function isOfAgreementOrStandard(detail: string, text: string, offset: number): boolean {
  const start = Math.max(0, offset - AROUND);
  const around = text.slice(start, offset + detail.length + AROUND);
  const from = offset - start;
  return placesOf(around).some((one) => one.from <= from && one.to >= from + detail.length);
}
