import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runBuild } from '../support/build-command.ts';
import { paperRepository, REPORT } from '../support/paper-repository.ts';
import { killTree } from '../support/run-command.ts';
import { digestsOf } from '../support/site/site-reading.ts';

/** What a build has left beside the site. */
const leftovers = (site: string): string[] =>
  readdirSync(path.dirname(site)).filter((name) => name.startsWith(`.${path.basename(site)}.`));

/** When the build is killed: as soon as what it does has got so far. */
const MOMENTS: readonly [when: string, reached: (site: string, inode: number) => boolean][] = [
  ['its first files are waiting', (site) => waiting(site) > 0],
  ['it brings the last site but one up to date', (site) => leftovers(site).includes('.site.next')],
  ['the new site has just taken the place of the old', (site, inode) => inodeOf(site) !== inode],
];

/** How many files a build has made that aren't published yet. */
function waiting(site: string): number {
  const folder = path.join(path.dirname(site), `.${path.basename(site)}.stage`);
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

const inodeOf = (site: string): number | undefined =>
  statSync(site, { throwIfNoEntry: false })?.ino;

test('a build that is killed leaves a whole site, and the next one recovers', async (t) => {
  const papers = await paperRepository();
  const build = (output: string, register?: string) =>
    runBuild({ input: papers.content, output, ...(register !== undefined && { register }) });
  assert.equal((await build(papers.site)).code, 0);
  const old = digestsOf(papers.site);
  papers.replace(
    `${REPORT}.md`,
    'title: Ofsted Inspection Report',
    'title: Ofsted Report, Amended',
  );
  const elsewhere = `${papers.site}-elsewhere`;
  assert.equal((await build(elsewhere, papers.site)).code, 0);
  const fresh = digestsOf(elsewhere);
  assert.notDeepEqual(fresh, old);

  for (const [when, reached] of MOMENTS) {
    await t.test(`killed when ${when}`, async () => {
      const before = digestsOf(papers.site);
      const inode = inodeOf(papers.site) ?? 0;
      let watch: NodeJS.Timeout | undefined;
      const result = await runBuild({
        input: papers.content,
        output: papers.site,
        onStart: (pid) => {
          watch = setInterval(() => {
            if (!reached(papers.site, inode)) return;
            clearInterval(watch);
            killTree(pid);
          }, 1);
        },
      });
      clearInterval(watch);
      const served = digestsOf(papers.site);
      if (result.signal === 'SIGKILL' && inodeOf(papers.site) === inode) {
        assert.deepEqual(served, before);
      } else {
        assert.deepEqual(served, fresh);
      }
    });
  }

  await t.test('the next build publishes, and tidies up after them all', async () => {
    assert.equal((await build(papers.site)).code, 0);
    assert.deepEqual(digestsOf(papers.site), fresh);
    assert.deepEqual(leftovers(papers.site), ['.site.spare']);
  });
});
