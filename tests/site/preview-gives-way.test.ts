import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { KeepBuilding, type BuildState } from '../../scripts/preview/keep-building.ts';
import { shownFrom, type ShownSite } from '../../src/build/shown-site.ts';
import { TODAY } from '../support/fixture/fixture-content.ts';
import { paperRepository, REPORT } from '../support/paper-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const papers = await paperRepository();
const output = path.join(temporaryFolder('gives-way'), 'site');
const BROKEN = 'committees/new-one.md';

let site: ShownSite = shownFrom(output);
/** Called once pages are shown, before anything else happens. */
let whenShown = (): void => undefined;
let whenDone: (state: BuildState) => void = () => undefined;

const builds = new KeepBuilding(
  {
    ...{ input: papers.content, output, cacheDir: temporaryFolder('gives-way-cache') },
    today: () => TODAY,
  },
  {
    state: (state, next) => {
      site = next ?? site;
      if (state.step === 'done') whenDone(state);
    },
    pagesMade: () => {
      whenShown();
      whenShown = () => undefined;
    },
    ended: () => undefined,
    failed: () => undefined,
  },
);
after(() => builds.end());

/** How the next build ends that isn't given up for another one. */
const built = (...files: readonly string[]): Promise<BuildState> => {
  const done = new Promise<BuildState>((resolve) => (whenDone = resolve));
  builds.build(files.map((file) => path.join(papers.content, file)));
  return done;
};
const page = (): string => readFileSync(site.find(`${REPORT}/index.html`) ?? '', 'utf8');

test('pages that were shown before their proof, and are lost by a later error, are said to be gone', async () => {
  assert.equal((await built()).refused, false);

  papers.write(BROKEN, '---\nname: [x\n');
  const plain = await built(BROKEN);
  assert.deepEqual([plain.refused, plain.isBack], [true, undefined]);
  papers.remove(BROKEN);
  assert.equal((await built(BROKEN)).refused, false);

  papers.replace(`${REPORT}.md`, 'The purpose of', 'The heron was first. The purpose of');
  whenShown = () => {
    papers.write(BROKEN, '---\nname: [x\n');
    builds.build([path.join(papers.content, BROKEN)]);
  };
  const back = await built(`${REPORT}.md`);
  assert.deepEqual([back.refused, back.isBack], [true, true]);
  assert.ok(!page().includes('The heron was first.'));
  // What was lost isn't there after another error either.
  papers.write(BROKEN, '---\nname: [y\n');
  assert.equal((await built(BROKEN)).isBack, true);

  papers.remove(BROKEN);
  const again = await built(BROKEN);
  assert.deepEqual([again.refused, again.isBack], [false, undefined]);
  assert.ok(page().includes('The heron was first.'));
});
