import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_FOLDER } from '../outputs/search/search-output.ts';
import type { Making } from './site-in-making.ts';

/** A site that is shown to the officer. */
export type ShownSite = {
  /** Where the file of a site path such as "years/index.html" is now; undefined where the site has none. */
  find(path: string): string | undefined;
};

/** The site that is in a folder. */
export function shownFrom(folder: string): ShownSite {
  return {
    find: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? file : undefined;
    },
  };
}

/**
 * A site while the rest of it is made: the search is that of the published one until then, and so is all of it once the site in making is
 * published, or was given up.
 */
export function shownWhileMade(
  making: Pick<Making, 'paths' | 'absolute' | 'isOpen'>,
  output: string,
): ShownSite {
  const made = making.paths();
  const published = shownFrom(output);
  return {
    find: (path) => {
      if (!making.isOpen || path.startsWith(`${SEARCH_FOLDER}/`)) return published.find(path);
      return made.has(path) ? making.absolute(path) : undefined;
    },
  };
}
