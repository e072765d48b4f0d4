// @ts-check
/** Numbers of a question that say little without the word behind them: "20 mph", "10 dwellings", "LS6 3". */
import { apart, optionOf } from '../options.js';
import { otherCount } from '../other-words.js';
import { bare, plainOf } from '../words.js';
import { isMeasured } from './pounds.js';
import { isYear } from './years.js';
/**
 * @typedef {import('../asking.js').Option} Option
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 * @typedef {{ said: string, length: number, options: Option[] }} NumberRead How many words it is typed in; without options no paper has it.
 */

/** What a number counts for that papers have beside other words than the one that was asked for. */
const WEIGHT_ALONE = 0.3;
const COUNTED = /^\p{L}{3,}s$/u;

/**
 * A number with the word behind it, or the beginning of a postcode; none where it is another number.
 * @param {string} first @param {string} second @param {Vocabulary} vocabulary @returns {Promise<NumberRead | undefined>}
 */
export async function readNumber(first, second, vocabulary) {
  const said = `${first} ${plainOf(second)}`;
  if (isMeasured(first, bare(second))) {
    const side = await optionOf([first, second], vocabulary, 1, true);
    return { said, length: 2, options: side ? [side, apart(side)] : [] };
  }
  if (DISTRICT.test(first) && /^\d$/.test(bare(second))) {
    const options = await sectorOf(bare(first), bare(second), vocabulary);
    // "B1 3" may be something else.
    const isSure = /^\p{L}{2}/u.test(first);
    return options.length > 0 || isSure ? { said, length: 2, options } : undefined;
  }
  return countOf(first, second, vocabulary);
}

/**
 * A number of things: papers that have both side by side come first, and the number may be in figures or words. Whether a paper has the things is
 * asked by themselves.
 * @param {string} first @param {string} second @param {Vocabulary} vocabulary @returns {Promise<NumberRead | undefined>}
 */
async function countOf(first, second, vocabulary) {
  const number = bare(first);
  const other = otherCount(number);
  const isNumber = /^\d{1,4}$/.test(number) ? !isYear(number) : other !== undefined;
  if (!isNumber || !COUNTED.test(bare(second))) return undefined;
  const numbers = [number, ...(other === undefined ? [] : [other])];
  const read = await Promise.all(
    numbers.flatMap((one) => [
      optionOf([one, second], vocabulary, 1, true),
      optionOf([one], vocabulary, WEIGHT_ALONE, false),
    ]),
  );
  const options = read.flatMap((option) => option ?? []);
  return options.length > 0 ? { said: plainOf(first), length: 1, options } : undefined;
}

/** The first half of a postcode: "LS6", "SW1A". */
const DISTRICT = /^\p{L}{1,2}\d[\p{L}\d]?$/u;
/** Postcodes of a sector that are asked for at the most: each is a phrase to look for. */
const MOST_CODES = 12;

/** A way for each postcode of a sector that papers have: "LS6 3AA" of "LS6 3". @param {string} district @param {string} digit @param {Vocabulary} vocabulary */
async function sectorOf(district, digit, vocabulary) {
  const codes = await vocabulary.wordsLike(digit, new RegExp(`^${digit}[a-z]{2}$`));
  const options = await Promise.all(
    codes.slice(0, MOST_CODES).map(({ word }) => optionOf([district, word], vocabulary, 1, true)),
  );
  return options.flatMap((option) => option ?? []);
}
