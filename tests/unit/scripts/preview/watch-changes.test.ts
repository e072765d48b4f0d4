import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { watchChanges } from '../../../../scripts/preview/watch-changes.ts';
import { commitAll, git } from '../../../support/git.ts';
import { placesOfHistory } from '../../../../src/history/repository-places.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

let end: () => Promise<void> = () => Promise.resolve();

afterEach(() => end());

/** A folder of papers that is watched; `until` gives all paths that changed before and with a certain one. */
async function watched(
  others: (folder: string) => Promise<readonly string[]> = () => Promise.resolve([]),
) {
  const folder = temporaryFolder('watch');
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  mkdirSync(path.join(folder, 'papers'));
  writeFileSync(path.join(folder, 'papers/first.md'), 'First');
  await commitAll(folder, 'First', '2022-05-03T09:00:00Z');
  const changed = new Set<string>();
  let look: () => void = () => undefined;
  end = await watchChanges({
    papers: path.join(folder, 'papers'),
    others: await others(folder),
    onChange: (paths) => {
      for (const each of paths) changed.add(path.relative(folder, each));
      look();
    },
    onError: (error) => assert.fail(String(error)),
  });
  const until = (isIt: (changed: ReadonlySet<string>) => boolean) =>
    new Promise<string[]>((resolve) => {
      look = () => {
        if (isIt(changed)) resolve([...changed].sort());
      };
      look();
    });
  return { folder, papers: path.join(folder, 'papers'), until };
}

test('what an editor leaves for a moment is no change', async () => {
  const { papers, until } = await watched();
  for (const name of ['.first.md.swp', '4913', 'first.md~', '~$first.docx', 'first.md.tmp']) {
    writeFileSync(path.join(papers, name), 'Not a paper');
  }
  writeFileSync(path.join(papers, 'last.md'), 'Last');
  const changed = await until((paths) => paths.has(path.join('papers', 'last.md')));
  assert.deepEqual(changed, [path.join('papers', 'last.md')]);
});

test('a file that is renamed, put into a new folder or deleted is a change', async () => {
  const { papers, until } = await watched();
  renameSync(path.join(papers, 'first.md'), path.join(papers, 'second.md'));
  mkdirSync(path.join(papers, 'second'));
  writeFileSync(path.join(papers, 'second/plan.pdf'), '%PDF');
  const all = ['first.md', 'second.md', 'second/plan.pdf'].map((name) => path.join('papers', name));
  await until((paths) => all.every((name) => paths.has(name)));
  rmSync(path.join(papers, 'second'), { recursive: true });
});

test('a commit is a change, and so is a checkout', async () => {
  const { folder, papers, until } = await watched((at) => placesOfHistory(path.join(at, 'papers')));
  const isGits = (paths: ReadonlySet<string>) => [...paths].some((each) => each.startsWith('.git'));
  writeFileSync(path.join(papers, 'first.md'), 'Changed');
  await commitAll(folder, 'Second', '2022-05-04T09:00:00Z');
  await until(isGits);
  await git(folder, ['checkout', '--quiet', '-b', 'other']);
  await until((paths) => paths.has(path.join('.git', 'HEAD')));
});

test('a folder in no repository has no history to watch', async () => {
  assert.deepEqual(await placesOfHistory(temporaryFolder('no-repository')), []);
});
