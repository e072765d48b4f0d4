import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, placesIn } from './council-site.ts';

/** The files of a small site. */
export const SITE = {
  'index.html': 'home',
  'reports/a/index.html': 'report',
  'reports/a/plan.pdf': 'plan',
};

/** Milliseconds: more than the 50 by which `isSure` takes a file for too new. A longer pause changes nothing. */
const PAUSE = 60;

/** A build of which nothing is too new to be known by its time alone. */
export async function buildSlowly(folder: string, files: Readonly<Record<string, string>>) {
  await setTimeout(PAUSE);
  const step = (name: string): void => {
    if (name === 'write the state')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  };
  return build(folder, files, { step });
}

/** A site built twice, so that it has a spare. */
export async function builtSite(name: string): Promise<string> {
  const folder = temporaryFolder(name);
  await buildSlowly(folder, { ...SITE, 'index.html': 'first' });
  await buildSlowly(folder, SITE);
  await setTimeout(PAUSE);
  return folder;
}

/** The path of a published file. */
export const inSite = (folder: string, file: string): string =>
  path.join(placesIn(folder).output, file);

/** The file in which the state of the trees is. */
export const stateFile = (folder: string): string => {
  const { state } = placesIn(folder);
  return path.join(state, readdirSync(state)[0] ?? '');
};
