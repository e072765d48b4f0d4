import { HTML_NAMES } from '../../source/markdown/pasted/html-names.ts';
import type { Inline } from '../document.ts';

/** A tag of HTML. "<name of the ward>" is none: those are words that someone typed. */
export const TAG = new RegExp(
  String.raw`<\/?(?:${HTML_NAMES})(?=[\s/>])[^<>\n]{0,500}>|<[!?][^<>\n]{0,500}>`,
  'gi',
);

/** What authors of HTML hide in it. */
export function withoutComments(html: string): string {
  let left = '';
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    left += `${html.slice(at, start)} `;
    const end = html.indexOf('-->', start);
    if (end < 0) return left;
    at = end + 3;
  }
  return left + html.slice(at);
}

/** How the words are set at a place of a paragraph. */
export type Look = {
  bold: boolean;
  italic: boolean;
  struck: boolean;
  raised?: 'above' | 'below';
  href?: string;
};

/** What an element of HTML among words changes in how they are set. */
export function takeTag(tag: string, look: Look, found: Inline[]): void {
  const [, end = '', name = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(tag) ?? [];
  const isOpen = end === '';
  switch (name.toLowerCase()) {
    case 'sup':
    case 'sub':
      if (isOpen) look.raised = name.toLowerCase() === 'sup' ? 'above' : 'below';
      else delete look.raised;
      return;
    case 'b':
    case 'strong':
      look.bold = isOpen;
      return;
    case 'i':
    case 'em':
      look.italic = isOpen;
      return;
    case 's':
    case 'del':
    case 'strike':
      look.struck = isOpen;
      return;
    case 'br':
      found.push({ text: '', isBreak: true });
      return;
  }
}
