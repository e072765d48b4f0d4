import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { fileSlug } from '../../../src/starting/file-slug.ts';
import { newCommittee } from '../../../src/starting/new-committee.ts';
import { newPage } from '../../../src/starting/new-page.ts';
import { newTopic } from '../../../src/starting/new-topic.ts';

const isRefused =
  (words: RegExp) =>
  (error: unknown): boolean =>
    error instanceof MisuseError && words.test(error.message);

describe('the name of a new file', () => {
  for (const [name, slug] of [
    ['O’Neill’s Panel', 'oneills-panel'],
    ['Pwyllgor Gwaith / Executive', 'pwyllgor-gwaith-executive'],
    ['../../etc', 'etc'],
    ['2026', '2026'],
  ] as const) {
    it(`of ${name} is ${slug}`, () => assert.equal(fileSlug(name), slug));
  }
  it('is cut between words where it is long', () => {
    const slug = fileSlug('A report about the long road '.repeat(12));
    assert.ok(slug.length <= 80 && slug.endsWith('-about-the'), slug);
    assert.equal(fileSlug('x'.repeat(300)), 'x'.repeat(80));
  });
  it('is that of the second words where the first give none', () => {
    assert.equal(fileSlug('報', 'A fence'), 'a-fence');
  });
  it('is refused where there is none, whatever the paper is', () => {
    for (const make of [
      () => newCommittee({ name: '委員会', kind: 'scrutiny' }),
      () => newPage({ title: '—', summary: 'A', shownIn: 'foot' }),
      () => newTopic({ title: '報告', summary: 'A' }),
    ]) {
      assert.throws(make, isRefused(/no letter from a to z and no digit/));
    }
  });
  it('is refused where Windows keeps it for a device', () => {
    for (const name of ['CON', 'Aux', 'com1']) {
      assert.throws(() => newCommittee({ name, kind: 'scrutiny' }), isRefused(/for a device/));
    }
  });
});
