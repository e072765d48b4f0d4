// @ts-check
/**
 * Pagefind weighs a word by how rare it is in the volume that holds it, so the same paper has more points
 * among papers that rarely have the word. Here the points of a volume are brought to what they would be
 * if all volumes were one.
 *
 * @typedef {object} Held What a volume holds of the words that are asked for.
 * @property {number} records
 * @property {readonly number[]} found How many records have each word, in the order of the question.
 */

/** How much finding a word says: Pagefind's own measure. @param {number} records @param {number} found */
function rarity(records, found) {
  return Math.log((records - found + 0.5) / (found + 0.5) + 1);
}

/**
 * What the points of each volume are to be multiplied by. For one word it makes up exactly for the volumes'
 * difference; for several it does so on the whole.
 * @param {readonly Held[]} volumes @returns {number[]}
 */
export function comparableFactors(volumes) {
  const all = volumes.reduce((sum, { records }) => sum + records, 0);
  const words = Math.max(0, ...volumes.map(({ found }) => found.length));
  let whole = 0;
  for (let word = 0; word < words; word++) {
    whole += rarity(
      all,
      volumes.reduce((sum, { found }) => sum + (found[word] ?? 0), 0),
    );
  }
  return volumes.map(({ records, found }) => {
    const own = found.reduce((sum, count) => sum + rarity(records, count), 0);
    return own > 0 ? whole / own : 1;
  });
}
