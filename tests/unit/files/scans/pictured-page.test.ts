import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPictured } from '../../../../src/files/scans/pictured-page.ts';

const PROSE =
  'The tender of the second firm was the highest of the three that were received by the council.';
/** As a font writes it that numbers its letters in its own order. */
const SWAPPED = '7KH WHQGHU RI WKH VHFRQG ILUP ZDV WKH KLJKHVW RI WKH WKUHH WKDW ZHUH UHFHLYHG';

describe('the words of a page have to be read off it', () => {
  for (const [what, text, page, expected] of [
    ['where it has none, and something is drawn', '', { isBare: false }, true],
    ['not where nothing is drawn', '', {}, false],
    ['where a stamp is beside a picture', 'Page 7 of 12', { hasImage: true }, true],
    ['not where a picture is beside a text', PROSE + PROSE, { hasImage: true }, false],
    ['where its font has no letters', '\uE001\uE002\uE003', {}, true],
    ['where its font has other letters', SWAPPED, {}, true],
    ['where one of its fonts has other letters', `${PROSE}\n${SWAPPED}`, {}, true],
    ['not where it is a table of codes', 'HLA1 2104 890\nSHLAA 12.4\nBGN 33.9', {}, false],
  ] as const) {
    it(what, () => {
      assert.equal(isPictured({ hasImage: false, isBare: true, ...page }, text), expected);
    });
  }
});
