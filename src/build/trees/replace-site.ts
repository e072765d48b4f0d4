import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeBySystem, takePlace, type Exchange, type How } from './exchange.ts';
import { isSpareAsLeft } from './look.ts';
import type { NewSite } from './new-site.ts';
import { compareByWalking, NextTree, type CatchUp } from './next-tree.ts';
import type { Places } from './places.ts';
import { stampsAsProof } from './published-site.ts';
import { writeState, type KnownFile, type Stamp, type TreeState } from './tree-state.ts';

/** What was done to the spare beyond bringing it up to date. */
export type SpareNote =
  /** There was none, so it was made by a link for each file of the site. */
  | 'spare-made'
  /** It wasn't as a build left it, so it was compared with the site file by file. */
  | 'spare-repaired';

export type Replacement = {
  readonly places: Places;
  readonly site: NewSite;
  /** What the last build knew; undefined where nothing can be trusted. */
  readonly state: TreeState | undefined;
  readonly version: string;
  readonly exchange?: Exchange;
  readonly onNote: (note: SpareNote) => void;
  readonly step: (name: string) => void;
};

type Found = CatchUp & { readonly folders: ReadonlyMap<string, Stamp> };

/**
 * Makes the spare into the new site and puts it in the published one's place. Each step leaves what
 * `tidyPlaces` can put right.
 */
export async function replaceSite(replacement: Replacement): Promise<How> {
  const { places, site, version, step, exchange = exchangeBySystem } = replacement;
  const { next, spare, state, pending } = places;
  step('mark the spare');
  const found = startNext(replacement);
  const tree = new NextTree(next, found.folders, step);
  const made = await fill(tree, found, replacement);
  step('write the state');
  const knownMs = Date.now();
  const { folders: oldFolders } = site.old;
  const hadSite = oldFolders.has('');
  const known: TreeState = {
    knownMs,
    files: site.known(made),
    folders: tree.stamps(),
    spareFolders: hadSite ? oldFolders : new Map(),
    behind: hadSite ? site.differing() : [],
  };
  writeState(pending, known, version);
  step('exchange');
  const how = await takePlace(places, exchange, step);
  step('name the spare');
  if (existsSync(next)) renameSync(next, spare);
  step('keep the state');
  renameSync(pending, state);
  step('end');
  return how;
}

/** Writes down what was learnt of a site that stays as it is. `startedMs` is when it was looked at. */
export function keepState(
  { places, site, state, version }: Pick<Replacement, 'places' | 'site' | 'state' | 'version'>,
  startedMs: number,
): void {
  const { folders, moved } = site.old;
  const known: TreeState = {
    knownMs: startedMs,
    files: site.known(new Map()),
    folders,
    spareFolders: state ? stampsAsProof(state.spareFolders, state.knownMs) : new Map(),
    behind: [...(state?.behind ?? []), ...moved],
  };
  writeState(places.state, known, version);
}

/** Takes the spare in hand, under the name that says so, and finds what it lacks. */
function startNext({ places, site, state, onNote }: Replacement): Found {
  const { spare, next } = places;
  const { files, moved } = site.old;
  const isClean = state !== undefined && isSpareAsLeft(spare, state);
  if (existsSync(spare)) renameSync(spare, next);
  if (!isClean) {
    if (files.size > 0) onNote(existsSync(next) ? 'spare-repaired' : 'spare-made');
    mkdirSync(next, { recursive: true });
    return compareByWalking(next, files);
  }
  const behind = [...new Set([...state.behind, ...moved])];
  return {
    takeAway: behind.filter((path) => !files.has(path)),
    link: behind.filter((path) => files.has(path)),
    folders: state.spareFolders,
  };
}

/** Makes the tree the new site; gives the files that are new on the disk. */
async function fill(
  tree: NextTree,
  { takeAway, link }: CatchUp,
  { places, site }: Replacement,
): Promise<Map<string, KnownFile>> {
  const { lost, inSpare } = site.old;
  const made = new Map<string, KnownFile>();
  const digestOf = (path: string): string => site.files.get(path)?.digest ?? '';
  const isLost = (path: string): boolean => !site.files.has(path);
  const gone = new Set([...takeAway, ...site.gone(), ...[...lost].filter(isLost)]);
  // In order, so that a link or file in a folder's place goes before what ought to be in that folder.
  await tree.takeAway([...gone].sort());
  for (const path of link) {
    if (!site.files.has(path) || site.staged.has(path) || inSpare.has(path)) continue;
    const copied = await tree.link(path, join(places.output, path));
    if (copied) made.set(path, { ...copied, digest: digestOf(path) });
  }
  for (const [path, place] of site.staged) {
    made.set(path, { ...(await tree.move(path, place)), digest: digestOf(path) });
  }
  return made;
}
