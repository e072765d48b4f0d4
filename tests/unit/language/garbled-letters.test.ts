import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { garbledLetters } from '../../../src/language/garbled-letters.ts';

/** A text with its garbled letters put right. */
function righted(text: string): string {
  let result = text;
  for (const { index, written, right } of garbledLetters(text).toReversed()) {
    result = result.slice(0, index) + (right ?? '?') + result.slice(index + written.length);
  }
  return result;
}

/** What Windows’ own encoding has from 80 to 9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** As a program does that takes UTF-8 for Latin-1. */
const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
/** As a program does that takes UTF-8 for Windows’ own encoding. */
const asWindows = (text: string): string =>
  asLatin1(text).replace(/[\u0080-\u009F]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? '');

describe('letters that were read in the wrong encoding are known again', () => {
  for (const text of [
    'The council’s café',
    '£40 – “half” of €80…',
    'Caerdydd: Tŷ Gŵyr, Ŵyn, naïve à la carte, Ångström, Łódź',
    '½ of 5° × 2 · © ™ • ≥ 4 ✓ → ☐',
    '👍 and ﬁnal\u00A0words',
  ]) {
    it(text, () => {
      assert.equal(righted(asLatin1(text)), text);
      assert.equal(righted(asWindows(text)), text);
      assert.equal(righted(asWindows(asWindows(text))), text);
    });
  }
  const texts: [written: string, right: string][] = [
    ['the council\u0092s \u009340\u0094', 'the council’s “40”'],
    ['â€œsoâ€ he said, â€œyesâ€', '“so” he said, “yes”'],
    ['the council‚Äôs ¬£5 caf√©', 'the council’s £5 café'],
    ['ï»¿Title', 'Title'],
    ['the council\uFFFDs', 'the council?s'],
    ['it is ï¿½5', 'it is ?5'],
  ];
  for (const [written, right] of texts) {
    it(JSON.stringify(written), () => assert.equal(righted(written), right));
  }
});

describe('letters that are meant are left as they are', () => {
  for (const text of [
    'Caerdydd ŵ ŷ â ô – “café” ½ £5 👩‍🏫 Łódź, crème brûlée, Zoë, São Paulo, IRMÃ',
    'RENÉ’S CAFÉ – “À LA CARTE” · DÃ” and JOSÉ™',
    'Â phob dymuniad da, â’r, â £5 ac â “nodyn”',
    'Ä – an A with two dots; Å… and Ã, 5 ¬ x, √2 ≈ 1.4',
    '山 Ελλάδα Привет العربية 日本',
  ]) {
    it(text, () => assert.deepEqual(garbledLetters(text), []));
  }
});
