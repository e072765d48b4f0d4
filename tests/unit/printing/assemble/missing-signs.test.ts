import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingSigns } from '../../../../src/printing/assemble/missing-signs.ts';

describe('signs that no font has are counted in', () => {
  for (const [what, content, count] of [
    ['a text', 'BT /F1 12 Tf <0000> Tj ET', 1],
    ['a text among others', '<00120000> Tj <0013> Tj <0000> Tj', 2],
    ['a text with distances', '[<00000001> -12.5 <0000>] TJ', 2],
    ['glyphs whose digits only meet as zeros', '<10000001> Tj', 0],
    ['words that stand for others', '/Span <</ActualText <FEFF0000>>> BDC <0001> Tj EMC', 0],
    ['numbers', '10000 0 0 1 0 0 cm 0.0000 g', 0],
    ['a text without any', '<00120013> Tj', 0],
    ['nothing', '', 0],
  ] as const) {
    it(`${what}: ${count}`, () => assert.equal(missingSigns(Buffer.from(content)), count));
  }
});
