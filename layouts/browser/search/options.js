// @ts-check
/** The ways in which papers may say what a word of a question asks for. */
import { WEIGHT_OF_ABBREVIATION } from './other-words.js';
import { bare, tokensOf } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./other-words.js').Other} Other
 * @typedef {import('./other-words.js').Others} Others
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 */

export const WEIGHT_OF_SPELLING = 0.9;
/** What words count for that were to be side by side, and aren't. */
const APART = 0.5;

/** The words of an option wherever they are in a record: for where no paper has them side by side. @param {Option} option @returns {Option} */
function apart({ words, weight }) {
  return { words, phrase: '', weight: weight * APART, last: true };
}

/**
 * None where no paper has one of the words.
 * @param {readonly string[]} tokens @param {Vocabulary} vocabulary @param {number} weight
 * @param {boolean} together whether several words are to be side by side
 * @returns {Promise<Option | undefined>}
 */
export async function optionOf(tokens, vocabulary, weight, together) {
  const names = tokens.map(bare);
  const words = await Promise.all(names.map((name) => vocabulary.formsOf(name)));
  if (words.some((forms) => forms.length === 0)) return undefined;
  return { words, phrase: together && names.length > 1 ? names.join(' ') : '', weight };
}

/**
 * What is meant, side by side; also with two of its words joined, as papers have "anti-social"; and, where there is nothing
 * else, with its words apart.
 * @param {readonly Other[]} other @param {Vocabulary} vocabulary @param {boolean} alsoApart @returns {Promise<Option[]>}
 */
export async function meanings(other, vocabulary, alsoApart) {
  const options = await Promise.all(
    other.map(async ({ words, weight }) => {
      const tokens = tokensOf(words);
      const joined = tokens
        .slice(1)
        .map((token, at) => [...tokens.slice(0, at), tokens[at] + token, ...tokens.slice(at + 2)]);
      const side = await Promise.all(
        [tokens, ...joined].map((ones) => optionOf(ones, vocabulary, weight, true)),
      );
      const [whole] = side;
      const loose =
        alsoApart && whole && tokens.length > 1 && weight < WEIGHT_OF_ABBREVIATION
          ? [apart(whole)]
          : [];
      return [...side, ...loose].flatMap((option) => option ?? []);
    }),
  );
  return options.flat();
}

/**
 * A word that papers write as two: "20mph" as "20 mph", "streetlight" as "street light"; with what people mean by the two.
 * @param {string} word @param {Vocabulary} vocabulary @param {Others} others
 */
export async function apartOf(word, vocabulary, others) {
  const figures = /^(\d+)(\p{L}+)$/u.exec(word);
  const places = figures
    ? [figures[1]?.length ?? 0]
    : Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3);
  /** @type {{ options: Option[], papers: number }} */
  let best = { options: [], papers: 0 };
  for (const place of places) {
    const words = [word.slice(0, place), word.slice(place)];
    const meant = await meanings(others(words), vocabulary, true);
    const own = (await isWord(words[0] ?? '', vocabulary))
      ? await optionOf(words, vocabulary, WEIGHT_OF_SPELLING, true)
      : undefined;
    const options = [...(own ? [own, apart(own)] : []), ...meant];
    // Of several ways the one whose rarer half more papers have; a known name before all.
    const papers =
      meant.length > 0
        ? Infinity
        : Math.min(...(own?.words ?? []).map((forms) => forms[0]?.papers ?? 0));
    if (options.length > 0 && papers > best.papers) best = { options, papers };
  }
  return best.options;
}

/** Whether papers have just this word. @param {string} word @param {Vocabulary} vocabulary */
async function isWord(word, vocabulary) {
  return (await vocabulary.formsOf(word))[0]?.word === word;
}

/** The parts of a reference as papers have them: "26/1234" is "26/01234". @param {string[]} parts @param {Vocabulary} vocabulary */
export function withZeros(parts, vocabulary) {
  return Promise.all(
    parts.map(async (part) => {
      if (!/^\d{1,5}$/.test(part)) return part;
      for (const padded of [part, `0${part}`, `00${part}`])
        if ((await vocabulary.formsOf(padded)).length > 0) return padded;
      return part;
    }),
  );
}

/** What was looked for, in words: each once, whether it is written in one word or in two. @param {readonly Option[]} options */
export function namesOf(options) {
  const names = options.flatMap(({ words, phrase, last }) =>
    last ? [] : [phrase === '' ? words.map(([form]) => form?.word ?? '').join(' ') : phrase],
  );
  return [...new Map(names.toReversed().map((name) => [bare(name), name])).values()].toReversed();
}
