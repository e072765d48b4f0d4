import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { searchable } from '../../../../layouts/browser/search/words.js';
import { indexedHtml } from '../../../../src/outputs/search/record-text.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('<p>', '</p>', '<b id="a">', '<br>', ' plain words, (all) of them; ', '&amp;'),
    fc.constantFrom('O’Brien', 'Garforth–Micklefield', 'A65/B6157', 'a+b', '|', '…', '>', '\n'),
    fc.string({ unit: 'binary', maxLength: 2 }).map((text) => text.replaceAll('<', '')),
  ),
  { maxLength: 24 },
);

test('all that is between two tags is prepared for the search, whatever signs are in it', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const main = `<main>${parts.join('')}`;
      const prepared = main.replace(/>([^<]+)/g, (_, text: string) => `>${searchable(text)}`);
      assert.equal(indexedHtml(`${main}</main>`), `${prepared}</main>`);
    }),
  );
});

test('the keys of amounts and dates are behind the text, each once', () => {
  assert.equal(
    indexedHtml('<main><p>£3.4m, and £3,400,000 by 1 May 2024</p></main></body>'),
    '<main><p>£3.4m, and £3,400,000 by 1 May 2024</p><p>⁂ sum34e5 day20240501 month202405</p></main></body>',
  );
});

test('letters and figures alone between hyphens are behind the text, and a raised number hides no amount', () => {
  assert.equal(
    indexedHtml('<main><p>Plas-y-Brenin: £5,000¹ for CO₂</p></main></body>'),
    '<main><p>Plas-y-Brenin: £5,000 1 for CO2</p><p>⁂ sum5e3 y</p></main></body>',
  );
});

test('filters and the order are left out, which the search page has from its own table', () => {
  assert.equal(
    indexedHtml(
      '<meta content="2024" data-pagefind-filter="year[content]"><main data-pagefind-sort="date"><p>A</p></main>',
    ),
    '<main><p>A</p></main>',
  );
});
