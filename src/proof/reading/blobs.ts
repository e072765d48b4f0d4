/** Bytes that a text carries in letters. */
export type Blob = {
  readonly channel: 'base64' | 'hex' | 'character codes';
  readonly at: number;
  /** As it is written in the text. */
  readonly written: string;
  /** The ways to read it, made where they are asked for: where a base64 run begins, what comes before it may blur. */
  readonly readings: readonly Buffer[];
};

const BASE64 =
  /[A-Za-z0-9+/_-]{12,}(?:\s{1,8}[A-Za-z0-9+/_-]{24,})*(?:\r?\n[ \t]*[A-Za-z0-9+/_-]+)?={0,2}/y;
const HEX_LIST = /(?:(?:0x)?[\da-f]{2}[\s,:;-]{1,4}){7,}(?:0x)?[\da-f]{2}/gi;
const CODE_LIST = /(?:\d{2,3}[\s,;]{1,4}){7,}\d{2,3}/g;

/** Text in base64 has capitals; addresses and slugs, which use the same letters, hardly any. */
const CAPITALS = /^(?:[^A-Z]*[A-Z]){3}/;

const BASE64_RUN = 12;
const HEX_RUN = 16;
/** Figures with signs between them, before the last. */
const LISTED = 7;
/** Of two letters each and one sign, and a letter of the last. */
const SHORTEST_LIST = 3 * LISTED + 1;

/** What a character may be part of. */
const IN_BASE64 = 1;
const IS_HEX = 2;
const IN_LIST = 4;
const BETWEEN_LISTED = 8;
const signs = new Uint8Array(256);
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
// A letter outside ASCII may be a space of some kind.
signs.fill(BETWEEN_LISTED, 128);

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
    yield {
      ...{ channel: 'base64', at, written },
      get readings() {
        return [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64'));
      },
    };
  }
  for (const [at, end] of runs.hex) {
    const written = text.slice(at, end);
    yield {
      ...{ channel: 'hex', at, written },
      get readings() {
        return [0, 1].map((skip) => Buffer.from(written.slice(skip), 'hex'));
      },
    };
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

/** What the character at a place may be part of; of none where the text has ended. */
function signAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < 256 ? (signs[unit] as number) : BETWEEN_LISTED;
}

/** Expressions tried at every letter of every page take longer than all else: most letters are passed over. */
function runsIn(text: string): Runs {
  const base64: number[] = [];
  const hex: [number, number][] = [];
  // Figures in hexadecimal are letters of base64 too.
  forRunsOf(IN_BASE64, BASE64_RUN, text, (from, to) => {
    let capitals = 0;
    let hexFrom = from;
    for (let at = from; at <= to; at += 1) {
      const unit = at < to ? text.charCodeAt(at) : 0;
      if (unit >= 65 && unit <= 90) capitals += 1;
      if (at < to && ((signs[unit] as number) & IS_HEX) !== 0) continue;
      if (at - hexFrom >= HEX_RUN) hex.push([hexFrom, hexFrom + ((at - hexFrom) & ~1)]);
      if (at < to) hexFrom = at + 1;
    }
    // So many hexadecimal figures in a row aren't text in base64.
    const onlyHex = hexFrom === from && to - from >= HEX_RUN;
    // In one line it needs its capitals; a space may be followed by more of it.
    const mayGoOn = (signAt(text, to) & BETWEEN_LISTED) !== 0;
    if (!onlyHex && (capitals >= 3 || mayGoOn)) base64.push(from);
  });
  let lists = false;
  forRunsOf(IN_LIST | BETWEEN_LISTED, SHORTEST_LIST, text, (from, to) => {
    lists ||= isList(text, from, to);
  });
  return { base64, hex, lists };
}

/** Each run of at least so many characters that have one of these signs. Of shorter ones it looks at few. */
function forRunsOf(
  sign: number,
  least: number,
  text: string,
  onRun: (from: number, to: number) => void,
): void {
  // Before `next` is the beginning, or a character that is in no run.
  for (let next = 0; ;) {
    // A run that begins here or later and is long enough has this character.
    const probe = next + least - 1;
    if (probe >= text.length) return;
    if ((signAt(text, probe) & sign) === 0) {
      next = probe + 1;
      continue;
    }
    let from = probe;
    while (from > next && (signAt(text, from - 1) & sign) !== 0) from -= 1;
    let to = probe + 1;
    while ((signAt(text, to) & sign) !== 0) to += 1;
    if (to - from >= least) onRun(from, to);
    next = to + 1;
  }
}

/** Whether there are so many figures with signs between them. */
function isList(text: string, from: number, to: number): boolean {
  let figure = 0;
  let between = 0;
  let listed = 0;
  for (let at = from; at < to; at += 1) {
    if ((signAt(text, at) & IN_LIST) === 0) {
      if (figure > 0) between += 1;
      continue;
    }
    if (between > 0) {
      // The first of a list may be the end of a longer word.
      listed = between > 4 || figure < 2 ? 0 : figure > 4 ? 1 : listed + 1;
      if (listed >= LISTED) return true;
      figure = 0;
      between = 0;
    }
    figure += 1;
  }
  return false;
}

/** Signs of base64 that are themselves escaped: `%2B`, `&#x3D;`, `\\/`, or line ends written `\\n`. */
export const MAY_HIDE_BLOBS =
  /%(?:2b|2f|3d|0a|0d)|&(?:#(?:x0*(?:2b|2f|3d|a|d)|0*(?:43|47|61|10|13))|equals|plus|sol|newline);|\\(?:[nr/]|u00(?:2b|2f|3d))/i;
