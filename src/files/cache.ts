import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deleteOldFiles } from './old-files.ts';
import { fromStored, toStore } from './stored-lines.ts';

/** Answers by content: a key holds a file's hash and the version of the code that answered. */
export type AnswerCache = {
  /** @returns undefined where there is none, or it isn't what was written: then it is made anew. */
  read(key: string): Promise<unknown>;
  /** The same at once, for those who can't wait. */
  readNow(key: string): unknown;
  write(key: string, answer: unknown): Promise<void>;
  /** Takes away all that is kept under keys with this beginning. */
  forget(beginning: string): void;
  /** Path of a file kept under the key; undefined where there is none, or it isn't what was written. */
  readFile(key: string, extension: string): Promise<string | undefined>;
  /** @returns its path. */
  writeFile(key: string, extension: string, bytes: Uint8Array): Promise<string>;
};

/** Of this thread: several caches of a folder may write the same file at once. */
let drafts = 0;

/** A file an answer. Two builds may share the folder: a file appears whole or not at all. */
export function createCache(folder: string): AnswerCache {
  const pathOf = (key: string, extension: string) =>
    join(folder, key.slice(0, 2), `${key}.${extension}`);
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    drafts += 1;
    const draft = `${path}.${process.pid}.${threadId}.${drafts}.draft`;
    await writeFile(draft, content);
    await rename(draft, path);
    return path;
  };
  return {
    read: async (key) => {
      try {
        return answerOf(await readFile(pathOf(key, 'json'), 'utf8'), key);
      } catch {
        return undefined;
      }
    },
    readNow: (key) => {
      try {
        return answerOf(readFileSync(pathOf(key, 'json'), 'utf8'), key);
      } catch {
        return undefined;
      }
    },
    write: (key, answer) => put(pathOf(key, 'json'), stored(key, answer)).then(() => undefined),
    forget: (beginning) => {
      const shelf = join(folder, beginning.slice(0, 2));
      const names = existsSync(shelf) ? readdirSync(shelf) : [];
      for (const name of names) {
        if (name.startsWith(beginning)) rmSync(join(shelf, name), { force: true });
      }
    },
    readFile: async (key, extension) => {
      const path = pathOf(key, extension);
      try {
        const digest = answerOf(await readFile(`${path}.digest`, 'utf8'), key);
        return digestOf(await readFile(path)) === digest ? path : undefined;
      } catch {
        return undefined;
      }
    },
    writeFile: async (key, extension, bytes) => {
      const path = await put(pathOf(key, extension), bytes);
      await put(`${path}.digest`, stored(key, digestOf(bytes)));
      return path;
    },
  };
}

/** Takes away what was kept long ago, but for keys with these beginnings. */
export function deleteOldAnswers(
  folder: string,
  kept: ReadonlySet<string>,
  nowMs = Date.now(),
): void {
  for (const shelf of existsSync(folder) ? readdirSync(folder) : []) {
    if (!/^[\da-f]{2}$/.test(shelf)) continue;
    deleteOldFiles(join(folder, shelf), (name) => kept.has(name.split(/[-.]/, 1)[0] ?? ''), nowMs);
  }
}

const stored = (key: string, answer: unknown): string => toStore(key, JSON.stringify(answer));

function answerOf(file: string, key: string): unknown {
  const text = fromStored(key, file);
  return text === undefined ? undefined : JSON.parse(text);
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
