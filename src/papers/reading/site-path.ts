import type { ContentReader } from './reader.ts';

/**
 * The site path that a relative address of a text leads to; none for addresses elsewhere and within
 * the page. A paper is linked as its file ("../2022-06-08/minutes.md#para-2") or as its page.
 */
export function sitePath(
  source: string,
  href: string,
  kind: 'link' | 'image',
  reader: ContentReader,
  ownUrl: string,
): string | undefined {
  if (href === '' || href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const root = reader.shown('');
  const own = source.startsWith(root) ? source.slice(root.length).replace(/^\//, '') : source;
  // A picture of a report is in the report's folder, and may be named without it.
  const base = kind === 'image' && !href.includes('/') ? ownUrl : `/${own}`;
  const { pathname, hash } = new URL(href, new URL(base, 'https://site.invalid/'));
  const page = pathname.replace(/(?:\/agenda)?\.md$/, '/');
  return page + hash;
}
