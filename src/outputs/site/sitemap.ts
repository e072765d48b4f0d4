import { sitemapUrl, type Mapped } from '../../papers/addresses.ts';
import type { Council } from '../../papers/council/council.ts';
import { escapeHtml } from '../../source/markdown/escape.ts';
import type { Page, PageKind } from '../../views/pages.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What search engines are asked to leave out, as the pages themselves say. */
const UNLISTED: ReadonlySet<PageKind> = new Set([
  ...([
    'notFound',
    'officers',
    'guideTheme',
    'guideWriting',
    'guideFields',
    'guideFieldsOf',
    'removedPaper',
    'listGone',
  ] as const),
]);

/** The sitemap of some pages: all that search engines may list. */
export function sitemap(pages: readonly Pick<Page, 'url' | 'kind'>[], council: Council): string {
  const entries = pages
    .filter(({ kind }) => !UNLISTED.has(kind))
    .map(({ url }) => `<url><loc>${address(url, council)}</loc></url>\n`);
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${entries.join('')}</urlset>\n`;
}

/** The list of sitemaps: one for each volume, and `undefined` for what belongs to none. */
export function sitemapIndex(volumes: readonly Mapped[], council: Council): string {
  const entries = volumes.map(
    (volume) => `<sitemap><loc>${address(sitemapUrl(volume), council)}</loc></sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`;
}

const address = (url: string, council: Council): string =>
  escapeHtml(new URL(url.slice(1), council.url).href);
