import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ASSETS } from '../../../papers/addresses.ts';
import { PROGRAM } from '../../../program/program.ts';

/** Where the scripts are that browsers run. */
export const SCRIPTS = join(PROGRAM, 'layouts/browser');

/** A script as it is published. */
export type ScriptFile = { readonly url: string; readonly content: Uint8Array };

/** What a page names, and what a thread begins with: all else is loaded by these. */
const ENTRIES = ['search.js', 'search/worker.js'];
const modules = createRequire(import.meta.url);
/** Libraries that they use, each of one file. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'fastest-levenshtein': 'fastest-levenshtein/esm/mod.js',
  stemmer: 'stemmer/index.js',
};

/** Wherever they are installed, the scripts are the same: esbuild names files by where it found what is in them. */
const libraries: Plugin = {
  name: 'libraries',
  setup: (joining) => {
    joining.onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      Object.hasOwn(LIBRARIES, path) ? { path, namespace: 'library' } : undefined,
    );
    joining.onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({
      contents: readFileSync(fileOf(path), 'utf8'),
    }));
  },
};

const fileOf = (library: string): string => modules.resolve(LIBRARIES[library] ?? library);

/** The scripts of the search: the site path of the one that a page names, and all of them. */
export type SearchScripts = {
  readonly url: string;
  /** @throws what esbuild throws where a script is wrong. */
  readonly files: () => Promise<readonly ScriptFile[]>;
};

/**
 * The scripts of the search, joined to four files or so: a reader's first search would else wait for some sixty, one of which
 * names the next. They are in one folder named after all that they are made of, so that a browser may keep them for ever.
 */
export function searchScripts(): SearchScripts {
  const folder = folderOf(sources());
  return {
    url: `${folder}/search.js`,
    files: () => {
      if (known?.folder !== folder) known = { folder, files: joined(folder) };
      return known.files;
    },
  };
}

/** A process that builds again has the same. */
let known: { readonly folder: string; readonly files: Promise<readonly ScriptFile[]> } | undefined;

async function joined(folder: string): Promise<readonly ScriptFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: SCRIPTS,
    entryPoints: ENTRIES,
    outdir: SCRIPTS,
    // Where each finds the others by its own address, as in the sources.
    chunkNames: 'search/[name]-[hash]',
    ...{ bundle: true, splitting: true, format: 'esm', minify: true, charset: 'utf8' },
    ...{ write: false, logLevel: 'silent', legalComments: 'none', plugins: [libraries] },
  });
  return outputFiles.map(({ path, contents }) => ({
    url: `${folder}/${relative(SCRIPTS, path).replaceAll('\\', '/')}`,
    content: contents,
  }));
}

/** All that the scripts are made of; those by which a meeting is saved on a device are published by themselves. */
function sources(): string[] {
  const own = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.startsWith(join('offline', '/')))
    .sort()
    .map((file) => join(SCRIPTS, file));
  return [...own, ...Object.keys(LIBRARIES).map(fileOf), modules.resolve('esbuild/package.json')];
}

function folderOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return `${ASSETS.search}${hash.digest('hex').slice(0, 12)}`;
}
