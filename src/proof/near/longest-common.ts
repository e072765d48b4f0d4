/**
 * The longest common subsequence of two lists of numbers, as pairs of their places in order. 0 is like nothing.
 * Costs the product of their lengths.
 */
export function longestCommon(
  a: readonly number[],
  b: readonly number[],
): (readonly [number, number])[] {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  // To make a table costs more than most of them do to fill.
  if (table.length < size) table = new Uint16Array(size * 2);
  else table.fill(0, 0, size);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] !== 0 && a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] !== 0 && a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number))
      i += 1;
    else j += 1;
  }
  return pairs;
}

let table = new Uint16Array(4096);
