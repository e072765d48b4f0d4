import { ADDRESSES } from '../../../src/papers/addresses.ts';
import { html, type Html } from '../../html.ts';

/**
 * A form that needs no script: it leads to the search page with the words in the address.
 * `place` keeps the ids of two forms on one page apart.
 */
export function searchForm(
  place: 'header' | 'hero' | 'page',
  { words = '', label = 'Search the papers' } = {},
): Html {
  const id = `search-${place}`;
  return html`<form
    class="search-form search-form--${place}"
    role="search"
    action="${ADDRESSES.search}"
    method="get"
    data-pagefind-ignore
  >
    <label class="search-form__label" for="${id}">${label}</label>
    <div class="search-form__row">
      <input
        class="search-form__input"
        id="${id}"
        name="q"
        type="search"
        value="${words}"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
      />
      <button class="search-form__button" type="submit">Search</button>
    </div>
  </form>`;
}
