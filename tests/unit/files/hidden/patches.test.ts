import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findHidden } from '../../../../src/files/hidden/find-hidden.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { HONEST_PICTURES, PATCHED_PICTURES } from '../../../pdf-corpus/patches.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

function kindsIn(pdf: Buffer): string[] {
  const question = { from: 0, pages: 1, budgetMs: 60_000, hasHiddenLayers: false };
  const { findings } = findHidden(engine, pdf, question);
  return findings.filter(({ severity }) => severity === 'error').map(({ kind }) => kind);
}

describe('a part of a picture under a patch is found', () => {
  for (const { name, pdf } of PATCHED_PICTURES) {
    it(name, () => assert.deepEqual(kindsIn(pdf), ['covered-picture']));
  }
});

describe('a picture with something on it that hides nothing is let through', () => {
  for (const { name, pdf } of HONEST_PICTURES) {
    it(name, () => assert.deepEqual(kindsIn(pdf), []));
  }
});
