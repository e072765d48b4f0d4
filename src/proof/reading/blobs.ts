/** Bytes that a text carries in letters. */
export type Blob = {
  readonly channel: 'base64' | 'hex' | 'character codes';
  readonly at: number;
  /** As it is written in the text. */
  readonly written: string;
  /** The ways to read it: where a base64 run begins, what comes before it may blur. */
  readonly readings: readonly Buffer[];
};

const BASE64 =
  /[A-Za-z0-9+/_-]{12,}(?:\s{1,8}[A-Za-z0-9+/_-]{24,})*(?:\r?\n[ \t]*[A-Za-z0-9+/_-]+)?={0,2}/y;
const HEX_LIST = /(?:(?:0x)?[\da-f]{2}[\s,:;-]{1,4}){7,}(?:0x)?[\da-f]{2}/gi;
const CODE_LIST = /(?:\d{2,3}[\s,;]{1,4}){7,}\d{2,3}/g;

/** Text in base64 has capitals; addresses and slugs, which use the same letters, hardly any. */
const CAPITALS = /(?:[^A-Z]*[A-Z]){3}/;

const BASE64_RUN = 12;
const HEX_RUN = 16;
/** Figures with signs between them, before the last. */
const LISTED = 7;

/** What a character may be part of. */
const IN_BASE64 = 1;
const IS_HEX = 2;
const IN_LIST = 4;
const BETWEEN_LISTED = 8;
const signs = new Uint8Array(128);
const mark = (characters: string, sign: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    signs[code] = (signs[code] as number) | sign;
  }
};
const DIGITS = '0123456789';
mark(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}+/_-`, IN_BASE64);
mark(`${DIGITS}abcdefABCDEF`, IS_HEX | IN_LIST);
mark('xX', IN_LIST);
mark(' \t\n\r\v\f,:;-', BETWEEN_LISTED);

/** Every run of base64, hexadecimal or character codes that is long enough to hold a name. */
export function* blobsIn(text: string): Generator<Blob> {
  const runs = runsIn(text);
  let after = 0;
  for (const at of runs.base64) {
    if (at < after) continue;
    BASE64.lastIndex = at;
    const written = BASE64.exec(text)?.[0] ?? '';
    after = at + written.length;
    const run = written.replace(/\s+/g, '');
    if (!CAPITALS.test(run)) continue;
    const readings = [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64'));
    yield { channel: 'base64', at, written, readings };
  }
  for (const [at, end] of runs.hex) {
    const written = text.slice(at, end);
    const readings = [0, 1].map((skip) => Buffer.from(written.slice(skip), 'hex'));
    yield { channel: 'hex', at, written, readings };
  }
  if (!runs.lists) return;
  for (const { 0: written, index: at } of text.matchAll(HEX_LIST)) {
    const readings = [Buffer.from(written.replace(/0x|[^\da-f]/gi, ''), 'hex')];
    yield { channel: 'hex', at, written, readings };
  }
  for (const { 0: written, index: at } of text.matchAll(CODE_LIST)) {
    const readings = [Buffer.from(written.split(/[\s,;]+/).map(Number))];
    yield { channel: 'character codes', at, written, readings };
  }
}

type Runs = {
  /** Where one begins that may be base64. */
  readonly base64: readonly number[];
  readonly hex: readonly (readonly [from: number, to: number])[];
  /** Whether there may be a list of figures. */
  readonly lists: boolean;
};

/** One pass, since four expressions tried at every letter of every page take longer than all else. */
function runsIn(text: string): Runs {
  const base64: number[] = [];
  const hex: [number, number][] = [];
  let lists = false;
  let base64From = 0;
  let capitals = 0;
  let hexFrom = 0;
  let figure = 0;
  let between = 0;
  let listed = 0;
  const length = text.length;
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    // A letter outside ASCII may be a space of some kind.
    const sign = unit < 128 ? (signs[unit] as number) : BETWEEN_LISTED;
    if ((sign & IN_BASE64) === 0) {
      // So many hexadecimal figures in a row aren't text in base64.
      // In one line it needs its capitals; a space may be followed by more of it.
      const onlyHex = hexFrom <= base64From && at - base64From >= HEX_RUN;
      if (
        at - base64From >= BASE64_RUN &&
        !onlyHex &&
        (capitals >= 3 || (sign & BETWEEN_LISTED) !== 0)
      ) {
        base64.push(base64From);
      }
      base64From = at + 1;
      capitals = 0;
    } else if (unit >= 65 && unit <= 90) capitals += 1;
    if ((sign & IS_HEX) === 0) {
      if (at - hexFrom >= HEX_RUN) hex.push([hexFrom, hexFrom + ((at - hexFrom) & ~1)]);
      hexFrom = at + 1;
    }
    if ((sign & IN_LIST) !== 0) {
      if (between > 0) {
        // The first of a list may be the end of a longer word.
        listed = between > 4 || figure < 2 ? 0 : figure > 4 ? 1 : listed + 1;
        if (listed >= LISTED) lists = true;
        figure = 0;
        between = 0;
      }
      figure += 1;
    } else if ((sign & BETWEEN_LISTED) !== 0 && figure > 0) between += 1;
    else {
      listed = 0;
      figure = 0;
      between = 0;
    }
  }
  return { base64, hex, lists };
}

/** Signs of base64 that are themselves escaped: `%2B`, `&#x3D;`, `\\/`, or line ends written `\\n`. */
export const MAY_HIDE_BLOBS =
  /%(?:2b|2f|3d|0a|0d)|&(?:#(?:x0*(?:2b|2f|3d|a|d)|0*(?:43|47|61|10|13))|equals|plus|sol|newline);|\\(?:[nr/]|u00(?:2b|2f|3d))/i;
