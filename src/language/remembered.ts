/** So many answers take some megabytes at most. */
const MOST = 20_000;

/**
 * A function of a text whose answers are remembered, since the same texts come again and again: the names of a council's
 * people, the lines of its lists.
 * @param answer depends on the text alone, and nobody changes what it gives
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const given = answer(text);
    known.set(text, given);
    return given;
  };
}
