import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createMachineReader } from '../../../../src/files/scans/machine-reader.ts';
import { scanBudget } from '../../../../src/files/scans/scan-budget.ts';
import { exemptFileReader } from '../../../../src/proof/secrets/exempt-file-texts.ts';
import { exemptScans, type ExemptScanMemory } from '../../../../src/proof/secrets/exempt-scans.ts';
import { scannedPdf, scanOf } from '../../../support/fixture/scans.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';

const machine = createMachineReader();
after(() => machine.close());

const LINES = ['Quillpit Holdings offered £985,450 for the lease.'];

const readerOf = (pages: number, memory?: ExemptScanMemory) =>
  exemptFileReader(exemptScans(scanBudget(machine, pages), memory));

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
      assert.equal(unread, 'scan-not-read');
    });
  }

  it('of as many pages as a build may read; in the same process, the next goes on', async () => {
    const memory: ExemptScanMemory = new Map();
    const file = await scannedPdf([LINES, ['The reserve price is £1,020,300.']]);
    const first = await readerOf(1, memory)(file, 'two.pdf');
    assert.equal(first.unread, 'scan-not-read');
    assert.ok(!first.words.join(' ').includes('1,020,300'));
    const second = await readerOf(1, memory)(file, 'two.pdf');
    assert.equal(second.unread, undefined);
    assert.ok(second.words.join(' ').includes('£1,020,300'));
  });
});
