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
      const page = renderedPage(chrome.get('chrome') as Chrome, item, layout);
      taker.add(page);
      return page.html;
    },
  };
}

/** A page as its layout shows it. Throws what the layout throws. */
export function renderedPage<K extends PageKind>(
  chrome: Chrome,
  { url, view }: Page,
  layout: (chrome: Chrome, view: PageKinds[K]) => string,
): RenderedPage {
  const page = layout(chrome, view() as PageKinds[K]);
  // The page for what isn't found is served at any address, so it can't be relative to one.
  const isAnywhere = url === ADDRESSES.notFound;
  const html = isAnywhere
    ? withRootedLinks(page, chrome.council.url)
    : withRelativeLinks(page, url);
  return { url, html };
}
