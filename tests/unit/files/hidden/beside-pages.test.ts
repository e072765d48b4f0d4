import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { writtenBesidePages } from '../../../../src/files/hidden/behind-pages.ts';
import { pdfLib } from '../../../../src/files/inspecting/pdf-lib.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { isGrave } from '../../../../src/proof/leak-proof.ts';
import { onePage } from '../../../pdf-corpus/raw-pdf.ts';
import { proofOf } from '../../proof/site.ts';
import { pdf } from '../../proof/channels.ts';

const { PDFHexString, PDFName } = pdfLib;

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

const WAYS: Readonly<Record<string, (document: PDFDocument, words: string) => void>> = {
  title: (document, words) => {
    document.setTitle(words);
  },
  subject: (document, words) => {
    document.setSubject(words);
  },
  keywords: (document, words) => {
    document.setKeywords([words]);
  },
  bookmark: (document, words) => {
    const { context, catalog } = document;
    const outlines = context.nextRef();
    const entry = context.obj({ Title: PDFHexString.fromText(words), Parent: outlines });
    const first = context.register(entry);
    context.assign(
      outlines,
      context.obj({ Type: 'Outlines', First: first, Last: first, Count: 1 }),
    );
    catalog.set(PDFName.of('Outlines'), outlines);
  },
  'title in XMP': (document, words) => {
    const { context, catalog } = document;
    const xmp = `<rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang="x">${words}</rdf:li></rdf:Alt></dc:title></rdf:RDF>`;
    const stream = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
    catalog.set(PDFName.of('Metadata'), context.register(stream));
  },
};

const EXEMPT = 'The verger hid the chalice in the organ loft and reported a burglary.';
const NEARLY = 'Verger who hid a chalice in the organ loft, reporting a burglary';

/** Whether what is written beside the pages of an open PDF stops a site. */
async function stops(words: string, way: string): Promise<boolean> {
  const bytes = Buffer.from(
    await pdf((document) => {
      document.addPage();
      WAYS[way]?.(document, words);
    }),
  );
  const said = await writtenBesidePages(engine, bytes);
  assert.ok(said.includes(words), `${way}: ${said.join(' | ')}`);
  const folder = 'content/meetings/plans/2026-12-10';
  const { near } = await proofOf(
    { 'x/index.html': '<p>Nothing is here.</p>' },
    {
      secrets: secretsOfText(EXEMPT, { file: `${folder}/church.md`, line: 20, column: 1 }),
      openTexts: [{ text: said.join('\n\n'), source: `${folder}/bridge/appendix-1.pdf` }],
    },
  );
  return near.some(isGrave);
}

for (const way of Object.keys(WAYS)) {
  describe(`the ${way} of an open PDF`, () => {
    it('stops a site where it is nearly what is exempt', async () => {
      assert.ok(await stops(NEARLY, way));
    });
    it('passes where it says something else with some of the words', async () => {
      assert.equal(await stops('The organ and the loft of the church: a survey', way), false);
    });
    it('passes where it is a heading of any paper', async () => {
      assert.equal(await stops('Appendix 1: Site plan and equality impact', way), false);
    });
  });
}

it('a PDF with pages alone says nothing beside them', async () => {
  assert.deepEqual(await writtenBesidePages(engine, onePage()), []);
});
