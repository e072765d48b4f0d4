import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { openProofStore } from '../../../src/proof/store/proof-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('what a proof keeps is not missed where another build takes the folder away at that moment', async () => {
  const folder = path.join(temporaryFolder('proof-store'), 'leak-proof');
  const store = await openProofStore(folder, 'code');
  const shard = {
    keys: ['a'],
    get bytes() {
      rmSync(folder, { recursive: true, force: true });
      return Buffer.from('words');
    },
  };
  await store.save({} as Parameters<typeof store.save>[0], new Set(), [shard]);
  assert.ok(!existsSync(folder));
  assert.equal((await openProofStore(folder, 'code')).proved, undefined);
});
