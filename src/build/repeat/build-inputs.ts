import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../facts/code-digest.ts';
import { KNOWN_FILES } from '../../files/known-files.ts';
import { isSameHistory } from '../../history/kept-log.ts';
import type { RepositoryState } from '../../history/repository-state.ts';
import { digestOfLayouts } from '../../outputs/site/own-layouts.ts';
import { COPIED_CODE, PROGRAM } from '../../program/program.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Places } from '../trees/places.ts';
import { markOfState } from '../trees/tree-state.ts';
import type { LastHistory } from './last-build.ts';

/** Whether a build was asked for whose like may be said again: a whole site, which goes on from its own register. */
export function mayBeRepeated(options: BuildOptions): boolean {
  const { volume, parts, register, publishedAt, publishes = true, memory, onPages } = options;
  const isPlain = [volume, parts, register, publishedAt, memory, onPages, options.printing].every(
    (one) => one === undefined,
  );
  return isPlain && publishes && options.mayHoldBack === undefined;
}

/** A digest of what a build was asked for, and of the code that does it. */
export function digestOfAsked(
  { input, today, url, placesDir, layouts }: BuildOptions,
  { output }: Places,
): string {
  const asked = JSON.stringify([
    ...[input, output, today, url, placesDir],
    digestOfLayouts(layouts, input),
  ]);
  return createHash('sha256').update(asked).update(programDigest()).digest('hex');
}

let program: string | undefined;

/** All of this program: its code, its libraries, and what browsers are given. */
function programDigest(): string {
  if (program !== undefined) return program;
  const code = COPIED_CODE ?? codeDigest(new URL('../build-site.ts', import.meta.url).href);
  const hash = createHash('sha256').update(`${code} ${JSON.stringify(process.versions)}`);
  const layouts = join(PROGRAM, 'layouts');
  for (const name of readdirSync(layouts, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(layouts, name);
    if (lstatSync(file).isFile()) hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return (program = hash.digest('hex'));
}

/**
 * A digest of what is kept of the site and of the papers. Files of the cache are known by their place, length and time: whoever
 * damages one is told so by a whole build.
 */
export function digestOfKept({ state }: Places, cacheDir: string): string | undefined {
  const mark = markOfState(state);
  if (mark === undefined) return undefined;
  const record = state.replace(/\.json$/, '.record');
  const withheld = state.replace(/\.json$/, '.withheld');
  const proof = join(cacheDir, 'leak-proof');
  const files = [
    ...[record, withheld, join(cacheDir, KNOWN_FILES)],
    ...[join(proof, 'index.json'), join(proof, 'near.json')],
    ...[...filesIn(join(cacheDir, 'facts')), ...filesIn(join(cacheDir, 'register'))],
  ];
  const hash = createHash('sha256').update(mark);
  for (const file of files) hash.update(`\0${file} ${signatureOf(file)}`);
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function signatureOf(file: string): string {
  const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}` : 'none';
}

/** What is kept of what git said. Throws a GitProblem. */
export async function historyOf(
  state: RepositoryState,
  isOfOneCommit: boolean,
): Promise<LastHistory> {
  const changed = state.kind === 'commits' ? [...(await state.changed)].sort() : [];
  const isIn = state.kind === 'commits' || state.kind === 'without-commits';
  return {
    ...{ kind: state.kind, changed, isOfOneCommit },
    ...(isIn && { ignored: await state.ignored }),
    ...(state.kind === 'problem' && { message: state.message }),
    ...(state.kind === 'commits' && { key: state.key }),
  };
}

/** Whether git says of a folder what it said before. Throws a GitProblem. */
export async function saysTheSame(
  folder: string,
  before: LastHistory,
  state: RepositoryState,
): Promise<boolean> {
  const now = await historyOf(state, before.isOfOneCommit);
  const paths = ({ kind, message, changed, ignored }: LastHistory) =>
    JSON.stringify([kind, message, changed, ignored]);
  if (paths(now) !== paths(before)) return false;
  if (!now.key || !before.key) return now.key === before.key;
  if (before.isOfOneCommit && now.key.head !== before.key.head) return false;
  return isSameHistory(folder, before.key, now.key);
}
