import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { inspectPdf } from '../../../../src/files/inspecting/inspect-pdf.ts';
import { pdfLib } from '../../../../src/files/inspecting/pdf-lib.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { pdf } from '../../proof/channels.ts';

let engine: PdfiumEngine;
before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

/** What is found in a PDF with this property beside those that every PDF has. */
async function foundIn(key: string, value: string): Promise<string[]> {
  const bytes = await pdf((document) => {
    document.setTitle('Weirs');
    const info = document.context.lookup(document.context.trailerInfo.Info, pdfLib.PDFDict);
    info.set(pdfLib.PDFName.of(key), pdfLib.PDFString.of(value));
  });
  const inspection = await inspectPdf(engine, Buffer.from(bytes));
  assert.ok(inspection.sound);
  return inspection.inObjects
    .filter(({ kind }) => kind === 'personal-data' || kind === 'named-person')
    .map(({ severity, reason }) => `${severity}: ${reason}`);
}

const BIRTH =
  'error: A property of the PDF has what looks like a date of birth, which no page shows.';
const NAMED = 'warning: A property of the PDF seems to name a person, whom no page names.';

describe('properties that a council or its programs add to a PDF', () => {
  for (const [key, value, found] of [
    ['CaseDOB', '14/03/1971', [BIRTH]],
    ['Case_Date_Of_Birth', '14 March 1971', [BIRTH]],
    ['LastSavedBy', 'zebedee.quillfeather', [NAMED]],
    ['CaseOwner', 'Quillfeather, Zebedee - FIN', [NAMED]],
    ['PrintDate', '14/03/1971', []],
    ['SourceModified', 'D:20260314101500', []],
    ['LastSavedBy', 'Democratic Services', []],
    ['Company', 'Harcastle Council', []],
    ['Standby', 'zebedee.quillfeather', []],
    ['_dlc_DocIdItemGuid', '3d5a2b1c-9f10-4e6d-8a77-0b1c2d3e4f50', []],
  ] as const) {
    it(`${key}: ${value}`, async () => assert.deepEqual(await foundIn(key, value), found));
  }
});
