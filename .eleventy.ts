import type { UserConfig } from '@11ty/eleventy';
import { PAGES } from './layouts/pages.ts';
import { paginated } from './src/outputs/site/paginated.ts';

/**
 * Wiring alone: each kind of page is one template, paginated over the papers that it shows. What the
 * pages are made from comes in as `chrome` and `site` (src/outputs/site/render.ts).
 */
export default function configure(eleventyConfig: UserConfig): void {
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setTemplateFormats(['11ty.js']);
  for (const [kind, layout] of Object.entries(PAGES)) {
    eleventyConfig.addTemplate(
      `${kind}.11ty.js`,
      paginated(kind as keyof typeof PAGES, layout as never),
    );
  }
}
