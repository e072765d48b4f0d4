import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '../../../layouts/html.ts';
import { contentSecurityPolicy, page } from '../../../layouts/shell.ts';
import * as example from './example-views.ts';

const { search: searchFacts, ...view } = example.report;
const rendered = page(example.chrome, view, html`<h1>Content</h1>`);
const searched = page(
  example.chrome,
  { ...view, ...(searchFacts && { search: searchFacts }) },
  html`<h1>Content</h1>`,
);

describe('page', () => {
  it('names the page, then the council', () => {
    assert.match(rendered, /<title>Ofsted Inspection Report – Leeds City Council<\/title>/);
    assert.match(rendered, /^<!DOCTYPE html>\s*<html lang="en-GB">/);
  });

  it('begins with a way past the header to the content', () => {
    assert.match(rendered, /<body>\s*<a class="govuk-skip-link" href="#main">/);
    assert.match(rendered, /<main[^>]*\bid="main"/);
  });

  it('has no script and no style of its own', () => {
    assert.doesNotMatch(rendered, /<script|<style|\sstyle=|\son[a-z]+=/i);
  });

  it('loads the scripts it is asked to, and nothing else', () => {
    const withScript = page(example.chrome, view, html``, { scripts: ['/search.js'], wasm: true });
    assert.deepEqual(withScript.match(/<script[^>]*>/g), [
      '<script type="module" src="/search.js">',
    ]);
    assert.match(withScript, /script-src (?:&#39;|')self(?:&#39;|') (?:&#39;|')wasm-unsafe-eval/);
    assert.doesNotMatch(rendered, /wasm-unsafe-eval/);
  });

  it('writes every address on the site from its root, so that it can be made relative', () => {
    const addresses = [...rendered.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(
      (match) => match[1] as string,
    );
    assert.ok(addresses.length > 8);
    for (const address of addresses) assert.match(address, /^(?:\/(?!\/)|#|https:|mailto:|tel:)/);
  });

  it('gives search engines its full address, or asks them to stay away', () => {
    assert.ok(
      rendered.includes(`<link rel="canonical" href="https://papers.example${example.reportUrl}">`),
    );
    const hidden = page(example.chrome, view, html``, { noindex: true });
    assert.match(hidden, /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(hidden, /rel="canonical"/);
  });

  it('marks where the reader is', () => {
    const wards = page(example.chrome, { ...view, url: '/wards/' }, html``);
    assert.match(wards, /href="\/wards\/"[^>]*aria-current="page"/);
    const ward = page(example.chrome, { ...view, url: '/wards/armley/' }, html``);
    assert.match(ward, /href="\/wards\/"[^>]*aria-current="true"/);
    assert.doesNotMatch(rendered, /aria-current/);
  });

  it('has one search form that needs no script, unless the page brings its own', () => {
    assert.match(rendered, /<form[^>]*action="\/search\/"[^>]*method="get"/);
    assert.doesNotMatch(page(example.chrome, view, html``, { ownSearch: true }), /<form/);
  });
});

describe('what the search index is given', () => {
  it('is only the content, and only of papers', () => {
    assert.match(searched, /<main[^>]*\sdata-pagefind-body/);
    assert.doesNotMatch(rendered, /data-pagefind-body|data-pagefind-filter/);
  });

  it('files the page under every value, whole, even one with a comma', () => {
    const filters = [
      ...searched.matchAll(/content="([^"]*)"\s+data-pagefind-filter="([^"]*)"/g),
    ].map((match) => [match[2], match[1]]);
    assert.deepEqual(filters, [
      ['Kind of paper[content]', 'Report'],
      ['Committee[content]', 'Scrutiny Board (Children and Families)'],
      ['Municipal year[content]', '2022/23'],
      ['Ward[content]', 'Armley'],
      ['Ward[content]', 'Culture, Sport and Tourism'],
      ['Pillar[content]', 'Inclusive Growth'],
      ['Open for call-in[content]', 'No'],
      ['Exempt[content]', 'No'],
    ]);
  });

  it('has a date to sort by', () => {
    assert.match(searched, /content="2022-05-11"\s+data-pagefind-sort="date\[content\]"/);
  });
});

describe('contentSecurityPolicy', () => {
  it('lets nothing in from elsewhere and nothing inline', () => {
    const policy = contentSecurityPolicy(false);
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /base-uri 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  });
});
