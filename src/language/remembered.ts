/** So many answers, and so many letters of texts, take some megabytes at most. */
const MOST = 20_000;
const MOST_LETTERS = 4_000_000;

/**
 * A function of a text whose answers are remembered, since the same texts come again and again: the names of a council's
 * people, the lines of its lists.
 * @param answer depends on the text alone, and nobody changes what it gives
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    letters += text.length;
    if (known.size >= MOST || letters > MOST_LETTERS) {
      known.clear();
      letters = text.length;
    }
    const given = answer(text);
    known.set(text, given);
    return given;
  };
}
