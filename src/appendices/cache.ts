import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Answers by content: a key holds a file's hash and the version of the code that answered. */
export type AnswerCache = {
  /** @returns undefined where there is none, or it can't be read: then it is made anew. */
  read(key: string): Promise<unknown>;
  write(key: string, answer: unknown): Promise<void>;
};

/** One JSON file an answer. Two builds may share the folder: a file appears whole or not at all. */
export function createCache(folder: string): AnswerCache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  let written = 0;
  return {
    read: async (key) => {
      try {
        const entry: unknown = JSON.parse(await readFile(fileOf(key), 'utf8'));
        if (typeof entry !== 'object' || entry === null || !('key' in entry)) return undefined;
        return entry.key === key && 'answer' in entry ? entry.answer : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (key, answer) => {
      const file = fileOf(key);
      await mkdir(join(file, '..'), { recursive: true });
      written += 1;
      const draft = `${file}.${process.pid}.${written}.draft`;
      await writeFile(draft, JSON.stringify({ key, answer }));
      await rename(draft, file);
    },
  };
}
