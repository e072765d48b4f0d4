import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { readHeaderFile } from '../support/header-file.ts';
import { builtSite } from '../support/built-site.ts';
import { attribute, filesBelow, readPages } from '../support/site-reading.ts';
import type { SitePage } from '../support/site-reading.ts';

/** As `council.yaml` of the Leeds papers says. */
const ADDRESS = 'https://papers.leeds.example/';

let folder = '';
let pages: SitePage[] = [];

before(async () => {
  ({ folder } = await builtSite());
  pages = await readPages(folder);
});

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

test('every page but the 404 page has a clean address, in small letters', () => {
  const addresses = pages.map(({ url }) => url).filter((url) => url !== '/404.html');
  for (const url of addresses) assert.match(url, /^\/(?:[a-z0-9-]+\/)*$/);
});

test('every page names its own address to search engines, below the address of the council', () => {
  for (const { url, root } of pages) {
    const canonical = root
      .querySelectorAll('link[rel="canonical"]')
      .map((link) => attribute(link, 'href'));
    assert.deepEqual(canonical, url === '/404.html' ? [] : [ADDRESS + url.slice(1)], url);
  }
});

test('the 404 page says so, and keeps out of search engines', () => {
  const page = pages.find(({ url }) => url === '/404.html');
  assert.ok(page);
  assert.match(page.html, /<h1[^>]*>\s*Page not found\s*<\/h1/);
  assert.equal(page.root.querySelectorAll('meta[name="robots"][content="noindex"]').length, 1);
});

test('robots.txt lets everyone in and names the sitemap', () => {
  assert.equal(read('robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${ADDRESS}sitemap.xml\n`);
});

test('sitemap.xml is well-formed and has every page once, and nothing else', () => {
  const xml = read('sitemap.xml');
  // The whole grammar of the file: what matches from end to end is well-formed.
  const word = '(?:[^<>&"]|&amp;|&lt;|&gt;|&quot;|&#39;)+';
  assert.match(
    xml,
    new RegExp(
      '^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\s*' +
        '<urlset xmlns="http://www\\.sitemaps\\.org/schemas/sitemap/0\\.9">\\s*' +
        `(?:<url>\\s*<loc>${word}</loc>\\s*(?:<lastmod>\\d{4}-\\d\\d-\\d\\d</lastmod>\\s*)?</url>\\s*)+` +
        '</urlset>\\s*$',
    ),
  );
  const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const expected = pages
    .filter(({ url, root }) => {
      const kept = root.querySelectorAll('meta[name="robots"][content="noindex"]');
      return url !== '/404.html' && kept.length === 0;
    })
    .map(({ url }) => ADDRESS + url.slice(1));
  assert.deepEqual([...listed].sort(), expected.sort());
});

test('the header files say what a page can’t say of itself', () => {
  const netlify = readHeaderFile(read('_headers')).get('/*') ?? {};
  assert.match(netlify['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/);
  assert.equal(netlify['X-Content-Type-Options'], 'nosniff');
  assert.ok(netlify['Referrer-Policy']);

  const apache = read('.htaccess');
  for (const [name, value] of Object.entries(netlify)) {
    assert.ok(apache.includes(`${name} "${value}"`), `${name} in .htaccess`);
  }
  assert.match(apache, /^ErrorDocument 404 \/404\.html$/m);
});

test('what may be kept for ever has its content in its name', () => {
  const lasting = [...readHeaderFile(read('_headers'))]
    .filter(([, headers]) => headers['Cache-Control']?.includes('immutable'))
    .map(([pattern]) => pattern);
  assert.ok(lasting.length > 0);
  for (const pattern of lasting) {
    const below = pattern.replace(/^\//, '').replace(/\*$/, '');
    for (const name of filesBelow(folder).filter((file) => file.startsWith(below))) {
      assert.match(name, /-[0-9a-f]{8,}(\.[a-z0-9]+$|\/)/);
    }
  }
});
