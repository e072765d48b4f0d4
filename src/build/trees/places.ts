import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { putBack } from './exchange.ts';
import { lookAtFolder } from './look.ts';
import { dropState, readState, type StateFault, type TreeState } from './tree-state.ts';

/** Where everything is: beside the output, as only names on one file system can be exchanged. */
export type Places = {
  /** Of the state's files. */
  readonly name: string;
  readonly output: string;
  /** The last site but one, to be brought up to date. */
  readonly spare: string;
  /** The spare while it is worked on: under this name it can't be relied on. */
  readonly next: string;
  /** The old site between two renames. */
  readonly aside: string;
  /** Files of a build under way. */
  readonly stage: string;
  readonly lock: string;
  /** What the last build knew of the trees. */
  readonly state: string;
  /** What will be known once the trees are exchanged. */
  readonly pending: string;
};

/** Names the places of an output, and makes the folders they are in. */
export function placesOf(output: string, stateFolder: string): Places {
  const site = resolve(output);
  const folder = resolve(stateFolder);
  const beside = (name: string): string => join(dirname(site), `.${basename(site)}.${name}`);
  mkdirSync(dirname(site), { recursive: true });
  mkdirSync(folder, { recursive: true });
  // The way from the one to the other stays as it is where both are moved or restored elsewhere.
  const way = relative(folder, site).split(sep).join('/');
  const name = `site-${createHash('sha256').update(way).digest('hex').slice(0, 12)}`;
  return {
    name,
    output: site,
    spare: beside('spare'),
    next: beside('next'),
    aside: beside('aside'),
    stage: beside('stage'),
    lock: beside('lock'),
    state: join(folder, `${name}.json`),
    pending: join(folder, `${name}.pending.json`),
  };
}

/**
 * Brings the places in order after a build that may have been killed at any moment, and reads the state:
 * an exchange that took place counts, one that didn't leaves the published site as it was.
 */
export function tidyPlaces(places: Places, version: string): TreeState | StateFault | undefined {
  const { output, spare, next, aside, stage, pending } = places;
  rmSync(stage, { recursive: true, force: true });
  putBack(output, aside);
  const waiting = existsSync(pending) ? readState(pending, version) : undefined;
  const took =
    typeof waiting === 'object' && waiting.folders.get('')?.inode === lookAtFolder(output)?.inode;
  if (took) {
    if (existsSync(aside)) moveOver(aside, next);
    const old = lookAtFolder(next)?.inode;
    if (old !== undefined && old === waiting.spareFolders.get('')?.inode) moveOver(next, spare);
    renameSync(pending, places.state);
  } else dropState(pending);
  if (existsSync(aside)) {
    if (existsSync(next) || existsSync(spare)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, next);
  }
  if (existsSync(next) && existsSync(spare)) rmSync(next, { recursive: true, force: true });
  return took ? waiting : readState(places.state, version);
}

function moveOver(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}
