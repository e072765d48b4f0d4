import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Volume = {
  readonly id: string;
  readonly entry: { readonly languages: Readonly<Record<string, { readonly page_count: number }>> };
};
type Loading = {
  readonly loadOf: (parts: readonly object[], volume: Volume) => number;
  readonly affordable: (parts: readonly object[], volumes: readonly Volume[]) => number;
};
const source = new URL('../../../../layouts/browser/search/volumes/loading.js', import.meta.url);
const { loadOf, affordable } = (await import(source.href)) as Loading;

const volume = (id: string, records: number): Volume => ({
  id,
  entry: { languages: { en: { page_count: records } } },
});

/** A part of a question of one word, which these volumes have. */
const part = (word: string, ...volumes: readonly string[]) => ({
  options: [{ words: [[{ word, volumes: new Set(volumes) }]], phrase: '', weight: 1 }],
});

describe('what a question is to load of a volume', () => {
  const large = volume('a', 1000);
  const one = loadOf([part('verges', 'a')], large);

  it('nothing, where the volume has none of its words', () => {
    assert.equal(loadOf([part('verges', 'b')], large), 0);
  });
  it('more with each word', () => {
    assert.ok(one > 30 && one < 80, `${one}`);
    assert.ok(loadOf([part('verges', 'a'), part('grass', 'a')], large) > one);
  });
  it('no more for another form of a word, or one that other volumes have', () => {
    assert.equal(loadOf([part('verges', 'a'), part('verge', 'a'), part('kerb', 'b')], large), one);
  });
  it('no more than a small volume has', () => {
    assert.ok(loadOf([part('verges', 'a')], volume('a', 5)) < 10);
  });
});

describe('how many of the newest volumes a first answer asks', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const words = ['who', 'cuts', 'grass', 'verges', 'park', 'tree', 'mower', 'contract'];
  const large = ids.map((id) => volume(id, 1200));
  for (const [what, parts, volumes, asked] of [
    ['one word: several', [part('verges', ...ids)], large, 3],
    ['many words: one', words.map((word) => part(word, ...ids)), large, 1],
    ['a word of one volume: all', [part('verges', 'e')], large, 5],
    ['small volumes: all', [part('verges', ...ids)], ids.map((id) => volume(id, 40)), 5],
  ] as const) {
    it(what, () => assert.equal(affordable(parts, volumes), asked));
  }
});
