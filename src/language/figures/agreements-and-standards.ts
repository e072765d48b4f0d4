/** Bodies that make agreements for others to buy under. */
const BUYER = String.raw`(?:CCS|Crown\sCommercial\sService|NHS\sSBS|NHS\sShared\sBusiness\sServices|ESPO|YPO|NEPO|KCS|TPPL|Fusion21|Pagabo|LHC|SCAPE|Scape)`;
const KIND = String.raw`(?:[Ff]rameworks?(?:\s[Aa]greement)?|DPS|[Dd]ynamic\s[Pp]urchasing\s[Ss]ystem)`;
const NUMBER = String.raw`[ ,(]{1,2}(?:(?:number|no\.?|ref(?:erence)?\.?):?\s)?`;
const AGREEMENT = String.raw`(?:[A-Z]{2,5}[ /]?\d[\dA-Z/_.-]{2,20}|\d{3,5}[_-]\d\d)`;
const LOT = String.raw`(?:,?\s\(?[Ll]ots?\s\d{1,2}[a-z]?\)?)?`;

const NAMED = new RegExp(
  [
    // A short number alone is one only after who made the agreement.
    String.raw`(?<![\p{L}\d])${BUYER}(?:(?:[’']s)?\s${KIND})?${NUMBER}(?:${AGREEMENT}|[A-Z]?\d{3,5})(?![\p{L}\d])${LOT}`,
    String.raw`(?<![\p{L}\d])${KIND}${NUMBER}${AGREEMENT}(?![\p{L}\d])${LOT}`,
    String.raw`(?<![\p{L}\d])(?:BS|EN|ISO|IEC|PAS|DIN)(?:[ /](?:EN|ISO|IEC))* \d{3,6}(?:-\d{1,3})*(?::(?:19|20)\d\d)?(?:\+A\d)?(?![\p{L}\d])`,
  ].join('|'),
  'gu',
);

/**
 * A text with blanks in place of agreements that public bodies buy under (notices of each are published: Procurement Act 2023,
 * section 45) and of standards, by their names and numbers: that two papers name the same says nothing of what either is about.
 * The rest of a sentence that names one is no standing wording for it, as the rest of one that cites a law may be.
 */
export function withoutAgreementsAndStandards(text: string): string {
  return text.replace(NAMED, (named) => ' '.repeat(named.length));
}
