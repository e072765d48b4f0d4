/** A building that all know, or the council itself. */
const PUBLIC_OWNER = String.raw`(?:our|the|its)(?: \p{L}+){0,2}? (?:[Tt]own [Hh]all|[Cc]ivic [Cc]entre|[Cc]ouncil [Oo]ffices|[Ll]ibrary|[Cc]ouncil(?! (?:tenant|house|flat|home|garage|property|estate)))(?![\p{L}’'])`;

/**
 * Numbers that are public by whose they are, which is said after them: of a place, of a title to land (Land Registration Act 2002,
 * section 66), and of a decision that an Ombudsman has published.
 */
const NUMBERS = new RegExp(
  [
    String.raw`(?<![\p{L}\d])UPRN:? \d{8,12} of ${PUBLIC_OWNER}`,
    String.raw`(?<![\p{L}\d])[Tt]itle(?: (?:number|no\.?))? [A-Z]{1,3}\d{3,6} of ${PUBLIC_OWNER}`,
    String.raw`(?<![\p{L}\d])(?:[Cc]ase|[Dd]ecision|[Rr]eport) (?:(?:number|no\.?) )?\d\d ?\d{3} ?\d{3} (?:of|by) the (?:\p{Lu}\p{L}+ (?:and )?){0,6}Ombudsman(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** A text with blanks in place of numbers that are public by whose they are, and of whose they are. */
export const withoutPublicNumbers = (text: string): string =>
  text
    .replace(NUMBERS, (found) => ' '.repeat(found.length))
    .replace(IN_GROUPS, (found, offset: number) =>
      isListedByItsSentence(found, text, offset) ? ' '.repeat(found.length) : found,
    );

/** Of a decision, as an Ombudsman writes it: its groups are no figures. */
const IN_GROUPS = /(?<![\p{L}\d])\d{2}[ -]\d{3}[ -]\d{3}(?![\p{L}\d])/gu;

/** Letters before and after a number that are looked at. */
const AROUND = 120;

/** Whether a detail of a text is such a number. */
export function isPublicNumber(detail: string, text: string, offset: number): boolean {
  const start = Math.max(0, offset - AROUND);
  const from = offset - start;
  return [...text.slice(start, offset + detail.length + AROUND).matchAll(NUMBERS)].some(
    ({ 0: { length }, index }) => index <= from && index + length >= from + detail.length,
  );
}

const UPRN_BEFORE = /(?<![\p{L}\d])UPRN:?[ \u00a0](?:(?:numbers?|nos?\.?|is|of)[ \u00a0])?$/u;
/** Of somebody's home. */
const OF_A_HOME =
  /(?<!\p{L})(?:homes?|flats?|hous(?:e|es|ed)|bungalow|cottage|tenant\p{L}*|tenancy|widow\p{L}*|resident\p{L}*|lives?|lived|famil(?:y|ies)|child|children|refuge|debts?|owes?|arrears|Mr|Mrs|Miss|Ms|she|he|her|his|him)(?!\p{L})/iu;
const OF_OMBUDSMAN = /(?<!\p{L})Ombudsman(?!\p{L})/u;
const DECIDED =
  /(?<!\p{L})(?:decisions?|decided|finds?|found|findings?|upheld|reports?|reported|publish(?:es|ed)|fault|maladministration|injustice)(?!\p{L})/iu;
const OMBUDSMANS = /^(?:\d{2}[ -]?\d{3}[ -]?\d{3}|20\d{7})$/;

/**
 * Whether a number is in a list that is open to all, by the sentence it is in: the place of what is nobody's home (the list of such numbers is open
 * data), or what an Ombudsman has decided, who publishes it by that number.
 */
export function isListedByItsSentence(detail: string, text: string, offset: number): boolean {
  const isPlace =
    /^\d{8,12}$/.test(detail) && UPRN_BEFORE.test(text.slice(Math.max(0, offset - 14), offset));
  if (!isPlace && !OMBUDSMANS.test(detail)) return false;
  const sentence = sentenceAround(text, offset, offset + detail.length);
  if (isPlace) return !OF_A_HOME.test(sentence);
  return OF_OMBUDSMAN.test(sentence) && DECIDED.test(sentence);
}

const SENTENCE_END = /[.!?;](?=\s)|\n/u;

function sentenceAround(text: string, from: number, to: number): string {
  const before =
    text
      .slice(Math.max(0, from - AROUND), from)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(to, to + AROUND).split(SENTENCE_END)[0] ?? '';
  return before + text.slice(from, to) + after;
}
