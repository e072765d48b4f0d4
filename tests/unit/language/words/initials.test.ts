import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from '../../../../src/language/words/initials.ts';

for (const [name, ...expected] of [
  ['Leeds City Council', 'lcc', 'leeds city council'],
  ['Royal Borough of Greenwich Council', 'rbgc', 'royal borough of greenwich council'],
  ['Stratford-on-Avon District Council', 'sadc', 'stratford-on-avon district council'],
  ['Exemplar City Council (fictional)', 'ecc', 'exemplar city council'],
  // Two letters may be anything.
  ['Kent Council'],
  ['Cyngor Gwynedd'],
  ['The Council'],
  [''],
] as const) {
  test(`“${name}” is called ${expected[0] ?? 'by its name'}`, () => {
    assert.deepEqual(initialsOf(name).flat(), expected);
  });
}
