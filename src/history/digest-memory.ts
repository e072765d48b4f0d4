import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A digest, and the place, length and times of the file on this disk when it was made. */
export type RememberedDigest = { readonly signature: string; readonly digest: string };

/**
 * What was hashed of a folder before, so that a file that nobody has touched isn't read again on this machine. It
 * saves time alone: no key is made of it, and losing it changes nothing.
 */
export type DigestMemory = {
  readonly known: ReadonlyMap<string, RememberedDigest>;
  /** Keeps these in place of what was known. What can't be written is not kept. */
  keep(digests: ReadonlyMap<string, RememberedDigest>): void;
};

const VERSION = 'moothall digests 1';

/** Of folders of papers on this machine. */
const MOST_FOLDERS = 8;

/** The memory of one folder. What is damaged, or from another version, is as if it weren't there. */
export function digestMemory(folder: string, cacheDir: string): DigestMemory {
  const all = join(cacheDir, 'digests');
  const name = hashOf(realpathSync(folder)).slice(0, 32);
  const path = join(all, name);
  return {
    known: read(path),
    keep(digests) {
      const body = [...digests]
        .flatMap(([file, { signature, digest }]) => [file, signature, digest])
        .join('\0');
      const draft = `${path}.${process.pid}`;
      try {
        mkdirSync(all, { recursive: true });
        writeFileSync(draft, `${VERSION} ${hashOf(body)}\n${body}`);
        renameSync(draft, path);
        leaveNewest(all);
      } catch {
        // It only saves time. What was begun is written over by the next that is kept.
      }
    },
  };
}

function read(path: string): ReadonlyMap<string, RememberedDigest> {
  const known = new Map<string, RememberedDigest>();
  let written: Buffer;
  try {
    written = readFileSync(path);
  } catch {
    return known;
  }
  const end = written.indexOf('\n');
  const body = written.subarray(end + 1);
  if (end < 0 || written.toString('utf8', 0, end) !== `${VERSION} ${hashOf(body)}`) return known;
  const fields = body.toString('utf8').split('\0');
  for (let at = 0; at + 2 < fields.length; at += 3) {
    // Not by a slice of three: there are tens of thousands.
    const file = fields[at];
    const signature = fields[at + 1];
    const digest = fields[at + 2];
    if (file !== undefined && signature !== undefined && digest !== undefined) {
      known.set(file, { signature, digest });
    }
  }
  return known;
}

function leaveNewest(all: string): void {
  const names = readdirSync(all);
  if (names.length <= MOST_FOLDERS) return;
  const byAge = names
    // Another build may have taken one away meanwhile.
    .flatMap((name) => {
      const stats = statSync(join(all, name), { throwIfNoEntry: false });
      return stats ? [{ path: join(all, name), written: stats.mtimeMs }] : [];
    })
    .sort((a, b) => b.written - a.written);
  for (const { path } of byAge.slice(MOST_FOLDERS)) rmSync(path, { force: true });
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
