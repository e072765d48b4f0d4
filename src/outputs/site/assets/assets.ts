import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { favicon } from '../../../../layouts/favicon.ts';
import { ASSETS } from '../../../papers/addresses.ts';
import { PROGRAM } from '../../../program/program.ts';
import type { Council } from '../../../papers/council/council.ts';
import { pathOf, type SiteInMaking } from '../../output.ts';

/** Where the scripts of the search are. */
export const SCRIPTS = join(PROGRAM, 'layouts/browser');

/**
 * Makes the stylesheet, the icon and the script of the search. The first two keep their names when they
 * change, so that no page changes with them.
 */
export function makeAssets(site: SiteInMaking, council: Council, css: string): void {
  const { folder, files } = searchScripts();
  const assets: (readonly [path: string, content: string | Uint8Array])[] = [
    [pathOf(ASSETS.stylesheet), css],
    [pathOf(ASSETS.icon), favicon(council)],
    ...files.map(([name, content]) => [pathOf(`${folder}/${name}`), content] as const),
  ];
  for (const [path, content] of assets) site.write(path, content);
  site.add('assets', { needs: undefined, files: assets.map(([path]) => path), note: {} });
}

/** Site path of the script of the search. */
export function searchScript(): string {
  return `${searchScripts().folder}/search.js`;
}

/**
 * The script of the search and the modules that it imports, in one folder named after the content of all of
 * them, so that a browser may keep them for ever.
 */
function searchScripts(): {
  readonly folder: string;
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
} {
  const hash = createHash('sha256');
  const files = readdirSync(SCRIPTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const content = readFileSync(file);
      const name = file.slice(join(SCRIPTS, '/').length).replaceAll('\\', '/');
      if (name.endsWith('.js')) hash.update(`${name}\0`).update(content).update('\0');
      return [name, content] as const;
    });
  return { folder: `${ASSETS.search}${hash.digest('hex').slice(0, 12)}`, files };
}
