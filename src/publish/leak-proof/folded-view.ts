import { decodeHTML } from 'entities';
import { foldCodePoint } from '../../domain/folded-text.ts';

/**
 * How a text is read before it is compared:
 * `plain` as it stands; `escaped` with entities (`&#84;`), backslashes (`\u0054`), percents (`%54`) and
 * backslash-hex of CSS (`\54 `) decoded where they stand; `markup` as escaped, with tags and comments left out;
 * `inner-markup` likewise, but a tag ends at the first `>`, be it in quotes: there may be pages in attributes.
 */
export type Reading = 'plain' | 'escaped' | 'css' | 'markup' | 'inner-markup';

/** Letters and digits of a text, and where in it each of them begins. Only the first `length` count. */
export type FoldedView = { units: Uint16Array; origins: Int32Array; length: number };

const ABSENT = 0;
const UNKNOWN = -1;
const SEVERAL = -2;

/** What each UTF-16 unit folds to, filled as met. */
const unitOf = new Int32Array(65_536).fill(UNKNOWN);

const view: FoldedView = { units: new Uint16Array(0), origins: new Int32Array(0), length: 0 };

/**
 * Folds a text as it is read. The view is lent: the next call overwrites it. Its letters keep their
 * places in the text, so that a find can be shown to the officer at its line and column.
 */
export function foldedView(text: string, reading: Reading): Readonly<FoldedView> {
  view.length = 0;
  makeRoom(text.length);
  if (reading === 'plain') foldPlain(text);
  else foldDecoded(text, reading);
  return view;
}

/** Whether `escaped` would read anything else than `plain`. */
export function hasEscapes(text: string): boolean {
  return text.includes('\\') || text.includes('%') || /&[#a-z]/i.test(text);
}

/** Whether `markup` would read anything else than `escaped`. */
export function hasMarkup(text: string): boolean {
  return /<[a-z!/?]/i.test(text);
}

/** Whether `inner-markup` would read anything else than `markup`. */
export function hasInnerMarkup(text: string): boolean {
  return /=\s*(?:"[^"<>]*<[a-z!/]|'[^'<>]*<[a-z!/])/i.test(text);
}

/** Whether there are backslash-hex escapes, which `escaped` takes for octal or leaves. */
export function hasCssEscapes(text: string): boolean {
  return /\\[\da-f]{2}/i.test(text);
}

/** Escapes within escapes, or markup within escapes: after decoding once, there is more to decode. */
export const ESCAPED_TWICE =
  /&(?:amp|lt|bsol|percnt|#0*(?:38|60|37|92)|#x0*(?:26|3c|25|5c));|%(?:25|26|3c|5c)|\\(?:\\|(?:u00|x)(?:25|26|3c|5c))/i;

/** Where the character that begins here ends, escaped or not. */
export function endOfCharacter(text: string, at: number, reading: Reading): number {
  const escape =
    reading !== 'plain' && isEscapeSign(text.charCodeAt(at))
      ? escapeAt(text, at, reading)
      : undefined;
  return escape?.end ?? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** The text with its escapes decoded once. */
export function unescaped(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isEscapeSign(text.charCodeAt(at))) continue;
    const escape = escapeAt(text, at, 'escaped');
    if (escape === undefined) continue;
    result += text.slice(from, at) + escape.text;
    from = escape.end;
    at = escape.end - 1;
  }
  return result + text.slice(from);
}

/** For so many more letters. */
function makeRoom(letters: number): void {
  const needed = view.length + letters;
  if (view.units.length >= needed) return;
  const size = Math.max(65_536, Math.ceil(needed * 1.25));
  const { units, origins } = view;
  view.units = new Uint16Array(size);
  view.origins = new Int32Array(size);
  view.units.set(units.subarray(0, view.length));
  view.origins.set(origins.subarray(0, view.length));
}

function foldPlain(text: string): void {
  let { units, origins } = view;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const folded = unitOf[text.charCodeAt(at)] as number;
    if (folded > 0) {
      units[length] = folded;
      origins[length] = at;
      length += 1;
    } else if (folded !== ABSENT) {
      view.length = length;
      at += foldOther(text, at, at, text.length - at) - 1;
      ({ units, origins, length } = view);
    }
  }
  view.length = length;
}

function foldDecoded(text: string, reading: Exclude<Reading, 'plain'>): void {
  let { units, origins } = view;
  let length = 0;
  const skipTags = reading === 'markup' || reading === 'inner-markup';
  const quotes = reading === 'markup';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = unitOf[unit] as number;
    if (folded > 0) {
      units[length] = folded;
      origins[length] = at;
      length += 1;
    } else if (skipTags && unit === LESS_THAN) {
      at = endOfTag(text, at, quotes) - 1;
    } else if (isEscapeSign(unit)) {
      const escape = escapeAt(text, at, reading);
      if (escape === undefined) continue;
      view.length = length;
      for (let i = 0; i < escape.text.length;) {
        i += foldOther(escape.text, i, at, text.length - at);
      }
      ({ units, origins, length } = view);
      at = escape.end - 1;
    } else if (folded !== ABSENT) {
      view.length = length;
      at += foldOther(text, at, at, text.length - at) - 1;
      ({ units, origins, length } = view);
    }
  }
  view.length = length;
}

/** Folds a character by the slow way, and keeps room for what is still to come; returns how many units it has. */
function foldOther(text: string, at: number, origin: number, toCome: number): number {
  const codePoint = text.codePointAt(at) as number;
  const folded = foldCodePoint(codePoint);
  if (codePoint <= 0xffff) unitOf[codePoint] = unitFor(codePoint, folded);
  makeRoom(folded.length + toCome);
  for (let i = 0; i < folded.length; i += 1) {
    view.units[view.length] = folded.charCodeAt(i);
    view.origins[view.length] = origin;
    view.length += 1;
  }
  return codePoint > 0xffff ? 2 : 1;
}

function unitFor(codePoint: number, folded: string): number {
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (surrogate || folded.length > 1) return SEVERAL;
  return folded === '' ? ABSENT : folded.charCodeAt(0);
}

const LESS_THAN = 60;
const AMPERSAND = 38;
const PERCENT = 37;
const BACKSLASH = 92;

function isEscapeSign(unit: number): boolean {
  return unit === AMPERSAND || unit === PERCENT || unit === BACKSLASH;
}

type Escape = { readonly text: string; readonly end: number };

function escapeAt(text: string, at: number, reading: Reading): Escape | undefined {
  const unit = text.charCodeAt(at);
  if (unit === AMPERSAND) return entityAt(text, at);
  if (unit === PERCENT) return percentAt(text, at);
  return reading === 'css' ? cssEscapeAt(text, at) : backslashAt(text, at);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31})(?:;|(?![a-z\d]))/iy;
const entities = new Map<string, string>();

function entityAt(text: string, at: number): Escape | undefined {
  const found = match(ENTITY, text, at);
  if (found === undefined) return undefined;
  let decoded = entities.get(found);
  if (decoded === undefined) {
    decoded = decodeHTML(found);
    if (entities.size < 10_000) entities.set(found, decoded);
  }
  return decoded === found ? undefined : { text: decoded, end: at + found.length };
}

/** One character each, so that each has its place; bytes of UTF-8 together. */
const PERCENTS = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/iy;
const OLD_PERCENT = /%u[\da-f]{4}/iy;

function percentAt(text: string, at: number): Escape | undefined {
  const old = match(OLD_PERCENT, text, at);
  if (old !== undefined) return { text: unitFrom(old.slice(2)), end: at + 6 };
  const found = match(PERCENTS, text, at);
  if (found === undefined) return undefined;
  const decoded = Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8');
  return { text: decoded, end: at + found.length };
}

const UNITS = /\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|\\u[\da-f]{4}/iy;
const CODE_POINT = /\\u\{[\da-f]{1,6}\}/iy;
const HEX = /\\x[\da-f]{2}/iy;
const OCTAL = /\\[0-7]{1,3}/y;
const CONTROL = /\\(?:[nrtbfv\n]|\r\n?)/y;

function backslashAt(text: string, at: number): Escape | undefined {
  const units = match(UNITS, text, at);
  if (units !== undefined) {
    const decoded = units.slice(2).split(/\\u/i).map(unitFrom).join('');
    return { text: decoded, end: at + units.length };
  }
  const point = match(CODE_POINT, text, at);
  if (point !== undefined) {
    return { text: fromCodePoint(point.slice(3, -1)), end: at + point.length };
  }
  const hex = match(HEX, text, at);
  if (hex !== undefined) {
    return { text: unitFrom(hex.slice(2)), end: at + hex.length };
  }
  const octal = match(OCTAL, text, at);
  if (octal !== undefined) {
    const decoded = String.fromCharCode(Number.parseInt(octal.slice(1), 8));
    return { text: decoded, end: at + octal.length };
  }
  const control = match(CONTROL, text, at);
  if (control !== undefined) return { text: ' ', end: at + control.length };
  return {
    text: text.charAt(at + 1) === '\\' ? '\\' : '',
    end: at + 1 + Number(text.charAt(at + 1) === '\\'),
  };
}

const CSS_HEX = /\\[\da-f]{1,6}(?:\r\n|[ \t\r\n\f])?/iy;

function cssEscapeAt(text: string, at: number): Escape | undefined {
  const found = match(CSS_HEX, text, at);
  if (found === undefined) return undefined;
  return { text: fromCodePoint(found.slice(1).trim()), end: at + found.length };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function unitFrom(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function fromCodePoint(hex: string): string {
  const codePoint = Number.parseInt(hex, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

const LONGEST_TAG = 65_536;

/** Where a tag or comment that begins here ends; the next character where none begins. */
function endOfTag(text: string, at: number, quotes: boolean): number {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return end < 0 ? at + 4 : end + 3;
  }
  if (text.startsWith('<![CDATA[', at)) return at + 9;
  const next = text.charCodeAt(at + 1) | 32;
  const opens = (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63;
  if (!opens) return at + 1;
  let quote = 0;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  for (let i = at + 2; i < limit; i += 1) {
    const unit = text.charCodeAt(i);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 62) {
      return i + 1;
    } else if (quotes && (unit === 34 || unit === 39) && text.charCodeAt(i - 1) === 61) {
      quote = unit;
    }
  }
  const end = text.indexOf('>', at);
  return end < 0 || end > limit ? at + 1 : end + 1;
}
