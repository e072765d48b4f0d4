import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether this is JavaScript that was compiled: in a package, or in the repository's own copy. */
export const isCompiled = import.meta.url.endsWith('.js');

const CODE = join(import.meta.dirname, '../..');

/** Of the repository's copy alone: the folder of what it was compiled from (scripts/packing/compiled-copy.js). */
const SOURCES = isCompiled ? sourcesOf(CODE) : undefined;

/** Below the code of such a copy: what it was compiled from, as the project may have been edited since. */
const WRITTEN = 'written';

/** A name for all code of such a copy and the versions of its libraries, but for what browsers are given. */
export const COPIED_CODE = SOURCES === undefined ? undefined : basename(CODE);

/** The folder of this program: of the repository, or of the JavaScript in the package that was made of it. */
export const PROGRAM = SOURCES ?? CODE;

/** Whether a council has installed this as a package. */
export const isInstalled = isCompiled && SOURCES === undefined;

/**
 * How a command is written here, for messages: `npm run check -- --fix`, or `npx moothall check --fix` where
 * this is an installed package. What a shell would take apart is in quotes.
 */
export function commandLine(command: string, ...args: readonly string[]): string {
  const start = isInstalled ? ['npx', 'moothall', command] : ['npm', 'run', command];
  const apart = !isInstalled && args.length > 0 ? ['--'] : [];
  return [...start, ...apart, ...args.map(quoted)].join(' ');
}

/** A word of a shell's command, in single quotes where it has anything but letters, digits and harmless signs. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:@+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function sourcesOf(copy: string): string | undefined {
  const { sources } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as {
    readonly sources?: string;
  };
  return sources === undefined ? undefined : join(copy, sources);
}

/** The address of a module of this program as it is run, of its address in the sources. */
export function moduleAddress(source: URL): URL {
  return isCompiled ? new URL(source.href.replace(/\.ts$/, '.js')) : source;
}

/**
 * The file of a module of this program as it was written, of any address of it: so its digest is the same
 * however the repository runs it. A package has nothing but what is run.
 */
export function writtenFile(module: URL): string {
  if (SOURCES === undefined) return fileURLToPath(moduleAddress(module));
  const file = fileURLToPath(module);
  const path = relative(CODE, file);
  const isOfCode = !path.startsWith('..') && !path.startsWith(WRITTEN);
  return isOfCode ? join(CODE, WRITTEN, path.replace(/\.js$/, '.ts')) : file;
}

/**
 * The file in which npm keeps the versions of all packages that are installed beside this program; none where
 * another tool installed them.
 */
export function installedPackages(): string | undefined {
  for (let folder = PROGRAM; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules/.package-lock.json');
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) return undefined;
  }
}
