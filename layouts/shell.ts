import { alternatesOf } from '../src/views/follow/alternates.ts';
import type { LinkedData } from '../src/views/linked-data/linked-data.ts';
import { searchMarks, type SearchFacts } from '../src/views/search-facts.ts';
import type { Chrome, Link, PageView } from '../src/views/views.ts';
import { breadcrumbs } from './components/frame/breadcrumbs.ts';
import { ADDRESSES, ASSETS } from '../src/papers/addresses.ts';
import { NAVIGATION } from '../src/papers/page/site-links.ts';
import { siteFoot } from './components/frame/site-foot.ts';
import { siteName } from './components/frame/site-name.ts';
import { searchForm } from './components/frame/search-form.ts';
import { attr, escape, html, linkedData, NOTHING, type Html } from './html.ts';

/** What a page asks for beyond the usual. */
export type PageOptions = {
  /** Site paths of scripts, run after the page is read. */
  readonly scripts?: readonly string[];
  /** The search runs WebAssembly; no other page may. */
  readonly wasm?: boolean;
  /** Keeps the page out of search engines: what is not found, and what is for officers. */
  readonly noindex?: boolean;
  /** The page has its own search form, so that the header needs none. */
  readonly ownSearch?: boolean;
  /** What the page is about, for programs. */
  readonly linkedData?: LinkedData | undefined;
};

/**
 * A whole page. Every address in it is a path from the root of the site and is in double quotes,
 * `="/…"`, so that it can be made relative afterwards.
 */
export function page(
  chrome: Chrome,
  view: PageView,
  content: Html,
  options: PageOptions = {},
): string {
  const { council } = chrome;
  const title =
    view.title === council.name ? `Papers – ${council.name}` : `${view.title} – ${council.name}`;
  const address = council.url + view.url.replace(/^\//, '');
  return html`<!DOCTYPE html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="${contentSecurityPolicy(options.wasm === true)}"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${view.description}" />
        ${options.noindex ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${address}" />`}
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="${council.name}" />
        <meta property="og:title" content="${view.title}" />
        <meta property="og:description" content="${view.description}" />
        <meta property="og:url" content="${address}" />
        <meta property="og:locale" content="en_GB" />
        ${view.search && searchFacts(view.search)}
        ${
          !options.noindex &&
          alternatesOf(view.url).map(
            ({ type, title: name, url }) =>
              html`<link rel="alternate" type="${type}" title="${name}" href="${url}" /> `,
          )
        }
        ${chrome.fonts.map((url) => html`<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin /> `)}
        <link rel="icon" href="${ASSETS.icon}" type="image/svg+xml" />
        <link rel="stylesheet" href="${ASSETS.stylesheet}" />
        ${options.scripts?.map((url) => html`<script type="module" src="${url}"></script>`)}
        ${options.linkedData && linkedData(options.linkedData)}
      </head>
      <body>
        <a class="govuk-skip-link" href="#main">Skip to main content</a>
        <header class="site-header">
          <div class="site-header__inner">
            ${siteName(chrome)}
            <nav class="site-nav" aria-label="Site">
              <ul class="site-nav__list">
                ${navigation(chrome).map(
                  (link) =>
                    html`<li>
                      <a
                        class="site-nav__link"
                        href="${link.url}"
                        ${attr('aria-current', current(view.url, link.url))}
                        >${link.text}</a
                      >
                    </li> `,
                )}
              </ul>
            </nav>
            ${options.ownSearch ? NOTHING : searchForm('header')}
          </div>
        </header>
        ${breadcrumbs(view.breadcrumbs)}
        <main
          class="site-main"
          id="main"
          tabindex="-1"
          ${attr('data-pagefind-body', view.search !== undefined)}
        >
          ${content}
        </main>
        ${siteFoot(chrome)}
        ${view.url !== ADDRESSES.notFound && html`<p class="sheet-foot" data-pagefind-ignore>${view.title} – ${council.name}<br />${address}</p>`}
      </body>
    </html> `.toString();
}

/** The search comes last: where the page has a form for it, its link is left out. */
function navigation(chrome: Chrome): readonly Link[] {
  const top = chrome.ownPages.filter(({ shownIn }) => shownIn === 'navigation');
  const own = NAVIGATION.filter(({ isShown }) => isShown?.(chrome) ?? true);
  // All of them are at the foot.
  const ofRecord = (chrome.recordLinks ?? [])
    .filter(({ url }) => url !== ADDRESSES.matters)
    .slice(0, 1);
  return [...own.slice(0, -1), ...ofRecord, ...top, ...own.slice(-1)];
}

/**
 * The policy of every page: what is not from this site does not run, load or receive. `frame-ancestors`
 * is for the header files of the hosts: a meta element cannot say it.
 */
export function contentSecurityPolicy(wasm: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Why a page may not go out, as a sentence: without its policy what is from elsewhere could run. */
export function withoutPolicy(markup: string): string | undefined {
  const has = [false, true].some((wasm) =>
    markup.includes(`http-equiv="Content-Security-Policy"
content="${escape(contentSecurityPolicy(wasm))}"`),
  );
  return has ? undefined : 'The page has no security policy. Make it with page(chrome, view, …).';
}

/** What the search is given of the page's facts. */
function searchFacts(facts: SearchFacts): Html {
  return html`${searchMarks(facts).map(
    ({ content, attributes }) =>
      html`<meta
        name="papers:search"
        content="${content}"
        ${Object.entries(attributes).map(([name, value]) => attr(name, value))}
      /> `,
  )}`;
}

function current(url: string, link: string): 'page' | 'true' | undefined {
  if (url === link) return 'page';
  return url.startsWith(link) ? 'true' : undefined;
}
