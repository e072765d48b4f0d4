import { join } from 'node:path';
import { readStored, writeStored } from '../../files/stored-lines.ts';
import type { LogKey } from '../../history/kept-log.ts';
import type { RepositoryState } from '../../history/repository-state.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import type { BuildNote, BuildResult } from '../build-result.ts';
import type { Timings } from '../clock.ts';
import { manifestOfNothing } from '../trees/manifest.ts';
import type { Places } from '../trees/places.ts';

/** What a build was made of, and what the same build would say once more. */
export type LastBuild = {
  /** A digest of what was asked for, and of the code that did it. */
  readonly asked: string;
  /** A digest of the papers, with all that is in their folder. */
  readonly papers: string;
  readonly history: LastHistory;
  /** A digest of what is kept of the site and of the papers. */
  readonly kept: string;
  readonly said: SaidAgain;
};

/** What git said of the folder of the papers. */
export type LastHistory = {
  readonly kind: RepositoryState['kind'];
  readonly message?: string;
  readonly key?: LogKey;
  /** Paths that differed from the last commit, in order. */
  readonly changed: readonly string[];
  /** Paths that git is not to have, in order. */
  readonly ignored?: readonly string[];
  /** Whether a newer commit may change what is said although it changes no paper. */
  readonly isOfOneCommit: boolean;
};

/** What is said where nothing has to be made. */
export type SaidAgain = {
  readonly diagnostics: readonly Diagnostic[];
  readonly proof: string;
  /** How many pages and volumes of the search there are. */
  readonly pages: number;
  readonly search: number;
};

const KIND = 'moothall last build 1';

/** Where the state of the trees of each site is, and what else is kept of them. */
export const statesFolder = (cacheDir: string): string => join(cacheDir, 'sites');

/** Beside the state of the trees, under the name of the site. */
const fileOf = ({ state }: Places): string => state.replace(/\.json$/, '.said');

/** None where there is none, or it isn't what {@link writeLastBuild} wrote. */
export function readLastBuild(places: Places): LastBuild | undefined {
  const text = readStored(fileOf(places), KIND);
  return text === undefined ? undefined : (JSON.parse(text) as LastBuild);
}

export function writeLastBuild(places: Places, last: LastBuild): void {
  writeStored(fileOf(places), KIND, JSON.stringify(last));
}

/** What a build gives that makes nothing. */
export function resultAgain(
  { diagnostics, proof, pages, search }: SaidAgain,
  notes: readonly BuildNote[],
  timings: Timings,
): BuildResult {
  return {
    ...{ published: true, diagnostics, held: [], proof, timings },
    site: {
      pages: { made: 0, all: pages },
      search: { made: 0, all: search },
      changed: 0,
      manifest: manifestOfNothing(),
      notes: new Set(notes),
    },
  };
}
