import { visit, type Document } from 'yaml';

/** A mark of YAML where an officer most likely wrote words, which would be left out of the text. */
export type StrayMark = { readonly offset: number; readonly message: string };

/**
 * The marks that YAML knows and officers don't mean: "&Draft" names what follows for a "*Draft" elsewhere,
 * "!Note" says what kind of thing it is. One that nothing refers to, or that refers to nothing, is text
 * without its quotation marks.
 */
export function strayMarks(document: Document): StrayMark[] {
  const named = new Map<string, number>();
  const stray: StrayMark[] = [];
  const used = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      used.add(source);
      if (!named.has(source)) stray.push(strayMark(`*${source}`, range?.[0] ?? 0));
    },
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) named.set(node.anchor, offset);
      if (node.tag?.startsWith('!') === true) stray.push(strayMark(node.tag, offset));
    },
  });
  for (const [name, offset] of named) {
    if (!used.has(name)) stray.push(strayMark(`&${name}`, offset));
  }
  return stray;
}

function strayMark(mark: string, offset: number): StrayMark {
  // Not the word itself: it may be exempt.
  const message = `This isn’t read as text here: YAML reads anything that begins with ${mark.charAt(0)} as a mark of its own, and leaves it out. Put quotation marks around the whole text.`;
  return { offset, message };
}
