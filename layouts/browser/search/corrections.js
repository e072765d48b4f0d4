// @ts-check
import { apartOf, withBlank } from './options.js';
import { STOP_WORDS } from './other-words.js';
import { citationAt } from './reading/citations.js';
import { MEASURES } from './reading/pounds.js';
import { streetAt } from './reading/streets.js';
import { isAlike, isHomophone, single } from './slips.js';
import { bare, keysOf } from './words.js';
/**
 * @typedef {import('./other-words.js').Others} Others
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 * @typedef {{ token: string, typed?: string }} Spelt A word, and how it was typed where that was a slip.
 */

/**
 * The words with their slips put right, before any is read: so that a slip in what residents call a thing is found too.
 * @param {readonly string[]} tokens @param {Vocabulary} vocabulary @param {Others} others @returns {Promise<Spelt[]>}
 */
export function corrected(tokens, vocabulary, others) {
  return Promise.all(
    tokens.map(async (token, at) => {
      const [word = '', ...parts] = keysOf(token);
      if (citationAt(tokens, at) || streetAt(tokens, at)) return { token };
      // "ILACS" is no plural.
      if (await isCutAbbreviation(word, vocabulary, others))
        return { token: `${token}${/\p{Lu}$/u.test(token) ? 'S' : 's'}`, typed: token };
      const known = [word, ...parts].map(async (one) => (await vocabulary.formsOf(one)).length > 0);
      // A word that people use is no slip, even where no paper has what is meant by it.
      if (MEASURES.has(word) || others.isKnown(word) || others([word]).length > 0) return { token };
      const forms = parts.length === 0 ? await vocabulary.formsOf(word) : [];
      // Its stem may be that of another word: "licencing" asks for "licensing", and has the stem of "licences".
      const likelier = await misspelt(word, forms, vocabulary);
      if (likelier !== undefined) return { token: likelier, typed: token };
      if (forms.length > 0 || (await Promise.all(known)).some(Boolean)) return { token };
      if ((await withBlank(word, vocabulary)).length > 0) return { token };
      // Half of a word that was typed as two.
      const [before = '', after = ''] = [tokens[at - 1], tokens[at + 1]].map(
        (one) => one && bare(one),
      );
      for (const joined of [before && before + word, after && word + after]) {
        if (!joined) continue;
        if (others.said.has(joined) || (await vocabulary.formsOf(joined)).length > 0)
          return { token };
      }
      const suggested =
        (await vocabulary.suggest(word, others.said)) ?? (await vocabulary.suggestBent(word));
      // A letter too many or too few of two that are the same is no blank that was forgotten: "swiming".
      const isDoubled = suggested !== undefined && single(suggested) === single(word);
      if (!isDoubled && (await apartOf(word, vocabulary, others)).length > 0) return { token };
      if (suggested === undefined || STOP_WORDS.has(suggested)) return { token };
      return { token: suggested, typed: token };
    }),
  );
}

/**
 * Whether a word that no paper has is an abbreviation without the "s" that it ends in: "ILAC", "CAMH".
 * @param {string} word @param {Vocabulary} vocabulary @param {Others} others
 */
async function isCutAbbreviation(word, vocabulary, { shorts }) {
  if (word.length < 3 || shorts.has(word) || !shorts.has(`${word}s`)) return false;
  const forms = await vocabulary.formsOf(word);
  return forms[0]?.word === `${word}s`;
}

/** A word that sounds the same is meant, unless more than so many times as many papers have the typed one bent. */
const OTHERS_OF_STEM = 4;

/**
 * The word that was meant, where papers have only others of the stem of what was typed, and one that sounds the same.
 * @param {string} word @param {readonly import('./vocabulary.js').Form[]} forms of the word @param {Vocabulary} vocabulary
 * @returns {Promise<string | undefined>}
 */
async function misspelt(word, forms, vocabulary) {
  if (forms.length === 0 || forms.some(({ kin }) => !kin)) return undefined;
  const suggested = await vocabulary.suggest(word);
  if (suggested === undefined) return undefined;
  const form = forms.find((one) => one.word === suggested);
  if (form) return isCutShort(word, suggested) || isSpeltAs(word, form) ? suggested : undefined;
  // "Stepping" is no slip for "stopping", where papers have "steps": of a word that is bent the vowels are the same too.
  const isBent = forms.some(({ near }) => near);
  if (!isHomophone(word, suggested, isBent)) return undefined;
  if (!isBent) return suggested;
  const [meant] = await vocabulary.formsOf(suggested);
  const most = Math.max(...forms.map(({ papers }) => papers));
  return (meant?.papers ?? 0) * OTHERS_OF_STEM >= most ? suggested : undefined;
}

/** Shorter words with and without "e" are two: "human" and "humane". */
const SHORTEST_CUT = 7;

/**
 * Whether a word lacks only a letter of another of its stem: one of two that are the same, as names in "-well" and "-hill" have, or the "e" behind a
 * long vowel, as in "-gate" and "-dale". @param {string} word @param {string} other
 */
function isCutShort(word, other) {
  if (single(word) === single(other)) return true;
  return (
    word.length >= SHORTEST_CUT && other === `${word}e` && /[^aeiou][aeiou][^aeiou]$/.test(word)
  );
}

/**
 * Whether another word of the stem sounds the same, and isn't the same word bent: "maintenence" is a slip for "maintenance".
 * @param {string} word @param {import('./vocabulary.js').Form} form
 */
function isSpeltAs(word, { word: other, near }) {
  return !near && word.length === other.length && isAlike(word, other);
}
