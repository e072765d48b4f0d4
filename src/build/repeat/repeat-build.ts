import { existsSync } from 'node:fs';
import { folderDigests } from '../../facts/digests.ts';
import { readRepositoryState } from '../../history/repository-state.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildResult } from '../build-result.ts';
import { Clock } from '../clock.ts';
import { outputFolder } from '../output-folder.ts';
import { compareTree } from '../trees/look.ts';
import { hashFile } from '../trees/hash-file.ts';
import { placesOf, type Places } from '../trees/places.ts';
import { readState, TREES } from '../trees/tree-state.ts';
import { digestOfAsked, digestOfKept, mayBeRepeated, saysTheSame } from './build-inputs.ts';
import type { Begun } from './begun.ts';
import { readLastBuild, resultAgain, statesFolder } from './last-build.ts';

export type Repeated = {
  /** What the build would give; none where it has to be done. */
  readonly result?: BuildResult;
  readonly begun?: Begun;
};

/** Files that were written so lately that their times prove nothing; more are better read by a whole build, which remembers it. */
const MOST_DOUBTFUL = 2000;

/**
 * Says again what the last build of a site said, where nothing has changed since: the papers, git, the day, this program, the site
 * itself and what is kept of it. Loads nothing of what makes a site. Where anything is in doubt, a whole build has to find out.
 * Throws a {@link MisuseError} where a folder isn't what it should be.
 */
export async function repeatBuild(options: BuildOptions): Promise<Repeated> {
  if (!mayBeRepeated(options)) return {};
  const { input, cacheDir } = options;
  const clock = new Clock();
  const places = placesOf(outputFolder(input, options.output), statesFolder(cacheDir));
  const last = readLastBuild(places);
  if (!last) return {};
  const isAsked =
    last.kept === digestOfKept(places, cacheDir) && last.asked === digestOfAsked(options, places);
  if (!isAsked || isInWork(places)) return {};
  const repository = readRepositoryState(input);
  repository.catch(() => undefined);
  const digests = await clock.part('digests', () => folderDigests(input, cacheDir));
  const begun = { digests, repository };
  if (digests.listing() !== last.papers) return { begun };
  try {
    const site = await clock.part('opening', () => lookAtSite(places));
    const isSame =
      site.isAsLeft &&
      (await saysTheSame(input, last.history, await repository)) &&
      !isInWork(places);
    if (!isSame) return { begun };
    const notes = site.read > 0 ? (['files-read'] as const) : [];
    return { result: resultAgain(last.said, notes, clock.timings()) };
  } catch {
    // The build itself says what is wrong.
    return { begun };
  }
}

/** Whether another build is at work, or was killed there. */
function isInWork({ lock, next, aside, stage, pending }: Places): boolean {
  return [lock, next, aside, stage, pending].some((path) => existsSync(path));
}

/** Whether the published site is what the last build left there. */
function lookAtSite({ output, state }: Places): { isAsLeft: boolean; read: number } {
  const known = readState(state, TREES);
  if (typeof known !== 'object') return { isAsLeft: false, read: 0 };
  const { doubtful, missing, strange } = compareTree(output, known);
  const isRight = ([path, { bytes }]: readonly [string, { readonly bytes: number }]): boolean => {
    const file = known.files.get(path);
    return file?.bytes === bytes && hashFile(`${output}/${path}`).digest === file.digest;
  };
  const isAsLeft =
    missing.length + strange.length === 0 &&
    doubtful.size <= MOST_DOUBTFUL &&
    [...doubtful].every(isRight);
  return { isAsLeft, read: doubtful.size };
}
