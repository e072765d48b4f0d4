// @ts-check
/** How near one another the words of a question are in a text: "a rise in council tax" has those of "council tax rise" together. */
import { markedIn, wantedOf } from '../marks.js';
import { WEIGHT_OF_SPELLING } from '../options.js';
import { mostNear } from './near-words.js';
/**
 * @typedef {import('../asking.js').Part} Part
 * @typedef {Pick<Part, 'options'>} Sought One part of a question, or one word of a part of several words.
 */

/**
 * The words of a question one by one: "council tax rise" has three, also where it is read as one thing. What is only meant by several
 * words goes with the first of them.
 * @param {readonly Sought[]} parts @returns {{ sought: Sought[], parts: number[] }} with the part that each is of
 */
export function wordByWord(parts) {
  /** @type {{ sought: Sought[], parts: number[] }} */
  const all = { sought: [], parts: [] };
  for (const [at, { options }] of parts.entries()) {
    const split = options.filter(isApart);
    const [typed] = split;
    if (!typed) {
      all.sought.push({ options });
      all.parts.push(at);
      continue;
    }
    for (const [place, words] of typed.words.entries()) {
      const own = { ...typed, words: [words] };
      const others = options.filter((option) => option !== typed);
      all.sought.push({ options: place === 0 ? [own, ...others] : [own] });
      all.parts.push(at);
    }
  }
  return all;
}

/** Whether an option has several words that may be apart, as they were typed. @param {import('../asking.js').Option} option */
function isApart({ words, phrase, meant, exact }) {
  return words.length > 1 && phrase === '' && !meant && !exact;
}

/** What words count for that only mean what was asked, beside those that were typed. */
const MEANT = 0.3;

/** The words of a question, to see how near one another they are in texts. */
export class Closeness {
  #units;
  /** As it was typed, and with what it means, where that is more. */
  #typed;
  #meant;
  #weights;

  /** @param {readonly Part[]} parts @param {readonly number[]} telling of each part how much finding it says */
  constructor(parts, telling) {
    const { parts: partOf } = wordByWord(parts);
    this.#units = parts.map((_, part) => partOf.flatMap((own, unit) => (own === part ? unit : [])));
    this.#typed = soughtOf(parts, ({ weight }) => weight >= WEIGHT_OF_SPELLING);
    const isMore = parts.some(({ options }) =>
      options.some(({ weight }) => weight < WEIGHT_OF_SPELLING),
    );
    this.#meant = isMore ? soughtOf(parts, () => true) : undefined;
    const whole = telling.reduce((sum, own) => sum + own, 0);
    this.#weights = partOf.map(
      (part) => (telling[part] ?? 0) / (whole * (this.#units[part]?.length ?? 1)) || 0,
    );
  }

  /** How much of the question a text has together, from 0 to 1. @param {string} text as Pagefind has it @returns {number} */
  in(text) {
    const typed = this.#near(text, this.#typed);
    if (!this.#meant || typed >= MEANT) return typed;
    return Math.max(typed, MEANT * this.#near(text, this.#meant));
  }

  /** @param {string} text @param {ReturnType<typeof soughtOf>} sought */
  #near(text, { wanted, phrases }) {
    const { words, found } = markedIn(text, wanted);
    const together = phrases.phrases.length > 0 ? markedIn(text, phrases).found : [];
    const places = [
      ...found.map(({ location, part }) => ({ location, parts: [part] })),
      ...together.map(({ location, part }) => ({ location, parts: this.#units[part] ?? [] })),
    ].sort((a, b) => a.location - b.location);
    return mostNear(places, words, (unit) => this.#weights[unit] ?? 0);
  }
}

/**
 * What of a question is sought in texts: its words one by one, and what is to be side by side, by its part.
 * @param {readonly Part[]} parts @param {(option: import('../asking.js').Option) => boolean} isSought
 */
function soughtOf(parts, isSought) {
  const { sought } = wordByWord(parts);
  const wanted = wantedOf(sought.map(({ options }) => ({ options: options.filter(isSought) })));
  const phrases = parts.map(({ options }) => ({
    options: options.filter((option) => option.phrase !== '' && isSought(option)),
  }));
  // A phrase of one part may have a word of another in it: "10 barns" is what "10" asks for.
  return { wanted: { ...wanted, phrases: [] }, phrases: wantedOf(phrases) };
}
