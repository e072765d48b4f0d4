import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stylesheetEntry, type Stylesheet } from '../../../../layouts/styles/entry.ts';
import { createCache } from '../../../files/cache.ts';
import { installedPackages, PROGRAM } from '../../../program/program.ts';
import { newThread } from '../../../program/thread.ts';

/** What the thread of the stylesheet begins with. */
export type StylesheetWork = { readonly entry: string; readonly loadPaths: readonly string[] };

export type CompiledStylesheet = { readonly css: string };

export const STYLES = join(PROGRAM, 'layouts/styles');

/** The folder that holds the package govuk-frontend: the styles name it so. */
const packagesFolder = (): string =>
  dirname(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')));

/**
 * A stylesheet in a council's colour, from the cache where its sources are as they were. Sass keeps a
 * thread of its own busy for as long as a thousand reports take to be read. Throws what Sass throws where
 * the styles are wrong.
 * @param colour "#rgb" or "#rrggbb".
 * @param cacheDir a folder that may be deleted at any time.
 */
export async function compileStylesheet(
  colour: string,
  cacheDir: string,
  name: Stylesheet = 'main',
): Promise<string> {
  const entry = stylesheetEntry(colour, name);
  const cache = createCache(cacheDir);
  const key = versionOf(entry);
  const known = key === undefined ? undefined : await cache.readFile(key, 'css');
  if (known !== undefined) return readFile(known, 'utf8');
  const running =
    underWay.get(entry) ?? compileOnce({ entry, loadPaths: [STYLES, packagesFolder()] });
  const css = await running;
  if (key !== undefined) await cache.writeFile(key, 'css', Buffer.from(css));
  return css;
}

/** Those that are being compiled: who needs one of them meanwhile waits for it. */
const underWay = new Map<string, Promise<string>>();

function compileOnce(work: StylesheetWork): Promise<string> {
  const compiling = compile(work).finally(() => underWay.delete(work.entry));
  underWay.set(work.entry, compiling);
  return compiling;
}

/** Changes with the styles, and with the libraries that they use; none where npm has left no list of those. */
function versionOf(entry: string): string | undefined {
  const packages = installedPackages();
  if (packages === undefined) return undefined;
  const hash = createHash('sha256').update(entry);
  const files = readdirSync(STYLES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.scss'))
    .sort();
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(STYLES, file)));
  hash.update('\0').update(readFileSync(packages));
  return hash.digest('hex');
}

function compile(work: StylesheetWork): Promise<string> {
  const worker = newThread(new URL('./stylesheet-thread.ts', import.meta.url), {
    workerData: work,
  });
  return new Promise((resolve, reject) => {
    worker.on('message', ({ css }: CompiledStylesheet) => resolve(css));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the thread of the styles ended with ${code}`)));
  });
}
