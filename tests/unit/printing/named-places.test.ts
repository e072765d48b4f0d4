import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { namedPlaces } from '../../../src/printing/named-places.ts';

test('the named places of a printed document have the pages on which they begin', async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const pages = [1, 2, 3].map(() => document.addPage());
  const { context } = document;
  const place = (page: number) =>
    context.obj([pages[page - 1]?.ref ?? null, PDFName.of('XYZ'), 0, 800, 0]);
  document.catalog.set(
    PDFName.of('Dests'),
    context.obj({
      'para-1': place(1),
      'para-8': place(3),
      dürfen: place(2),
      broken: [1, 2],
      gone: [null],
    }),
  );
  const places = await namedPlaces(await document.save());
  assert.deepEqual(Object.fromEntries(places), { 'para-1': 1, 'para-8': 3, dürfen: 2 });
});

test('a document without named places has none', async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  assert.equal((await namedPlaces(await document.save())).size, 0);
});
