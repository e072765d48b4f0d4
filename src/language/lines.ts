/** A place in a text: its line, the first being 0, and how far into that line, in UTF-16 units. */
export type LinePlace = { readonly line: number; readonly column: number };

/** Finds the line of any offset of a text: its line ends are looked for once. */
export function linesOf(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: offset - (starts[low] as number) };
  };
}
