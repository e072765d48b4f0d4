import type { FolderDigests } from '../../facts/digests.ts';
import type { RepositoryState } from '../../history/repository-state.ts';
import { compareDiagnostics, type Diagnostic } from '../../rules/diagnostic.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildRecord } from '../build-record.ts';
import type { ProofAgain } from '../prove-site.ts';
import { placesOf } from '../trees/places.ts';
import { digestOfAsked, digestOfKept, historyOf, mayBeRepeated } from './build-inputs.ts';
import { statesFolder, writeLastBuild } from './last-build.ts';

/** A build that ended well. */
export type DoneBuild = {
  readonly options: BuildOptions;
  /** With links followed. */
  readonly output: string;
  readonly digests: FolderDigests;
  readonly repository: RepositoryState;
  /** What is wrong with the papers, but for what the proof found. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the proof says the next time; none where it may find out more then. */
  readonly proof: ProofAgain | undefined;
  readonly record: BuildRecord;
  readonly pages: number;
  readonly search: number;
  /** Whether the next build knows the same of the papers. */
  readonly isSettled: () => Promise<boolean>;
  /** Whether it reads all commits of the repository. */
  readonly readsCommits: boolean;
};

/**
 * Parts that are made anew by each build, of others, of the program, or of what the published site has: the same of
 * the same. A part of papers is tried again only where something of it couldn't be had.
 */
const ALWAYS_MADE = new Set([
  'assets',
  'earlier texts',
  'files for hosts',
  'register',
  'search list',
]);

/**
 * Keeps what a build was made of and what it said, for {@link repeatBuild}. Nothing is kept where the next build of the same may
 * do or say something else, where a paper has an error, or where something is said to the officer alone.
 */
export async function rememberBuild(build: DoneBuild): Promise<void> {
  const { options, digests, proof, record } = build;
  const isWhole = Object.entries(record).every(
    ([name, { needs }]) => needs !== undefined || ALWAYS_MADE.has(name),
  );
  if (!mayBeRepeated(options) || proof === undefined || !isWhole) return;
  const diagnostics = [...build.diagnostics, ...proof.diagnostics].toSorted(compareDiagnostics);
  if (!diagnostics.every(mayBeKept)) return;
  // What was written to while it was read may be in the site as it was or as it is.
  if (!digests.isAllUnchanged() || !(await build.isSettled())) return;
  const places = placesOf(build.output, statesFolder(options.cacheDir));
  const kept = digestOfKept(places, options.cacheDir);
  if (kept === undefined) return;
  writeLastBuild(places, {
    asked: digestOfAsked(options, places),
    papers: digests.listing(),
    history: await historyOf(build.repository, build.readsCommits),
    kept,
    said: { diagnostics, proof: proof.summary, pages: build.pages, search: build.search },
  });
}

const mayBeKept = ({ severity, aside }: Diagnostic): boolean =>
  severity !== 'error' && aside === undefined;
