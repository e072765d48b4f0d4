import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { PdfInspection } from '../../../src/files/inspection.ts';
import type { Inspector } from '../../../src/files/inspector.ts';
import { rememberFiles, type KnownContents } from '../../../src/files/known-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An inspector that counts what it is asked; a file is sound that says so, and hides what it says. */
function counting(content: string) {
  const asked: string[] = [];
  const inspector = {
    inspect: () => {
      asked.push('inspect');
      return Promise.resolve({ sound: content !== 'broken' } as PdfInspection);
    },
    hidden: () => {
      asked.push('hidden');
      return Promise.resolve(content === 'hides' ? [{}] : []);
    },
    close: () => Promise.resolve(),
  } as unknown as Inspector;
  return { inspector, asked };
}

const KNOWN: KnownContents = {
  digestOf: () => 'one',
  isUnchanged: () => true,
  isThere: () => true,
};

/** What the inspector itself is asked when both are asked about a file. */
async function ask(
  cacheDir: string,
  content = 'sound',
  contents: Partial<KnownContents> = {},
): Promise<readonly string[]> {
  const { inspector, asked } = counting(content);
  const files = rememberFiles(inspector, { cacheDir, contents: { ...KNOWN, ...contents } });
  await files.inspect('a.pdf');
  await files.hidden('a.pdf');
  await files.close();
  return asked;
}

describe('a file that was asked about before', () => {
  const all = ['inspect', 'hidden'];
  const cases: readonly [
    when: string,
    content: string,
    then: Partial<KnownContents>,
    now: Partial<KnownContents>,
    again: readonly string[],
  ][] = [
    ['has the same bytes', 'sound', {}, {}, []],
    ['has other bytes', 'sound', {}, { digestOf: () => 'other' }, all],
    ['isn’t known by its bytes', 'sound', {}, { digestOf: () => undefined }, all],
    ['was unsound', 'broken', {}, {}, all],
    ['hides something', 'hides', {}, {}, ['hidden']],
    ['was written to while it was read', 'sound', { isUnchanged: () => false }, {}, all],
    ['was in no folder any more', 'sound', { isThere: () => false }, {}, all],
  ];
  for (const [when, content, then, now, again] of cases) {
    const what = again.length === 0 ? 'nothing is' : `${again.join(' and ')} is`;
    it(`and ${when}: ${what} asked again`, async () => {
      const cacheDir = temporaryFolder('cache');
      assert.deepEqual(await ask(cacheDir, content, then), all);
      assert.deepEqual(await ask(cacheDir, content, now), again);
    });
  }

  it('is looked at again if what was kept can’t be read', async () => {
    const cacheDir = temporaryFolder('cache');
    await ask(cacheDir);
    writeFileSync(join(cacheDir, 'known-files.json'), '{"version":');
    assert.deepEqual(await ask(cacheDir), all);
  });
});
