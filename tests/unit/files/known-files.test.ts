import assert from 'node:assert/strict';
import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { PdfInspection } from '../../../src/files/inspection.ts';
import type { Inspector } from '../../../src/files/inspector.ts';
import { rememberFiles } from '../../../src/files/known-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An inspector that counts what it is asked; a file is sound that says so, and hides what it says. */
function counting(read: (path: string) => string) {
  const asked: string[] = [];
  const inspector = {
    inspect: (path: string) => {
      asked.push('inspect');
      return Promise.resolve({ sound: read(path) !== 'broken' } as PdfInspection);
    },
    hidden: (path: string) => {
      asked.push('hidden');
      return Promise.resolve(read(path) === 'hides' ? [{}] : []);
    },
    close: () => Promise.resolve(),
  } as unknown as Inspector;
  return { inspector, asked };
}

/** A file that was written some time ago, by the clock that the code reads. */
function settled(name: string): string {
  const path = join(temporaryFolder('known'), name);
  writeFileSync(path, 'x');
  return path;
}

async function ask(path: string, content: string, cacheDir: string): Promise<readonly string[]> {
  const { inspector, asked } = counting(() => content);
  const files = rememberFiles(inspector, { cacheDir });
  await files.inspect(path);
  await files.hidden(path);
  await files.close();
  return asked;
}

describe('a known file', () => {
  const all = ['inspect', 'hidden'];
  for (const [when, content, change, again] of [
    ['stands as it stood', 'sound', () => undefined, []],
    ['has grown', 'sound', (path: string) => writeFileSync(path, 'xx'), all],
    ['was replaced by one of the same size', 'sound', replace, all],
    ['was touched', 'sound', (path: string) => utimesSync(path, 1, 1), all],
    ['was unsound', 'broken', () => undefined, all],
    ['hides something', 'hides', () => undefined, ['hidden']],
  ] as const) {
    it(`that ${when}: ${again.length === 0 ? 'nothing' : again.join(' and ')} is asked again`, async (t) => {
      const path = settled('a.pdf');
      const cacheDir = temporaryFolder('cache');
      let now = statSync(path).ctimeMs + 10_000;
      t.mock.method(Date, 'now', () => now);
      assert.deepEqual(await ask(path, content, cacheDir), all);
      change(path);
      now += 10_000;
      assert.deepEqual(await ask(path, content, cacheDir), again);
    });
  }

  it('that has just been written isn’t taken as known: it may be written again unseen', async () => {
    const path = settled('a.pdf');
    const cacheDir = temporaryFolder('cache');
    assert.deepEqual(await ask(path, 'sound', cacheDir), all);
    assert.deepEqual(await ask(path, 'sound', cacheDir), all);
  });

  it('is looked at anew where what is known can’t be read', async (t) => {
    const path = settled('a.pdf');
    const cacheDir = temporaryFolder('cache');
    t.mock.method(Date, 'now', () => statSync(path).ctimeMs + 10_000);
    await ask(path, 'sound', cacheDir);
    writeFileSync(join(cacheDir, 'known-files.json'), '{"version":');
    assert.deepEqual(await ask(path, 'sound', cacheDir), all);
  });
});

function replace(path: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(`${path}.new`, 'y');
  utimesSync(`${path}.new`, atime, mtime);
  renameSync(`${path}.new`, path);
}
