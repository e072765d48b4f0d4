import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(import.meta.dirname, '../../..');

/** All code that has a say in what a check finds. */
const FOLDERS = [
  'src/language',
  'src/law',
  'src/rules',
  'src/source',
  'src/history',
  'src/files',
  'src/papers',
  'src/check',
];

/** The versions of all libraries, one way or the other. */
const LIBRARIES = ['package-lock.json', 'node_modules/.package-lock.json'];

/** Changes with the code of the check, its libraries and Node; none where that can't be told. */
export function codeVersion(): string | undefined {
  const hash = createHash('sha256').update(process.version);
  try {
    for (const folder of FOLDERS) {
      const files = readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name)).sort()) {
        hash.update(`\0${folder}/${file}\0`).update(readFileSync(join(TOP, folder, file)));
      }
    }
    for (const file of LIBRARIES) hash.update(`\0${file}\0`).update(readFileSync(join(TOP, file)));
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
