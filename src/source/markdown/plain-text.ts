import type { Token } from 'markdown-it';

/** The words of inline tokens up to a closing one. */
export function textUntil(children: readonly Token[], from: number, close: string): string {
  let text = '';
  for (let i = from; i < children.length; i++) {
    const child = children[i];
    if (!child || child.type === close) break;
    text += child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content;
  }
  return text;
}

/** The words of a heading or paragraph, without marks. */
export function plainText(inline: Token | undefined): string {
  return textUntil(inline?.children ?? [], 0, '')
    .replace(/\s+/g, ' ')
    .trim();
}
