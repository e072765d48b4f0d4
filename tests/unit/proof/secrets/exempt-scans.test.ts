import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { createMachineReader } from '../../../../src/files/scans/machine-reader.ts';
import { scanBudget } from '../../../../src/files/scans/scan-budget.ts';
import { exemptFileReader } from '../../../../src/proof/secrets/exempt-file-texts.ts';
import { exemptScans, type ExemptScanMemory } from '../../../../src/proof/secrets/exempt-scans.ts';
import { sealedScans } from '../../../../src/proof/secrets/sealed-scans.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { smallPdf } from '../../../support/fixture/small-pdf.ts';
import { scannedPdf, scanOf } from '../../../support/fixture/scans.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';

const machine = createMachineReader();
after(() => machine.close());

const LINES = ['Quillpit Holdings offered £985,450 for the lease.'];

const readerOf = (pages: number, memory?: ExemptScanMemory) =>
  exemptFileReader(exemptScans(scanBudget(machine, pages), { memory }));

describe('the words in an exempt scan or picture are looked for', () => {
  for (const [name, make] of [
    ['scan.pdf', () => scannedPdf([LINES])],
    ['stamped-scan.pdf', () => scannedPdf([LINES], 'Page 23')],
    ['picture.png', () => scanOf(LINES)],
    [
      'with-picture.docx',
      async () => smallDocx('See below.', { 'word/media/image1.png': await scanOf(LINES) }),
    ],
  ] as const) {
    it(`of ${name}`, async () => {
      const { words, unread } = await readerOf(5)(await make(), name);
      assert.equal(unread, undefined);
      assert.ok(words.join(' ').includes('Quillpit Holdings offered £985,450'), words.join(' '));
    });

    it(`of ${name}, which is said to be unread where nothing is read by machine`, async () => {
      const { unread } = await readerOf(0)(await make(), name);
      assert.equal(unread, 'scan-later');
    });
  }

  it('of as many pages as a build may read; in the same process, the next goes on', async () => {
    const memory: ExemptScanMemory = new Map();
    const file = await scannedPdf([LINES, ['The reserve price is £1,020,300.']]);
    const first = await readerOf(1, memory)(file, 'two.pdf');
    assert.equal(first.unread, 'scan-later');
    assert.ok(!first.words.join(' ').includes('1,020,300'));
    const second = await readerOf(1, memory)(file, 'two.pdf');
    assert.equal(second.unread, undefined);
    assert.ok(second.words.join(' ').includes('£1,020,300'));
  });

  it('of as many pages as a build may read; the next goes on, with what is kept sealed on the disk', async () => {
    const cacheDir = temporaryFolder('sealed');
    const file = await scannedPdf([LINES, ['The reserve price is £1,020,300.']]);
    const unread: unknown[] = [];
    for (let build = 0; build < 2; build += 1) {
      const sealed = sealedScans(cacheDir);
      const scans = exemptScans(scanBudget(machine, 1), { sealed });
      unread.push((await exemptFileReader(scans)(file, 'two.pdf')).unread);
      sealed.tidy();
    }
    assert.deepEqual(unread, ['scan-later', undefined]);
    const scans = exemptScans(scanBudget(machine, 0), { sealed: sealedScans(cacheDir) });
    const { words } = await exemptFileReader(scans)(file, 'two.pdf');
    assert.match(words.join(' '), /Quillpit Holdings offered £985,450.*£1,020,300/s);
    const kept = filesBelow(cacheDir).map((path) => readFileSync(path, 'utf8'));
    assert.equal(kept.length, 2);
    for (const text of kept) {
      assert.doesNotMatch(text, /Quillpit|985,450|1,020,300|reserve/);
      assert.ok(!text.includes(createHash('sha256').update(file).digest('hex')));
    }
  });

  it('anew where what is kept sealed was changed', async () => {
    const cacheDir = temporaryFolder('sealed');
    const file = await scannedPdf([LINES]);
    await sealedScans(cacheDir).write(file, 1, { text: 'Quillpit', sure: 1, all: 1 });
    assert.equal((await sealedScans(cacheDir).read(file, 1))?.text, 'Quillpit');
    assert.equal(await sealedScans(cacheDir).read(Buffer.concat([file, file]), 1), undefined);
    for (const path of filesBelow(cacheDir)) {
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/"data":"./, (data) => `${data.slice(0, -1)}${data.endsWith('A') ? 'B' : 'A'}`)); // prettier-ignore
    }
    assert.equal(await sealedScans(cacheDir).read(file, 1), undefined);
  });
});

describe('what an exempt PDF says is kept sealed', () => {
  it('and said again without reading the PDF, by the same code alone', async () => {
    const cacheDir = temporaryFolder('sealed');
    const file = Buffer.from(await smallPdf('Offers', LINES));
    const sealed = sealedScans(cacheDir);
    const texts: unknown[] = [];
    const noting = {
      readText: (bytes: Buffer, code: string) => sealed.readText(bytes, code),
      writeText: (bytes: Buffer, code: string, text: unknown) => {
        texts.push(text);
        assert.equal(code.length, 32);
        return sealed.writeText(bytes, code, text);
      },
    };
    const first = await exemptFileReader(undefined, noting)(file, 'offers.pdf');
    const again = await exemptFileReader(undefined, noting)(file, 'offers.pdf');
    assert.match(again.words.join(' '), /Quillpit Holdings offered £985,450/);
    assert.deepEqual(again, first);
    assert.equal(texts.length, 1);
    assert.equal(await sealed.readText(file, 'of other code'), undefined);
    for (const path of filesBelow(cacheDir)) {
      assert.doesNotMatch(readFileSync(path, 'utf8'), /Quillpit|985,450|Holdings/);
    }
  });
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
