import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forPrint } from '../../../../src/outputs/printed/printed-links.ts';

const PLACES = {
  site: 'https://papers.example/town/',
  places: {
    '/meetings/cabinet/2026-02-03/': 'agenda',
    '/meetings/cabinet/2026-02-03/one/': 'item-1',
  },
};
const printed = (body: string): string =>
  forPrint(`<html><body>${body}</body></html>`, PLACES).replace(/<div hidden>.*$/, '');

for (const [what, from, to] of [
  [
    'a paper of the pack',
    '<a href="/meetings/cabinet/2026-02-03/one/">One</a>',
    '<a href="https://part.invalid/item-1">One</a>',
  ],
  [
    'a paragraph of it',
    '<a class="x" href="/meetings/cabinet/2026-02-03/one/#para-4">One</a>',
    '<a class="x" href="https://part.invalid/item-1#para-4">One</a>',
  ],
  [
    'another page of the site',
    '<a href="/wards/armley/">Armley</a>',
    '<a href="https://papers.example/town/wards/armley/">Armley</a>',
  ],
  [
    'another site, whose address is printed',
    '<a href="https://www.example.org/plan/">the plan</a>',
    '<a href="https://www.example.org/plan/" data-address="example.org/plan">the plan</a>',
  ],
  [
    'an address that is said already',
    '<a href="https://www.gov.uk/">GOV.UK</a>',
    '<a href="https://www.gov.uk/">GOV.UK</a>',
  ],
  [
    'an address that nobody writes from paper',
    `<a href="https://example.org/${'x'.repeat(90)}">it</a>`,
    `<a href="https://example.org/${'x'.repeat(90)}">it</a>`,
  ],
  [
    'the number of a paragraph, which is a number in print',
    '<a class="para__number" data-pagefind-ignore href="#para-1" aria-label="Paragraph 1">1</a>',
    '<span class="para__number">1</span>',
  ],
  [
    'a stylesheet',
    '<link rel="stylesheet" href="/pack.css">',
    '<link rel="stylesheet" href="/pack.css">',
  ],
  ['a picture', '<img src="/meetings/x/plan.png">', '<img src="/meetings/x/plan.png">'],
] as const) {
  test(`the press is given ${what}`, () => {
    assert.equal(printed(from), `<html><body>${to}`);
  });
}

test('each place of a document is led to once, so that other parts can lead there', () => {
  const html = forPrint('<html><body><p id="a">1</p><p id="b">2</p></body></html>', PLACES);
  assert.match(html, /<div hidden><a href="#a"><\/a><a href="#b"><\/a><\/div><\/body><\/html>$/);
});

test('each row of a table can be led to, so that a page that begins with it is found', () => {
  const rows = '<tr><th scope="col">A</th></tr><tr><td>1</td></tr><tr><td id="own">2</td></tr>';
  const table = `<section class="table-scroll" tabindex="0"><table>${rows}</table></section>`;
  const html = forPrint(`<html><body>${table}<table>${rows}</table></body></html>`, PLACES);
  const led = [...html.matchAll(/<a href="#([^"]+)"><\/a>/g)].map(([, id]) => id);
  assert.deepEqual(led, ['table-row-1', 'table-row-2', 'own']);
});
