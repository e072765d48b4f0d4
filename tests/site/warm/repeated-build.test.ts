import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type * as Build from '../../../src/build/build-site.ts';
import type * as Repeat from '../../../src/build/repeat/repeat-build.ts';
import type { BuildOptions } from '../../../src/build/build-options.ts';
import type { BuildResult } from '../../../src/build/build-result.ts';
import { isIsoDate } from '../../../src/language/dates.ts';
import { commitAll, git } from '../../support/git.ts';
import { moduleFile } from '../../support/program.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { digestsOf } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changingCouncil } from './changing-council.ts';

const { buildSite } = (await import(moduleFile('src/build/build-site'))) as typeof Build;
const { repeatBuild } = (await import(
  moduleFile('src/build/repeat/repeat-build')
)) as typeof Repeat;

/** Longer than the steps of any clock of files. */
const STEP_MS = 60;
const EDITS = propertyRuns(6);

/** What a build says, but for what it cost and what it says to the officer alone. */
function said(result: BuildResult): unknown {
  const diagnostics = result.diagnostics.map((one) => ({ ...one, aside: undefined }));
  return { ...result, diagnostics, timings: undefined };
}

async function council(seed: number, name: string) {
  const top = temporaryFolder(`repeated-${name}`);
  const papers = await changingCouncil(top, seed);
  const options = (): BuildOptions => {
    const today = papers.today();
    assert.ok(isIsoDate(today));
    const url = papers.url();
    return {
      ...{ input: papers.content, output: path.join(top, 'site'), today },
      ...{ cacheDir: path.join(top, 'cache'), ...(url !== undefined && { url }) },
    };
  };
  const build = async () => {
    await setTimeout(STEP_MS);
    return buildSite(options());
  };
  return { top, papers, options, build };
}

test('what is said again is what a whole build says and makes, whatever was changed before', async (t) => {
  const { papers, options, build } = await council(7, 'edits');
  let repeated = 0;
  for (let edit = 0; edit <= EDITS; edit += 1) {
    const what = edit === 0 ? 'the first build' : await papers.change();
    const made = await build().catch(() => undefined);
    // Errors would stay, and of papers that have one nothing is said again.
    if (made?.published !== true || made.held.length > 0) {
      papers.undo();
      continue;
    }
    papers.accept();
    const { output } = options();
    const site = digestsOf(output);
    const { result } = await repeatBuild(options());
    if (result) repeated += 1;
    const whole = await build();
    assert.deepEqual(digestsOf(output), site, what);
    if (result) assert.deepEqual(said(result), said(whole), what);
    t.diagnostic(`${what}: ${result ? 'said again' : 'built again'}`);
  }
  assert.ok(repeated > EDITS / 3, `${repeated} of ${EDITS} were said again`);
});

test('nothing is said again where anything may have changed', async () => {
  const { top, papers, options, build } = await council(8, 'refused');
  const { output, cacheDir } = options();
  const content = (...names: string[]) => path.join(papers.content, ...names);
  const [committee = ''] = readdirSync(content('meetings'));
  const [day = ''] = readdirSync(content('meetings', committee));
  const paper = content('meetings', committee, day, 'one.md');
  const empty = content('meetings', committee, day, '~$empty');
  const page = path.join(output, 'index.html');
  const facts = () => {
    const [name = ''] = readdirSync(path.join(cacheDir, 'facts'));
    return path.join(cacheDir, 'facts', name);
  };
  const changes: Readonly<Record<string, () => unknown>> = {
    'a paper has other words': () => appendFileSync(paper, '\nMore.\n'),
    'what was changed is committed': () => commitAll(top, 'more', '2022-05-04T09:00:00Z'),
    'there is a folder more': () => mkdirSync(empty),
    'there is a folder less': () => rmSync(empty, { recursive: true }),
    'somebody changed a page': () => appendFileSync(page, 'by hand'),
    'somebody deleted a page': () => rmSync(page),
    'somebody put a file into the site': () => writeFileSync(path.join(output, 'new.html'), ''),
    'facts are damaged': () => truncateSync(facts(), 50),
    'what was said is damaged': () => {
      const sites = path.join(cacheDir, 'sites');
      const name = readdirSync(sites).find((one) => one.endsWith('.said')) ?? '';
      truncateSync(path.join(sites, name), 90);
    },
    'the site is gone': () => rmSync(output, { recursive: true }),
    'a build was killed': () => mkdirSync(path.join(top, '.site.stage')),
  };
  for (const [what, change] of Object.entries(changes)) {
    await build();
    assert.ok((await repeatBuild(options())).result, `before ${what}`);
    await change();
    assert.equal((await repeatBuild(options())).result, undefined, what);
  }
  await build();
  const others: readonly Partial<BuildOptions>[] = [
    { today: '2022-05-05' },
    { url: 'https://other.example/' },
    { output: path.join(top, 'other') },
    { register: 'new' },
    { publishes: false },
    { volume: '2021-22' },
  ];
  for (const other of others) {
    const asked = { ...options(), ...other };
    assert.equal((await repeatBuild(asked)).result, undefined, JSON.stringify(other));
  }
  await git(top, ['commit', '--quiet', '--allow-empty', '-m', 'nothing']);
  assert.ok((await repeatBuild(options())).result, 'a commit that changes no paper');
});
