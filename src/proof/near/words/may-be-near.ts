/** Longer lists of words don't fit into the bits of a number. */
const MOST_WORDS = 30;

/** Hashes of all rows of so many words that follow one another, of which each is known. */
export function rowsOf(words: readonly number[], length: number): Set<number> {
  const rows = new Set<number>();
  let known = 0;
  for (let end = 0; end < words.length; end += 1) {
    known = words[end] === 0 ? 0 : known + 1;
    if (known >= length) rows.add(hashOfRow(words, end + 1 - length, length));
  }
  return rows;
}

/** The same for every row gives one number; two rows may have the same. */
export function hashOfRow(words: readonly number[], from: number, length: number): number {
  let hash = 0;
  for (let i = from; i < from + length; i += 1)
    hash = (Math.imul(hash, 0x01000193) + (words[i] as number)) | 0;
  return hash;
}

/**
 * Gives how many words two lists have in common, in order, as the longest common subsequence has; Infinity for lists that are too
 * long to say it quickly. All words of a list are counted in the bits of one number (Hyyrö 2004).
 * @param vocabulary the numbers of words are below it; 0 is like nothing
 */
export function commonCounter(
  vocabulary: number,
): (own: readonly number[], words: readonly number[], from: number, to: number) => number {
  const places = new Int32Array(vocabulary);
  return (own, words, from, to) => {
    if (own.length > MOST_WORDS) return Infinity;
    for (const [at, word] of own.entries())
      if (word !== 0) places[word] = (places[word] as number) | (1 << at);
    const all = (1 << own.length) - 1;
    let left = all;
    for (let j = from; j < to; j += 1) {
      const same = left & (places[words[j] as number] as number);
      left = ((left + same) | (left - same)) & all;
    }
    for (const word of own) places[word] = 0;
    let common = own.length;
    for (; left !== 0; left &= left - 1) common -= 1;
    return common;
  };
}
