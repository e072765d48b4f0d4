import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../rules/diagnostic.ts';

export type PublishedFile =
  | { readonly path: string; readonly bytes: Buffer }
  /** A link or device: what it points at is not what is published. */
  | { readonly path: string; readonly bytes: undefined };

const NOTHING = Promise.resolve(undefined);

/** Read while those before are searched. */
const READ_AHEAD = 16;

/** Every file under the folder, by path with forward slashes, in a fixed order. Throws where the folder can't be read. */
export async function* publishedFiles(folder: string): AsyncGenerator<PublishedFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        path,
        relative: path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
        entry,
      };
    })
    .sort((a, b) => compareText(a.relative, b.relative));
  const reads: Promise<Buffer | undefined>[] = [];
  const read = (index: number) => {
    const file = paths[index];
    if (file === undefined) return;
    const promise = file.entry.isFile() ? readFile(file.path) : NOTHING;
    // Should an earlier file fail, nobody waits for this one.
    promise.catch(() => {});
    reads[index] = promise;
  };
  for (let i = 0; i < READ_AHEAD; i += 1) read(i);
  for (const [index, { relative }] of paths.entries()) {
    const bytes = await reads[index];
    reads[index] = NOTHING;
    read(index + READ_AHEAD);
    yield { path: relative, bytes };
  }
}
