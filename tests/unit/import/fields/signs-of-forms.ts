import { field, run } from '../../../support/fixture/word-document.ts';

/** A box of a form in Word, in this state. */
export const FORM_BOX = (state: string): string =>
  field(' FORMCHECKBOX ', '', `<w:checkBox>${state}</w:checkBox>`);
/** A sign of a font. */
export const sign = (font: string, char: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

/** Words in this font. */
export const lettered = (font: string, text: string): string =>
  run(text, `<w:rFonts w:ascii="${font}"/>`);
/** Words that are struck through. */
export const struck = (text: string): string => run(text, '<w:strike/>');
