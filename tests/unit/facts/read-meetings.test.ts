import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DEMO_TODAY } from '../../../scripts/demo/fictional-council.ts';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';
import { createInspector } from '../../../src/files/inspector.ts';
import { readContentTree } from '../../../src/papers/reading/content-tree.ts';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { folderDigests } from '../../../src/facts/digests.ts';
import { papersOnDay } from '../../../src/facts/papers-on-day.ts';
import { formatDiagnostics } from '../../../src/check/diagnostic-formats.ts';
import { commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What is done to the papers in turn, so that there is much to say, of one paper and of several. */
const SLIPS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^call-in: .*\n/m, ''),
  (text) => `${text}\nSee [the report before it](../2001-01-01/nothing/) and [there](#para-999).\n`,
  (text) => text.replace(/^## .*$/m, '## An unknown heading'),
  (text) => `${text}\nHis number is 07700 900123, and it is due on Monday 30 February 2021.\n`,
  (text) => text.replace(/^---\n/, '---\n\t: [\n'),
  (text) => text,
];

/** A demo with slips in it, a committee that can't be read and one that is gone, in a repository. */
async function slippedDemo(): Promise<string> {
  const input = join(temporaryFolder('threads'), 'content');
  await writeDemo({ reports: 40, output: input, seed: 3, withheld: 0, pdfs: 'small' });
  const { meetings } = readContentTree(input);
  for (const [index, { path }] of meetings.flatMap(({ reports }) => reports).entries()) {
    const slip = SLIPS[index % SLIPS.length];
    const file = join(input, path);
    if (slip) writeFileSync(file, slip(readFileSync(file, 'utf8')));
  }
  const committeeOf = (at: number): string =>
    join(input, 'committees', `${meetings.at(at)?.committee ?? ''}.md`);
  writeFileSync(committeeOf(0), '---\nnaem: Nobody\n---\n');
  rmSync(committeeOf(-1));
  await git(input, ['init', '--quiet']);
  await commitAll(input, 'papers', '2021-03-01T09:00:00Z');
  return input;
}

describe('a check by several threads', () => {
  it('says the same as by one, byte for byte, and in the same order', async () => {
    const input = await slippedDemo();
    const answers = temporaryFolder('threads-answers');
    const said = async (threads: number): Promise<string> => {
      // Known to the inspector alone, so that other threads have to ask for every file.
      const inspector = createInspector({ cacheDir: answers, workers: 1 });
      const cacheDir = temporaryFolder('threads-cache');
      try {
        const dates = await readGitDates(input, cacheDir);
        const options = { input, dates, inspector, cacheDir, today: DEMO_TODAY, threads };
        const { diagnostics } = await papersOnDay({
          ...options,
          digests: await folderDigests(input),
          bodies: false,
        });
        assert.ok(diagnostics.length > 40);
        return formatDiagnostics(diagnostics, 'json', { privately: true });
      } finally {
        await inspector.close();
      }
    };
    const alone = await said(1);
    assert.equal(await said(3), alone);
    for (const code of ['call-in-missing', 'link-broken', 'yaml-invalid', 'committee-unknown']) {
      assert.match(alone, new RegExp(`"${code}"`));
    }
  });
});
