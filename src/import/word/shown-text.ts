import { isSymbolFont, signOf } from './tick-signs.ts';
import type { Look } from './word-looks.ts';
import { childOf, type XmlNode } from '../xml/xml-tree.ts';

const PLACEHOLDERS =
  /^(?:choose an item|click (?:or tap )?here to enter (?:text|a date)|click (?:or tap )?to enter (?:text|a date)|enter text|select an? (?:item|option)|please (?:select|choose)(?: an? \w+)?)\.?…?$/i;

/** Whether a text is what a form shows until it is filled in. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.test(text.trim());

/** One branch of several that say the same: the first that isn't for programs of the past. */
export function alternativeOf(node: XmlNode): XmlNode | undefined {
  return childOf(node, 'Choice') ?? childOf(node, 'Fallback');
}

/** What a reader of the page sees: letters of symbol fonts are signs. */
export function shownText(text: string, font: string): string {
  const plain = text
    .replace(/\u00ad|\u200b|\ufeff/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2028\v]/g, '\n');
  if (font === '' || !isSymbolFont(font)) return plain;
  return [...plain]
    .map((sign) => (sign.trim() === '' ? sign : (signOf(font, sign.codePointAt(0) ?? 0) ?? sign)))
    .join('');
}

/** Half points by which words are raised or lowered as a sign of a unit or an ordinal is. */
const LEAST_OFF_LINE = 2;
const MOST_OFF_LINE = 40;

/** A sign or two that are set above or below their line by hand: "m2", "1st". */
export function setOffLine(text: string, { offLine = 0 }: Look): 'above' | 'below' | undefined {
  const by = Math.abs(offLine);
  if (by < LEAST_OFF_LINE || by > MOST_OFF_LINE || !/^[\p{L}\p{N}+−-]{1,4}$/u.test(text.trim()))
    return undefined;
  return offLine > 0 ? 'above' : 'below';
}
