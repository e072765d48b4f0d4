import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { favicon } from '../../../../layouts/favicon.ts';
import { ASSETS } from '../../../papers/addresses.ts';
import { PROGRAM } from '../../../program/program.ts';
import type { Logo } from '../../../papers/council/logo.ts';
import type { Council } from '../../../papers/council/council.ts';
import { pathOf, type SiteInMaking } from '../../output.ts';
import { fontRules, fonts } from './fonts.ts';
import { withoutComments } from './without-comments.ts';

const modules = createRequire(import.meta.url);

/** Where the scripts of the search are. */
export const SCRIPTS = join(PROGRAM, 'layouts/browser');

/**
 * Makes the stylesheet, the fonts, the icon, the logo and the script of the search. The stylesheet, the icon and the logo keep their names when they
 * change, so that no page changes with them.
 */
export function makeAssets(
  site: SiteInMaking,
  {
    council,
    css,
    logo,
    input,
  }: {
    readonly council: Council;
    readonly css: string;
    readonly logo?: Logo;
    /** The folder of the content. */
    readonly input: string;
  },
): void {
  const { folder, files } = searchScripts();
  const assets: (readonly [path: string, content: string | Uint8Array])[] = [
    [pathOf(ASSETS.stylesheet), fontRules() + css],
    [pathOf(ASSETS.icon), favicon(council)],
    ...fonts().map(({ url, bytes }) => [pathOf(url), bytes] as const),
    ...(logo?.svg === undefined ? [] : [[pathOf(logo.url), logo.svg] as const]),
    ...files.map(([name, content]) => [pathOf(`${folder}/${name}`), content] as const),
    ...offlineScripts(),
  ];
  for (const [path, content] of assets) site.write(path, content);
  if (logo && logo.svg === undefined) site.place(pathOf(logo.url), join(input, logo.source));
  const paths = [...assets.map(([path]) => path), ...(logo ? [pathOf(logo.url)] : [])];
  site.add('assets', { needs: undefined, files: [...new Set(paths)], note: {} });
}

/** Where the scripts are by which a meeting is saved on a device. */
const OFFLINE_SCRIPTS = join(SCRIPTS, 'offline');

/** They keep their names when they change. The worker is at the root, since it answers for all pages. */
function offlineScripts(): (readonly [path: string, content: string])[] {
  const read = (name: string): string =>
    withoutComments(readFileSync(join(OFFLINE_SCRIPTS, name), 'utf8'));
  const folder = pathOf(ASSETS.offline);
  return [
    ...['save.js', 'saved.js'].map((name) => [`${folder}${name}`, read(name)] as const),
    [pathOf(ASSETS.offlineWorker), read('worker.js').replace('./saved.js', `./${folder}saved.js`)],
  ];
}

/** Site paths of the fonts that every page needs. */
export function neededFonts(): string[] {
  return fonts().flatMap(({ isNeeded, url }) => (isNeeded ? [url] : []));
}

/** Site path of the script of the search. */
export function searchScript(): string {
  return `${searchScripts().folder}/search.js`;
}

/** Libraries that the search uses in the browser, each of one file. */
const LIBRARIES = {
  'libraries/fastest-levenshtein.js': 'fastest-levenshtein/esm/mod.js',
  'libraries/stemmer.js': 'stemmer/index.js',
} as const;

/**
 * The script of the search and the modules that it imports, in one folder named after the content of all of
 * them, so that a browser may keep them for ever.
 */
function searchScripts(): {
  readonly folder: string;
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
} {
  const hash = createHash('sha256');
  const own = readdirSync(SCRIPTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((file) => file.endsWith('.js') && !file.startsWith(join(OFFLINE_SCRIPTS, '/')))
    .map((file) => [file.slice(join(SCRIPTS, '/').length).replaceAll('\\', '/'), file] as const);
  const libraries = Object.entries(LIBRARIES).map(
    ([name, module]) => [name, modules.resolve(module)] as const,
  );
  const contents = [
    ...own.map(([name, file]) => [name, withoutComments(readFileSync(file, 'utf8'))] as const),
    ...libraries.map(([name, file]) => [name, readFileSync(file, 'utf8')] as const),
  ];
  const files = contents.map(([name, text]) => {
    const content = Buffer.from(text);
    hash.update(`${name}\0`).update(content).update('\0');
    return [name, content] as const;
  });
  return { folder: `${ASSETS.search}${hash.digest('hex').slice(0, 12)}`, files };
}
