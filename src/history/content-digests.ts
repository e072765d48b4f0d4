import { lstatSync, readdirSync, type BigIntStats, type Dirent } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { blobDigestOfFile, type ContentDigest } from './blob-digest.ts';
import { digestMemory, type DigestMemory, type RememberedDigest } from './digest-memory.ts';
import { vouchedByGit } from './vouched-by-git.ts';

/** Shorter files are read sooner than git is asked about them. */
const LONG_BYTES = 64 * 1024;

/** Of long files that aren't known; fewer are read sooner than git is asked. */
const ASK_GIT_BYTES = 16 * 1024 * 1024;

/** A file that was changed so lately may change again without its times changing. */
const SETTLED_MS = 2000;

/** Of a file: a longer one is no paper, nor published, and to read it would hold up every check for minutes. */
const MOST_BYTES = 1_000_000_000;

/** Of files, until others have their turn. */
const TURN_BYTES = 16 * 1024 * 1024;

export type DigestOptions = {
  /** For what is remembered on this machine; may be deleted at any time. None: nothing is remembered. */
  readonly cacheDir?: string | undefined;
  /** The bytes of long files from which git is asked about them, and from how many one is long. */
  readonly askGit?: { readonly from: number; readonly long: number };
  /** Is called with what is there and has no digest: folders, links, and what can't be read or is too long. */
  readonly onOther?: ((path: string) => void) | undefined;
};

/**
 * What each file below a folder holds, by its path there, with forward slashes, in a fixed order. A digest depends
 * on the bytes of the file alone: it is the same whether the file is committed, uncommitted or in no repository,
 * and on every machine. Links aren't followed; what begins with a dot, what can't be read, and what has more than a gigabyte is left out.
 * @throws Error where the folder can't be read, or a file is written all the while.
 */
export async function contentDigests(
  folder: string,
  {
    cacheDir,
    askGit = { from: ASK_GIT_BYTES, long: LONG_BYTES },
    onOther = () => undefined,
  }: DigestOptions = {},
): Promise<ReadonlyMap<string, ContentDigest>> {
  const settled = Date.now() - SETTLED_MS;
  const memory = cacheDir === undefined ? NO_MEMORY : digestMemory(folder, cacheDir);
  const files = filesBelow(folder, '', onOther);
  const unknown = files.filter(
    ({ path, signature }) => !isKnown(memory.known.get(path), signature),
  );
  const byGit = await askAbout(folder, unknown, askGit);
  const digests = new Map<string, ContentDigest>();
  const kept = new Map<string, RememberedDigest>();
  let read = 0;
  for (const { path, signature, bytes, changed } of files) {
    const known = memory.known.get(path);
    if (known && isKnown(known, signature)) {
      digests.set(path, { digest: known.digest, bytes });
      kept.set(path, known);
      continue;
    }
    const vouched = byGit.get(path);
    const same = vouched !== undefined && lookAt(folder, path)?.signature === signature;
    const found = same ? { digest: vouched, bytes } : blobDigestOfFile(`${folder}/${path}`);
    if (!found) {
      onOther(path);
      continue;
    }
    digests.set(path, found);
    if (changed < settled && lookAt(folder, path)?.signature === signature) {
      kept.set(path, { signature, digest: found.digest });
    }
    if (!same) read += found.bytes;
    if (read < TURN_BYTES) continue;
    read = 0;
    await setImmediate();
  }
  if (unknown.length > 0 || kept.size !== memory.known.size) memory.keep(kept);
  return digests;
}

const NO_MEMORY: DigestMemory = { known: new Map(), keep: () => undefined };

const isKnown = (known: RememberedDigest | undefined, signature: string): boolean =>
  known?.signature === signature;

/** Git is asked where reading would take long. */
async function askAbout(
  folder: string,
  files: readonly FoundFile[],
  { from, long }: NonNullable<DigestOptions['askGit']>,
): Promise<ReadonlyMap<string, string>> {
  const lengths = new Map(
    files.filter(({ bytes }) => bytes > long).map(({ path, bytes }) => [path, bytes]),
  );
  let all = 0;
  for (const bytes of lengths.values()) all += bytes;
  return all > from ? vouchedByGit(folder, lengths) : new Map<string, string>();
}

type FoundFile = {
  readonly path: string;
  /** Changes with each change of the file, but for one right after another. */
  readonly signature: string;
  readonly bytes: number;
  /** When anything of it was changed last, in milliseconds since 1970. */
  readonly changed: number;
};

function filesBelow(folder: string, below: string, onOther: (path: string) => void): FoundFile[] {
  const files: FoundFile[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(`${folder}/${below}`, { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    return files;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const file = entry.isFile() ? lookAt(folder, path) : undefined;
    if (file && file.bytes <= MOST_BYTES) files.push(file);
    else onOther(path);
    if (!entry.isDirectory()) continue;
    for (const one of filesBelow(folder, path, onOther)) files.push(one);
  }
  return files;
}

/** None where it isn't a file any more. */
function lookAt(folder: string, path: string): FoundFile | undefined {
  let stats: BigIntStats | undefined;
  try {
    stats = lstatSync(`${folder}/${path}`, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
  if (stats?.isFile() !== true) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = stats;
  return {
    path,
    // The time of the last change can't be set by hand, unlike that of the last writing.
    signature: `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`,
    bytes: Number(size),
    changed: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs),
  };
}
