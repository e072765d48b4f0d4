const SPACE = '[ \\t\\u00a0\\u2007\\u2009\\u202f]';
const SEPARATOR = '[ \\t\\u00a0\\u2007\\u2009\\u202f\\-\\u2010-\\u2013]';

const SORT_CODE = new RegExp(
  `sort\\s{0,2}code\\W{0,8}(?<value>\\d{2}${SEPARATOR}?\\d{2}${SEPARATOR}?\\d{2})(?!\\d)`,
  'giu',
);
const ACCOUNT_NUMBER =
  /(?<bank>bank\s{0,2})?(?:account|a\/c|acct)\.?\s{0,2}(?:number|num|no)?\W{0,8}(?<value>\d{8}|\d{4} \d{4})(?![\p{L}\d]|[.,]\d)/giu;
const IBAN = new RegExp(
  `(?<![\\p{L}\\d])GB\\d{2}${SPACE}?[A-Z]{4}(?:${SPACE}?\\d){14}(?![\\p{L}\\d])`,
  'gu',
);

export type BankAccount = {
  /** Where it starts, in UTF-16 code units. */
  readonly index: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly strength: 'error' | 'warning';
};

/**
 * Sort codes, account numbers and IBANs of a text. Labelled only: six or eight digits alone are any number at all. An IBAN
 * carries its own check. Every pattern has bounded repeats.
 */
export function findBankAccounts(text: string): BankAccount[] {
  const sortCodes = [...text.matchAll(SORT_CODE)].map((match) => labelledValue(match));
  const accounts = [...text.matchAll(ACCOUNT_NUMBER)].map((match) => labelledValue(match));
  const nearSortCode = nearnessTo(sortCodes);
  const nearAccount = nearnessTo(accounts);
  return [
    ...[...text.matchAll(IBAN)]
      .filter((match) => hasIbanCheckDigits(match[0]))
      .map((match) => ({ index: match.index, length: match[0].length, certain: true })),
    ...sortCodes.map((place) => ({ ...place, certain: nearAccount(place) })),
    ...accounts.map((place) => ({ ...place, certain: place.bank || nearSortCode(place) })),
  ].map(({ index, length, certain }) => ({
    index,
    length,
    strength: certain ? 'error' : 'warning',
  }));
}

/** Whether a place is in the same stretch of text as one of the others, or the next stretch. */
function nearnessTo(others: readonly Place[]): (place: Place) => boolean {
  const stretch = (place: Place) => Math.floor(place.index / 100);
  const stretches = new Set(others.map(stretch));
  return (place) => [-1, 0, 1].some((step) => stretches.has(stretch(place) + step));
}

type Place = { index: number; length: number; bank: boolean };

function labelledValue(match: RegExpExecArray): Place {
  const value = match.groups?.['value'] ?? '';
  const index = match.index + match[0].length - value.length;
  return { index, length: value.length, bank: match.groups?.['bank'] !== undefined };
}

/** ISO 13616: moved to the end and read as base 36, the remainder by 97 is 1. */
function hasIbanCheckDigits(iban: string): boolean {
  const plain = iban.replace(/\s/g, '');
  let remainder = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of parseInt(character, 36).toString()) {
      remainder = (remainder * 10 + Number(digit)) % 97;
    }
  }
  return remainder === 1;
}
