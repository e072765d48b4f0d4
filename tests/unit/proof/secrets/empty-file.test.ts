import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import type { WithholdingPaper } from '../../../../src/facts/load-facts.ts';
import type { Council } from '../../../../src/papers/council/council.ts';
import { secretsOfWithheld } from '../../../../src/proof/secrets/secrets-of-withheld.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const COUNCIL = {
  ...{ name: 'Millbrook Council', url: 'https://papers.millbrook.example/' },
  ...{ scans: { read: false }, templates: [], contact: {} },
} as unknown as Council;

/** What is looked for of a paper with an exempt file of these bytes. */
async function hashesOf(bytes: string): Promise<readonly string[]> {
  const input = temporaryFolder('papers');
  writeFileSync(path.join(input, 'claim.md'), 'exempt');
  writeFileSync(path.join(input, 'bids.csv'), bytes);
  const place = { file: 'bids.csv', line: 1, column: 1 };
  const paper: WithholdingPaper = {
    ...{ path: 'claim.md', source: 'claim.md', files: ['bids.csv'], key: 'facts' },
    read: () =>
      Promise.resolve({
        withheld: [{ kind: 'file', path: 'bids.csv', place }],
        ...{ openWords: [], open: [], whollyWithheld: [], openStatements: [] },
      }),
  };
  const [unit] = await secretsOfWithheld({
    ...{ papers: [paper], withdrawn: [], council: COUNCIL, input, digestOf: () => undefined },
  });
  const { secrets } = (await unit?.read()) ?? { secrets: [] };
  return secrets.filter(({ kind }) => kind === 'file-hash').map(({ text }) => text);
}

it('an exempt file is looked for by its hash, and an empty one isn’t: every empty file has the same', async () => {
  const bytes = 'Bidder,Offer\nQuillfeather,1234567\n';
  assert.deepEqual(await hashesOf(bytes), [createHash('sha256').update(bytes).digest('hex')]);
  assert.deepEqual(await hashesOf(''), []);
});
