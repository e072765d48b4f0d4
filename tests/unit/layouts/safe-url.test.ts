import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REFUSED, safeUrl } from '../../../layouts/safe-url.ts';

describe('safeUrl', () => {
  const allowed = [
    'https://www.gov.uk',
    'http://example.org/?q=a:b',
    'HTTPS://EXAMPLE.ORG',
    'mailto:scrutiny@leeds.example',
    'tel:01133788642',
    '/meetings/scrutiny-board/2022-05-11/',
    'appendix-1.pdf#page=12',
    '../wards/',
    '#para-8',
    '?q=bus%20station',
    'a/b:c',
    '',
  ];
  for (const url of allowed) {
    it(`lets "${url}" pass`, () => assert.equal(safeUrl(url), url));
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a',
    '//elsewhere.example/',
    '\\\\elsewhere.example',
    '/\\elsewhere.example',
    '/\n/elsewhere.example',
  ];
  for (const url of refused) {
    it(`refuses ${JSON.stringify(url)}`, () => assert.equal(safeUrl(url), REFUSED));
  }

  it('never leads to another scheme, as the URL standard reads it', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      ':',
      '\n',
      '\t',
      ' ',
      '/',
      '\\',
      'data',
      'http',
      's',
      '\u0000',
      'a',
      '#',
      '?',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const url = safeUrl(pieces.join(''));
        if (!URL.canParse(url, 'https://papers.example/a/')) return;
        const { protocol } = new URL(url, 'https://papers.example/a/');
        assert.match(protocol, /^(?:https?|mailto|tel):$/);
      }),
      { seed: 20220511, numRuns: 2000 },
    );
  });
});
