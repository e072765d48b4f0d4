import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withRelativeLinks, withRootedLinks } from '../../../../src/outputs/site/relative-links.ts';

const PAGE = '/meetings/plans/2026-12-08/';

describe('addresses from the root', () => {
  for (const [before, after] of [
    ['<a href="/">', '<a href="../../../">'],
    ['<a class="x" href="/about/#us">', '<a class="x" href="../../../about/#us">'],
    ['<img\nsrc="/a.png" alt="/a">', '<img\nsrc="../../../a.png" alt="/a">'],
    ['<form action="/search/">', '<form action="../../../search/">'],
    ['<main data-search-index="/pagefind/">', '<main data-search-index="../../../pagefind/">'],
  ] as const) {
    it(`${before} is relative to the page`, () => {
      assert.equal(withRelativeLinks(before, PAGE), after);
    });
  }
  it('are relative to the root on its own page', () => {
    assert.equal(withRelativeLinks('<a href="/about/">', '/'), '<a href="./about/">');
  });
  it('have the path of the site where a page is served at any address', () => {
    assert.equal(
      withRootedLinks('<a href="/about/">', 'https://council.example/$&/'),
      '<a href="/$&/about/">',
    );
  });
});

describe('what is no such address stays as it is', () => {
  for (const html of [
    '<a href="//council.example/">',
    '<a href="https://council.example/">',
    '<a href="about/">',
    '<a xhref="/">',
    '<a data-1="/">',
    'href="/"',
    'href=&quot;/&quot;',
    'the end href="/',
  ]) {
    it(html, () => {
      assert.equal(withRelativeLinks(`<p>${html}</p>`, PAGE), `<p>${html}</p>`);
    });
  }
});

const attribute = fc
  .tuple(
    fc.constantFrom(' href', '\nsrc', ' action', ' data-a-b', ' data-', ' title', 'href', ' HREF'),
    fc.constantFrom('="', "='", '= "', '=&quot;'),
    fc.constantFrom('/', '//', '/a/', 'a/', '', '/a?b=/c', '/a=', '/é'),
  )
  .map((parts) => `${parts.join('')}"`);

it('each attribute is looked at by itself', () => {
  fc.assert(
    fc.property(fc.array(attribute, { maxLength: 6 }), (attributes) => {
      const each = attributes.map((one) =>
        one.replace(/^(\s(?:href|src|action|data-[a-z-]+)=")\/(?!\/)/, '$1../../../'),
      );
      assert.equal(withRelativeLinks(`<a${attributes.join('')}>`, PAGE), `<a${each.join('')}>`);
    }),
  );
});
