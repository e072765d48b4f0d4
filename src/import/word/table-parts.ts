import { ImportRefusal } from '../findings.ts';
import { elementsOf, valueOf, type XmlNode } from '../xml/xml-tree.ts';

/** Word itself has no more. */
export const MOST_COLUMNS = 63;

/** Over how many columns a property says that something goes. */
export function spanOf(properties: XmlNode | undefined, name: string, otherwise: number): number {
  const span = Math.trunc(Number(valueOf(properties, name) ?? otherwise)) || 0;
  if (span > MOST_COLUMNS) throw tooWide();
  return Math.max(0, span);
}

/** No word processor writes such a table. */
export const tooWide = (): ImportRefusal =>
  new ImportRefusal(
    `A cell of a table goes over more than ${MOST_COLUMNS} columns, which Word itself can’t do. Copy its text into a new document.`,
  );

/** Rows and cells may be in content controls, one in another. */
export function* rowsIn(node: XmlNode): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    if (child.name === 'tr') yield child;
    else if (['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(child.name))
      yield* rowsIn(child);
  }
}

/** The cells of a row. */
export function* cellsIn(row: XmlNode): Generator<XmlNode> {
  for (const child of elementsOf(row)) {
    if (child.name === 'tc') yield child;
    else if (['sdt', 'sdtContent', 'customXml'].includes(child.name)) yield* cellsIn(child);
  }
}
