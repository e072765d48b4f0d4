import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { HtmlElement } from 'html-validate';
import { builtPages, builtSite } from '../../support/site/built-site.ts';
import { attribute, filesBelow } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

let pages: SitePage[] = [];
let files = new Set<string>();
let anchors = new Map<string, Set<string>>();

before(async () => {
  const { folder } = await builtSite();
  pages = await builtPages();
  files = new Set(filesBelow(folder).map((name) => `/${name}`));
  anchors = new Map(
    pages.map(({ url, root }) => [
      url,
      new Set(root.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? '')),
    ]),
  );
});

/** Attributes that a browser takes an address from, but for those of the search engines' meta elements. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'formaction'] as const;
/** No host has this name, so what leads away from the site shows itself. */
const HOST = 'https://site.invalid';

type Found = { readonly page: SitePage; readonly element: HtmlElement; readonly address: string };

function allAddresses(): Found[] {
  return pages.flatMap((page) =>
    ADDRESSES.flatMap((name) =>
      page.root.querySelectorAll(`[${name}]`).flatMap((element) => {
        const address = attribute(element, name);
        return address === undefined ? [] : [{ page, element, address }];
      }),
    ),
  );
}

test('every link of the site leads to a file of the site, and to an anchor that is there', () => {
  const broken = allAddresses().flatMap(({ page, address }) => {
    const target = new URL(address, HOST + page.url);
    if (target.origin !== HOST) return [];
    const sitePath = decodeURIComponent(target.pathname);
    const file = sitePath.endsWith('/') ? `${sitePath}index.html` : sitePath;
    if (!files.has(file)) return [`${page.url}: no ${address}`];
    const anchor = decodeURIComponent(target.hash.slice(1));
    if (anchor === '' || !file.endsWith('.html') || anchors.get(sitePath)?.has(anchor)) return [];
    return [`${page.url}: no anchor ${address}`];
  });
  assert.deepEqual(broken, []);
});

test('no link needs a server that knows index.html or guesses a slash', () => {
  const unclean = allAddresses().filter(({ page, address }) => {
    const target = new URL(address, HOST + page.url);
    if (target.origin !== HOST) return false;
    return /\/index\.html$|\.html$/.test(target.pathname) && target.pathname !== '/404.html';
  });
  assert.deepEqual(
    unclean.map(({ page, address }) => `${page.url}: ${address}`),
    [],
  );
});

test('addresses are relative, so that the site works below any path', () => {
  const rooted = allAddresses().filter(
    ({ page, address }) => address.startsWith('/') && page.url !== '/404.html',
  );
  assert.deepEqual(
    rooted.map(({ page, address }) => `${page.url}: ${address}`),
    [],
  );
});

test('nothing is loaded from another host', () => {
  const foreign = allAddresses().filter(({ page, element, address }) => {
    if (new URL(address, HOST + page.url).origin === HOST) return false;
    const isLink = element.tagName === 'a';
    return !isLink && attribute(element, 'rel') !== 'canonical';
  });
  assert.deepEqual(
    foreign.map(({ page, address }) => `${page.url}: ${address}`),
    [],
  );
});

test('links that leave the site go to web pages, e-mail addresses and telephones', () => {
  const schemes = new Set(
    allAddresses()
      .map(({ page, address }) => new URL(address, HOST + page.url))
      .filter(({ origin }) => origin !== HOST)
      .map(({ protocol }) => protocol),
  );
  for (const scheme of schemes) assert.match(scheme, /^(?:https?|mailto|tel):$/);
});

test('every page is reached by links from the first page', () => {
  const seen = new Set(['/']);
  const queue = ['/'];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    for (const { page, address } of addressesOf(url)) {
      const { origin, pathname } = new URL(address, HOST + page.url);
      if (origin !== HOST || seen.has(pathname)) continue;
      seen.add(pathname);
      queue.push(pathname);
    }
  }
  const unreached = pages
    .map(({ url }) => url)
    .filter((url) => !seen.has(url) && url !== '/404.html');
  assert.deepEqual(unreached, []);
});

function addressesOf(url: string): { page: SitePage; address: string }[] {
  const page = pages.find((candidate) => candidate.url === url);
  if (page === undefined) return [];
  return page.root.querySelectorAll('a[href]').flatMap((element) => {
    const address = attribute(element, 'href');
    return address === undefined ? [] : [{ page, address }];
  });
}
