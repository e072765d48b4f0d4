import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attr, escape, html, trusted, type Html } from '../../../layouts/html.ts';
import type { SafeHtml } from '../../../src/source/safe-html.ts';

const seed = { seed: 20220511, numRuns: 500 };
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        ' ',
        '\n',
        'script',
        'onerror',
        'a',
        '&lt;',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** The text that a browser would read out of escaped markup. */
function unescape(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('html', () => {
  it('escapes text in content and in attributes', () => {
    const evil = `"><script>alert('x')</script>&`;
    assert.equal(
      html`<p title="${evil}">${evil}</p>`.toString(),
      `<p title="${escape(evil)}">${escape(evil)}</p>`,
    );
    assert.ok(!html`<p>${evil}</p>`.toString().includes('<script'));
  });

  it('joins arrays, and renders nothing for null, undefined, false and an empty array', () => {
    const absent: undefined = undefined;
    assert.equal(html`<p>${[html`<b>1</b>`, 'a<', 2]}</p>`.toString(), '<p><b>1</b>a&lt;2</p>');
    assert.equal(html`<p>${null}${absent}${false}${[]}</p>`.toString(), '<p></p>');
    assert.equal(html`<p>${0}</p>`.toString(), '<p>0</p>');
  });

  it('takes markup from a nested template and from a renderer that is trusted', () => {
    const rendered = '<em>safe</em>' as SafeHtml;
    assert.equal(html`<p>${trusted(rendered)}</p>`.toString(), '<p><em>safe</em></p>');
    assert.equal(html`<p>${rendered}</p>`.toString(), '<p>&lt;em&gt;safe&lt;/em&gt;</p>');
  });

  it('keeps every text as it was, and inside its element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = html`<p title="${text}">${text}</p>`.toString();
        const read = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(markup);
        assert.ok(read, markup);
        assert.equal(unescape(read[1] as string), text);
        assert.equal(unescape(read[2] as string), text);
      }),
      seed,
    );
  });

  it('allows only http, https, mailto, tel and addresses of this site in a link', () => {
    assert.equal(
      html`<a href="${'javascript:alert(1)'}">x</a>`.toString(),
      '<a href="#address-refused">x</a>',
    );
    assert.equal(html`<a href="${'/wards/'}">x</a>`.toString(), '<a href="/wards/">x</a>');
    assert.equal(
      html`<form action="${'data:text/html,x'}"></form>`.toString(),
      '<form action="#address-refused"></form>',
    );
    assert.equal(
      html`<p title="${'javascript: a word'}"></p>`.toString(),
      '<p title="javascript: a word"></p>',
    );
  });

  it('drops the indentation of its source, and keeps that of the text', () => {
    assert.equal(
      html`
        <pre>${'a\n  b'}</pre>
        <p>c</p>
      `.toString(),
      '\n<pre>a\n  b</pre>\n<p>c</p>\n',
    );
  });

  it('writes elements that have no end without a slash, except in drawings', () => {
    assert.equal(html`<br />`.toString(), '<br>');
    assert.equal(html`<input value="${'a'}" />`.toString(), '<input value="a">');
    assert.equal(html`<rect width="1" />`.toString(), '<rect width="1" />');
  });

  const refused: [string, () => Html, RegExp][] = [
    // prettier-ignore
    ['a value without quotes', () => html`<a title=${'x'}>x</a>`, /double quotes/],
    // prettier-ignore
    ['a value in single quotes', () => html`<a title='${'x'}'>x</a>`, /double quotes/],
    ['text inside a tag', () => html`<a ${'onclick=alert(1)'}>x</a>`, /attr\(\)/],
    [
      'markup inside an attribute',
      () => html`<a title="${html`<b></b>`}">x</a>`,
      /cannot be inside/,
    ],
    ['a handler', () => html`<a onclick="${'x'}">x</a>`, /not allowed/],
    ['a handler by attr()', () => html`<a ${attr('onclick', 'x')}>x</a>`, /not allowed/],
    ['a style', () => html`<a style="color: red">x</a>`, /not allowed/],
    ['a style element', () => html`<style></style>`, /No inline/],
    ['a script without an address', () => html`<script></script>`, /No inline/],
    ['an attribute outside a tag', () => html`<p>${attr('id', 'x')}</p>`, /inside a tag/],
    // prettier-ignore
    ['the name of an element as a value', () => html`<${'h2'}>x`, /never a value/],
  ];
  for (const [what, render, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(
        render,
        (error: unknown) => error instanceof TypeError && message.test(error.message),
      );
    });
  }
});

describe('attr', () => {
  it('is left out where the value is false, null or undefined', () => {
    for (const value of [false, null, undefined]) {
      assert.equal(html`<a${attr('aria-current', value)}>x</a>`.toString(), '<a>x</a>');
    }
  });

  it('has no value where it is true, and is escaped where it has one', () => {
    assert.equal(html`<main${attr('hidden', true)}></main>`.toString(), '<main hidden></main>');
    assert.equal(
      html`<a${attr('title', '"><b')}>x</a>`.toString(),
      '<a title="&quot;&gt;&lt;b">x</a>',
    );
  });

  it('checks an address like any other', () => {
    assert.equal(attr('href', 'vbscript:x').toString(), ' href="#address-refused"');
  });
});
