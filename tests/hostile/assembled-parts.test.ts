import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { assemblePack } from '../../src/printing/assemble/assemble-pack.ts';
import { PartError } from '../../src/printing/assemble/pack-part.ts';
import { HOSTILE } from '../pdf-corpus/hostile.ts';
import { PACK, partOf } from '../support/site/read-pack.ts';
import { limitedTest } from './limited-test.ts';

/** What an inspection gives up on, so that no pack is ever made of it: its time has no limit here. */
const NEVER_INSPECTED = new Set([
  'a cross-reference stream of a thousand million entries',
  'a text of 30 MB in one string',
]);

describe('a part that tries to break, stop or fill the assembler of packs', () => {
  for (const { name, make } of HOSTILE) {
    if (NEVER_INSPECTED.has(name)) continue;
    limitedTest(`is taken, or refused in plain words: ${name}`, async () => {
      try {
        const { pages } = await assemblePack([partOf('a', await make())], PACK);
        assert.ok(pages > 0);
      } catch (error) {
        assert.ok(error instanceof PartError, String(error));
        assert.equal(error.key, 'a');
        assert.match(error.message, /^[A-Z].*\.$/u);
      }
    });
  }
});
