import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { BuildMemory } from '../../../src/build/build-memory.ts';
import { buildSite } from '../../../src/build/build-site.ts';
import { digestsOf } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changingCouncil } from './changing-council.ts';

let top: string;
let content: string;
let right: ReturnType<typeof digestsOf>;

const build = (folder: string, memory?: BuildMemory) =>
  buildSite({
    input: content,
    output: path.join(folder, 'site'),
    today: '2022-05-04',
    publishedAt: '2022-05-04T09:00:00Z',
    cacheDir: path.join(folder, 'cache'),
    ...(memory && { memory }),
  });

before(async () => {
  top = temporaryFolder('lost-bodies');
  ({ content } = await changingCouncil(top, 3));
  mkdirSync(path.join(top, 'first'));
  assert.ok((await build(path.join(top, 'first'))).published);
  right = digestsOf(path.join(top, 'first/site'));
});

const bodiesIn = (folder: string): string[] =>
  readdirSync(path.join(folder, 'cache/facts'))
    .filter((name) => name.endsWith('.bodies.json'))
    .map((name) => path.join(folder, 'cache/facts', name));

describe('where the texts that were kept are lost and pages must be made again, each page has its text', () => {
  const loseState = (folder: string) =>
    rmSync(path.join(folder, 'cache/sites'), { recursive: true });
  const loseSite = (folder: string) => rmSync(path.join(folder, 'site'), { recursive: true });
  for (const [what, damage, lose] of [
    ['deleted, with the state of the site', (file: string) => rmSync(file), loseState],
    [
      'made into a folder, with the site',
      (file: string) => (rmSync(file), mkdirSync(file)),
      loseSite,
    ],
  ] as const) {
    it(what, async () => {
      const folder = path.join(top, what);
      cpSync(path.join(top, 'first'), folder, { recursive: true, preserveTimestamps: true });
      for (const file of bodiesIn(folder)) damage(file);
      lose(folder);
      const { published, site } = await build(folder);
      assert.ok(published);
      assert.ok(site?.notes.has('facts-damaged'));
      assert.deepEqual(digestsOf(path.join(folder, 'site')), right);
      assert.ok((await build(folder)).published);
      assert.deepEqual(digestsOf(path.join(folder, 'site')), right, 'and it stays so');
    });
  }

  it('in a process that builds again and again', async () => {
    const folder = path.join(top, 'again');
    mkdirSync(folder);
    await build(folder);
    for (const file of bodiesIn(folder)) rmSync(file);
    rmSync(path.join(folder, 'site'), { recursive: true });
    const memory = new BuildMemory();
    assert.ok((await build(folder, memory)).published);
    assert.deepEqual(digestsOf(path.join(folder, 'site')), right);
    await memory.close();
  });
});
