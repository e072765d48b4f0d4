import type { StructureElement } from '../pdfium.ts';
import type { Glyph } from './glyphs.ts';

/** The text of a page by its marked content; each piece can be taken once. */
export type MarkedText = {
  /** How many characters were taken so far. */
  readonly taken: number;
  /**
   * The characters of an element in reading order, but for the elements of the types `apart` inside it:
   * those are handed back.
   */
  take(
    element: StructureElement,
    apart: ReadonlySet<string>,
  ): { readonly glyphs: readonly Glyph[]; readonly rest: readonly StructureElement[] };
};

export function markedText(glyphs: readonly Glyph[]): MarkedText {
  const content = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.markedContent < 0) continue;
    const piece = content.get(glyph.markedContent);
    if (piece === undefined) content.set(glyph.markedContent, [glyph]);
    else piece.push(glyph);
  }
  let taken = 0;

  const collect = (
    element: StructureElement,
    apart: ReadonlySet<string>,
    rest: StructureElement[],
  ): Glyph[] => {
    const pieces: Glyph[] = [];
    for (const child of element.children) {
      if (typeof child === 'number') {
        const piece = content.get(child) ?? [];
        content.delete(child);
        taken += piece.length;
        for (const glyph of piece) pieces.push(glyph);
      } else if (apart.has(child.type)) rest.push(child);
      else for (const glyph of collect(child, apart, rest)) pieces.push(glyph);
    }
    return spoken(element.actualText, pieces);
  };

  return {
    get taken() {
      return taken;
    },
    take: (element, apart) => {
      const rest: StructureElement[] = [];
      return { glyphs: collect(element, apart, rest), rest };
    },
  };
}

/** What an element says of itself is read in place of its characters, where the two differ. */
function spoken(actualText: string, glyphs: Glyph[]): Glyph[] {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  const said = actualText.replaceAll(/\s+/gu, '');
  if (said === '' || first === undefined || last === undefined) return glyphs;
  if (said === glyphs.map(({ text }) => text).join('')) return glyphs;
  return [
    {
      ...last,
      text: actualText.trim(),
      left: first.left,
      lineBefore: first.lineBefore,
      spaceBefore: first.spaceBefore || /^\s/u.test(actualText),
    },
  ];
}
