import type { Token } from 'markdown-it';
import { LETTERED_MARK } from '../../source/markdown/numbering/lettered-lists.ts';
import { createParser } from '../../source/markdown/parser.ts';
import {
  SECTION_OPEN,
  type SectionParagraph,
} from '../../source/markdown/numbering/section-paragraphs.ts';

/** The words of a text, as they are compared: signs, quotes and kinds of hyphens and spaces don't count; case and digits do. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff^~]/g, '')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[’‘‛`´]/g, "'")
      .match(/[\p{L}\p{N}£$€%](?:[\p{L}\p{N}\p{M}£$€%'&@.,:/-]*[\p{L}\p{N}£$€%])?/gu) ?? []
  );
}

/** A report has notes and no link definitions: one would take a line's words away. */
const parser = createParser();
parser.block.ruler.disable('reference', true);

/** What a reader of the page sees of a text: its words with the numbers of its paragraphs, in order. */
export function textOfMarkdown(markdown: string): string {
  return parser.parse(markdown, {}).map(shown).join('');
}

function shown(token: Token): string {
  if (token.type === 'list_item_open') return `\n${token.info}${token.markup} `;
  // Numbers of a section and letters of a list are marks, and words of the page.
  if (token.type === SECTION_OPEN) return `\n${(token.meta as SectionParagraph).number} `;
  if (token.type === LETTERED_MARK) return `\n${token.content} `;
  if (token.type === 'inline') return `${(token.children ?? []).map(shownInline).join('')}\n`;
  if (token.type === 'withheld' || token.type === 'fence' || token.type === 'code_block')
    return `${token.content}\n`;
  return '';
}

function shownInline(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  if (token.type === 'image') return ' ';
  // The place of a note has no words: it is a token of its own.
  return token.content;
}
