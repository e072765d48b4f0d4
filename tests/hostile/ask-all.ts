import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import type { Inspector } from '../../src/files/inspector.ts';

/** Answers that a limit gives: they aren't kept, and a calmer moment may give another. */
const LIMITS: readonly string[] = ['timed-out', 'out-of-memory', 'crashed'];

/**
 * Asks all that a build asks of a file, and gives the fault, or 'sound'. `first` says what the file is,
 * `then` gives the rest. Throws an AssertionError where two answers don't agree.
 */
export async function askAll(
  file: string,
  pdf: Uint8Array,
  { first, then }: { readonly first: Inspector; readonly then: Inspector },
): Promise<string> {
  writeFileSync(file, pdf);
  const inspection = await first.inspect(file);
  assert.equal(inspection.bytes, pdf.length);
  assert.equal(inspection.sha256, createHash('sha256').update(pdf).digest('hex'));
  const [text, picture, hidden] = await Promise.all([
    then.text(file),
    then.picture(file),
    then.hidden(file),
  ]);
  rmSync(file);
  if (picture) assert.ok(picture.width <= 360 && picture.height <= 720);
  if (inspection.sound) {
    if (text) assert.equal(text.pages.length, inspection.pages);
    return 'sound';
  }
  assert.ok(inspection.reason !== '' && inspection.remedy !== '');
  if (!LIMITS.includes(inspection.fault)) {
    assert.equal(text, undefined);
    assert.equal(picture, undefined);
    assert.deepEqual(hidden, []);
  }
  return inspection.fault;
}
