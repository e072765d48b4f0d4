import { readXml } from '../office-xml.ts';
import { areAlike, colourOf } from './excel-styles.ts';

/** A string that cells share, as far as it must be known. */
export type SharedString = {
  readonly text: string;
  /** A part of it is white or of no size: unseen in a cell without a fill. */
  readonly hasWhite: boolean;
};

const LONGEST = 400;

/** The strings of `xl/sharedStrings.xml`, by their numbers. */
export function sharedStrings(part: Buffer): readonly SharedString[] {
  const strings: SharedString[] = [];
  let [text, hasWhite, isWhite, isReading, isAloud] = ['', false, false, false, false];
  readXml(part, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'si') [text, hasWhite, isWhite] = ['', false, false];
      if (name === 'r') isWhite = false;
      if (name === 'color') isWhite ||= areAlike(colourOf(element), 'ffffff');
      if (name === 'sz' && Number(attributes['val']) <= 1.5) isWhite = true;
      // How Japanese is read aloud: no cell shows it.
      if (name === 'rPh') isAloud = true;
      if (name === 't') isReading = true;
    },
    close: (name) => {
      if (name === 't') isReading = false;
      if (name === 'rPh') isAloud = false;
      if (name === 'si') strings.push({ text, hasWhite });
    },
    text: (more) => {
      if (!isReading) return;
      if (isAloud) {
        hasWhite ||= /\p{Script=Latin}{2}|\d{3}/u.test(more);
        return;
      }
      if (text.length < LONGEST) text += more;
      if (isWhite && /[\p{L}\p{N}]/u.test(more)) hasWhite = true;
    },
  });
  return strings;
}
