import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SCANS } from '../files/scans/kept-scans.ts';
import { commandLine } from '../program/program.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import { readRecord, writeRecord, type BuildRecord } from './build-record.ts';
import type { PartFolder } from './site-in-making.ts';

/**
 * What a machine that built one volume hands on to the one that joins all: beside the files of the volume, in
 * folders of their own, what they were made of and what was learnt of the papers.
 */
const RECORD = '.part/record';
const FACTS = '.part/facts';
const FILES = '.part/files';
const READ_SCANS = '.part/scans';

/**
 * Adds to the folder of a part what joining it needs.
 * @param sha256s of the files of the volume.
 */
export function writePart(
  folder: string,
  record: BuildRecord,
  cacheDir: string,
  volume: MunicipalYear,
  sha256s: Iterable<string>,
): void {
  rmSync(join(folder, '.part'), { recursive: true, force: true });
  writeRecord(join(folder, RECORD), record);
  for (const kind of ['facts', 'bodies']) {
    copy(join(cacheDir, 'facts'), join(folder, FACTS), `${volume}.${kind}.json`);
  }
  for (const sha256 of new Set(sha256s)) {
    copyAnswers(join(cacheDir, 'files'), join(folder, FILES), sha256);
    copyAnswers(join(cacheDir, SCANS), join(folder, READ_SCANS), sha256);
  }
}

/** Copies what is known of a file; pictures are among the files of the volume. */
function copyAnswers(from: string, to: string, sha256: string): void {
  const shelf = sha256.slice(0, 2);
  const names = existsSync(join(from, shelf)) ? readdirSync(join(from, shelf)) : [];
  for (const name of names) {
    if (!name.startsWith(sha256) || !name.endsWith('.json')) continue;
    copy(join(from, shelf), join(to, shelf), name);
  }
}

/** The folders directly below one that are parts, in the order of their names. */
const partsIn = (folder: string): string[] =>
  (statSync(folder).isDirectory() ? readdirSync(folder) : [])
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, RECORD)));

/**
 * The parts in some folders, and what was learnt with them, which goes into the cache. Throws a
 * {@link MisuseError} where a folder is no part, or was changed since it was made.
 */
export function readParts(folders: readonly string[], cacheDir: string): PartFolder[] {
  return folders.map((folder) => {
    if (!existsSync(folder)) {
      throw new MisuseError(
        `There is no folder ${folder}. Name the folders of the parts, each made with ${commandLine('build', '--volume', '2021-22', '--output', '_parts/2021-22')}.`,
      );
    }
    const record = readRecord(join(folder, RECORD));
    if (record === undefined) {
      const inside = partsIn(folder);
      if (inside.length > 0) {
        throw new MisuseError(
          `${folder} is a folder of parts, and not a part itself. Name each of them: ${commandLine('join', ...inside, '--output', '_site')}.`,
        );
      }
      throw new MisuseError(
        `${folder} is not a part of a site. Make it with ${commandLine('build', '--volume', '2021-22', '--output', folder)}.`,
      );
    }
    if (record === 'damaged') {
      throw new MisuseError(
        `The part ${folder} was damaged, or another version of Moothall made it. Build that volume again.`,
      );
    }
    const facts = join(folder, FACTS);
    for (const name of existsSync(facts) ? readdirSync(facts) : []) {
      copy(facts, join(cacheDir, 'facts'), name);
    }
    for (const [part, kind] of [
      [FILES, 'files'],
      [READ_SCANS, SCANS],
    ] as const) {
      const known = join(folder, part);
      if (!existsSync(known)) continue;
      cpSync(known, join(cacheDir, kind), { recursive: true, force: false });
    }
    return { folder, record };
  });
}

function copy(from: string, to: string, name: string): void {
  if (!existsSync(join(from, name))) return;
  mkdirSync(to, { recursive: true });
  cpSync(join(from, name), join(to, name));
}
