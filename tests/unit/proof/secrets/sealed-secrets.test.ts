import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { WithholdingPaper } from '../../../../src/facts/load-facts.ts';
import type { Council } from '../../../../src/papers/council/council.ts';
import type { ReadSecrets, SecretUnit } from '../../../../src/proof/leak-proof.ts';
import { sealedScans } from '../../../../src/proof/secrets/sealed-scans.ts';
import { secretsOfWithheld } from '../../../../src/proof/secrets/secrets-of-withheld.ts';
import { nearCopies } from '../../../../src/proof/near/near-copies.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const SAYS = 'The Director will settle the claim of Zebedee Quillfeather for £1,234,567 in March.';
const COUNCIL = {
  ...{ name: 'Millbrook Council', url: 'https://papers.millbrook.example/' },
  ...{ scans: { read: false }, templates: [], contact: {} },
} as unknown as Council;

/** A paper that withholds one sentence, and counts how often it is read. */
function paperOf(input: string, text: string): { paper: WithholdingPaper; reads: () => number } {
  writeFileSync(path.join(input, 'claim.md'), `exempt ${text}`);
  let reads = 0;
  const paper: WithholdingPaper = {
    ...{ path: 'claim.md', source: 'claim.md', files: [], key: 'facts' },
    read: () => {
      reads += 1;
      return Promise.resolve({
        withheld: [{ kind: 'text', text, place: { file: 'claim.md', line: 3, column: 1 } }],
        ...{ openWords: [], open: [], whollyWithheld: [], openStatements: [] },
      });
    },
  };
  return { paper, reads: () => reads };
}

async function unitOf(input: string, cache: string, paper: WithholdingPaper, digest: string) {
  const [unit] = await secretsOfWithheld({
    ...{ papers: [paper], withdrawn: [], council: COUNCIL, input, digestOf: () => digest },
    sealed: sealedScans(cache),
  });
  return unit as SecretUnit;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const without = ({ seal, ...secrets }: ReadSecrets): ReadSecrets => (assert.ok(seal), secrets);

describe('what is looked for of a paper is kept sealed', () => {
  it('and is the same again without reading the paper', async () => {
    const [input, cache] = [temporaryFolder('papers'), temporaryFolder('cache')];
    const { paper, reads } = paperOf(input, SAYS);
    const first = await (await unitOf(input, cache, paper, 'a')).read();
    const again = await (await unitOf(input, cache, paper, 'a')).read();
    assert.equal(reads(), 1);
    assert.ok(first.secrets.length > 1);
    assert.deepEqual(without(again), without(first));
  });

  it('and is read anew where its file, its facts or its settings are others', async () => {
    const [input, cache] = [temporaryFolder('papers'), temporaryFolder('cache')];
    const { paper, reads } = paperOf(input, SAYS);
    await (await unitOf(input, cache, paper, 'a')).read();
    await (await unitOf(input, cache, paper, 'b')).read();
    assert.equal(reads(), 2);
    await (await unitOf(input, cache, { ...paper, key: 'other facts' }, 'b')).read();
    assert.equal(reads(), 3);
    writeFileSync(path.join(input, 'claim.md'), 'exempt other bytes');
    await (await unitOf(input, cache, { ...paper, key: 'other facts' }, 'b')).read();
    assert.equal(reads(), 4);
  });

  it('and is never kept where nobody knows what decides it', async () => {
    const [input, cache] = [temporaryFolder('papers'), temporaryFolder('cache')];
    const { paper, reads } = paperOf(input, SAYS);
    for (let time = 0; time < 2; time += 1) {
      const { seal } = await (await unitOf(input, cache, { ...paper, key: undefined }, 'a')).read();
      assert.equal(seal, undefined);
    }
    assert.equal(reads(), 2);
  });

  it('in no words that can be read, and not at all once a file is damaged', async () => {
    const [input, cache] = [temporaryFolder('papers'), temporaryFolder('cache')];
    const { paper, reads } = paperOf(input, SAYS);
    await (await unitOf(input, cache, paper, 'a')).read();
    const files = filesBelow(cache);
    assert.ok(files.length > 0);
    for (const file of files) {
      const kept = readFileSync(file, 'utf8');
      assert.doesNotMatch(kept, /Quillfeather|1,234,567|Director/);
      writeFileSync(
        file,
        kept.replace(/[A-Za-z](?=[^A-Za-z]*$)/, (last) => (last === 'x' ? 'y' : 'x')),
      );
    }
    await (await unitOf(input, cache, paper, 'a')).read();
    assert.equal(reads(), 2);
  });
});

describe('near copies are the same', () => {
  it('where the phrases are read from what is sealed', async () => {
    const [input, cache] = [temporaryFolder('papers'), temporaryFolder('cache')];
    const { paper } = paperOf(input, SAYS);
    const copies = async () => {
      const unit = await unitOf(input, cache, paper, 'a');
      const found = await nearCopies({
        units: [{ id: unit.id, ...(await unit.read()) }],
        openTexts: [
          {
            text: 'The Chief Officer will settle the claim of Zebedee Quillfeather for £1.23m in March.',
            source: 'content/meetings/plans/2026-12-10/bridge.md',
          },
        ],
        ...{ allowed: [], ofTheCouncil: new Set(), code: 'code' },
      });
      return found.copies;
    };
    const first = await copies();
    assert.ok(first.length > 0);
    assert.equal(filesBelow(cache).length, 2);
    assert.deepEqual(await copies(), first);
  });
});
