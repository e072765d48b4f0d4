import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stemmer } from 'stemmer';
import { plainWordsOf } from '../../../../src/language/words/plain-words.ts';

type Find = (words: readonly string[]) => readonly { readonly words: string }[];
const { otherWords } = (await import(
  new URL('../../../../layouts/browser/search/other-words.js', import.meta.url).href
)) as { readonly otherWords: (...given: readonly unknown[]) => Find };

const find = otherWords(plainWordsOf({}), [], stemmer);
const meant = (said: string) => find(said.split(' ')).map(({ words }) => words);

describe('officers’ words for words of residents', () => {
  for (const [said, officers] of [
    ['youngsters', 'young people'],
    ['toddlers', 'early years'],
    ['teenager', 'young people'],
    ['pensioners', 'older people'],
    ['oap', 'older people'],
    ['old peoples home', 'care homes'],
    ['old folks home', 'care homes'],
    ['tip', 'household waste recycling centre'],
    ['dump', 'household waste recycling centre'],
    ['skip', 'household waste recycling centre'],
    ['wheelie bin', 'waste collection'],
    ['dustmen', 'refuse collection'],
    ['council flat', 'council housing'],
    ['rates', 'business rates'],
    ['poll card', 'electoral registration'],
    ['lollipop ladies', 'school crossing patrol'],
    ['drop kerb', 'vehicle crossing'],
    ['disabled badge', 'blue badge'],
    ['street lights out', 'street lighting'],
    ['dog muck', 'dog fouling'],
    ['fly tip', 'fly tipping'],
    ['rat', 'pest control'],
    ['mouldy', 'damp and mould'],
    ['school run', 'home to school transport'],
    ['rat run', 'traffic calming'],
    ['traffic warden', 'civil enforcement officers'],
    ['ginnel', 'alley gating'],
    ['swings', 'play area'],
    ['bookies', 'gambling'],
  ] as const) {
    it(`“${said}”: ${officers}`, () => assert.ok(meant(said).includes(officers)));
  }

  for (const said of ['bar', 'fair', 'ash', 'mast', 'weeding', 'seniority', 'patrol']) {
    it(`“${said}” has several meanings, and none is guessed`, () =>
      assert.deepEqual(meant(said), []));
  }

  for (const [wide, words] of [
    ['public spaces protection order', []],
    ['community safety', ['crime']],
  ] as const) {
    it(`“${wide}” is said of many matters, and meant by no word for one of them`, () => {
      const all = Object.entries(plainWordsOf({})).filter(([, others]) => others.includes(wide));
      assert.deepEqual(
        all.map(([said]) => said),
        words,
      );
    });
  }

  for (const [said, officers] of [
    ['dog poo', 'dog fouling'],
    ['dog muck', 'dog control'],
    ['dog fouling', 'dog control'],
    ['drug dealing', 'substance misuse'],
    ['drug dealers', 'county lines'],
    ['burglary', 'acquisitive crime'],
    ['begging', 'street based'],
    ['crime', 'community safety'],
  ] as const) {
    it(`“${said}” still has what is meant by it alone: ${officers}`, () =>
      assert.ok(meant(said).includes(officers)));
  }

  it('no word means itself, and none means nothing', () => {
    for (const [said, others] of Object.entries(plainWordsOf({}))) {
      assert.ok(others.length > 0, said);
      assert.ok(!others.includes(said), said);
      assert.ok(![said, ...others].some((word) => word !== word.trim() || word === ''), said);
    }
  });

  it('a council’s own come first, and the others stay', () => {
    const own = plainWordsOf({ tip: ['Ellers Lane'] })['tip'] ?? [];
    assert.equal(own[0], 'Ellers Lane');
    assert.ok(own.includes('household waste recycling centre'));
  });
});
