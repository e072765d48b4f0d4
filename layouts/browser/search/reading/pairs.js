// @ts-check
/** Words of which one says nothing without the other. */
import { meanings, optionOf } from '../options.js';
import { bare } from '../words.js';
/**
 * @typedef {import('../other-words.js').Others} Others
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 */

/** "The rent is going up": what such a word says is said by the verb before it, unless both have a meaning together. */
const PARTICLES = new Set(['away', 'down', 'off', 'up']);

/**
 * Whether a word only belongs to the verb before it: "up" of "rents going up". A question or a name may begin with it, and a name has it as a
 * capital: "Up Hatherley". @param {readonly string[]} tokens @param {number} at
 */
export function isParticle(tokens, at) {
  return at > 0 && PARTICLES.has(tokens[at] ?? '');
}

/**
 * Whether two words with a meaning together say nothing apart, where no paper has what they mean: the first says what they are about, so without
 * "bin" the other word of "bin day" finds what nobody asked for.
 * @param {readonly string[]} names @param {Vocabulary} vocabulary @param {Others} others
 */
export async function isMissingWhole(names, vocabulary, others) {
  const [first = '', second = '', ...more] = names.map(bare);
  if (more.length > 0 || others([second]).length > 0) return false;
  const own = await optionOf([first], vocabulary, 1, false, true);
  return !own && (await meanings(others([first]), vocabulary)).length === 0;
}
