import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { builtPages } from '../../support/site/built-site.ts';
import { htmlFaults } from '../../support/site/html-faults.ts';
import { attribute, textOf } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

let pages: SitePage[] = [];

before(async () => {
  pages = await builtPages();
  assert.ok(pages.length > 50, `only ${pages.length} pages were built`);
});

/** The pages with a fault, in one list: every page is looked at before the test fails. */
function eachPage(find: (page: SitePage) => readonly string[]): void {
  const faults = pages.flatMap((page) => find(page).map((fault) => `${page.url} ${fault}`));
  assert.deepEqual(faults.slice(0, 30), []);
}

test('every page is valid HTML, by the standard and by the rules for screen readers', async () => {
  const faults = await htmlFaults(pages);
  assert.deepEqual(faults.slice(0, 30), []);
});

test('every page has one main heading, and no heading skips a level', () => {
  eachPage(({ root }) => {
    const levels = root
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      .map((heading) => Number(heading.tagName.slice(1)));
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['has not one h1']),
      ...skipped.map((level) => `jumps to h${level} in ${levels.join(' ')}`),
    ];
  });
});

test('every page states its language, its title and a description', () => {
  eachPage(({ root }) => {
    const [html] = root.querySelectorAll('html');
    const [title] = root.querySelectorAll('title');
    const [description] = root.querySelectorAll('meta[name="description"]');
    return [
      ...(html && attribute(html, 'lang') === 'en-GB' ? [] : ['has no lang="en-GB"']),
      ...(title && textOf(title) !== '' ? [] : ['has no title']),
      ...(description && (attribute(description, 'content') ?? '') !== ''
        ? []
        : ['has no description']),
    ];
  });
});

test('no two pages have the same title', () => {
  const urls = new Map<string, string[]>();
  for (const { url, root } of pages) {
    const title = root.querySelectorAll('title').map(textOf).join();
    urls.set(title, [...(urls.get(title) ?? []), url]);
  }
  assert.deepEqual(
    [...urls].filter(([, same]) => same.length > 1),
    [],
  );
});

test('every page has a skip link and its landmarks', () => {
  eachPage(({ root }) =>
    ['body > header', 'main#main', 'body > footer', 'a[href="#main"]']
      .filter((selector) => root.querySelectorAll(selector).length !== 1)
      .map((selector) => `has not one ${selector}`),
  );
});
