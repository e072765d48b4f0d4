import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasLinesOfNoLanguage, isNoLanguage } from '../../../../src/language/words/letter-pairs.ts';

/** As fonts have it that number their letters in their own order. */
const moved = (text: string, by: number) =>
  text.replaceAll(/\p{L}/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - by));
const turned = (text: string, by: number) =>
  text.replaceAll(/[a-z]/gu, (letter) =>
    String.fromCodePoint(97 + (((letter.codePointAt(0) ?? 0) - 97 + by) % 26)),
  );

const TENDER =
  'The tender of the second firm was the highest of the three that were received, and it is recommended.';

describe('letters that make no words', () => {
  for (const [what, text] of [
    ['of a font that numbers its letters from a later place', moved(TENDER, 29)],
    ['each swapped for the next', turned(TENDER, 1)],
    ['each swapped for one far from it', turned(TENDER, 11)],
    ['in capitals', turned(TENDER, 1).toUpperCase()],
  ] as const) {
    it(`are known: ${what}`, () => {
      assert.ok(isNoLanguage(text));
      assert.ok(hasLinesOfNoLanguage(text));
    });
  }
  it('are known in some of the lines of a page', () => {
    const page = `${TENDER}\n${TENDER}\n${turned(TENDER, 1)}`;
    assert.ok(!isNoLanguage(page));
    assert.ok(hasLinesOfNoLanguage(page));
  });
});

describe('letters that make words, or may', () => {
  for (const [what, text] of [
    ['English', TENDER],
    ['Welsh', 'Mae’r cyngor yn cynnal cyfarfodydd drwy gyfrwng y Gymraeg ac yn cyhoeddi papurau yn ddwyieithog i’r cyhoedd.'],
    ['names in a list', 'Cllr R Przybylski\nCllr K Nwachukwu\nCllr Siân Llwyd\nCllr Ffion Gwynne\nCllr J McGhee\nCllr B Szczepanski'],
    ['a table of initials', 'SHLAA HLA SFRA\nNPPF PPG CIL\nRAG RAG RAG\nBGN DSG HNB CSSB'],
    ['codes and figures', 'HLA2104890 12.4 33.9\nSHA1234 15 16\nXQ-19 87'],
    ['a table of months', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec\nJan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'],
    ['a heading in capitals', 'CORPORATE PARENTING ANNUAL REPORT AND PERFORMANCE DASHBOARD FOR THE SECOND QUARTER'],
    ['nothing', ''],
  ] as const) {
    it(`are left: ${what}`, () => {
      assert.ok(!isNoLanguage(text));
      assert.ok(!hasLinesOfNoLanguage(text));
    });
  }
}); // prettier-ignore
