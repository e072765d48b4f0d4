import { BULLET } from '../document.ts';
import type { XmlNode } from '../xml/xml-tree.ts';
import type { Labels, ListPlace } from './labels.ts';
import { indentOf, type StyleLook } from './word-looks.ts';

/** In twentieths of a point: what is set by hand is never quite exact. */
const NEARLY = 60;

/** How deep the paragraphs of lists are, one after another: bullets below a number are its own. */
export class ListDepths {
  readonly #labels: Labels;
  /** The last numbered paragraph: bullets below it that are set further in are its own. */
  #above: { readonly counter: string; readonly indent: number; readonly depth: number } | undefined;
  /** How deep the bullets of a list are that is below a numbered paragraph. */
  #bullets: { readonly counter: string; readonly depth: number } | undefined;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  /** After a table nothing goes on with what was above it. */
  end(): void {
    this.#above = undefined;
  }

  /**
   * Where a paragraph is in a list: its number or bullet, how deep it is, and whether it goes on with the one above.
   * @param place undefined where it has no number
   */
  next(
    place: ListPlace | undefined,
    label: string,
    style: StyleLook,
    properties: XmlNode | undefined,
  ): { label?: string; depth: number; continues?: boolean } {
    if (!place) {
      const own = indentOf(properties) ?? style.indent ?? 0;
      const above = this.#above;
      const continues = above !== undefined && above.indent > 0 && own >= above.indent - NEARLY;
      if (!continues) this.#above = undefined;
      return { depth: continues ? above.depth + 1 : 0, ...(continues && { continues }) };
    }
    if (label === '') return { depth: 0 };
    const indent = this.#labels.indentOf(place, style, indentOf(properties));
    const { counter } = place.list;
    if (label !== BULLET) {
      this.#above = { counter, indent, depth: place.level };
      return { label, depth: place.level };
    }
    const above = this.#above;
    if (above !== undefined && above.counter !== counter && place.level === 0) {
      this.#bullets = { counter, depth: indent > above.indent ? above.depth + 1 : 0 };
    }
    const isBelow = above !== undefined && this.#bullets?.counter === counter;
    return { label, depth: place.level + (isBelow ? (this.#bullets?.depth ?? 0) : 0) };
  }
}
