import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(import.meta.dirname, '../..');

/** What reads papers and files. */
const PAPERS = ['language', 'law', 'rules', 'source', 'files', 'papers', 'facts'].map(
  (folder) => `src/${folder}`,
);

/** The code that has a say in what is kept, by what is kept. */
const FOLDERS = {
  papers: PAPERS,
  pages: [
    'src/language',
    'src/law',
    'src/rules',
    'src/source',
    'src/papers',
    'src/views',
    'layouts',
    'src/outputs',
  ],
} as const;

/** The versions of all libraries, one way or the other. */
const LIBRARIES = ['package-lock.json', 'node_modules/.package-lock.json'];

const known = new Map<string, string | undefined>();

/** Changes with the code that makes something that is kept, its libraries and Node; none where that can't be read. */
export function codeDigest(of: keyof typeof FOLDERS): string | undefined {
  if (!known.has(of)) known.set(of, read(FOLDERS[of]));
  return known.get(of);
}

function read(folders: readonly string[]): string | undefined {
  const hash = createHash('sha256').update(process.version);
  try {
    for (const folder of folders) {
      const files = readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => /\.(?:ts|js|json|scss)$/.test(name)).sort()) {
        hash.update(`\0${folder}/${file}\0`).update(readFileSync(join(TOP, folder, file)));
      }
    }
    for (const file of LIBRARIES) hash.update(`\0${file}\0`).update(readFileSync(join(TOP, file)));
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
