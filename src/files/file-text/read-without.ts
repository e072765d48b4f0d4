import { readXml, type XmlElement } from '../other-files/office-xml.ts';

/** What is called with each element, and with the names of those that it is in, itself the last. */
export type PartReader = {
  readonly open: (element: XmlElement, path: readonly string[]) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string, path: readonly string[]) => void;
};

/** Reads a part of an Office file, but for some elements and all that is in them. Throws what the reader throws. */
export function readWithout(part: Buffer, leftOut: ReadonlySet<string>, reader: PartReader): void {
  const path: string[] = [];
  let closed = 0;
  readXml(part, {
    open: (element) => {
      path.push(element.name);
      if (closed > 0 || leftOut.has(element.name)) closed += 1;
      else reader.open(element, path);
    },
    close: (name) => {
      path.pop();
      if (closed > 0) closed -= 1;
      else reader.close(name);
    },
    text: (text) => {
      if (closed === 0) reader.text(text, path);
    },
  });
}
