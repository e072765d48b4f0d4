import type { TemplateModule } from '@11ty/eleventy';
import { withRelativeLinks, withRootedLinks } from './relative-links.ts';
import { ADDRESSES, fileAt } from '../../papers/addresses.ts';
import type { Page, PageKind, PageKinds } from '../../views/pages.ts';
import type { Site } from '../../views/site.ts';
import type { Chrome } from '../../views/views.ts';

/** A finished page: its path from the root of the site, and its HTML. */
export type RenderedPage = { readonly url: string; readonly html: string };

/** Takes each page as soon as it is rendered. */
export type PageTaker = { add(page: RenderedPage): void };

type Data = {
  chrome: ReadonlyMap<'chrome', Chrome>;
  site: Site;
  item: Page;
  taker: PageTaker;
};

/** The template of a kind of page: one page for each entry of the site's list of that kind. */
export function paginated<K extends PageKind>(
  kind: K,
  layout: (chrome: Chrome, view: PageKinds[K]) => string,
): TemplateModule {
  return {
    data: {
      pagination: { data: `site.${kind}`, size: 1, alias: 'item' },
      permalink: ({ item }: Data) => fileAt(item.url),
      eleventyExcludeFromCollections: true,
    },
    render: ({ chrome, item, taker }: Data): string => {
      const wiring = chrome.get('chrome') as Chrome;
      const page = layout(wiring, item.view() as PageKinds[K]);
      // The page for what isn't found is served at any address, so it can't be relative to one.
      const html =
        item.url === ADDRESSES.notFound
          ? withRootedLinks(page, wiring.council.url)
          : withRelativeLinks(page, item.url);
      taker.add({ url: item.url, html });
      return html;
    },
  };
}
