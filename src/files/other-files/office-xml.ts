import sax from 'sax';

/** An element by its local name, with its attributes by theirs: which prefixes a program chose says nothing. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * How the words of an element aren't seen: "hidden" by the program, "unseen" for their colour, size or place, or "white" on a page that
 * may have a picture behind them.
 */
export type Unseen = 'hidden' | 'unseen' | 'white';

/** The elements of a part whose own words aren't seen, by how many elements begin before each. */
export type UnseenElements = ReadonlyMap<number, Unseen>;

export type XmlReader = {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * Reads a part of an Office file as the programs of readers do, in whatever encoding and quotes it is written. Gives
 * whether it is well-formed; a part that isn't, or that has a document type, can't be checked. Throws what
 * the reader throws.
 */
export function readXml(bytes: Buffer, reader: XmlReader): boolean {
  const text = decoded(bytes);
  if (text === undefined) return false;
  const parser = sax.parser(true, { position: false });
  let isSound = true;
  parser.onerror = () => {
    isSound = false;
    parser.error = null as unknown as Error;
  };
  // Office writes none, and one may define words of its own.
  parser.ondoctype = () => {
    isSound = false;
  };
  parser.onopentag = ({ name, attributes }) => {
    reader.open?.({
      name: localName(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]),
      ),
    });
  };
  parser.onclosetag = (name) => reader.close?.(localName(name));
  const onText = (text: string) => reader.text?.(text);
  parser.ontext = onText;
  parser.oncdata = onText;
  for (let from = 0; from < text.length && isSound; from += PIECE) {
    parser.write(text.slice(from, from + PIECE));
  }
  if (isSound) parser.close();
  return isSound;
}

/** So that a large part that is wrong at its beginning isn't read to its end. */
const PIECE = 1 << 16;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function decoded(bytes: Buffer): string | undefined {
  const [encoding, skip] =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le', 2]
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be', 2]
        : bytes[0] === 0x3c && bytes[1] === 0
          ? ['utf-16le', 0]
          : bytes[0] === 0 && bytes[1] === 0x3c
            ? ['utf-16be', 0]
            : [declaredIn(bytes), 0];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(skip));
  } catch {
    return undefined;
  }
}

/** What the first line of a part says that it is written in; UTF-8 where it says nothing. */
const declaredIn = (bytes: Buffer): string =>
  /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  )?.[1] ?? 'utf-8';
