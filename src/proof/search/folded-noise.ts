import { foldCodePoint } from '../../language/folded-text.ts';
import type { FoldedView } from './folded-view.ts';

/** How bytes that may be no text are read: each as a letter of Latin-1, or what in them is UTF-8. */
export type NoiseReading = 'latin1' | 'utf8';

const view: FoldedView = { units: new Uint16Array(0), origins: new Int32Array(0), length: 0 };

/**
 * Folds bytes as `foldedView` folds the text that they decode to, without making that text: pictures are most of
 * what is published. The view is lent: the next call overwrites it.
 */
export function foldedNoise(bytes: Buffer, reading: NoiseReading): Readonly<FoldedView> {
  view.length = 0;
  makeRoom(bytes.length);
  if (reading === 'latin1') foldLatin(bytes);
  else foldUtf8(bytes);
  return view;
}

/** What bytes decode to, for the few places where that is looked at. */
export const textOfNoise = (bytes: Buffer, reading: NoiseReading): string =>
  bytes.toString(reading);

/** What a byte folds to where that is one letter or none. */
const SEVERAL = 0xffff;
const LATIN = Uint16Array.from({ length: 256 }, (_, byte) => {
  const folded = foldCodePoint(byte);
  return folded.length > 1 ? SEVERAL : folded === '' ? 0 : folded.charCodeAt(0);
});

/** How many letters a byte folds to where that is one or none. */
const LETTERS = LATIN.map((folded) => Number(folded !== 0));

/** What letters of two bytes fold to, filled as met. */
const UNKNOWN = 0xfffe;
const TWO_BYTES = new Uint16Array(0x800).fill(UNKNOWN);

function foldLatin(bytes: Buffer): void {
  let { units, origins } = view;
  let to = 0;
  const end = bytes.length;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] as number;
    const folded = LATIN[byte] as number;
    if (folded === SEVERAL) {
      view.length = to;
      addLetters(foldCodePoint(byte), at, end - at);
      ({ units, origins, length: to } = view);
      continue;
    }
    // Written even where it is nothing, and then over: half of noise are letters, which no processor foresees.
    units[to] = folded;
    origins[to] = at;
    to += LETTERS[byte] as number;
  }
  view.length = to;
}

/** As decoders do, it takes each longest beginning of a letter that never comes for one sign (WHATWG Encoding, 4.5). */
function foldUtf8(bytes: Buffer): void {
  let { units, origins } = view;
  let to = 0;
  /** Of the decoded text, in UTF-16 units. */
  let origin = 0;
  const end = bytes.length;
  // A mark of the byte order at the beginning is a sign as any other: buffers keep it.
  for (let at = 0; at < end; origin += 1) {
    const byte = bytes[at] as number;
    at += 1;
    if (byte < 0x80) {
      units[to] = LATIN[byte] as number;
      origins[to] = origin;
      to += LETTERS[byte] as number;
      continue;
    }
    if (byte < 0xc2 || byte > 0xf4) continue;
    if (byte < 0xe0) {
      const next = bytes[at] ?? 0;
      if ((next & 0xc0) !== 0x80) continue;
      const folded = TWO_BYTES[((byte & 0x1f) << 6) | (next & 0x3f)] as number;
      if (folded < UNKNOWN) {
        at += 1;
        units[to] = folded;
        origins[to] = origin;
        to += Number(folded !== 0);
        continue;
      }
    }
    const toCome = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let codePoint = byte & (0x3f >> toCome);
    let lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    let highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    let come = 0;
    for (; come < toCome; come += 1) {
      const next = bytes[at] ?? 0;
      if (next < lowest || next > highest) break;
      codePoint = (codePoint << 6) | (next & 0x3f);
      lowest = 0x80;
      highest = 0xbf;
      at += 1;
    }
    if (come < toCome) continue;
    const folded = foldCodePoint(codePoint);
    if (codePoint < TWO_BYTES.length && folded.length < 2) {
      TWO_BYTES[codePoint] = folded === '' ? 0 : folded.charCodeAt(0);
    }
    view.length = to;
    addLetters(folded, origin, end - at);
    ({ units, origins, length: to } = view);
    if (codePoint > 0xffff) origin += 1;
  }
  view.length = to;
}

function addLetters(folded: string, origin: number, toCome: number): void {
  makeRoom(folded.length + toCome);
  for (let i = 0; i < folded.length; i += 1) {
    view.units[view.length] = folded.charCodeAt(i);
    view.origins[view.length] = origin;
    view.length += 1;
  }
}

/** For so many more letters. */
function makeRoom(letters: number): void {
  const needed = view.length + letters;
  if (view.units.length >= needed) return;
  const size = Math.max(65_536, Math.ceil(needed * 1.25));
  const { units, origins, length } = view;
  view.units = new Uint16Array(size);
  view.origins = new Int32Array(size);
  view.units.set(units.subarray(0, length));
  view.origins.set(origins.subarray(0, length));
}
