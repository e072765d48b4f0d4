import { contentSecurityPolicy } from '../../../layouts/shell.ts';
import {
  ADDRESSES,
  ASSETS,
  logoUrl,
  OPEN_FOLDERS,
  SITEMAP,
  type Mapped,
} from '../../papers/addresses.ts';
import type { Council } from '../../papers/council/council.ts';
import { pathOf, type SiteInMaking } from '../output.ts';
import { sitemapIndex } from './sitemap.ts';

/**
 * Makes what hosts and search engines look for beside the pages.
 * @param volumes that have a sitemap of their own.
 */
export function makeSiteFiles(
  site: SiteInMaking,
  volumes: readonly Mapped[],
  council: Council,
): void {
  const files: Readonly<Record<string, string>> = {
    [SITEMAP]: sitemapIndex(volumes, council),
    '/robots.txt': robots(council),
    '/_headers': netlifyHeaders(),
    '/.htaccess': apacheHeaders(new URL(council.url).pathname),
    // GitHub Pages would leave out files whose names begin with an underscore.
    '/.nojekyll': '',
  };
  for (const [url, text] of Object.entries(files)) site.write(pathOf(url), text);
  site.add('files for hosts', {
    needs: undefined,
    files: Object.keys(files).map(pathOf),
    note: {},
  });
}

function robots(council: Council): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${council.url}${SITEMAP.slice(1)}\n`;
}

/** What a meta element can't say, and what it says again for pages that a host makes itself. */
function securityHeaders(): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', `${contentSecurityPolicy(true)}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

/** For what has its content's hash in its address. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * For what keeps its address when it changes: a browser asks each time whether its copy is still right, and
 * gets no more than "yes" where it is. A page is so never shown with the stylesheet of an older one.
 */
const ASK_FIRST = 'no-cache';

/** For what pages of other sites may read: no page and no paper has it. */
const ANY_ORIGIN: [name: string, value: string] = ['Access-Control-Allow-Origin', '*'];

/** Netlify and Cloudflare Pages: both join the headers of all rules that match, so no rule may be in another. */
function netlifyHeaders(): string {
  const lines = securityHeaders().map(([name, value]) => `  ${name}: ${value}\n`);
  const kept = [ASSETS.search, ASSETS.fonts].map(
    (url) => `${url}*\n  Cache-Control: ${FOR_EVER}\n`,
  );
  const asked = [
    ...[ASSETS.stylesheet, ASSETS.icon, ASSETS.offlineWorker, `${ASSETS.offline}*`],
    ...['svg', 'png', 'webp'].map(logoUrl),
  ].map((url) => `${url}\n  Cache-Control: ${ASK_FIRST}\n`);
  const open = Object.values(OPEN_FOLDERS).map((url) => `${url}*\n  ${ANY_ORIGIN.join(': ')}\n`);
  return `/*\n${lines.join('')}\n${[...kept, ...asked, ...open].join('\n')}`;
}

/** Apache, as many councils have it; `base` is the path of the site on its host: "/" or "/papers/". */
function apacheHeaders(base: string): string {
  const lines = securityHeaders().map(
    ([name, value]) => `  Header always set ${name} "${value}"\n`,
  );
  // Without this, a browser guesses from a file's age how long it may keep a page or the stylesheet.
  const caching = `  <FilesMatch "(?:\\.(?:html|css|svg)|^logo\\.(?:png|webp)|^(?:offline-worker|saved?)\\.js)$">\n    Header set Cache-Control "${ASK_FIRST}"\n  </FilesMatch>\n`;
  const folders = Object.values(OPEN_FOLDERS).map((url) => url.slice(1));
  const below = `^${escapePattern(decodeURI(base))}(?:${folders.join('|')})`;
  const open = `  <IfModule mod_setenvif.c>\n    SetEnvIf Request_URI "${below}" OPEN_FOLDER\n    Header always set ${ANY_ORIGIN[0]} "${ANY_ORIGIN[1]}" env=OPEN_FOLDER\n  </IfModule>\n`;
  return `ErrorDocument 404 ${base}${ADDRESSES.notFound.slice(1)}\nOptions -Indexes\n<IfModule mod_headers.c>\n${lines.join('')}${caching}${open}</IfModule>\n`;
}

/** Text for a pattern of Apache in double quotes, which finds nothing but that text. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}"]/g, '\\$&');
}
