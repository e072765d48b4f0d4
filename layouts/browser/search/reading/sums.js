// @ts-check
/** Sums of money in figures, each by one key of all its spellings. */

// Every repetition is bounded, so that each place of a text costs no more than a constant. A hyphen may stand between two sums: "£200k-£250k".
export const AMOUNT =
  /(?:(?<![\p{L}\p{N}.,/€$¥-])|(?<=\d(?:k|m|bn)?-)(?=[£€$¥]\s?\d))(?:(?<sign>[£€$¥])\s?)?(?<whole>\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.(?<part>\d{1,4}))?(?:\s?(?<short>k|m|bn)(?![\p{L}\p{N}])|\s(?<long>thousand|million|billion)(?![\p{L}]))?(?![\p{L}\p{N}/]|-(?![£€$¥]\s?\d)|[.,]\d)(?:\s(?<name>euros?|dollars?|yen)(?!\p{L}))?/giu;

const SCALES = { k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };

/** How the keys of other money than pounds begin, by its sign and the beginning of its name. */
const OTHER_MONEY = new Map([
  ['€', 'eur'],
  ['eur', 'eur'],
  ['$', 'usd'],
  ['dol', 'usd'],
  ['¥', 'jpy'],
  ['yen', 'jpy'],
]);

/** How the key of "2m" begins, which is as many metres as it is pounds. */
const OPEN = 'open';
const POUNDS = 'sum';

/**
 * The key of an {@link AMOUNT}: "sum2e6" for £2m and 2 million, "eur2e6" for €2m, "open2e6" for 2m. None where it is only a number.
 * @param {{ [name: string]: string | undefined }} groups
 */
export function sumKey({ sign, whole = '', part = '', short = '', long = '', name = '' }) {
  const scale = SCALES[/** @type {keyof typeof SCALES} */ ((short || long).toLowerCase())] ?? 0;
  const isBare = sign === undefined && name === '';
  if (isBare && scale === 0 && !whole.includes(',') && whole.length < 5) return undefined;
  const digits = `${whole.replaceAll(',', '')}${part}`.replace(/^0+/, '');
  const mantissa = digits.replace(/0+$/, '');
  if (mantissa === '') return undefined;
  const other = OTHER_MONEY.get(sign ?? name.slice(0, 3).toLowerCase());
  const money = other ?? (isBare && short.toLowerCase() === 'm' ? OPEN : POUNDS);
  return `${money}${mantissa}e${digits.length - mantissa.length + scale - part.length}`.replace(
    'e-',
    'x',
  );
}

/**
 * The keys that papers may have for an amount of a question: who types no sign may ask for any money, and "2m" for pounds too.
 * @param {string} key @param {string} said as it was typed @returns {string[]}
 */
export function keysAsked(key, said) {
  const rest = key.replace(/^(?:open|sum)/, '');
  if (said.includes('£')) return [key, ...(penceOf(key) ?? [])];
  if (rest === key) return [key];
  const money = [POUNDS, ...new Set(OTHER_MONEY.values())].map((one) => one + rest);
  return [...money, ...(key.startsWith(OPEN) ? [key] : [])];
}

/** "75p" for the key of £0.75; none of other sums than pence. @param {string} key @returns {string[] | undefined} */
function penceOf(key) {
  const [, digits = '', places = ''] = /^sum(\d{1,2})x([12])$/.exec(key) ?? [];
  const pence = Number(digits) * 10 ** (2 - Number(places));
  return digits === '' || pence > 99 ? undefined : [`${pence}p`];
}

/** The key of £0.75 for "75p"; none of any other word. @param {string} word in small letters @returns {string | undefined} */
export function keyOfPence(word) {
  const [, pence] = /^(\d{1,2})p$/.exec(word) ?? [];
  return pence && sumKey({ sign: '£', whole: '0', part: pence.padStart(2, '0') });
}

/** The key under which papers have a sum without its sign: "2m" for £2m. None of anything else. @param {string} key */
export function openKeyOf(key) {
  return key.startsWith(POUNDS) ? OPEN + key.slice(POUNDS.length) : undefined;
}
