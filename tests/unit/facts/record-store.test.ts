import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderDigests } from '../../../src/facts/digests.ts';
import { FactsMemory } from '../../../src/facts/facts-store.ts';
import { readRecords } from '../../../src/facts/load-record.ts';
import { openRecordStore } from '../../../src/facts/record-store.ts';
import { readContentTree } from '../../../src/papers/reading/content-tree.ts';
import { readFrame } from '../../../src/papers/read-papers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PAPERS = join(import.meta.dirname, '../../fixtures/record-papers');

describe('decisions, call-ins and notices that were read before', () => {
  const input = join(temporaryFolder('record'), 'content');
  const cacheDir = temporaryFolder('record-cache');
  cpSync(PAPERS, input, { recursive: true });
  const notice = join(input, 'notices/kd113-depot.md');
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  const stored = (): string =>
    readdirSync(join(cacheDir, 'facts'))
      .map((name) => readFileSync(join(cacheDir, 'facts', name), 'utf8'))
      .join('\n');

  /** Reads all, with what is kept and without, and gives the files that had to be read. */
  async function read(code = 'a', isUnchanged = () => true): Promise<string[]> {
    const tree = readContentTree(input);
    const { council, committees } = readFrame(tree, input);
    assert.ok(council);
    const reading = { council, committees, findMisspeltNames: () => [] };
    const digests = await folderDigests(input);
    const store = openRecordStore(
      cacheDir,
      { input, tree, code },
      { ...digests, isUnchanged },
      new FactsMemory(),
    );
    const anew: string[] = [];
    const found = readRecords(input, tree, reading, {
      ...store,
      learn: (files, facts) => {
        anew.push(files.path);
        store.learn(files, facts);
      },
    });
    store.keep();
    assert.deepEqual(
      JSON.parse(JSON.stringify(found)),
      JSON.parse(JSON.stringify(readRecords(input, tree, reading))),
    );
    return anew;
  }

  it('are read once, and then one after each edit', async () => {
    assert.ok((await read()).length > 8);
    assert.deepEqual(await read(), []);
    edit(notice, (text) => text.replace('matter: ', 'matter: The '));
    assert.deepEqual(await read(), ['notices/kd113-depot.md']);
    assert.deepEqual(await read(), []);
  });

  it('are read anew where the council, a committee or the code is another', async () => {
    const all = (await read('b')).length;
    assert.ok(all > 8);
    for (const file of ['council.yaml', 'committees/cabinet.md']) {
      edit(join(input, file), (text) => `${text}\n`);
      assert.equal((await read('b')).length, all, file);
    }
    assert.deepEqual(await read('b'), []);
  });

  it('are kept without anything that is withheld, and not while they have errors or are written to', async () => {
    assert.doesNotMatch(stored(), /residual land value/);
    const before = readFileSync(notice, 'utf8');
    edit(notice, (text) => text.replace('when: ', 'when: the zanzib of '));
    assert.deepEqual(await read('b'), ['notices/kd113-depot.md']);
    assert.deepEqual(await read('b'), ['notices/kd113-depot.md']);
    writeFileSync(notice, before.replace('matter: ', 'matter: Zanzib '));
    assert.deepEqual(await read('b', () => false), ['notices/kd113-depot.md']);
    assert.doesNotMatch(stored(), /zanzib/i);
    writeFileSync(notice, before);
  });

  it('are forgotten once they have gone', async () => {
    await read('b');
    rmSync(notice);
    await read('b');
    assert.doesNotMatch(stored(), /kd113-depot/);
  });
});
