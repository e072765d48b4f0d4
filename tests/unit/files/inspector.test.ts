import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createInspector } from '../../../src/files/inspector.ts';
import { manyPages, onePage } from '../../pdf-corpus/raw-pdf.ts';

let folder = '';
const open = () => createInspector({ cacheDir: path.join(folder, 'cache'), workers: 1 });
const fileOf = (name: string) => path.join(folder, name);

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'moothall-inspector-'));
  writeFileSync(fileOf('paper.pdf'), onePage());
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an inspector', () => {
  it('starts no worker for bytes that it knows, whatever their file is called', async () => {
    const first = open();
    const known = await first.inspect(fileOf('paper.pdf'));
    const text = await first.text(fileOf('paper.pdf'));
    const picture = await first.picture(fileOf('paper.pdf'));
    assert.equal(first.workersStarted, 1);
    await first.close();

    copyFileSync(fileOf('paper.pdf'), fileOf('copy.pdf'));
    const second = open();
    assert.deepEqual(await second.inspect(fileOf('copy.pdf')), known);
    assert.deepEqual(await second.text(fileOf('copy.pdf')), text);
    assert.deepEqual(await second.picture(fileOf('copy.pdf')), picture);
    assert.equal(second.workersStarted, 0);
    await second.close();
  });

  it('reads a file anew when its bytes have changed', async () => {
    const inspector = open();
    writeFileSync(fileOf('changing.pdf'), manyPages(2));
    const before = await inspector.inspect(fileOf('changing.pdf'));
    writeFileSync(fileOf('changing.pdf'), manyPages(3));
    const now = await inspector.inspect(fileOf('changing.pdf'));
    await inspector.close();
    assert.ok(before.sound && now.sound);
    assert.deepEqual([before.pages, now.pages], [2, 3]);
  });

  it('hands a prepared text out at once, and none where the cache is gone', async () => {
    const inspector = open();
    const text = await inspector.prepareText(fileOf('paper.pdf'));
    assert.deepEqual(text.read()?.pages[0]?.blocks, [{ kind: 'paragraph', text: 'Ward report' }]);
    rmSync(fileOf('cache'), { recursive: true });
    assert.equal(text.read(), undefined);
    await inspector.close();
  });

  it('has no text and no picture of a file that isn’t sound', async () => {
    const inspector = open();
    writeFileSync(fileOf('broken.pdf'), onePage().subarray(0, 200));
    const text = await inspector.prepareText(fileOf('broken.pdf'));
    assert.deepEqual([text.isKnown, text.read()], [false, undefined]);
    assert.equal(await inspector.picture(fileOf('broken.pdf')), undefined);
    assert.equal((await inspector.inspect(fileOf('missing.pdf'))).sound, false);
    await inspector.close();
  });
});
