/** Bytes that a text carries in letters. */
export type Blob = {
  readonly channel: 'base64' | 'hex' | 'character codes';
  readonly at: number;
  /** As it stands in the text. */
  readonly written: string;
  /** The ways to read it: where a base64 run begins, what stands before it may blur. */
  readonly readings: readonly Buffer[];
};

const BASE64 =
  /[A-Za-z0-9+/_-]{12,}(?:\s{1,8}[A-Za-z0-9+/_-]{24,})*(?:\r?\n[ \t]*[A-Za-z0-9+/_-]+)?={0,2}/g;
const HEX = /(?:[\da-f]{2}){8,}/gi;
const HEX_LIST = /(?:(?:0x)?[\da-f]{2}[\s,:;-]{1,4}){7,}(?:0x)?[\da-f]{2}/gi;
const CODE_LIST = /(?:\d{2,3}[\s,;]{1,4}){7,}\d{2,3}/g;

/** Text in base64 has capitals; addresses and slugs, which use the same letters, hardly any. */
const CAPITALS = /(?:[^A-Z]*[A-Z]){3}/;

/** Every run of base64, hexadecimal or character codes that is long enough to hold a name. */
export function* blobsIn(text: string): Generator<Blob> {
  for (const match of text.matchAll(BASE64)) {
    const run = match[0].replace(/\s+/g, '');
    if (!CAPITALS.test(run)) continue;
    const readings = [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64'));
    yield { channel: 'base64', at: match.index, written: match[0], readings };
  }
  for (const match of text.matchAll(HEX)) {
    const readings = [0, 1].map((skip) => Buffer.from(match[0].slice(skip), 'hex'));
    yield { channel: 'hex', at: match.index, written: match[0], readings };
  }
  for (const match of text.matchAll(HEX_LIST)) {
    const digits = match[0].replace(/0x|[^\da-f]/gi, '');
    yield {
      channel: 'hex',
      at: match.index,
      written: match[0],
      readings: [Buffer.from(digits, 'hex')],
    };
  }
  for (const match of text.matchAll(CODE_LIST)) {
    const codes = match[0].split(/[\s,;]+/).map(Number);
    yield {
      channel: 'character codes',
      at: match.index,
      written: match[0],
      readings: [Buffer.from(codes)],
    };
  }
}

/** Signs of base64 that are themselves escaped: `%2B`, `&#x3D;`, `\\/`, or line ends written `\\n`. */
export const MAY_HIDE_BLOBS =
  /%(?:2b|2f|3d|0a|0d)|&(?:#(?:x0*(?:2b|2f|3d|a|d)|0*(?:43|47|61|10|13))|equals|plus|sol|newline);|\\(?:[nr/]|u00(?:2b|2f|3d))/i;
