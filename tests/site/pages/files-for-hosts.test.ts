import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { readHeaderFile } from '../../support/header-file.ts';
import { builtPages, builtSite } from '../../support/site/built-site.ts';
import { attribute, filesBelow } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';
import { blobsIn } from '../../../src/proof/reading/blobs.ts';

/** As `council.yaml` of the Leeds papers says. */
const ADDRESS = 'https://papers.leeds.example/';

let folder = '';
let pages: SitePage[] = [];

before(async () => {
  ({ folder } = await builtSite());
  pages = await builtPages();
});

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

test('every page but the 404 page has a clean address, in small letters', () => {
  const addresses = pages.map(({ url }) => url).filter((url) => url !== '/404.html');
  for (const url of addresses) assert.match(url, /^\/(?:[a-z0-9-]+\/)*$/);
});

/** What keeps out of search engines: what isn't found, and what is for officers. */
const isUnlisted = (url: string): boolean => url === '/404.html' || url.startsWith('/officers/');

test('every page names its own address to search engines, below the address of the council', () => {
  for (const { url, root } of pages) {
    const canonical = root
      .querySelectorAll('link[rel="canonical"]')
      .map((link) => attribute(link, 'href'));
    assert.deepEqual(canonical, isUnlisted(url) ? [] : [ADDRESS + url.slice(1)], url);
    const noindex = root.querySelectorAll('meta[name="robots"][content="noindex"]').length;
    assert.equal(noindex, isUnlisted(url) ? 1 : 0, url);
  }
});

test('the 404 page says so', () => {
  const page = pages.find(({ url }) => url === '/404.html');
  assert.ok(page);
  assert.match(page.html, /<h1[^>]*>\s*Page not found\s*<\/h1/);
});

test('robots.txt lets everyone in and names the sitemap', () => {
  assert.equal(read('robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${ADDRESS}sitemap.xml\n`);
});

/** The addresses in a sitemap, or a list of sitemaps, whose whole grammar is checked. */
function addressesIn(name: string, list: 'urlset' | 'sitemapindex', entry: string): string[] {
  const xml = read(name);
  const word = '(?:[^<>&"]|&amp;|&lt;|&gt;|&quot;|&#39;)+';
  assert.match(
    xml,
    new RegExp(
      '^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\s*' +
        `<${list} xmlns="http://www\\.sitemaps\\.org/schemas/sitemap/0\\.9">\\s*` +
        `(?:<${entry}>\\s*<loc>${word}</loc>\\s*</${entry}>\\s*)+` +
        `</${list}>\\s*$`,
    ),
    name,
  );
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
}

test('sitemap.xml lists a sitemap for each municipal year, one for the register, and one for pages of no year', () => {
  const years = new Set(pages.flatMap(({ url }) => /^\/years\/([^/]+)\//.exec(url)?.[1] ?? []));
  assert.deepEqual(
    addressesIn('sitemap.xml', 'sitemapindex', 'sitemap').sort(),
    ['front', 'register', ...years].map((name) => `${ADDRESS}sitemaps/${name}.xml`).sort(),
  );
});

test('the sitemaps have every page once, and nothing else', () => {
  const listed = addressesIn('sitemap.xml', 'sitemapindex', 'sitemap').flatMap((address) =>
    addressesIn(address.slice(ADDRESS.length), 'urlset', 'url'),
  );
  const expected = pages
    .filter(({ url }) => !isUnlisted(url))
    .map(({ url }) => ADDRESS + url.slice(1));
  assert.deepEqual([...listed].sort(), expected.sort());
});

test('the header files have what a page can’t state itself', () => {
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

test('files that keep their name when they change are checked on every visit', () => {
  const rules = readHeaderFile(read('_headers'));
  const served = (name: string): string[] =>
    [...rules].flatMap(([pattern, headers]) => {
      const starts = pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
      return starts || pattern === name ? (headers['Cache-Control'] ?? []) : [];
    });
  for (const name of ['/assets/site.css', '/favicon.svg']) {
    assert.ok(filesBelow(folder).includes(name.slice(1)), name);
    // Hosts join the values of all rules that match.
    assert.deepEqual(served(name), ['no-cache'], name);
  }
  for (const logo of ['svg', 'png', 'webp']) {
    assert.deepEqual(served(`/assets/logo.${logo}`), ['no-cache'], logo);
  }
  const [, asked = ''] =
    /<FilesMatch "([^"]+)">\s*Header set Cache-Control "no-cache"/.exec(read('.htaccess')) ?? [];
  for (const name of ['index.html', 'site.css', 'favicon.svg', 'logo.png', 'logo.webp']) {
    assert.match(name, new RegExp(asked));
  }
  assert.doesNotMatch('map.png', new RegExp(asked || '.'));
});

test('files that browsers may keep for ever have a digest of their content in their name', () => {
  const lasting = [...readHeaderFile(read('_headers'))]
    .filter(([, headers]) => headers['Cache-Control']?.includes('immutable'))
    .map(([pattern]) => pattern);
  assert.ok(lasting.length > 0);
  for (const pattern of lasting) {
    const below = pattern.replace(/^\//, '').replace(/\*$/, '');
    for (const name of filesBelow(folder).filter((file) => file.startsWith(below))) {
      assert.match(name, /[-/][0-9a-f]{8,}(\.[a-z0-9]+$|\/)/);
    }
  }
});

test('pages of other sites may read data, feeds and calendars, and nothing else', () => {
  const rules = [...readHeaderFile(read('_headers'))].flatMap(([pattern, headers]) =>
    headers['Access-Control-Allow-Origin'] === undefined
      ? []
      : [{ pattern, origin: headers['Access-Control-Allow-Origin'] }],
  );
  const [, source = ''] = /SetEnvIf Request_URI "(.*)" OPEN_FOLDER$/m.exec(read('.htaccess')) ?? [];
  assert.match(read('.htaccess'), /Access-Control-Allow-Origin "\*" env=OPEN_FOLDER$/m);
  const apache = new RegExp(source);
  const files = filesBelow(folder);
  const open = files.filter((name) => /^(?:data\/(?:oparl|csv)|feeds|calendars)\//.test(name));
  for (const end of ['.json', '.csv', '.atom', '.ics']) {
    assert.ok(open.some((name) => name.endsWith(end)));
  }
  for (const name of files) {
    // Hosts join the values of all rules that match, and "*, *" lets nobody in.
    const origins = rules.flatMap(({ pattern, origin }) =>
      `/${name}`.startsWith(pattern.replace(/\*$/, '')) ? [origin] : [],
    );
    const isOpen = open.includes(name);
    assert.deepEqual(origins, isOpen ? ['*'] : [], name);
    assert.equal(apache.test(`/${name}`), isOpen, name);
  }
});

test('no text that is published has a digest in letters, which could begin like a packed file that nobody can open', () => {
  const found = filesBelow(folder)
    .filter((file) => /\.(?:html|json|xml|atom|csv|txt)$/.test(file))
    .flatMap((file) =>
      [...blobsIn(read(file))]
        .filter(({ channel, written }) => channel === 'base64' && /^[\w-]{22,}$/.test(written))
        .filter(({ written }) => /\d/.test(written) && !written.includes('-'))
        .map(({ written }) => `${file}: ${written}`),
    );
  assert.deepEqual(found, []);
});

test('the list of what a saved meeting has names each of its pages and files, and how much they are', () => {
  const lists = filesBelow(folder).filter((file) => file.endsWith('/offline.json'));
  assert.ok(lists.length > 1);
  for (const file of lists) {
    const list = JSON.parse(read(file)) as {
      readonly pages: number;
      readonly files: number;
      readonly bytes: number;
      readonly addresses: readonly string[];
    };
    const meeting = path.dirname(file);
    const saved = list.addresses.map((address) =>
      path.join(
        meeting,
        decodeURIComponent(address),
        /(?:^|\/)$/.test(address) ? 'index.html' : '',
      ),
    );
    const expected = filesBelow(folder).filter(
      (one) => one.startsWith(`${meeting}/`) && !/(?:\.zip|\/text\.txt|\/offline\.json)$/.test(one),
    );
    assert.deepEqual(saved.toSorted(), expected.toSorted(), file);
    assert.equal(list.pages + list.files, saved.length, file);
    const bytes = saved.reduce((sum, one) => sum + readFileSync(path.join(folder, one)).length, 0);
    assert.equal(list.bytes, bytes, file);
  }
});
