import type { PageTaker } from './paginated.ts';
import type { Site } from '../../views/site.ts';
import type { Chrome } from '../../views/views.ts';

/**
 * Renders all pages of the site into a folder, and hands each on at once. The pages' data goes in frozen and as a Map, since
 * Eleventy copies plain objects for every page.
 */
export async function renderPages(
  site: Site,
  chrome: Chrome,
  folder: string,
  taker: PageTaker,
): Promise<void> {
  // Loaded while Pagefind is busy with the appendices; papers that may not be published never wait for it.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy('layouts', folder, {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.addGlobalData('chrome', new Map([['chrome', chrome]]));
      eleventyConfig.addGlobalData('taker', taker);
      eleventyConfig.addGlobalData('site', Object.freeze(site));
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
