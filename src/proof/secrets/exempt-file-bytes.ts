import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** The bytes of an exempt file; undefined where whoever builds may not open it, so that nobody knows them. */
export async function bytesOf(file: string | Buffer): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isWithoutPermission(error)) return undefined;
    throw error;
  }
}

/** Of a folder whose names alone may be read, too: it is no file. */
const isWithoutPermission = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Node reads it in place of bytes of a name that are no text. */
const GARBLED = '\uFFFD';

/** The files that are known by a path: one whose name isn't in UTF-8 is opened by its bytes. */
export async function filesAt(path: string): Promise<(string | Buffer)[]> {
  if (!basename(path).includes(GARBLED)) return [path];
  const folder = dirname(path);
  const names = await readdir(folder, { encoding: 'buffer' });
  return names
    .filter((name) => name.toString('utf8') === basename(path))
    .map((name) => Buffer.concat([Buffer.from(`${folder}/`), name]));
}
