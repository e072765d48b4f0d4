import type { Unseen, UnseenElements } from '../../files/other-files/office-xml.ts';
import { elementsOf, type XmlNode } from './xml-tree.ts';

/** The elements of a tree whose own words its page doesn't show, and how; the others aren't in it. */
export type UnseenWords = ReadonlyMap<XmlNode, Unseen>;

/** Finds in a tree what the inspection of files found in the part that it was made of. */
export function unseenWords(root: XmlNode, found: UnseenElements): UnseenWords {
  const unseen = new Map<XmlNode, Unseen>();
  if (found.size === 0) return unseen;
  let number = 0;
  const walk = (node: XmlNode): void => {
    for (const child of elementsOf(node)) {
      const how = found.get(number);
      if (how !== undefined) unseen.set(child, how);
      number += 1;
      walk(child);
    }
  };
  walk(root);
  return unseen;
}

/** How the first words of an element, or of one below it, aren't seen; undefined where all are. */
export function unseenBelow(node: XmlNode, unseen: UnseenWords): Unseen | undefined {
  const own = unseen.get(node);
  if (own !== undefined || unseen.size === 0) return own;
  for (const child of elementsOf(node)) {
    const how = unseenBelow(child, unseen);
    if (how !== undefined) return how;
  }
  return undefined;
}
