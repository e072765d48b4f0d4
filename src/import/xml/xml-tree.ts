import { readXml } from '../../files/other-files/office-xml.ts';
import { ImportRefusal } from '../findings.ts';

/** An element by its local name; which prefixes a program chose says nothing. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
};

/** More than any honest document has; a walk through it can't run out of stack. */
const DEEPEST = 200;
const MOST_NODES = 3_000_000;

/** A part of a document as a tree. Throws an {@link ImportRefusal} for one that no program wrote. */
export function readTree(part: Buffer): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  let nodes = 0;
  const isWell = readXml(part, {
    open: ({ name, attributes }) => {
      if (open.length > DEEPEST) {
        throw new ImportRefusal(
          `Its parts are nested more than ${DEEPEST} deep, which no word processor writes. Copy its text into a new document.`,
        );
      }
      nodes += 1;
      if (nodes > MOST_NODES) {
        throw new ImportRefusal('It is longer than can be brought in. Split it into several.');
      }
      const node: XmlNode = { name, attributes, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
    text: (text) => open.at(-1)?.children.push(text),
  });
  if (!isWell) {
    throw new ImportRefusal(
      'Its parts are not written as those of a Word document are. Open it in Word, save it again and use the new file.',
    );
  }
  return root;
}

/** The elements directly below. */
export const elementsOf = (node: XmlNode): XmlNode[] =>
  node.children.filter((child) => typeof child !== 'string');

/** The first element of this name directly below. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find(
    (child): child is XmlNode => typeof child !== 'string' && child.name === name,
  );

/** The first element along a path of names. */
export function within(
  node: XmlNode | undefined,
  ...names: readonly string[]
): XmlNode | undefined {
  return names.reduce(childOf, node);
}

/** All elements of a name below, however deep. */
export function* allOf(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    if (child.name === name) yield child;
    yield* allOf(child, name);
  }
}

/** The value of a property, '' where it has none; undefined where there is no such property. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name);
  return child && (child.attributes['val'] ?? '');
}

/** Whether a property is switched on; undefined where it isn't said. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const value = valueOf(node, name);
  return value === undefined ? undefined : !['0', 'false', 'off'].includes(value);
}

/** All text below, as it is. */
export function textBelow(node: XmlNode, names: ReadonlySet<string>): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return names.has(node.name) ? child : '';
      const space = ['tab', 'br', 'cr'].includes(child.name) && node.name === 'r' ? ' ' : '';
      const end = child.name === 'p' || child.name === 'tc' ? ' ' : '';
      return space + textBelow(child, names) + end;
    })
    .join('');
}

/** The text directly in an element. */
export const ownText = ({ children }: XmlNode): string =>
  children.filter((child) => typeof child === 'string').join('');
