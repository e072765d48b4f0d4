import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findHidden } from '../../../../src/files/hidden/find-hidden.ts';
import { WHOLE_FILE } from '../../../../src/files/hidden/hidden-question.ts';
import type { HiddenFinding } from '../../../../src/files/hidden/finding.ts';
import { inspectPdf } from '../../../../src/files/inspecting/inspect-pdf.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import {
  BEHIND_PAGES,
  ODD_BEHIND_PAGES,
  PLAIN_BEHIND_PAGES,
} from '../../../pdf-corpus/behind-pages.ts';
import { KEPT_IN_ENTRIES, PLAIN_ENTRIES } from '../../../pdf-corpus/entries.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

async function look(pdf: Buffer): Promise<readonly HiddenFinding[]> {
  const inspection = await inspectPdf(engine, pdf);
  assert.ok(inspection.sound);
  const question = { pages: 1, work: Infinity, hasHiddenLayers: false };
  const found = [WHOLE_FILE, 0].map((from) => findHidden(engine, pdf, { from, ...question }));
  return [...inspection.inObjects, ...found.flatMap(({ findings }) => findings)];
}

const severities = async (pdf: Buffer) => [
  ...new Set((await look(pdf)).map(({ severity }) => severity)),
];

describe('what the file says and no page shows is found', () => {
  for (const { name, pdf } of [...BEHIND_PAGES, ...KEPT_IN_ENTRIES]) {
    it(name, async () => assert.ok((await severities(pdf)).includes('error')));
  }
  for (const { name, pdf } of ODD_BEHIND_PAGES) {
    it(`${name}: a warning`, async () => assert.deepEqual(await severities(pdf), ['warning']));
  }

  it('no finding repeats it', async () => {
    for (const { pdf } of [...BEHIND_PAGES, ...KEPT_IN_ENTRIES]) {
      assert.doesNotMatch(JSON.stringify(await look(pdf)), /943 476|Bloggs|3 May|12 34/);
    }
  });
});

describe('the same things that say nothing private are let through', () => {
  for (const { name, pdf } of PLAIN_BEHIND_PAGES) {
    it(name, async () => assert.deepEqual(await look(pdf), []));
  }
  for (const { name, pdf } of PLAIN_ENTRIES) {
    it(name, async () => assert.ok(!(await severities(pdf)).includes('error')));
  }
});
