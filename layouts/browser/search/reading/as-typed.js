// @ts-check
import { STOP_WORDS } from '../other-words.js';
import { bare, plainOf, tokensOf } from '../words.js';

/**
 * Some words of a question with those between them that say nothing, as they were typed: "kids in care" for "kids care".
 * @param {string} said @param {string} question
 */
export function asTyped(said, question) {
  const names = tokensOf(said).map(bare);
  if (names.length < 2) return said;
  const tokens = tokensOf(question);
  const words = tokens.map(bare);
  for (let from = 0; from < words.length; from++) {
    let [to, at] = [from, 0];
    for (; to < words.length && at < names.length; to++) {
      if (words[to] === names[at]) at++;
      else if (at === 0 || !STOP_WORDS.has(words[to] ?? '')) break;
    }
    if (at === names.length) return plainOf(tokens.slice(from, to).join(' '));
  }
  return said;
}
