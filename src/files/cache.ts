import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Answers by content: a key holds a file's hash and the version of the code that answered. */
export type AnswerCache = {
  /** @returns undefined where there is none, or it can't be read: then it is made anew. */
  read(key: string): Promise<unknown>;
  /** The same at once, for those who can't wait. */
  readNow(key: string): unknown;
  write(key: string, answer: unknown): Promise<void>;
  /** Path of a file kept under the key; undefined where there is none. */
  readFile(key: string, extension: string): Promise<string | undefined>;
  /** @returns its path. */
  writeFile(key: string, extension: string, bytes: Uint8Array): Promise<string>;
};

/** A file an answer. Two builds may share the folder: a file appears whole or not at all. */
export function createCache(folder: string): AnswerCache {
  const pathOf = (key: string, extension: string) =>
    join(folder, key.slice(0, 2), `${key}.${extension}`);
  let drafts = 0;
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    drafts += 1;
    const draft = `${path}.${process.pid}.${drafts}.draft`;
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
    write: async (key, answer) => {
      await put(pathOf(key, 'json'), JSON.stringify({ key, answer }));
    },
    readFile: async (key, extension) => {
      const path = pathOf(key, extension);
      const file = await stat(path).catch(() => undefined);
      return file?.isFile() === true && file.size > 0 ? path : undefined;
    },
    writeFile: (key, extension, bytes) => put(pathOf(key, extension), bytes),
  };
}

/** @throws SyntaxError where the file is no JSON. */
function answerOf(file: string, key: string): unknown {
  const entry: unknown = JSON.parse(file);
  if (typeof entry !== 'object' || entry === null || !('key' in entry)) return undefined;
  return entry.key === key && 'answer' in entry ? entry.answer : undefined;
}
