import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this program: of the repository, or of the JavaScript in the package that was made of it. */
export const PROGRAM = join(import.meta.dirname, '../..');

/** Whether a council has installed this as a package: only that has compiled code. */
export const isInstalled = import.meta.url.endsWith('.js');

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

/** The address of a module of this program as it is run, of its address in the sources. */
export function moduleAddress(source: URL): URL {
  return isInstalled ? new URL(source.href.replace(/\.ts$/, '.js')) : source;
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
