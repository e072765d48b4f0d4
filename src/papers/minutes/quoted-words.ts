import { htmlLines } from '../../language/html-lines.ts';
import type { SafeHtml } from '../../source/safe-html.ts';

/** How many characters of a quotation are kept: enough to know it by. The minutes have all of it. */
const MOST = 280;

const OPENS = '<blockquote>';
const CLOSES = '</blockquote>';

/** The first words of the last quotation in a text that the renderer made; none where it quotes nothing. */
export function quotedIn(text: SafeHtml): string | undefined {
  const end = text.lastIndexOf(CLOSES);
  if (end === -1) return undefined;
  const before = text.slice(0, end);
  const start = before.lastIndexOf(OPENS);
  if (start === -1) return undefined;
  const words = htmlLines(before.slice(start + OPENS.length)).join(' ');
  return words === '' ? undefined : firstWords(words);
}

/** A text as it is, or cut behind a word; at most so many characters. */
export function firstWords(text: string, most = MOST): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()} …`;
}
