import { COUNTED } from './figures/figure-columns.ts';
import { foldText } from './folded-text.ts';
import { addressesOfBodies } from './figures/public-bodies.ts';
import { isPublicByKind } from './figures/public-references.ts';
import { isRoundAmount } from './figures/round-amounts.ts';

/** Letters and digits from which an e-mail address, or the address of a page, is looked for. */
const EMAIL_LETTERS = 8;
const ADDRESS_LETTERS = 16;
/** £1,250,000 is distinctive; £1,000,000 is in every other paper, and so are round amounts: see {@link isRoundAmount}. */
const DIGITS = 5;
const SIGNIFICANT_DIGITS = 3;
const REFERENCE_LETTERS = 7;

/** A word with a place in its text. */
export type Placed = { readonly text: string; readonly offset: number };

/** Figures, references, postcodes and addresses that point at one matter. */
export function detailsIn(text: string): Placed[] {
  const isInAddress = addressesOfBodies(text);
  return [...text.matchAll(DETAIL)]
    .flatMap((match) => {
      const detail = match[0].replace(/[.,;:]+$/, '');
      const number = LONG_NUMBER.exec(detail)?.[1];
      const written = { text: plainly(detail), offset: match.index };
      return number === undefined ? [written] : [written, { ...written, text: number }];
    })
    .filter(
      ({ text: detail, offset }) =>
        isTellingDetail(detail) &&
        !isCount(detail, text, offset) &&
        !isOfForm(text, offset) &&
        !isInAddress(offset) &&
        !isPublicByKind(detail, text, offset),
    );
}

/** "NHS 943 476 5919": a number that is one without the letters before it, too. */
const LONG_NUMBER = /^[A-Z]{2,6}[ \u00a0\u2009]((?:\d[ \u00a0\u2009]?){9,14})$/;

/** A count: "811,000 people", "14,372 pupils". No sign of money is before it, and what it counts is after it. */
function isCount(detail: string, text: string, offset: number): boolean {
  if (!/^\d{1,3}(?:,\d{3})*$/.test(detail)) return false;
  const after = text.slice(offset + detail.length, offset + detail.length + 40);
  if (/[£€$][ \u00a0]?$/.test(text.slice(Math.max(0, offset - 2), offset))) return false;
  if (/^[ \u00a0](?:pounds|sterling)\b/.test(after)) return false;
  return isCounted(after) || (detail.endsWith(',000') && /^[ \u00a0]\p{Ll}{3,}/u.test(after));
}

const FORM =
  /(?<!\p{L})(?:forms?|templates?|leaflets?|booklets?|circulars?|guidance notes?|drawing standards?)(?:,? (?:no\.?|number|ref\.?))? $/iu;

/** A form that many fill in: its number is on each of them. */
const isOfForm = (text: string, offset: number): boolean =>
  FORM.test(text.slice(Math.max(0, offset - 32), offset));

const COUNTED_AFTER = new RegExp(
  String.raw`^[ \u00a0](?:\p{Ll}{2,12} ){0,2}(?:${COUNTED})(?!\p{L})`,
  'u',
);

/** Whether what a figure counts is right after it. */
export const isCounted = (after: string): boolean => COUNTED_AFTER.test(after);

/** An e-mail address that is written against machines: "jo.low [at] firm (dot) example". */
const AT = String.raw`(?:[ \u00a0]?[[({<][ \u00a0]?at[ \u00a0]?[\])}>][ \u00a0]?|[ \u00a0]at[ \u00a0])`;
const DOT = String.raw`(?:\.|[ \u00a0]?[[({<][ \u00a0]?dot[ \u00a0]?[\])}>][ \u00a0]?|[ \u00a0]dot[ \u00a0])`;
const SPELT_EMAIL = new RegExp(
  `^([\\w+-]+(?:${DOT}[\\w+-]+)*)${AT}([\\w-]+(?:${DOT}[\\w-]+)+)$`,
  'i',
);

function plainly(text: string): string {
  const [, name, host] = SPELT_EMAIL.exec(text) ?? [];
  if (name === undefined || host === undefined)
    return text.replace(/^\((0\d{2,4})\)/, '$1').replace(/^\/{3}/, '');
  const dots = new RegExp(DOT, 'gi');
  return `${name.replace(dots, '.')}@${host.replace(dots, '.')}`;
}

/** Whether a figure, reference or address differs from what any paper has. */
export function isTellingDetail(text: string): boolean {
  const letters = foldText(text).length;
  if (text.includes('@')) {
    return letters >= EMAIL_LETTERS && !isPublicMailbox(text);
  }
  if (PUBLIC_POSTCODES.has(text.replace(/\s/g, ''))) return false;
  if (THREE_WORDS.test(text) || PASSWORD.test(text) || WORDS_OF_PASSWORD.test(text)) return true;
  if (text.includes('//')) return letters >= ADDRESS_LETTERS;
  if (isDate(text) || ACT.test(text) || OF_A_YEAR.test(text) || IS_SERVICE_LINE.test(text))
    return false;
  if (POSTCODE.test(text) || VEHICLE.test(text)) return true;
  const digits = text.replace(/\.00$/, '').replace(/\D/g, '');
  if (SCALED.test(text)) return digits.replace(/^0+|0+$/g, '').length >= DIGITS;
  if (/[a-z]/i.test(text)) {
    return digits.length >= SIGNIFICANT_DIGITS && letters >= REFERENCE_LETTERS;
  }
  return (
    digits.length >= DIGITS &&
    digits.replace(/^0+|0+$/g, '').length >= SIGNIFICANT_DIGITS &&
    !(/^\d[\d,]*$/.test(text) && isRoundAmount(Number(digits)))
  );
}

/** A mailbox of a body of the state that is nobody's own, as its pages give it: "enquiries@ofsted.gov.uk", "casework@ico.org.uk". */
const PUBLIC_MAILBOX =
  /^(?:enquir(?:y|ies)|info(?:rmation)?|contact(?:us)?|casework|customer[._-]?services?|general[._-]?enquiries|help(?:desk)?|press[._-]?office|feedback|mail|whistle-?blowing|complaints?|concerns?|foi|data[._-]?protection|dpo|appeals?|referrals?|reports?|office|admin)@(?:[\w-]+\.){0,3}(?:[\w-]+\.(?:gov\.uk|nhs\.uk|police\.uk)|(?:ico|cqc|lgo|nao|psaa|hse|fca|ombudsman|[\w-]+-ombudsman|electoralcommission|equalityhumanrights)\.(?:org|co)\.uk)$/i;

/** Of Members of Parliament, whose addresses their pages give. */
const OF_PARLIAMENT = /@(?:[\w-]+\.)?parliament\.uk$/i;

/** Whether an e-mail address is that of a body of the state, or of a Member of Parliament. */
export const isPublicMailbox = (address: string): boolean =>
  PUBLIC_MAILBOX.test(address) || OF_PARLIAMENT.test(address);

/** To write to the Information Commissioner, the Planning Inspectorate, Ofsted and the Local Government Ombudsman, as their pages give them. */
const PUBLIC_POSTCODES: ReadonlySet<string> = new Set(['SK95AF', 'BS16PN', 'M12WD', 'CV40EH']);

/**
 * Numbers that organisations give to the public (0300, 0345, 0800), in any groups; and Childline's, which has fewer figures than all others
 * (Ofcom, National Telephone Numbering Plan).
 */
export const SERVICE_LINE = String.raw`(?:0(?:3\d|8[047])\d(?:[ \u00a0-]?\d){6,7}|0800[ \u00a0-]?1111)(?!\d)`;
const IS_SERVICE_LINE = new RegExp(`^${SERVICE_LINE}$`, 'u');

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** Of a vehicle: as since 2001, since 1983 or since 1963. */
const VEHICLE =
  /^(?:[A-Z]{2}\d{2}[ -]?[A-Z]{3}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,3}[A-Z])$/;

/** "filled.count.soap": a square of three metres. */
const THREE_WORDS = /^\p{Ll}{3,20}(?:\.\p{Ll}{3,20}){2}$/u;

/** "Tulip-Harbour-92": small letters, digits and others. */
const PASSWORD = /^(?=\S*\p{Ll})(?=\S*\d)(?=\S*[^\p{Ll}\d])(?!\S*[@/:])\S{8,40}$/u;
/** "correct horse battery staple". */
const PASSWORD_WORDS = String.raw`\p{Ll}{3,12}(?:[ -]\p{Ll}{3,12}){2,5}`;
const WORDS_OF_PASSWORD = new RegExp(`^${PASSWORD_WORDS}$`, 'u');

/** 2022-05-11, 2022/23, 2022-2023. */
const YEAR_FIRST = /^(?:19|20)\d\d(?:[/-]\d{1,4}){1,2}$/;
/** 11/05/2022, 11-05-22, 11 05 22. */
const DAY_FIRST = /^(\d{1,2})([/ -])(\d{1,2})\2(\d{4}|\d{2})$/;

/** "SI 2006 88", "BS 5750 1987": laws and standards, which any paper may cite. */
const ACT = /^(?:SI|SR|BS|EN|ISO|IEC|EU|EC|EEC|UK|LGA|PPG|PPS|NPPF|COVID)[ -]/;

/** "JCT 2016": a form of contract. */
const OF_A_YEAR = /^[A-Z]{1,6}[ \u00a0](?:19|20)\d\d$/;

/** "04/2023": a month of a year. */
const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d$/;

/**
 * Whether a text is a date by its shape: a sort code of three pairs isn't where they are no day and month. One that may be
 * either, or that has the digits of two years ("20-21-22"), is told apart by what is before it alone.
 */
export function isDate(text: string): boolean {
  if (YEAR_FIRST.test(text) || MONTH_OF_YEAR.test(text)) return true;
  const [, first = '', , second = '', last = ''] = DAY_FIRST.exec(text) ?? [];
  if (first === '') return false;
  const isYears = /^(?:19|20)$/.test(first) && Number(last) === (Number(second) + 1) % 100;
  return isYears || last.length === 4 || isDayAndMonth(text);
}

/** Whether three numbers can be a day, a month and a year, in any order in which they are written. */
export function isDayAndMonth(numbers: string): boolean {
  const [a = 0, b = 0, c = 0] = (numbers.match(/\d+/g) ?? []).map(Number);
  const isDay = (day: number, month: number): boolean =>
    day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDay(a, b) || isDay(b, a) || isDay(c, b);
}

/** An amount in millions or thousands, to the pound: "£3.918273m". */
const SCALED = /^\d[\d,]*\.\d+ ?(?:m|mn|million|k|thousand|bn|billion)$/i;

/** Before a case or file number that has no letters of its own, or one group of digits. */
const NUMBER_OF =
  '(?:[Ss]erial|S/N|[Mm]eter|[Aa]sset|[Dd]evice|[Aa]ccount|IMEI|VIN|MPAN|MPRN|[Cc]hassis|[Ee]ngine|[Ff]rame|[Cc]ase|[Ff]ile|[Rr]ef(?:erence)?|[Cc]laim|[Cc]omplaint|[Cc]rime|[Ii]ncident|[Pp]olicy|[Ii]nvoice|[Ll]icence|[Mm]atter|[Aa]pplication|[Tt]itle|[Tt]enancy|[Pp]ayroll|[Ee]mployee|[Ss]taff|[Pp]upil|[Pp]assport|[Pp]ermit|[Ww]arrant|URN|UPRN|[Nn]umber|[Nn]o)';
const OF_VEHICLE =
  '(?:[Vv]ehicle|[Rr]egistration|[Rr]egistered|[Rr]eg|[Cc]ar|[Vv]an|[Ll]orry|[Tt]axi|[Bb]us|[Dd]riv(?:es?|ing|en)|[Dd]rove|[Pp]late|[Ii]ndex|VRM|DVLA)';
/** A blank that doesn't end a line: also one that doesn't break. */
const BLANK = '[ \\u00a0\\u2009]';

/** Right before a password or the words of one. */
const PASSWORD_BEFORE = String.raw`(?<=(?<!\p{L})[Pp]ass(?:word|code|phrase|key)s?(?:[ ](?:for|of|to|on)[ ](?:\p{L}+[ ]){1,4}?)?[ ]?(?:(?:is|was|now|=|:)[ ]?){1,2}["'“‘]?)`;

const DETAIL = new RegExp(
  [
    String.raw`${PASSWORD_BEFORE}(?:[^\s"'”’<>|]{8,40}|${PASSWORD_WORDS}(?=["'”’.,;\n]|$))`,
    String.raw`https?://[^\s<>"')\]]+`,
    // From its beginning alone: else a long line without a blank would be gone through from each of its letters.
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // With "at" in brackets; or in words, where what is before it says that it is an address.
    String.raw`(?<![\w.+-])[\w+-]+(?:${DOT}[\w+-]+)*[ \u00a0]?[[({<][ \u00a0]?[Aa][Tt][ \u00a0]?[\])}>][ \u00a0]?[\w-]+(?:${DOT}[\w-]+)+`,
    String.raw`(?<=(?:[Ee]-?mail|[Ww]rite|[Cc]ontact|[Aa]ddress)(?:[ \u00a0](?:to|is|her|him|them|us))?[: \u00a0]{1,3})[\w+-]+(?:${DOT}[\w+-]+)*[ \u00a0]at[ \u00a0](?!www\.)[\w-]+(?:${DOT}[\w-]+)+`,
    // Not after a letter, a digit or a point: the end of a longer number is another number.
    String.raw`(?<![\w.])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)`,
    // National Insurance numbers, in any groups.
    String.raw`(?<![\w.])[A-Z]{2}(?:[-\u00a0 ]?\d){6}[-\u00a0 ]?[A-D](?!\w)`,
    // Vehicles; those of older shapes look like roads and forms, so that the word must be near.
    String.raw`(?<![\w.])[A-Z]{2}\d{2}[ -]?[A-Z]{3}(?!\w)`,
    String.raw`(?<![\w.])(?:[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,3}[A-Z])(?!\w)(?<=(?<!\w)${OF_VEHICLE}(?!\w)[^\n]{0,50})`,
    // Sort codes.
    String.raw`(?<![\w.])\d\d[ -]\d\d[ -]\d\d(?!\w|[ -]\d)(?<=(?<!\w)[Ss]ort${BLANK}?[Cc]ode[^\n\w]{0,5}(?:(?:is|of|number|no)[^\n\w]{1,3})?\S{2}.\S{2}.\S{2})`,
    // IBANs, driving licences, numbers of pupils, and places by three words.
    String.raw`(?<![\w.])[A-Z]{2}\d{2}[ \u00a0]?[A-Z]{4}(?:[ \u00a0]?\d){14}(?!\w)`,
    String.raw`(?<![\w.])[A-Z]{2,5}9{0,3}[ -]?\d{6}[ -]?[A-Z9]{2}[ -]?\d[A-Z]{2}(?!\w)`,
    String.raw`(?<![\w.])[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?[\dA-Z](?!\w)`,
    String.raw`(?<![\w:/])/{3}\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}`,
    String.raw`(?<=(?:what3words|w3w)(?![\p{L}\d])[^\p{L}\n]{1,4}(?:(?:is|of|at|address)[^\p{L}\n]{1,3}){0,2})\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}(?![\p{L}\d])`,
    // Serial numbers of things: letters among figures.
    String.raw`(?<![\w.@/#-])(?=\d{0,18}[A-Z])(?=(?:[A-Z]*\d){3})[A-Z\d]{8,20}(?![\w-])`,
    String.raw`(?<![\w.])[A-Z\d]{1,6}(?:[/-][A-Z\d]{1,8}){1,4}(?!\w)`,
    // References with spaces: two groups of digits after letters, or one after the word.
    String.raw`(?<![\w.])[A-Z]{2,6}${BLANK}(?!(?:19|20)\d\d(?!\d))\d{2,8}(?:${BLANK}\d{2,8}){1,3}(?!\w|[.,]\d)`,
    String.raw`(?<![\w.])[A-Z]{1,6}${BLANK}\d{4,10}(?!\w|[.,]\d)(?<=(?<!\w)${NUMBER_OF}(?!\w)[^\n]{0,24})`,
    String.raw`(?<![\w.])\d{2,8}(?:${BLANK}\d{2,8}){1,3}(?:${BLANK}[A-Z]{1,4})?(?!\w|[.,]\d)(?<=(?<!\w)${NUMBER_OF}(?!\w)[^\n\d]{0,12}[\d\sA-Z]{0,44})`,
    String.raw`(?<![\w.])[A-Z]{2,4}\d{3,}[A-Z\d]*(?!\w)`,
    // Amounts in millions or thousands.
    String.raw`(?<=[£€$]${BLANK}?)(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2,}${BLANK}?(?:million|billion|thousand|mn|bn|m|k)(?!\w)`,
    // Letters may follow: "£238,731p.a.".
    String.raw`(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?!\d|,\d)`,
    String.raw`(?<=[£€$]${BLANK}?)\d{1,3}(?:${BLANK}\d{3})+(?:\.\d{1,2})?(?!\w|${BLANK}?\d)`,
    // Telephone and NHS numbers.
    String.raw`(?<![\w.,])\(0\d{2,4}\)[ \u00a0]?\d{3,4}[ -]?\d{3,4}(?!\w)`,
    String.raw`(?<![\w.,])(?:0\d{2,4}|\d{3})[ -]\d{3,4}[ -]?\d{3,4}(?!\w)`,
    String.raw`(?<![\w.,])\d{5,15}(?:\.\d{1,2})?(?!\w)`,
  ].join('|'),
  'gu',
);
