import { elementsOf, type XmlNode } from '../xml/xml-tree.ts';

/** Rows and cells that are repeated: sheets of no end are no tables of a report. */
const MOST_REPEATED = 200;

/** The rows of a table, as often as each is there, and whether it is of its head. */
export function* rowsOf(
  node: XmlNode,
  isHead: boolean,
): Generator<{ readonly row: XmlNode; readonly isHead: boolean }> {
  for (const child of elementsOf(node)) {
    if (child.name === 'table-row') {
      const times = countOf(child.attributes['number-rows-repeated']);
      for (let at = 0; at < times; at++) yield { row: child, isHead };
    } else if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) {
      yield* rowsOf(child, child.name === 'table-header-rows' || isHead);
    }
  }
}

/** How often a row or a cell is there, at most {@link MOST_REPEATED} times. */
export const countOf = (value: string | undefined): number =>
  Math.min(MOST_REPEATED, Math.max(1, Math.trunc(Number(value ?? 1)) || 1));
