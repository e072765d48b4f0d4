import { decodeHTML } from 'entities';

/** Whether `escaped` would read anything else than `plain`. */
export function hasEscapes(text: string): boolean {
  return text.includes('\\') || text.includes('%') || /&[#a-z]/i.test(text);
}

/** Whether there are backslash-hex escapes, which `escaped` takes for octal or leaves. */
export function hasCssEscapes(text: string): boolean {
  return /\\[\da-f]{2}/i.test(text);
}

/** Escapes within escapes, or markup within escapes, as far as one sign of it tells. */
const MAY_BE_ESCAPED_TWICE =
  /&(?:(?:amp|lt)(?![a-z\d])|(?:bsol|percnt);|#0*(?:38|60|37|92)(?!\d)|#x0*(?:26|3c|25|5c)(?![\da-f]))|%(?:u00)?(?:25|26|3c|5c)|\\(?:\\|(?:u00|x|u\{0*)(?:25|26|3c|5c)|0?(?:45|46|74)|134)/gi;
/** The ampersand of an address: "&amp;body=" in a link. */
const AMPERSAND_WRITTEN = /^&amp;?$/i;
/** No entity is longer, though each of its letters be escaped. */
const LONGEST_ENTITY = 400;

/**
 * Whether there are escapes within escapes, or markup within escapes: after decoding once, there is more to decode. An
 * ampersand that begins no entity once it is decoded isn't such a one.
 */
export function isEscapedTwice(text: string): boolean {
  for (const { 0: found, index } of text.matchAll(MAY_BE_ESCAPED_TWICE)) {
    if (!AMPERSAND_WRITTEN.test(found)) return true;
    const semicolon = text.charAt(index + found.length) === ';' ? 1 : 0;
    const rest = text.slice(index + found.length + semicolon, index + LONGEST_ENTITY);
    if (entityAt(`&${unescaped(rest)}`, 0) !== undefined) return true;
  }
  return false;
}

/** A piece of a sentence and its markup are shorter. */
const SIGHT = 4096;

/**
 * The parts of a text around backslashes and percents: from, and up to but not with. Their ends are where a space is, or the
 * text ends, so that no word or figure is cut.
 */
export function withinSight(text: string): (readonly [from: number, to: number])[] {
  const parts: [number, number][] = [];
  for (const { index } of text.matchAll(/[\\%]/g)) {
    const last = parts.at(-1);
    const before = last?.[1] ?? 0;
    let from = Math.max(before, index - SIGHT);
    while (from > before && !isSpace(text, from - 1)) from -= 1;
    let to = Math.max(before, Math.min(text.length, index + SIGHT));
    while (to < text.length && !isSpace(text, to)) to += 1;
    if (last !== undefined && from === before) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= SPACE;
const SPACE = 32;

/** The text with its escapes decoded once. */
export function unescaped(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isEscapeSign(text.charCodeAt(at))) continue;
    const escape = escapeAt(text, at, 'any');
    if (escape === undefined) continue;
    result += text.slice(from, at) + escape.text;
    from = escape.end;
    at = escape.end - 1;
  }
  return result + text.slice(from);
}

const AMPERSAND = 38;
const PERCENT = 37;
const BACKSLASH = 92;

/** Whether an escape may begin with this UTF-16 unit. */
export function isEscapeSign(unit: number): boolean {
  return unit === AMPERSAND || unit === PERCENT || unit === BACKSLASH;
}

/** `any` takes backslash and figures as JavaScript does; `css` as hexadecimal. */
export type EscapeStyle = 'any' | 'css';

type Escape = { readonly text: string; readonly end: number };

/** What is written by the escape that begins here, if one does, and where it ends. */
export function escapeAt(text: string, at: number, style: EscapeStyle): Escape | undefined {
  const unit = text.charCodeAt(at);
  if (unit === AMPERSAND) return entityAt(text, at);
  if (unit === PERCENT) return percentAt(text, at);
  return style === 'css' ? cssEscapeAt(text, at) : backslashAt(text, at);
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
