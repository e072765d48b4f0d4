import { openOffice } from '../../files/other-files/office-package.ts';
import { readXml } from '../../files/other-files/office-xml.ts';
import type { SourceParagraph } from './source-words.ts';

/** What is printed nowhere, or by what calls it. */
const APART =
  /^(?:tracked-changes|annotation|note-citation|ruby-text|forms|.+-decls|desc|title|script|event-listeners)$/;

/**
 * Every paragraph of an OpenDocument text, as a second, simpler reader sees it: whatever is in a paragraph or a heading. It knows nothing
 * of styles and lists, and has no code in common with what brings the document in.
 */
export function wordsInOpenDocument(bytes: Buffer): SourceParagraph[] {
  const part = openOffice(bytes).read('content.xml');
  if (!part) return [];
  const found: SourceParagraph[] = [];
  const open: { number: number; text: string }[] = [];
  let number = 0;
  let apart = 0;
  readXml(part, {
    open: ({ name, attributes }) => {
      if (APART.test(name)) apart += 1;
      if (apart > 0) return;
      if (name === 'p' || name === 'h') {
        number += 1;
        open.push({ number, text: '' });
      }
      const here = open.at(-1);
      if (!here) return;
      if (name === 's') here.text += ' '.repeat(Math.min(100, Number(attributes['c'] ?? 1) || 1));
      if (name === 'tab' || name === 'line-break') here.text += ' ';
    },
    close: (name) => {
      if (APART.test(name)) apart -= 1;
      else if (apart === 0 && (name === 'p' || name === 'h')) {
        const here = open.pop();
        if (here && here.text.trim() !== '') found.push({ ...here, part: 'content.xml' });
      }
    },
    text: (text) => {
      const here = open.at(-1);
      if (here && apart === 0) here.text += text.replace(/[ \t\r\n]+/g, ' ');
    },
  });
  return found;
}
