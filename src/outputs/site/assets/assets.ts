import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { favicon } from '../../../../layouts/favicon.ts';
import type { Council } from '../../../papers/council/council.ts';
import type { Chrome } from '../../../views/views.ts';

/**
 * Writes the stylesheet, the script of the search and the icon. Their names hold a hash of their
 * content, so that a browser may keep them for ever.
 */
export function writeAssets(council: Council, css: string, folder: string): Chrome['assets'] {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'favicon.svg'), favicon(council));
  const write = (name: string, extension: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const url = `/assets/${name}-${hash}.${extension}`;
    writeFileSync(join(folder, url), content);
    return url;
  };
  return {
    css: write('site', 'css', css),
    search: writeSearchScript(folder),
  };
}

/** The script of the search and the modules that it imports, in one folder named after all of them. */
function writeSearchScript(folder: string): string {
  const source = 'layouts/browser';
  const hash = createHash('sha256');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.js')) hash.update(`${file}\0${readFileSync(join(source, file), 'utf8')}\0`);
  }
  const url = `/assets/search-${hash.digest('hex').slice(0, 12)}`;
  cpSync(source, join(folder, url), { recursive: true });
  return `${url}/search.js`;
}
