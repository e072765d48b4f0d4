import { escapeAt, isEscapeSign, type EscapeStyle } from './escapes.ts';
import { foldCodePoint } from '../../language/folded-text.ts';

/**
 * How a text is read before it is compared:
 * `plain` as it is; `escaped` with entities (`&#84;`), backslashes (`\u0054`), percents (`%54`) and
 * backslash-hex of CSS (`\54 `) decoded where they are; `markup` as escaped, with tags and comments left out;
 * `inner-markup` likewise, but a tag ends at the first `>`, even in quotes: there may be pages in attributes;
 * `commented-markup` likewise, but what is in comments is read as if it were outside.
 */
export type Reading = 'plain' | 'escaped' | 'css' | MarkupReading;
type MarkupReading = 'markup' | 'inner-markup' | 'commented-markup';

/** Letters and digits of a text, and where in it each of them begins. Only the first `length` count. */
export type FoldedView = { units: Uint16Array; origins: Int32Array; length: number };

const ABSENT = 0;
const UNKNOWN = -1;
const SEVERAL = -2;
/** Of a sign with which a tag or an escape may begin: by itself it is nothing. */
const SIGN = -3;

/** What each UTF-16 unit folds to, filled as met. */
const unitOf = new Int32Array(65_536).fill(UNKNOWN);
for (const sign of '<&%\\') unitOf[sign.charCodeAt(0)] = SIGN;

/** A view that is being filled. */
class Filling implements FoldedView {
  units = new Uint16Array(0);
  origins = new Int32Array(0);
  length = 0;

  /** For so many more letters. */
  makeRoom(letters: number): void {
    const needed = this.length + letters;
    if (this.units.length >= needed) return;
    const size = Math.max(65_536, Math.ceil(needed * 1.25));
    const { units, origins } = this;
    this.units = new Uint16Array(size);
    this.origins = new Int32Array(size);
    this.units.set(units.subarray(0, this.length));
    this.origins.set(origins.subarray(0, this.length));
  }
}

const view = new Filling();
const outsideTags = new Filling();
/** Of what `view` is: one text is read in several ways, of which most differ by its tags alone. */
let lastFolded: { readonly text: string; readonly style: EscapeStyle | 'none' } | undefined;

/**
 * Folds a text as it is read. The view is lent: the next call overwrites it. Its letters keep their
 * places in the text, so that a find can be shown to the officer at its line and column.
 */
export function foldedView(text: string, reading: Reading): Readonly<FoldedView> {
  const style = reading === 'plain' ? 'none' : styleOf(reading);
  if (lastFolded?.text !== text || lastFolded.style !== style) {
    lastFolded = undefined;
    view.length = 0;
    view.makeRoom(text.length);
    if (style === 'none') foldPlain(text);
    else foldDecoded(text, style);
    lastFolded = { text, style };
  }
  return leavesOutTags(reading) ? withoutTags(text, reading) : view;
}

/** The view without the letters that are in tags: no escape has a sign of a tag in it, so that each is in one or outside. */
function withoutTags(text: string, reading: MarkupReading): Readonly<FoldedView> {
  outsideTags.length = 0;
  outsideTags.makeRoom(view.length);
  const { units, origins } = outsideTags;
  let from = 0;
  let length = 0;
  for (let at = text.indexOf('<'); ;) {
    const to = at < 0 ? text.length : at;
    for (; from < view.length && (view.origins[from] as number) < to; from += 1) {
      units[length] = view.units[from] as number;
      origins[length] = view.origins[from] as number;
      length += 1;
    }
    if (at < 0) break;
    const end = endOfTag(text, at, reading);
    while (from < view.length && (view.origins[from] as number) < end) from += 1;
    at = text.indexOf('<', end);
  }
  outsideTags.length = length;
  return outsideTags;
}

/** Whether `markup` would read anything else than `escaped`. */
export function hasMarkup(text: string): boolean {
  return /<[a-z!/?]/i.test(text);
}

/** Whether `inner-markup` would read anything else than `markup`. */
export function hasInnerMarkup(text: string): boolean {
  return /=\s*(?:"[^"<>]*<[a-z!/]|'[^'<>]*<[a-z!/])/i.test(text);
}

/** Whether `commented-markup` would read anything else than `markup`: there are tags in comments. */
export function hasComments(text: string): boolean {
  return /<!--(?:(?!-->)[\s\S])*?<[a-z!/?]/i.test(text);
}

export function leavesOutTags(reading: Reading): reading is MarkupReading {
  return reading === 'markup' || reading === 'inner-markup' || reading === 'commented-markup';
}

/** Where the character that begins here ends, escaped or not. */
export function endOfCharacter(text: string, at: number, reading: Reading): number {
  const escape =
    reading !== 'plain' && isEscapeSign(text.charCodeAt(at))
      ? escapeAt(text, at, styleOf(reading))
      : undefined;
  return escape?.end ?? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function foldPlain(text: string): void {
  let { units, origins } = view;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const folded = unitOf[text.charCodeAt(at)] as number;
    if (folded >= ABSENT) {
      // Written even where it is nothing, and then over: no processor foresees where words end.
      units[length] = folded;
      origins[length] = at;
      length += Number(folded > ABSENT);
    } else if (folded !== SIGN) {
      view.length = length;
      at += foldOther(text, at, at, text.length - at) - 1;
      ({ units, origins, length } = view);
    }
  }
  view.length = length;
}

function foldDecoded(text: string, style: EscapeStyle): void {
  let { units, origins } = view;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = unitOf[unit] as number;
    if (folded >= ABSENT) {
      units[length] = folded;
      origins[length] = at;
      length += Number(folded > ABSENT);
      continue;
    }
    const escape = isEscapeSign(unit) ? escapeAt(text, at, style) : undefined;
    view.length = length;
    if (escape !== undefined) {
      for (let i = 0; i < escape.text.length;) {
        i += foldOther(escape.text, i, at, text.length - at);
      }
      at = escape.end - 1;
    } else if (folded !== SIGN) {
      at += foldOther(text, at, at, text.length - at) - 1;
    }
    ({ units, origins, length } = view);
  }
  view.length = length;
}

/** Folds a character by the slow way, and keeps room for what is still to come; returns how many units it has. */
function foldOther(text: string, at: number, origin: number, toCome: number): number {
  const codePoint = text.codePointAt(at) as number;
  const folded = foldCodePoint(codePoint);
  if (codePoint <= 0xffff && unitOf[codePoint] !== SIGN)
    unitOf[codePoint] = unitFor(codePoint, folded);
  view.makeRoom(folded.length + toCome);
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

const LONGEST_TAG = 65_536;

/** Where a tag or comment that begins here ends; the next character where none begins. */
function endOfTag(text: string, at: number, reading: MarkupReading): number {
  if (text.startsWith('<!--', at)) {
    if (reading === 'commented-markup') return at + 4;
    const end = text.indexOf('-->', at + 4);
    return end < 0 ? at + 4 : end + 3;
  }
  if (text.startsWith('<![CDATA[', at)) return at + 9;
  const next = text.charCodeAt(at + 1) | 32;
  const opens = (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63;
  if (!opens) return at + 1;
  const quotes = reading === 'markup';
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

function styleOf(reading: Reading): EscapeStyle {
  return reading === 'css' ? 'css' : 'any';
}
