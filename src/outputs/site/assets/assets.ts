import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { favicon } from '../../../../layouts/favicon.ts';
import { ASSETS } from '../../../papers/addresses.ts';
import type { Logo } from '../../../papers/council/logo.ts';
import type { Council } from '../../../papers/council/council.ts';
import { pathOf, type SiteInMaking } from '../../output.ts';
import { fontRules, fonts } from './fonts.ts';
import { SCRIPTS, type ScriptFile } from './search-scripts.ts';
import { withoutComments } from './without-comments.ts';

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
    scripts,
    input,
  }: {
    readonly council: Council;
    readonly css: string;
    /** Of the search. */
    readonly scripts: readonly ScriptFile[];
    readonly logo?: Logo;
    /** The folder of the content. */
    readonly input: string;
  },
): void {
  const assets: (readonly [path: string, content: string | Uint8Array])[] = [
    [pathOf(ASSETS.stylesheet), fontRules() + css],
    [pathOf(ASSETS.icon), favicon(council)],
    ...fonts().map(({ url, bytes }) => [pathOf(url), bytes] as const),
    ...(logo?.svg === undefined ? [] : [[pathOf(logo.url), logo.svg] as const]),
    ...scripts.map(({ url, content }) => [pathOf(url), content] as const),
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
