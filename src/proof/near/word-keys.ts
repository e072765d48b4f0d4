import { withoutCitations } from '../../language/citations.ts';
import { foldText } from '../../language/folded-text.ts';

/** A word, where "Mc Donald" is one. */
export const WORD = String.raw`(?:mc[ ](?=\p{L}))?\p{L}[\p{L}\p{N}'’]*`;

/** Addresses of other sites give nothing away, and have the words of every address. */
export const LINK = /https?:\/\/[^\s<>"')\]]+/g;

/** What is between a text's words, and gives none of them away: "the", "of". */
const GLUE = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from
  had has have he her his how i if in into is it its may more most must no nor not of on one only or other our
  out over per she should so some such than that the their them then there these they this those through to
  under until up upon was we were what when where which while who will with within would you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** How streets are shortened, and words of offices where more than vowels are left out. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['rd', 'road'],
  ['st', 'street'],
  ['ave', 'avenue'],
  ['gdns', 'gardens'],
  ['cres', 'crescent'],
  ['terr', 'terrace'],
  ['ln', 'lane'],
  ...`acct account|accts accounts|admin administration|appt appointment|approx approximately|asst assistant|cllr councillor|cllrs councillors|cmte committee
  contr contractor|ctte committee|cttee committee|dept department|depts departments|devt development|esp especially|est estimated|excl excluding|exec executive|govt government|hosp hospital
  incl including|info information|max maximum|mgr manager|mgrs managers|mtg meeting|mtgs meetings|org organisation|poss possible|prelim preliminary|prob probably|recd received|ref reference
  refs references|rep representative|reps representatives|sch school|temp temporary|yr year|yrs years`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' ') as [string, string]),
]);

/** By how they are written. */
const keysOfWords = new Map<string, string>();
const MOST_WORDS = 50_000;

/** What a word is compared by: folded, written out, without a possessive; nothing where every sentence has it. */
export function keyOfWord(written: string): string {
  const known = keysOfWords.get(written);
  if (known !== undefined) return known;
  const folded = foldText(written.replace(/['’]s$/i, ''));
  const full = SHORT_FOR.get(folded) ?? folded;
  const key = full.length < 2 || GLUE.has(full) ? '' : full;
  if (keysOfWords.size >= MOST_WORDS) keysOfWords.clear();
  keysOfWords.set(written, key);
  return key;
}

/**
 * The words of a text as its tokens have them, wherever they are in it and once each: what takes figures and references apart
 * isn't asked. Addresses, and the laws and cases that are cited, are left out.
 */
export function wordsIn(text: string): Set<string> {
  const cleared = withoutCitations(text.replace(LINK, ' '));
  const written = new Set(cleared.match(ANY_WORD));
  return new Set([...written].map(keyOfWord).filter((key) => key !== ''));
}

const ANY_WORD = new RegExp(WORD, 'giu');
