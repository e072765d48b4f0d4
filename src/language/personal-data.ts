import { findBankAccounts } from './bank-accounts.ts';
import { isPublicMailbox } from './details.ts';

/**
 * Personal data by its shape, in any text: a report's Markdown, the words and the metadata of an
 * appendix. What identifies a person beyond doubt (a number with a check digit, a labelled date of
 * birth) is an error; what usually does is a warning; what papers carry every day is only counted.
 * Every pattern has bounded repeats, so the time taken is linear in the length of the text.
 */

export type PersonalDataKind =
  | 'nhs-number'
  | 'national-insurance-number'
  | 'date-of-birth'
  | 'child-and-birth-date'
  | 'bank-account'
  | 'mobile'
  | 'personal-email'
  | 'landline'
  | 'staff-email'
  | 'postcode';

export type PersonalDataFinding = {
  readonly kind: PersonalDataKind;
  /** Where it starts, in UTF-16 code units. */
  readonly index: number;
  /** In UTF-16 code units. */
  readonly length: number;
  /** What may be shown in a log that anybody can read. */
  readonly masked: string;
  readonly strength: 'error' | 'warning' | 'info';
};

/** What each kind is called in a sentence to an officer. */
export const PERSONAL_DATA_NAMES: Readonly<Record<PersonalDataKind, string>> = {
  'nhs-number': 'an NHS number',
  'national-insurance-number': 'a National Insurance number',
  'date-of-birth': 'a date of birth',
  'child-and-birth-date': "a child's name with a date of birth",
  'bank-account': 'a bank account',
  mobile: 'a mobile number',
  'personal-email': 'a personal e-mail address',
  landline: 'a landline number',
  'staff-email': 'an official e-mail address',
  postcode: 'a postcode',
};

type Span = Omit<PersonalDataFinding, 'masked'>;
type Finder = (text: string) => Span[];

/**
 * All personal data in a text, in the order of the text. Where two readings overlap, the more serious one
 * is kept: an NHS number is not also a telephone number.
 * @param where no page shows a text that is unseen: "born" and a day is enough there, which a text may openly say of a poet
 */
export function findPersonalData(
  text: string,
  where: 'anywhere' | 'unseen' = 'anywhere',
): PersonalDataFinding[] {
  const births = [...findBirthDates(text), ...(where === 'unseen' ? findBareBirths(text) : [])];
  const found = [
    findChildren(text, births),
    findNhsNumbers(text),
    findNationalInsuranceNumbers(text),
    births,
    findBankAccounts(text).map((place): Span => ({ kind: 'bank-account', ...place })),
    findEmails(text),
    findPhones(text),
    findPostcodes(text),
  ].flatMap((spans, rank) => spans.map((span) => ({ ...span, rank })));
  found.sort((a, b) => a.rank - b.rank || a.index - b.index);

  const taken = new Uint8Array(text.length);
  const kept: PersonalDataFinding[] = [];
  for (const { kind, index, length, strength } of found) {
    if (taken.subarray(index, index + length).includes(1)) continue;
    taken.fill(1, index, index + length);
    const masked = maskOf(kind, text.slice(index, index + length));
    kept.push({ kind, index, length, masked, strength });
  }
  return kept.sort((a, b) => a.index - b.index);
}

const SPACE = '[ \\t\\u00a0\\u2007\\u2009\\u202f]';
const SEPARATOR = '[ \\t\\u00a0\\u2007\\u2009\\u202f\\-\\u2010-\\u2013]';

const NHS_NUMBER = new RegExp(`\\d{3}(${SEPARATOR}?)\\d{3}(${SEPARATOR}?)\\d{4}`, 'g');

/** Ten digits with a modulus 11 check digit (NHS Data Dictionary, "NHS NUMBER"). */
const findNhsNumbers: Finder = (text) =>
  matches(text, NHS_NUMBER).flatMap((match) => {
    const { index, 0: value } = match;
    const end = index + value.length;
    const grouped = match[1] !== '' && match[2] !== '';
    const digits = value.replace(/\D/g, '');
    if (insideLongerNumber(text, index, end) || !hasNhsCheckDigit(digits)) return [];
    const labelled = /nhs/i.test(text.slice(Math.max(0, index - 60), end + 20));
    const oneDigitRepeated = /^(\d)\1+$/.test(digits);
    const partOfName = /[\p{L}\d_/=#@.]$/u.test(text.slice(Math.max(0, index - 2), index));
    if (!labelled && (oneDigitRepeated || partOfName)) return [];
    const strength = labelled || grouped ? 'error' : 'warning';
    return [{ kind: 'nhs-number', index, length: value.length, strength }];
  });

function hasNhsCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

function insideLongerNumber(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /\d[^\p{L}\r\n]?$|[£$€+]$/u.test(before) ||
    /^[\p{L}\d_%]|^[^\p{L}\s]\d/u.test(after) ||
    new RegExp(`^${SEPARATOR}\\d`).test(after)
  );
}

const NATIONAL_INSURANCE_NUMBER = new RegExp(
  '(?<![\\p{L}\\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]' +
    `(${SPACE}?)\\d{2}${SPACE}?\\d{2}${SPACE}?\\d{2}${SPACE}?[A-D](?![\\p{L}\\d])`,
  'giu',
);

/** HMRC, National Insurance Manual NIM39110: prefixes never issued, suffix A to D. */
const findNationalInsuranceNumbers: Finder = (text) =>
  matches(text, NATIONAL_INSURANCE_NUMBER).flatMap(({ index, 0: value }) => {
    const capitals = value === value.toUpperCase();
    const labelled = /national insurance|\bnino\b|\bni (?:no|number)\b/i.test(
      text.slice(Math.max(0, index - 60), index),
    );
    // "as 12 34 56 a" is a sentence; "ab123456c" hardly ever is.
    if (!capitals && !labelled && /\s/.test(value)) return [];
    const strength = capitals || labelled ? 'error' : 'warning';
    return [{ kind: 'national-insurance-number', index, length: value.length, strength }];
  });

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE =
  '(?:\\d{1,2}\\s?[/.\\-]\\s?\\d{1,2}\\s?[/.\\-]\\s?(?:\\d{4}|\\d{2})' +
  '|\\d{4}-\\d{2}-\\d{2}' +
  `|\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${MONTH},?\\s{1,3}\\d{4}` +
  `|${MONTH}\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}\\d{4})`;
// Only marks, "is" or "was" may be between: "a date of birth between 1 September 2018 and …" is
// how admission rules are written, and names nobody.
const BIRTH_DATE = new RegExp(
  '(?<![\\p{L}\\d])(?:d\\.?\\s?o\\.?\\s?b\\.?|dates?\\sof\\sbirth|birth\\s?date|birthday|(?<=\\()born(?:\\son)?|born(?=\\s?:))' +
    `(?:\\s{0,3}(?:[:=|*_([\\u2013\\u2014-]|is\\b|was\\b)){0,5}\\s{0,3}(?<date>${DATE})(?!\\d)`,
  'giu',
);

/** Each way of saying birth has one of these: most texts need no closer look. */
const BIRTH = /birth|born|d\.?\s?o\.?\s?b/i;

const findBirthDates: Finder = (text) =>
  BIRTH.test(text) ? matches(text, BIRTH_DATE).map(birthOf) : [];

/** "born on 12/03/2011", but neither who is born on a day or later, nor who was born before anybody who lives. */
const BARE_BIRTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!(?:(?:any|every|each)\s(?:child|pupil|person)|children|pupils|people|persons|those|anyone|everyone|anybody)\s{1,3}(?:who\s(?:is|are|was|were)\s)?)born(?:\son)?\s{1,3}(?!.{0,16}\b1[0-8]\d\d\b)` +
    String.raw`(?<date>${DATE})(?!\d)(?!\s?(?:or|and|to|until|[\u2013-])(?!\p{L}))`,
  'giu',
);

const findBareBirths: Finder = (text) =>
  BIRTH.test(text) ? matches(text, BARE_BIRTH).map(birthOf) : [];

const birthOf = (match: RegExpExecArray): Span => {
  const date = match.groups?.['date'] ?? '';
  const index = match.index + match[0].length - date.length;
  return { kind: 'date-of-birth', index, length: date.length, strength: 'error' };
};

const CHILD_NAME =
  /(?<![\p{L}\d])(?:[Nn]ame of (?:the )?(?:child|pupil)|(?:[Cc]hild|[Pp]upil|[Yy]oung person|[Ss]tudent|[Ss]on|[Dd]aughter)(?:['’]s)?(?: [Nn]ame)?)\s{0,2}[:|–—-]?[\s*_]{0,4}(?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})/gu;

/** A child's name within a line or two of a labelled date of birth: from the one to the other. */
function findChildren(text: string, births: readonly Span[]): Span[] {
  return births.flatMap((birth) => {
    const from = Math.max(0, birth.index - 140);
    const to = birth.index + birth.length + 100;
    const names = matches(text.slice(from, to), CHILD_NAME).map((match) => {
      const name = match.groups?.['name'] ?? '';
      return { index: from + match.index + match[0].length - name.length, length: name.length };
    });
    const nearest = names.sort((a, b) => distance(a, birth) - distance(b, birth))[0];
    if (!nearest) return [];
    const index = Math.min(nearest.index, birth.index);
    const end = Math.max(nearest.index + nearest.length, birth.index + birth.length);
    return [{ kind: 'child-and-birth-date', index, length: end - index, strength: 'error' }];
  });
}

function distance(a: { index: number }, b: { index: number }): number {
  return Math.abs(a.index - b.index);
}

const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|btinternet|btopenworld|talktalk|tiscali|sky|virginmedia|ntlworld|blueyonder|gmx|mail|protonmail|proton|pm|tutanota|zoho|fastmail|hey)\.(?:com|co\.uk|net|me|org|uk)$/;
// Ends anywhere, because PDF text runs a full stop and the next word together: "x@ofsted.gov.uk.he".
const OFFICIAL =
  /(?:^|\.)(?:gov\.uk|gov\.wales|gov\.scot|nhs\.uk|nhs\.net|nhs\.scot|police\.uk|parliament\.uk)(?:\.|$)/;
const ROLE =
  /^(?:info|information|enquir(?:y|ies)|inquiries|contact(?:us)?|admin|administration|office|hello|help|support|mail|press|media|news|reception|sales|complaints?|feedback|consultations?|webmaster|secretary|clerk|editor|foi|dpo|privacy|team|general|noreply|no-reply|postmaster)$/;
const LOCAL_CHARACTER = /[\p{L}\d._%+'’-]/u;

/** Grown outwards from each @, at most 64 and 253 characters (RFC 5321 §4.5.3.1). */
const findEmails: Finder = (text) => {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && LOCAL_CHARACTER.test(text[start - 1] ?? '')) start--;
    while (start < at && /[.'’%-]/.test(text[start] ?? '')) start++;
    const domain = /^(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}/i.exec(text.slice(at + 1, at + 254))?.[0];
    if (start === at || domain === undefined) continue;
    const local = text.slice(start, at).toLowerCase();
    const host = domain.toLowerCase();
    const staff =
      OFFICIAL.test(host) ||
      isPublicMailbox(`${local}@${host}`) ||
      (ROLE.test(local) && !FREE_MAIL.test(host));
    spans.push({
      kind: staff ? 'staff-email' : 'personal-email',
      index: start,
      length: at - start + 1 + domain.length,
      strength: staff ? 'info' : 'warning',
    });
  }
  return spans;
};

const GAP = '[ \\t\\u00a0\\u2009\\u202f().\\-\\u2010-\\u2013]{0,3}';
const PHONE = new RegExp(
  `(?<![\\p{L}\\d£$€+]|\\d[.,])(?:(?:\\+|00)44${GAP}(?:\\(0\\)|0)?${GAP}|\\(?0${GAP})` +
    `(?<national>[127](?:${GAP}\\d){8,9})(?!\\d)`,
  'gu',
);

/**
 * Numbers of the national plan (Ofcom): 071–075 and 077–079 are mobiles, 01 and 02 are landlines of
 * places. 03 and 08 belong to organisations and aren't personal data.
 */
const findPhones: Finder = (text) =>
  matches(text, PHONE).flatMap(({ index, 0: value, groups }): Span[] => {
    const national = (groups?.['national'] ?? '').replace(/\D/g, '');
    const pieces = value.match(/\d+/g) ?? [];
    // Columns of small numbers are not a telephone number.
    if (pieces.filter((piece) => piece.length < 3 && !['0', '44'].includes(piece)).length > 1) {
      return [];
    }
    const length = value.length;
    if (national.startsWith('7')) {
      if (national.length !== 10 || /^7[06]/.test(national)) return [];
      return [{ kind: 'mobile', index, length, strength: 'warning' }];
    }
    return [{ kind: 'landline', index, length, strength: 'info' }];
  });

const POSTCODE =
  /(?<![\p{L}\d])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d[\dABEHMNPRV-Y]?|\d[A-HJKPS-UW])[ \u00a0]?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])/gu;

const findPostcodes: Finder = (text) =>
  matches(text, POSTCODE).map(({ index, 0: value }) => ({
    kind: 'postcode',
    index,
    length: value.length,
    strength: 'info',
  }));

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** Enough for the officer to know which one is meant, too little to use. */
function maskOf(kind: PersonalDataKind, value: string): string {
  if (kind === 'personal-email' || kind === 'staff-email') {
    const [local = '', host = ''] = value.split('@');
    const shown = FREE_MAIL.test(host.toLowerCase()) || kind === 'staff-email';
    return `${local.slice(0, 1)}•••@${shown ? host : `•••${host.slice(host.lastIndexOf('.'))}`}`;
  }
  if (kind === 'postcode') return `${value.slice(0, -3).trimEnd()} •••`;
  if (kind === 'child-and-birth-date' || kind === 'date-of-birth') return '•••';
  return `••••${value.replace(/[^\p{L}\d]/gu, '').slice(-2)}`;
}
