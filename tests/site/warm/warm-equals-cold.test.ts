import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { BuildOptions } from '../../../src/build/build-options.ts';
import type { BuildResult } from '../../../src/build/build-result.ts';
import type * as Build from '../../../src/build/build-site.ts';
import { Random } from '../../../scripts/demo/random.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { moduleFile } from '../../support/program.ts';
import { digestsOf, filesBelow } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changingCouncil } from './changing-council.ts';

// Each build starts threads, which load the code anew: most of the time where it isn't compiled.
const { buildSite } = (await import(moduleFile('src/build/build-site'))) as typeof Build;

/** Edits of each council. */
const EDITS = propertyRuns(8);
const SEEDS = (process.env['MOOTHALL_WARM_SEEDS'] ?? '1').split(',').map(Number);

/** What may happen to the site and to what is kept between builds. */
function mishap(random: Random, site: string, cache: string): string {
  const files = filesBelow(site);
  const file = path.join(site, random.pick(files));
  const kept = filesBelow(cache).filter((name) => !name.startsWith('files/'));
  const one = path.join(cache, random.pick(kept));
  switch (random.whole(0, 7)) {
    case 0:
      writeFileSync(file, 'Somebody wrote this by hand.');
      return `${file} written by hand`;
    case 1:
      rmSync(file);
      return `${file} deleted`;
    case 2:
      truncateSync(one, 40);
      return `${one} cut short`;
    case 3:
      rmSync(path.join(cache, random.pick(['facts', 'sites', 'digests', 'leak-proof'])), {
        recursive: true,
        force: true,
      });
      return 'a part of what is kept deleted';
    case 4:
      rmSync(site, { recursive: true });
      return 'the site deleted';
    default:
      return 'nothing';
  }
}

/** A build, or why there is none: a council that gets another name has no register to go on with. */
async function buildOrRefuse(
  options: BuildOptions,
): Promise<BuildResult & { readonly refused?: string }> {
  try {
    return await buildSite(options);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'MisuseError') throw error;
    return {
      published: false,
      diagnostics: [],
      held: [],
      timings: { parts: {} },
      refused: error.message,
    };
  }
}

for (const seed of SEEDS) {
  test(`a site made from the last one equals a site made from nothing, whatever changed (seed ${seed})`, async (t) => {
    const top = temporaryFolder(`warm-${seed}`);
    const council = await changingCouncil(top, seed);
    const random = new Random(`mishaps ${seed}`);
    const files = path.join(top, 'known-files');
    mkdirSync(files);
    // What PDFs say is known by their bytes alone: both may share it, which saves most of the time.
    const cacheAt = (name: string): string => {
      const folder = path.join(top, name);
      mkdirSync(folder);
      symlinkSync(files, path.join(folder, 'files'));
      return folder;
    };
    const site = path.join(top, 'warm', 'site');
    const cache = cacheAt('warm-cache');
    const live = path.join(top, 'live');
    let exchanges = 0;
    const build = async (output: string, cacheDir: string) => {
      const url = council.url();
      const today = council.today();
      return buildOrRefuse({
        ...{ input: council.content, output, today, cacheDir },
        ...(url !== undefined && { url }),
        // What is on the host, which both go on from, whatever happened to the site here.
        register: exchanges === 0 ? 'new' : live,
        publishedAt: `${today}T${String(Math.floor(exchanges / 60)).padStart(2, '0')}:${String(exchanges % 60).padStart(2, '0')}:00Z`,
      });
    };
    const goLive = () => {
      rmSync(live, { recursive: true, force: true });
      cpSync(site, live, { recursive: true });
      exchanges += 1;
    };
    const first = await build(site, cache);
    assert.ok(first.published, JSON.stringify(first.diagnostics));
    goLive();
    let published = 0;
    for (let edit = 1; edit <= EDITS; edit += 1) {
      const changes: string[] = [];
      for (let more = random.whole(1, 3); more > 0; more -= 1) changes.push(await council.change());
      const accident = random.chance(0.3) ? mishap(random, site, cache) : 'nothing';
      const what = `edit ${edit}: ${changes.join(', ')}; beside it: ${accident}`;
      const cold = path.join(top, `cold-${edit}`);
      const fromNothing = await build(path.join(cold, 'site'), cacheAt(`cold-cache-${edit}`));
      const warm = await build(site, cache);
      assert.deepEqual(
        [warm.published, warm.diagnostics, warm.refused],
        [fromNothing.published, fromNothing.diagnostics, fromNothing.refused],
        what,
      );
      if (warm.published) {
        assert.deepEqual(digestsOf(site), digestsOf(path.join(cold, 'site')), what);
        published += 1;
        goLive();
        council.accept();
      } else council.undo();
      if (process.env['MOOTHALL_TEST_RUNS'] !== undefined) {
        t.diagnostic(
          `${what}: ${warm.published ? `${warm.site?.changed} files` : warm.diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code} ${d.file} ${d.message}`)[0]}`,
        );
      }
      rmSync(cold, { recursive: true, force: true });
      rmSync(path.join(top, `cold-cache-${edit}`), { recursive: true });
    }
    assert.ok(published > EDITS / 3, `only ${published} of ${EDITS} edits could be published`);
    assert.ok(readdirSync(path.join(cache, 'sites')).length <= 3);
  });
}
