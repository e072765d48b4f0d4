import { SEARCH_FILTERS } from '../../src/views/search-facts.ts';
import type { SearchView } from '../../src/views/search-view.ts';
import type { Chrome, Link } from '../../src/views/views.ts';
import { searchForm } from '../components/frame/search-form.ts';
import { attr, html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/**
 * The search. Its results are the work of layouts/browser/search.js; without script the page offers
 * the papers by committee, municipal year and ward.
 */
export function searchPage(chrome: Chrome, view: SearchView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <div
        class="search"
        id="search"
        data-root="${wayUp(chrome.searchScript)}"
        ${attr('data-filters', view.ownFilters.length > 0 ? JSON.stringify(view.ownFilters) : undefined)}
      >
        <div class="search__ask">
          ${searchForm('page')}
          <noscript
            ><p class="notice">
              Searching by words needs JavaScript. Without it, every paper can be found by
              ${view.wards.length > 0 ? 'committee, municipal year or ward' : 'committee or municipal year'}.
            </p></noscript
          >
          <p class="search__hint" id="search-hint" hidden>
            Words in quotation marks are found side by side: “action plan”
          </p>
        </div>
        <details class="search__filters" id="filters" hidden>
          <summary class="search__filters-title">
            <h2 class="search__filters-heading">Filters</h2>
          </summary>
          ${filters(view).map(
            ([name, key]) =>
              html`<details class="filter" id="filter-${key}">
                <summary class="filter__title">${name}</summary>
              </details>`,
          )}
        </details>
        <div class="search__main">
          <section class="search__results" id="results" aria-labelledby="results-title" hidden>
            <div class="search__bar">
              <h2 class="search__title" id="results-title" tabindex="-1">Results</h2>
              <p class="search__sort">
                <label for="sort">Sort by</label>
                <select class="search__select" id="sort">
                  <option value="">Relevance</option>
                  <option value="newest">Newest first</option>
                  <option value="oldest">Oldest first</option>
                </select>
              </p>
            </div>
            <p class="search__status" id="status" role="status"></p>
            <p class="search__searched" id="searched"></p>
            <ul class="chips" id="chips" aria-label="Filters in use" hidden></ul>
            <div id="notes"></div>
            <div id="trouble"></div>
            <ol class="hits" id="hits"></ol>
            <p>
              <button class="govuk-button search__more" id="more" type="button" hidden>
                Show more results
              </button>
            </p>
          </section>
          <section class="browse" id="browse" aria-labelledby="browse-title">
            <h2 id="browse-title">Browse the papers</h2>
            <div class="browse__lists">
              ${list('By committee', view.committees)} ${list('By municipal year', view.years)}
              ${list('By ward', view.wards)}
            </div>
          </section>
        </div>
      </div>`,
    { scripts: [chrome.searchScript], wasm: true, ownSearch: true },
  );
}

/** The filters of the search script, by name and key, and that of days. */
const filters = (view: SearchView): readonly (readonly [name: string, key: string])[] => [
  ...SEARCH_FILTERS.filter(({ key }) => !view.withoutFilters.includes(key)).map(
    ({ name, key }) => [name, key] as const,
  ),
  ...view.ownFilters,
  ['Date of the meeting', 'date'],
];

/** More links than this are in columns of their own. */
const MANY = 12;

function list(title: string, links: readonly Link[]): Html | false {
  return (
    links.length > 0 &&
    html`<div class="browse__list${links.length > MANY && ' browse__list--long'}">
      <h3 class="browse__title">${title}</h3>
      <ul class="browse__links">
        ${links.map(
          (link) => html`<li><a class="govuk-link" href="${link.url}">${link.text}</a></li> `,
        )}
      </ul>
    </div>`
  );
}

/** The way from the script to the root of the site, so that the script finds the index under any path. */
function wayUp(script: string): string {
  return '../'.repeat(script.split('/').length - 2) || './';
}
