import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '../reading/look.ts';
import { lettersOf, packShard, SHARD_LETTERS, unpackShard, type Shard } from './shards.ts';

import type { NeedleName } from '../search/gather-needles.ts';

/** Part of a needle that was found; places, never words. */
export type StoredRun = { readonly needle: number; readonly from: number; readonly to: number };

/** What a proof leaves for the next one. */
export type Proved = {
  /** The units of secrets that all files below were searched for. */
  readonly units: readonly string[];
  /** Of needles of which something was found. */
  readonly needles: readonly (readonly NeedleName[])[];
  readonly runs: readonly StoredRun[];
  /** Sets of runs, by index; many files have the same. */
  readonly sets: readonly (readonly number[])[];
  /** By the key of a file. */
  readonly files: ReadonlyMap<string, ProvedFile>;
  /** What each open text says that secrets say too, by its digest. */
  readonly open: ReadonlyMap<string, readonly (readonly [run: number, line: number])[]>;
  /** The input of the last proof that found nothing, and what it said. */
  readonly last?: { readonly input: string; readonly said: unknown };
};

export type ProvedFile = { readonly set: number; readonly bytes: number };

/** The texts of files that were searched, and where they are kept. */
export type TextShards = {
  has(key: string): boolean;
  /** Every text that is kept of these, a shard at a time. */
  read(keys: ReadonlySet<string>): AsyncGenerator<readonly [key: string, words: Words]>;
};

export type ProofStore = TextShards & {
  /** Nothing where there is nothing, or it was made by other code or is damaged. */
  readonly proved: Proved | undefined;
  /**
   * Takes the place of what there was. Of texts, those of `keep` stay, and `add` come to them.
   */
  save(proved: Proved, keep: ReadonlySet<string>, add: readonly Shard[]): Promise<void>;
};

const INDEX = 'index.json';

/**
 * Opens what earlier proofs left in a folder. It holds what was published, and digests: no word that is
 * withheld. Two builds may share it: a file appears whole, and the index of the last one to end counts.
 */
export async function openProofStore(folder: string, code: string): Promise<ProofStore> {
  const index = await readIndex(join(folder, INDEX), code);
  const shardOf = new Map<string, string>();
  for (const [shard, keys] of index?.shards ?? []) for (const key of keys) shardOf.set(key, shard);

  const readShard = async (name: string) => {
    try {
      return unpackShard(await readFile(join(folder, name)));
    } catch {
      return undefined;
    }
  };
  async function* read(keys: ReadonlySet<string>): AsyncGenerator<readonly [string, Words]> {
    for (const [name, inShard] of index?.shards ?? []) {
      if (!inShard.some((key) => keys.has(key))) continue;
      for (const [key, words] of (await readShard(name)) ?? []) {
        if (keys.has(key) && shardOf.get(key) === name) yield [key, words];
      }
    }
  }

  const write = async (proved: Proved, keep: ReadonlySet<string>, add: readonly Shard[]) => {
    await mkdir(folder, { recursive: true });
    const shards = new Map<string, readonly string[]>();
    const loose = new Map<string, Words>();
    for (const [name, keys] of index?.shards ?? []) {
      if (keys.every((key) => keep.has(key)) && keys.length > 0) shards.set(name, keys);
      else {
        // What is published no more is kept no longer.
        for (const [key, words] of (await readShard(name)) ?? []) {
          if (keep.has(key)) loose.set(key, words);
        }
      }
    }
    for (const shard of [...add, ...inShards(loose)]) {
      const name = `${createHash('sha256').update(shard.bytes).digest('hex')}.texts`;
      await put(join(folder, name), shard.bytes);
      shards.set(name, shard.keys);
    }
    const merged = await mergeSmall(folder, shards, readShard);
    await put(join(folder, INDEX), written({ code, proved, shards: merged }));
    await removeOthers(folder, merged);
  };

  return {
    proved: index?.proved,
    has: (key) => shardOf.has(key),
    read,
    save: async (...what) => {
      try {
        await write(...what);
      } catch (error) {
        // Another build, of papers that withhold nothing, has taken the folder away. What is kept only saves time.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    },
  };
}

/** Texts divided into shards. */
export function* inShards(texts: Iterable<readonly [string, Words]>): Generator<Shard> {
  let shard = new Map<string, Words>();
  let letters = 0;
  for (const [key, words] of texts) {
    shard.set(key, words);
    letters += lettersOf(words);
    if (letters < SHARD_LETTERS) continue;
    yield packShard(shard);
    shard = new Map();
    letters = 0;
  }
  if (shard.size > 0) yield packShard(shard);
}

/** An edit a day would leave a shard a day. */
const MOST_SMALL = 8;
const SMALL_BYTES = 1 << 16;

async function mergeSmall(
  folder: string,
  shards: ReadonlyMap<string, readonly string[]>,
  readShard: (name: string) => Promise<ReadonlyMap<string, Words> | undefined>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const small: string[] = [];
  for (const name of shards.keys()) {
    const size = await stat(join(folder, name)).then(
      (stats) => stats.size,
      () => 0,
    );
    if (size < SMALL_BYTES) small.push(name);
  }
  if (small.length <= MOST_SMALL) return shards;
  const merged = new Map(shards);
  const texts = new Map<string, Words>();
  for (const name of small) {
    merged.delete(name);
    for (const [key, words] of (await readShard(name)) ?? []) texts.set(key, words);
  }
  for (const shard of inShards(texts)) {
    const name = `${createHash('sha256').update(shard.bytes).digest('hex')}.texts`;
    await put(join(folder, name), shard.bytes);
    merged.set(name, shard.keys);
  }
  return merged;
}

/** Drafts younger than this may be another build's. */
const OLD_MS = 3_600_000;

async function removeOthers(folder: string, shards: ReadonlyMap<string, unknown>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name === INDEX || shards.has(name)) continue;
    const file = join(folder, name);
    const age = await stat(file).then(
      (stats) => Date.now() - stats.mtimeMs,
      () => 0,
    );
    // A shard that another build has just written is missed by it, and made anew: never wrong.
    if (name.endsWith('.texts') || age > OLD_MS) await rm(file, { force: true });
  }
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`;
  await writeFile(draft, content);
  await rename(draft, file);
}

type Index = {
  readonly code: string;
  readonly proved: Proved;
  readonly shards: ReadonlyMap<string, readonly string[]>;
};

/** Its digest before it, so that what was cut short or changed isn't trusted. */
function written({ code, proved, shards }: Index): string {
  const { files, open, ...rest } = proved;
  const body = JSON.stringify({
    code,
    ...rest,
    files: [...files].map(([key, { set, bytes }]) => [key, set, bytes]),
    open: [...open],
    shards: [...shards],
  });
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

async function readIndex(file: string, code: string): Promise<Index | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (createHash('sha256').update(body).digest('hex') !== text.slice(0, end)) return undefined;
    const { code: by, files, open, shards, ...proved } = JSON.parse(body) as WrittenIndex;
    if (by !== code) return undefined;
    return {
      code,
      proved: {
        ...proved,
        files: new Map(files.map(([key, set, bytes]) => [key, { set, bytes }])),
        open: new Map(open),
      },
      shards: new Map(shards),
    };
  } catch {
    return undefined;
  }
}

type WrittenIndex = Omit<Proved, 'files' | 'open'> & {
  readonly code: string;
  readonly files: readonly (readonly [string, number, number])[];
  readonly open: readonly (readonly [string, readonly (readonly [number, number])[]])[];
  readonly shards: readonly (readonly [string, readonly string[]])[];
};
