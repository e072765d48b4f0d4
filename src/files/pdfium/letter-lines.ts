import type { PdfChar } from './chars.ts';

/** In ems: the letters of a word are this near to one another. */
const NEXT_LETTER = 0.1;

/** Where a character is; both axes go the same way for all that is compared. */
type Place = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Whether a character is right behind the one before on its line, with no room for a space. PDFium takes the few words of a page
 * in columns for text that runs down the page, and then infers a new line at each letter.
 * @param places of upright text; of characters as high as their font and as wide as their advance
 * @param size of the type, in the unit of the places
 */
export function isNextLetter(before: Place | undefined, next: Place, size: number): boolean {
  if (before === undefined) return false;
  const near = NEXT_LETTER * size;
  return (
    Math.abs(next.left - before.right) < near &&
    Math.abs(next.bottom - before.bottom) < near &&
    next.right > before.right
  );
}

/** Three letters, each on a line of its own. */
const LETTER_LINES = /(?:^|\n)\S\r?\n\S\r?\n\S\r?\n/u;

/** Whether a text may have a new line at each letter. */
export const mayBeLetterLines = (text: string): boolean => LETTER_LINES.test(text);

/** The text of characters whose boxes are 'loose', without the new lines that are inferred within words. */
export function withoutLetterLines(chars: readonly PdfChar[]): string {
  let text = '';
  let inferred = '';
  let last: Place | undefined;
  for (const { text: sign, box, run } of chars) {
    if (box === undefined) {
      inferred += sign;
      continue;
    }
    const place = turned(box, run?.angle ?? 0);
    if (!isNextLetter(last, place, run?.size ?? 0)) text += inferred;
    text += sign;
    inferred = '';
    last = place;
  }
  return text + inferred;
}

/** As it would be if its text were upright: its line runs to the right. */
function turned({ left, right, top, bottom }: Place, angle: number): Place {
  switch (((Math.round(angle) % 360) + 360) % 360) {
    case 90:
      return { left: bottom, right: top, top: -left, bottom: -right };
    case 180:
      return { left: -right, right: -left, top: -bottom, bottom: -top };
    case 270:
      return { left: -top, right: -bottom, top: right, bottom: left };
    default:
      return { left, right, top, bottom };
  }
}
