import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { createCache, deleteOldAnswers } from '../../../src/files/cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KEY = 'ab12-text-1';
const OTHER = 'ab34-text-1';

describe('answers that are kept', () => {
  it('are given again as they were', async () => {
    const cache = createCache(temporaryFolder('cache'));
    await cache.write(KEY, { pages: ['A ward report'] });
    await cache.writeFile(KEY, 'webp', Buffer.from('a picture'));
    assert.deepEqual(await cache.read(KEY), { pages: ['A ward report'] });
    assert.deepEqual(cache.readNow(KEY), { pages: ['A ward report'] });
    const kept = await cache.readFile(KEY, 'webp');
    assert.equal(kept && readFileSync(kept, 'utf8'), 'a picture');
  });

  const damage: Readonly<Record<string, (file: string, other: string) => void>> = {
    'was cut short': (file) => truncateSync(file, 5),
    'is empty': (file) => truncateSync(file, 0),
    'was changed': (file) => writeFileSync(file, readFileSync(file, 'latin1').replace('w', 'v')),
    'was swapped with another': (file, other) => copyFileSync(other, file),
  };
  for (const [how, spoil] of Object.entries(damage)) {
    it(`count as missing where their file ${how}`, async () => {
      const folder = temporaryFolder('cache');
      const cache = createCache(folder);
      for (const key of [KEY, OTHER]) {
        await cache.write(key, { pages: [`A ward report of ${key}`] });
        await cache.writeFile(key, 'webp', Buffer.from(`drawn of ${key}`));
      }
      for (const extension of ['json', 'webp']) {
        const at = (key: string) => path.join(folder, 'ab', `${key}.${extension}`);
        spoil(at(KEY), at(OTHER));
      }
      assert.equal(await cache.read(KEY), undefined);
      assert.equal(cache.readNow(KEY), undefined);
      assert.equal(await cache.readFile(KEY, 'webp'), undefined);
    });
  }

  it('are deleted when they are old and nobody needs them', async () => {
    const folder = temporaryFolder('cache');
    const cache = createCache(folder);
    for (const key of [KEY, OTHER]) await cache.write(key, { pages: [] });
    const days = (count: number) => Date.now() + count * 24 * 3_600_000;
    deleteOldAnswers(folder, new Set(['ab12']), days(59));
    assert.notEqual(cache.readNow(OTHER), undefined);
    deleteOldAnswers(folder, new Set(['ab12']), days(61));
    assert.notEqual(cache.readNow(KEY), undefined);
    assert.equal(cache.readNow(OTHER), undefined);
  });
});
