import Eleventy from '@11ty/eleventy';
import type { Site } from '../site/site.ts';
import type { Chrome } from '../site/views.ts';

/**
 * Renders all pages of the site into a folder. The pages' data goes in frozen and as a Map, since
 * Eleventy copies plain objects for every page.
 */
export async function renderPages(site: Site, chrome: Chrome, folder: string): Promise<void> {
  const eleventy = new Eleventy('layouts', folder, {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.addGlobalData('chrome', new Map([['chrome', chrome]]));
      eleventyConfig.addGlobalData('site', Object.freeze(site));
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
