import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../../layouts/shell.ts';
import type { Council } from '../../papers/council/council.ts';
import type { Site } from '../../views/site.ts';
import { escapeHtml } from '../../source/markdown/escape.ts';

/** Writes what hosts and search engines look for beside the pages. */
export function writeSiteFiles(site: Site, council: Council, folder: string): void {
  writeFileSync(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${council.url}sitemap.xml\n`,
  );
  writeFileSync(join(folder, 'sitemap.xml'), sitemap(site, council));
  writeFileSync(join(folder, '_headers'), netlifyHeaders());
  writeFileSync(join(folder, '.htaccess'), apacheHeaders(new URL(council.url).pathname));
  // GitHub Pages would leave out files whose names begin with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '');
}

function sitemap(site: Site, council: Council): string {
  const urls = Object.values(site)
    .flatMap((pages) => pages.map((page) => page.url))
    .filter((url) => url.endsWith('/'));
  const entries = urls.map(
    (url) => `<url><loc>${escapeHtml(new URL(url.slice(1), council.url).href)}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
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

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Netlify and Cloudflare Pages. */
function netlifyHeaders(): string {
  const lines = securityHeaders().map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}\n/assets/*\n  Cache-Control: ${FOR_EVER}\n`;
}

/** Apache, as many councils have it; `base` is the path of the site on its host: "/" or "/papers/". */
function apacheHeaders(base: string): string {
  const lines = securityHeaders().map(
    ([name, value]) => `  Header always set ${name} "${value}"\n`,
  );
  return `ErrorDocument 404 ${base}404.html\nOptions -Indexes\n<IfModule mod_headers.c>\n${lines.join('')}</IfModule>\n`;
}
