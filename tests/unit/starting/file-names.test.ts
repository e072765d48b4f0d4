import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { list } from '../../../scripts/command-line/new/read-answers.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { fileSlug } from '../../../src/starting/file-slug.ts';
import { newCommittee } from '../../../src/starting/new-committee.ts';
import { newPage } from '../../../src/starting/new-page.ts';
import type { Council } from '../../../src/papers/council/council.ts';
import { newReport } from '../../../src/starting/new-report.ts';
import { newTopic } from '../../../src/starting/new-topic.ts';

const isRefused =
  (words: RegExp) =>
  (error: unknown): boolean =>
    error instanceof MisuseError && words.test(error.message);

describe('a list of answers', () => {
  for (const [text, entries] of [
    ['A, B ,,C', ['A', 'B', 'C']],
    ['"A: b, c", D', ['A: b, c', 'D']],
    ["'A: b'", ['A: b']],
    ["St Mary's, King's, O'Neill", ["St Mary's", "King's", "O'Neill"]],
    ['The "Old" Town, B', ['The "Old" Town', 'B']],
    ['', []],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(list(text), entries));
  }
});

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
  it('is refused to a report where it is that of the agenda or the minutes', () => {
    for (const title of ['Minutes', 'MINUTES!', 'Agenda']) {
      const make = () =>
        newReport({ templates: [] } as unknown as Council, {
          title,
          ...{ reportOf: 'A', committee: 'plans', date: '2026-12-08' },
          folder: 'meetings/plans/2026-12-08',
        });
      assert.throws(make, isRefused(/of the meeting, so that no report .*title that says more/));
    }
  });
  it('is refused where Windows keeps it for a device', () => {
    for (const name of ['CON', 'Aux', 'com1']) {
      assert.throws(() => newCommittee({ name, kind: 'scrutiny' }), isRefused(/for a device/));
    }
  });
});
