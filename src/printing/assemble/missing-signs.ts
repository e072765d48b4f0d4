import { readOperations } from './content-operations.ts';

/** Between the brackets of a string that is written in digits. */
const IN_DIGITS = /<([0-9a-f\s]*)>/giu;

/**
 * How many signs of a page that Chromium printed have no look: no font of the machine has them, and the printed page has an empty
 * box, or nothing, in the place of each. Chromium writes the glyphs of a text in four digits each, and glyph 0 is that of no sign
 * (ISO 32000-1, 9.7.4.2), to which no text of a PDF/UA file may lead (ISO 14289-1, 7.21.8).
 * @param content of the page, unpacked.
 */
export function missingSigns(content: Buffer): number {
  if (!content.includes('0000')) return 0;
  let missing = 0;
  readOperations(content, (name, start, end) => {
    if (name !== 'Tj' && name !== 'TJ') return;
    for (const [, digits = ''] of content.toString('latin1', start, end).matchAll(IN_DIGITS)) {
      const glyphs = digits.replace(/\s+/gu, '').match(/.{4}/gu) ?? [];
      missing += glyphs.filter((glyph) => glyph === '0000').length;
    }
  });
  return missing;
}
