// @ts-check
/**
 * Begins the search page. What finds and shows is loaded when the address asks for something, or when the reader comes to
 * the form or to a filter: until then nobody has to wait or pay for it.
 */
import { byId } from './search/page/dom.js';

const root = byId('search');
const filters = /** @type {HTMLDetailsElement} */ (byId('filters'));
const hint = byId('search-hint');

// The way up is from this script: the page may be open at more than one address.
root.dataset.site = new URL(root.dataset.root ?? './', import.meta.url).href;
byId('search-page').setAttribute('aria-describedby', hint.id);
hint.hidden = false;
filters.hidden = false;
filters.open = window.matchMedia('(min-width: 60em)').matches;

/** @type {Promise<unknown> | undefined} */
let page;

/** Once is enough, unless the network failed. */
function load() {
  page ??= import('./search/page/search-page.js').catch(() => (page = undefined));
}

if (location.search !== '') load();
else {
  root.dataset.ready = '';
  for (const kind of ['focusin', 'pointerdown', 'click', 'input']) {
    root.addEventListener(kind, load, { passive: true });
  }
}
