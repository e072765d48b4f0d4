/**
 * Calls with each operation of a content stream: its name, and where its first operand begins and it ends.
 * @returns where the last whole operation ends; `bytes.length` where nothing but spaces and comments follows.
 */
export function readOperations(
  bytes: Uint8Array,
  visit: (name: string, start: number, end: number) => void,
): number {
  const { length } = bytes;
  let at = 0;
  let first = -1;
  let whole = 0;
  while (at < length) {
    const byte = bytes[at] ?? 0;
    if (isSpace(byte)) {
      at += 1;
      continue;
    }
    if (byte === PERCENT) {
      at = endOfLine(bytes, at);
      continue;
    }
    if (first < 0) first = at;
    if (!isRegular(byte)) {
      at = afterDelimited(bytes, at);
      continue;
    }
    const start = at;
    while (at < length && isRegular(bytes[at] ?? 0)) at += 1;
    if (!isOperator(byte)) continue;
    const name = nameAt(bytes, start, at);
    if (CONSTANTS.has(name)) continue;
    if (name === 'BI') at = afterInlineImage(bytes, at);
    visit(name, first, at);
    whole = at;
    first = -1;
  }
  return first < 0 ? length : whole;
}

/** What matters of a page's content to whoever adds to it. */
export type ContentFacts = {
  /** Where it breaks off within a word, a list or an operation; undefined where it is whole. */
  readonly brokenAt: number | undefined;
  /** Graphics states that it leaves open, and that it closes without having opened them. */
  readonly openStates: number;
  readonly closedStates: number;
  /** Marked content that it leaves open. */
  readonly openMarks: number;
  readonly inText: boolean;
  /** Numbers of marked content that it writes itself, and names of property lists that may have others. */
  readonly marks: ReadonlySet<number>;
  readonly propertyLists: ReadonlySet<string>;
  readonly paints: boolean;
  /** Something is painted that is neither in an element nor an artefact. */
  readonly paintsUnmarked: boolean;
  /** How often each form or picture is drawn, by its name. */
  readonly drawn: ReadonlyMap<string, number>;
};

/** Reads a page's whole content once. */
export function contentFacts(bytes: Uint8Array): ContentFacts {
  let states = 0;
  let lowest = 0;
  let inText = false;
  let paints = false;
  let paintsUnmarked = false;
  const open: boolean[] = [];
  const marks = new Set<number>();
  const propertyLists = new Set<string>();
  const drawn = new Map<string, number>();
  const whole = readOperations(bytes, (name, start, end) => {
    if (name === 'q') states += 1;
    else if (name === 'Q') lowest = Math.min(lowest, (states -= 1));
    else if (name === 'BT' || name === 'ET') inText = name === 'BT';
    else if (name === 'EMC') open.pop();
    else if (name === 'BMC' || name === 'BDC') {
      const { isTagged, number, list } = readMark(textOf(bytes, start, end));
      open.push(isTagged || (open.at(-1) ?? false));
      if (number !== undefined) marks.add(number);
      if (list !== undefined) propertyLists.add(list);
    } else if (PAINTING.has(name)) {
      paints = true;
      if (!(open.at(-1) ?? false)) paintsUnmarked = true;
      if (name === 'Do') {
        const which = /\/([^\s/]+)\s*Do$/u.exec(textOf(bytes, start, end))?.[1] ?? '';
        drawn.set(which, (drawn.get(which) ?? 0) + 1);
      }
    }
  });
  return {
    brokenAt: whole < bytes.length ? whole : undefined,
    openStates: states - lowest,
    closedStates: -lowest,
    openMarks: open.length,
    ...{ inText, marks, propertyLists, paints, paintsUnmarked, drawn },
  };
}

/** The operand of BMC or BDC: an element's content or an artefact, by its number or a property list. */
export function readMark(operation: string): {
  readonly isTagged: boolean;
  readonly number: number | undefined;
  readonly list: string | undefined;
} {
  const short = operation.slice(0, LONGEST_MARK);
  const number = /\/MCID\s+(\d{1,9})/u.exec(short)?.[1];
  const [, tag = '', list] = /^\/([^\s/<>[\]()]*)\s*(?:\/([^\s/<>[\]()]+))?/u.exec(short) ?? [];
  return {
    isTagged: number !== undefined || tag === 'Artifact' || (list !== undefined && tag !== 'OC'),
    number: number === undefined ? undefined : Number(number),
    list,
  };
}

const LONGEST_MARK = 10_000;
const LONGEST_NAME = 16;
const MOST_NAMES = 1_000;

/** Operators that leave something on the page. */
export const PAINTING: ReadonlySet<string> = new Set([
  'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI', 'Tj', 'TJ', "'", '"',
]); // prettier-ignore

const CONSTANTS = new Set(['true', 'false', 'null']);
const PERCENT = 0x25;
const SPACES = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
/** 0 regular, 1 space, 2 delimiter. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) =>
  SPACES.has(byte) ? 1 : DELIMITERS.has(byte) ? 2 : 0,
);

const isSpace = (byte: number) => KINDS[byte] === 1;
const isRegular = (byte: number) => KINDS[byte] === 0;
/** Anything that doesn't begin as a number does. */
const isOperator = (byte: number) => !((byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e); // prettier-ignore

/** Operators have three signs at most: their strings are made once. */
const names = new Map<number, string>();

function nameAt(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 3) return textOf(bytes, start, Math.min(end, start + LONGEST_NAME));
  const code = ((bytes[start] ?? 0) << 16) | ((start + 1 < end ? (bytes[start + 1] ?? 0) : 0) << 8) | (start + 2 < end ? (bytes[start + 2] ?? 0) : 0); // prettier-ignore
  let name = names.get(code);
  if (name === undefined) {
    name = textOf(bytes, start, end);
    // A hostile file may make up any number of them.
    if (names.size < MOST_NAMES) names.set(code, name);
  }
  return name;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
  return at;
}

function afterDelimited(bytes: Uint8Array, from: number): number {
  const sign = String.fromCharCode(bytes[from] ?? 0);
  if (sign === '(') return afterString(bytes, from);
  if (sign === '/') {
    let at = from + 1;
    while (at < bytes.length && isRegular(bytes[at] ?? 0)) at += 1;
    return at;
  }
  if (sign === '<' && bytes[from + 1] !== 0x3c) {
    const end = bytes.indexOf(0x3e, from);
    return end < 0 ? bytes.length : end + 1;
  }
  return (sign === '<' || sign === '>') && bytes[from + 1] === bytes[from] ? from + 2 : from + 1;
}

function afterString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

/** Behind EI: between spaces, with nothing behind it that can't be in a content stream. */
function afterInlineImage(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isWordAt(bytes, at, 0x49, 0x44)) at += 1;
  for (at += 3; at < bytes.length; at += 1) {
    if (isWordAt(bytes, at, 0x45, 0x49) && isPlain(bytes, at + 2)) return at + 2;
  }
  return bytes.length;
}

function isWordAt(bytes: Uint8Array, at: number, first: number, second: number): boolean {
  return (
    bytes[at] === first &&
    bytes[at + 1] === second &&
    isSpace(bytes[at - 1] ?? 0x20) &&
    isSpace(bytes[at + 2] ?? 0x20)
  );
}

function isPlain(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < Math.min(from + 12, bytes.length); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7e || (byte < 0x20 && !isSpace(byte))) return false;
  }
  return true;
}
