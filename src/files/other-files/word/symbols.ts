/** Fonts whose letters are pictures: ticks, boxes and arrows. */
const PICTURES = /dings|marlett|icons?\b|emoji/i;

/**
 * The sign that was put in by its number (Insert > Symbol), in hexadecimal; those of older fonts begin at F000. Nothing for a picture.
 */
export function symbolOf(char = '', font = ''): string {
  if (!/^[\dA-F]{1,4}$/i.test(char) || PICTURES.test(font)) return '';
  const code = Number.parseInt(char, 16);
  const sign = String.fromCodePoint(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
  // The letters of this font are Greek, its digits and signs are not.
  return /^\p{C}$/u.test(sign) || (/^symbol$/i.test(font) && /\p{L}/u.test(sign)) ? '' : sign;
}
