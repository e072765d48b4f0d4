import { randomUUID } from 'node:crypto';
import configure from '../../../.eleventy.ts';
import { faultOfOwnLayouts } from '../../../layouts/overridable.ts';
import type { Page } from '../../views/pages.ts';
import { pagesByKind } from '../../views/site.ts';
import type { Chrome } from '../../views/views.ts';
import type { RenderedPage } from './paginated.ts';

/**
 * The templates are all in the code, so Eleventy gets a pattern that no file matches. A real path would not do:
 * it is read as a pattern and as an address, in which #, % and [ have a meaning. And no name that can be known
 * beforehand: Eleventy runs what it finds in the folder of the pattern, and that could be in a council's own.
 */
const NO_FILES = `${randomUUID()}/*`;

const NEVER_MS = Number.MAX_SAFE_INTEGER;

/**
 * Loads what renders pages, which takes longer than to render one. Eleventy would resolve every later import in a
 * thread of its own, to load a template again that was edited: there are no such templates here, and it costs a fifth of a second.
 */
export const loadEleventy = () => {
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = '1';
  return import('@11ty/eleventy');
};

/**
 * Renders pages, and hands each on at once. Their data goes in frozen and as a Map, since Eleventy copies plain
 * objects for every page. Throws what a layout throws, as Eleventy wraps it; of a council's own layout a MisuseError.
 */
export async function renderPages(
  pages: readonly Page[],
  chrome: Chrome,
  take: (page: RenderedPage) => void,
): Promise<void> {
  // Where nothing has changed, it isn't loaded.
  const { default: Eleventy } = await loadEleventy();
  const eleventy = new Eleventy(NO_FILES, '_site', {
    configPath: false,
    quietMode: true,
    config: (eleventyConfig) => {
      configure(eleventyConfig);
      // It would report pages that took long, over the head of the officer.
      for (const group of ['Configuration', 'Data', 'Aggregate']) {
        eleventyConfig.benchmarkManager.getBenchmarkGroup(group).setMinimumThresholdMs(NEVER_MS);
      }
      eleventyConfig.addGlobalData('chrome', new Map([['chrome', chrome]]));
      eleventyConfig.addGlobalData('taker', { add: take });
      eleventyConfig.addGlobalData('site', Object.freeze(pagesByKind(pages)));
    },
  });
  eleventy.disableLogger();
  // Without a file: the caller writes them.
  try {
    await eleventy.toJSON();
  } catch (error) {
    // Eleventy wraps what a layout throws.
    throw faultOfOwnLayouts() ?? error;
  }
}
