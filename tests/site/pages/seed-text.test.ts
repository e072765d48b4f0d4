import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { builtSite } from '../../support/site/built-site.ts';
import { PAGES } from '../../support/fixture/fixture-content.ts';
import { readPage, textOf } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

const SEED = readFileSync(
  path.resolve(import.meta.dirname, '../../fixtures/seed/ofsted-inspection-report.md'),
  'utf8',
);
let page: SitePage;

before(async () => {
  page = await readPage((await builtSite()).folder, PAGES.realReport);
});

/** The words of a line of the seed, without its marks. */
function words(line: string): string {
  return line
    .replace(/<\/?sup>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The seed's numbered paragraphs, each with the items of the list below it. */
function seedParagraphs(): { text: string; items: string[] }[] {
  const paragraphs: { text: string; items: string[] }[] = [];
  for (const line of SEED.split('\n')) {
    const numbered = /^\d+\. (.*)$/.exec(line);
    const item = /^ {2}- (.*)$/.exec(line);
    if (numbered) paragraphs.push({ text: words(numbered[1] ?? ''), items: [] });
    else if (item) paragraphs.at(-1)?.items.push(words(item[1] ?? ''));
  }
  return paragraphs;
}

test('the real report has its fourteen paragraphs word for word, with the list in the fifth', () => {
  const rendered = page.root.querySelectorAll('.para').map((paragraph) => ({
    text: paragraph
      .querySelectorAll('.para__body > p')
      .map((p) => textOf(p).replace(/ Expected 9 May 2022$/, ''))
      .join(' '),
    items: paragraph.querySelectorAll('.para__body > ul > li').map(textOf),
  }));
  const seed = seedParagraphs();
  assert.equal(seed.length, 14);
  assert.equal(seed[4]?.items.length, 6);
  assert.deepEqual(rendered, seed);
});

test('its headings are those of the seed, in their order', () => {
  const seed = SEED.split('\n')
    .filter((line) => /^#{2,3} |^\*\*[^*]+\*\*$/.test(line))
    .map((line) => words(line.replace(/^#+ /, '')))
    .filter(
      (heading) => !/^(?:Ofsted Inspection Report|Including how|Wards affected)/.test(heading),
    );
  const rendered = page.root.querySelectorAll('.paper__section > h2').map(textOf);
  assert.deepEqual(rendered, seed);
});

test('the text before the first number is there word for word', () => {
  const text = textOf(page.root.querySelectorAll('main')[0] ?? page.root);
  const lines = SEED.slice(0, SEED.indexOf('\n1. '))
    .split('\n')
    .filter((line) => /^- |^Members|^\*\*Including/.test(line));
  assert.equal(lines.length, 4);
  for (const line of lines) assert.ok(text.includes(words(line.replace(/^- /, ''))), line);
});
