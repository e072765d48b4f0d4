import { escapeHtml } from '../escape.ts';
import { paragraphId } from '../numbering/paragraph-tokens.ts';
import type { SafeHtml } from '../../safe-html.ts';

/** What is printed in place of a passage that the public may not see. */
export function withheldNotice(statement: string, paragraphs: readonly string[]): SafeHtml {
  const anchors = paragraphs.map((number) => `<span id="${paragraphId(number)}"></span>`).join('');
  const numbers =
    paragraphs.length === 0
      ? ''
      : `<p class="withheld__numbers">${paragraphs.length === 1 ? 'Paragraph' : 'Paragraphs'} ${rangeOf(paragraphs)}</p>`;
  return `<div class="withheld">${anchors}${numbers}<p>${escapeHtml(statement)}</p></div>\n` as SafeHtml;
}

function rangeOf(paragraphs: readonly string[]): string {
  const first = paragraphs[0] ?? '';
  const last = paragraphs.at(-1) ?? '';
  return first === last ? first : `${first} to ${last}`;
}
