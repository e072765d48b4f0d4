import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fontRules, fonts } from '../../../../src/outputs/site/assets/fonts.ts';

const has = (letters: string, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return letters.split(',').some((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return parseInt(from, 16) <= code && code <= parseInt(to, 16);
  });
};

describe('the fonts of the site', () => {
  it('are files of the site, named after what is in them', () => {
    for (const { url, bytes, digest } of fonts()) {
      assert.equal(Buffer.from(bytes.subarray(0, 4)).toString('latin1'), 'wOF2');
      assert.ok(url.startsWith('/assets/fonts/') && url.includes(digest.slice(0, 12)), url);
      assert.ok(fontRules().includes(`url("fonts/${url.split('/').at(-1) ?? ''}")`), url);
    }
  });

  it('move no line when they come late', () => {
    assert.equal(fontRules().match(/font-display:optional/g)?.length, fonts().length);
  });

  for (const family of ['Source Serif 4', 'Source Sans 3']) {
    it(`have the letters of English and Welsh in ${family}`, () => {
      const own = fonts().filter((font) => font.family === family);
      for (const letter of 'Aaz09£–—’“”…·éŵŷŴ') {
        assert.ok(
          own.some(({ letters }) => has(letters, letter)),
          letter,
        );
      }
    });
  }

  it('that every page needs weigh less than 90 KB', () => {
    const needed = fonts().filter(({ isNeeded }) => isNeeded);
    assert.ok(needed.reduce((sum, { bytes }) => sum + bytes.length, 0) < 90_000);
  });
});
