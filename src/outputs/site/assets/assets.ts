import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { favicon } from '../../../../layouts/favicon.ts';
import { ASSETS } from '../../../papers/addresses.ts';
import type { Council } from '../../../papers/council/council.ts';

/**
 * Writes the stylesheet, the icon and the script of the search. The first two keep their names when they
 * change, so that no page changes with them.
 * @returns the site path of the script.
 */
export function writeAssets(council: Council, css: string, folder: string): string {
  const write = (url: string, content: string): void => {
    mkdirSync(dirname(join(folder, url)), { recursive: true });
    writeFileSync(join(folder, url), content);
  };
  write(ASSETS.stylesheet, css);
  write(ASSETS.icon, favicon(council));
  return writeSearchScript(folder);
}

/**
 * The script of the search and the modules that it imports, in one folder named after the content of all of
 * them, so that a browser may keep them for ever.
 */
function writeSearchScript(folder: string): string {
  const source = 'layouts/browser';
  const hash = createHash('sha256');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.js')) hash.update(`${file}\0${readFileSync(join(source, file), 'utf8')}\0`);
  }
  const url = `${ASSETS.search}${hash.digest('hex').slice(0, 12)}`;
  cpSync(source, join(folder, url), { recursive: true });
  return `${url}/search.js`;
}
