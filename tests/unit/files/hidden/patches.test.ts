import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findHidden } from '../../../../src/files/hidden/find-hidden.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { MADE_PAGES } from '../../../pdf-corpus/made-pages.ts';
import { DRAWN_WAYS, HONEST_WAYS } from '../../../pdf-corpus/drawn-ways.ts';
import {
  HONEST_PICTURES,
  PATCHED_PICTURES,
  PICTURES_OFF_PAGE,
  STICKERS,
} from '../../../pdf-corpus/patches.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

function kindsIn(pdf: Buffer): string[] {
  const question = { from: 0, pages: 1, work: Infinity, hasHiddenLayers: false };
  const { findings } = findHidden(engine, pdf, question);
  return findings.filter(({ severity }) => severity === 'error').map(({ kind }) => kind);
}

describe('a part of a picture under a patch is found', () => {
  for (const { name, pdf } of [...PATCHED_PICTURES, ...STICKERS]) {
    it(name, () => assert.deepEqual(kindsIn(pdf), ['covered-picture']));
  }
});

describe('a picture that is off the page is found', () => {
  for (const { name, pdf, severity } of PICTURES_OFF_PAGE) {
    it(`${name}: ${severity}`, () => {
      const question = { from: 0, pages: 1, work: Infinity, hasHiddenLayers: false };
      const found = findHidden(engine, pdf, question).findings;
      assert.deepEqual(
        found.map((finding) => `${finding.severity} ${finding.kind}`),
        [`${severity} cropped-picture`],
      );
    });
  }
});

describe('a picture with something on it that hides nothing is let through', () => {
  for (const { name, pdf } of HONEST_PICTURES) {
    it(name, () => assert.deepEqual(kindsIn(pdf), []));
  }
});

describe('what is hidden by other means than a box is found', () => {
  for (const { name, pdf } of DRAWN_WAYS) {
    it(name, () => assert.notDeepEqual(kindsIn(pdf), []));
  }
});

describe('the same means are let through where they hide nothing', () => {
  for (const { name, pdf } of HONEST_WAYS) {
    it(name, () => assert.deepEqual(kindsIn(pdf), []));
  }
});

describe('pages as offices, printers and designers make them are let through', () => {
  for (const { name, pdf } of MADE_PAGES) {
    it(name, () => assert.deepEqual(kindsIn(pdf), []));
  }
});
