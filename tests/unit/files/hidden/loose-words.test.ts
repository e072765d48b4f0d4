import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { HiddenFinding } from '../../../../src/files/hidden/finding.ts';
import { inspectPdf } from '../../../../src/files/inspecting/inspect-pdf.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { LOOSE, ODD_LOOSE, PLAIN_LOOSE } from '../../../pdf-corpus/loose.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

async function findingsOf(pdf: Buffer): Promise<readonly HiddenFinding[]> {
  const inspection = await inspectPdf(engine, pdf);
  assert.ok(inspection.sound);
  return inspection.inObjects;
}

const severities = async (pdf: Buffer) => [
  ...new Set((await findingsOf(pdf)).map(({ severity }) => severity)),
];

describe('what is in no object of a file, or in its code alone, is found', () => {
  for (const { name, pdf } of LOOSE) {
    it(name, async () => assert.deepEqual(await severities(pdf), ['error']));
  }
  for (const { name, pdf } of ODD_LOOSE) {
    it(`${name}: a warning`, async () => assert.deepEqual(await severities(pdf), ['warning']));
  }

  it('no finding repeats it', async () => {
    for (const { pdf } of [...LOOSE, ...ODD_LOOSE]) {
      assert.doesNotMatch(JSON.stringify(await findingsOf(pdf)), /943 476|Bloggs|3 May|912345/);
    }
  });
});

describe('the same places, with nothing private, are let through', () => {
  for (const { name, pdf } of PLAIN_LOOSE) {
    it(name, async () => assert.deepEqual(await findingsOf(pdf), []));
  }
});
