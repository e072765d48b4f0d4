import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtSite } from '../support/built-site.ts';
import { attribute, readPages, textOf } from '../support/site-reading.ts';
import type { SitePage } from '../support/site-reading.ts';

let pages: SitePage[] = [];

before(async () => {
  pages = await readPages((await builtSite()).folder);
  assert.ok(pages.length > 50, `only ${pages.length} pages were built`);
});

/** The pages with a fault, in one list: every page is looked at before the test fails. */
function eachPage(find: (page: SitePage) => readonly string[]): void {
  const faults = pages.flatMap((page) => find(page).map((fault) => `${page.url} ${fault}`));
  assert.deepEqual(faults.slice(0, 30), []);
}

test('every page is valid HTML, by the standard and by the rules for screen readers', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Pages are written by templates, whose spacing is nobody's concern.
      'no-trailing-whitespace': 'off',
      // Titles may be long: they are the officers' own.
      'long-title': 'off',
      // Raw characters are right wherever the standard has no objection, as it has none to ">".
      'no-raw-characters': ['error', { relaxed: true }],
      // Every file comes from the site's own host, which could change the sums as well.
      'require-sri': 'off',
      // A list may have a name.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // The standard allows both; the templates write one of them.
      'doctype-style': 'error',
    },
  });
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map((m) => `${page.url}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
      );
    }
  }
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
