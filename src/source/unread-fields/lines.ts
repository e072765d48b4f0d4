/** A line of fields with the place where it begins. */
export type Line = { readonly text: string; readonly offset: number };

/** What is wrong with a line, where the mistake was made, and what to write instead. */
export type YamlFault = { readonly offset: number; readonly message: string };

export const indentOf = (text: string): number => text.length - text.trimStart().length;

export const blanks = (count: number): string =>
  count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;

/** Each line but those of a text of several lines, which may have any words, with its number among all and its indent. */
export function* linesOutsideTexts(
  lines: readonly Line[],
): Generator<Line & { readonly at: number; readonly indent: number }> {
  let textRightOf = Infinity;
  for (const [at, { text, offset }] of lines.entries()) {
    const indent = indentOf(text);
    if (indent > textRightOf) continue;
    textRightOf = /:[ \t]+[|>][-+\d]{0,2}[ \t]*$/.test(text) ? indent : Infinity;
    yield { text, offset, at, indent };
  }
}
