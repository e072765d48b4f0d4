// @ts-check
/**
 * The search page. Pagefind finds; this shows. Pagefind's own components have no sorting by the reader,
 * no state in the address, no headings in their results and no page of a PDF to lead to, and they write
 * with innerHTML: so this is a thin page on its programming interface, made of text nodes alone.
 */
import { distance } from 'fastest-levenshtein';
import { byId, element } from './dom.js';
import { Filters } from './filters.js';
import { hitsOf, longDate } from './hit.js';
import { searchIndex } from '../index.js';
import { notesFor, searchedSentence, sentenceFor } from './notes.js';
import { searchMore, takesLonger } from './steps.js';
import { Typing } from './typing.js';
import { failureNotice, failureSentence, missingSentence, tipsFor } from './trouble.js';
import { addFilters, isBlank, isEnough, isNarrowed, queryOf, stateOf } from '../state.js';
/** @typedef {import('../state.js').State} State */

/** Results in a helping. */
const HELPING = 10;
/** Milliseconds without a key before words are looked up, and before the page says that it is waiting, or stops waiting. */
const PAUSE = 300;
const WAIT = 800;

const root = byId('search');
const results = byId('results');
const heading = byId('results-title');
const input = /** @type {HTMLInputElement} */ (byId('search-page'));
const sort = /** @type {HTMLSelectElement} */ (byId('sort'));
const status = byId('status');
const searched = byId('searched');
const chips = byId('chips');
const notes = byId('notes');
const trouble = byId('trouble');
const hits = byId('hits');
const more = /** @type {HTMLButtonElement} */ (byId('more'));

const site = new URL(root.dataset.site ?? '/', location.href);
addFilters(root.dataset.filters ?? '[]');
const index = searchIndex(site);
const filters = new Filters(
  () => void changed(),
  () => void showCounts(stateOf(location.search)),
);

/** Grows with every search, so that a late answer to an earlier one is dropped. */
let asked = 0;
const typing = new Typing();
/** What the reader chose; the menu shows another while there are no words to be relevant to. */
let sorting = '';
/** Whether papers of all years are asked for; with other words, recent ones are enough again. */
let all = false;
/** How far back the papers go that are shown: see index.js. @type {number | null} */
let stepShown = null;
/** @type {number | undefined} */
let pause;

/** @param {State} state */
function fillForm(state) {
  if (input.value.trim() !== state.words.trim()) input.value = state.words;
  sorting = state.sort;
  all = state.all;
  filters.choose(state.chosen);
  filters.chooseDays(state);
}

/**
 * The reader has changed something: the address says so, and the results follow.
 * @param {{ typed?: boolean, page?: number }} [how]
 */
async function changed({ typed = false, page = 1 } = {}) {
  window.clearTimeout(pause);
  const state = {
    ...{ words: input.value, chosen: filters.chosen, ...filters.days },
    ...{ sort: sorting, all, page },
  };
  const query = queryOf(state);
  const replaces = typing.replaces(state.words, typed);
  if (query !== location.search) {
    if (replaces) history.replaceState(null, '', location.pathname + query);
    else history.pushState(null, '', location.pathname + query);
  }
  await show(state, page > 1);
}

/**
 * Shows what the state asks for.
 * @param {State} state @param {boolean} [onward] keeps what is shown, and leads on to what is new
 */
async function show(state, onward = false) {
  const mine = ++asked;
  const nothing = isBlank(state) && !isNarrowed(state);
  showForm(state);
  results.hidden = nothing;
  if (!nothing) hits.setAttribute('aria-busy', 'true');
  const waiting = window.setTimeout(() => {
    if (mine === asked) status.textContent = 'Searching…';
  }, WAIT);
  try {
    if (nothing) {
      showHits([], 0);
      notes.replaceChildren();
    } else await showAnswer(state, onward, () => mine === asked);
    if (mine !== asked) return;
    window.clearTimeout(waiting);
    // The first hits wait for no counts, and nothing is loaded before anything is asked.
    if (!nothing || filters.isOpen) await showCounts(state, () => mine === asked);
  } catch {
    if (mine === asked) showFailure(state);
  } finally {
    window.clearTimeout(waiting);
    if (mine === asked) hits.removeAttribute('aria-busy');
  }
}

/** @param {State} state @param {() => boolean} [isLatest] */
async function showCounts(state, isLatest = () => true) {
  const counts = await index.counts(state, stepShown);
  if (isLatest()) filters.show(counts);
}

/**
 * Shows what is found. Of a large archive recent papers are enough, where they have what was asked for; where they haven't, older ones are
 * searched step by step until there is enough, and all when the reader asks. Where that takes long, what recent papers have comes first.
 * @param {State} state @param {boolean} onward @param {() => boolean} isLatest
 */
async function showAnswer(state, onward, isLatest) {
  const recent = await index.search(state, 0);
  if (recent.whole) return showFound(state, recent, onward, isLatest);
  if (isEnough(state, recent, HELPING)) return showFound(state, recent, onward, isLatest, 0);
  // What is shown of recent papers is in another order among more.
  const shown = stepShown;
  const more = searchMore(index, state, recent, HELPING);
  if (await takesLonger(more, WAIT)) await showFound(state, recent, onward, isLatest);
  const { found, step } = await more;
  await showFound(state, found, onward && shown === step, isLatest, step);
}

/**
 * @param {State} state @param {import('../index.js').Hits} found
 * @param {boolean} onward @param {() => boolean} isLatest @param {number | null} [step] how far back is enough, where older papers are left out
 */
async function showFound(state, found, onward, isLatest, step = null) {
  if (!isLatest()) return;
  const { total } = found;
  const enough = step !== null;
  const first = onward ? Math.min(hits.children.length, total) : 0;
  const papers = await index.papers(first, Math.min(state.page * HELPING, total));
  const made = await hitsOf(papers, site);
  if (!isLatest()) return;
  stepShown = step;
  showHits(made, first);
  more.hidden = hits.children.length >= total;
  trouble.replaceChildren(
    ...(found.failed.length > 0 ? [failure(state, missingSentence(found.failed))] : []),
    ...(total === 0 && found.whole && !found.isEmpty
      ? [tipsFor(state, button('chip', 'Search without the filters', '', clear))]
      : []),
  );
  status.textContent = sentenceFor(state, found, hits.children.length, !found.whole && !enough);
  typing.shown(state.words, performance.now());
  notes.replaceChildren(...notesFor(state, found, distance));
  searched.replaceChildren(
    searchedSentence(found, enough),
    ...(enough ? [searchAll(found.years?.first)] : []),
  );
  if (found.whole || enough) hits.removeAttribute('aria-busy');
  if (onward) hits.children[first]?.querySelector('a')?.focus();
}

/** A button that searches older papers too. @param {string | undefined} first the first year */
function searchAll(first) {
  const words = first === undefined ? 'Search all papers' : `Search all papers since ${first}`;
  return button('link-button', words, '', () => (all = true));
}

/** @param {State} state */
function showForm(state) {
  // Without words nothing is relevant; the newest come first.
  const relevance = /** @type {HTMLOptionElement} */ (sort.options[0]);
  relevance.disabled = isBlank(state);
  sort.value = isBlank(state) && state.sort === '' ? 'newest' : state.sort;
  const made = [...state.chosen].flatMap(([name, values]) =>
    [...values].map((value) =>
      button('chip', `${name}: ${value}`, 'Remove the filter ', () => {
        const chosen = filters.chosen;
        chosen.get(name)?.delete(value);
        filters.choose(chosen);
      }),
    ),
  );
  for (const [name, day] of [
    ['From', state.from],
    ['To', state.to],
  ]) {
    if (day !== '')
      made.push(
        button('chip', `${name} ${longDate(day)}`, 'Remove the filter ', () => {
          filters.chooseDays({ ...filters.days, [name.toLowerCase()]: '' });
        }),
      );
  }
  if (made.length > 1) made.push(button('chip', 'Clear all filters', '', clear));
  chips.hidden = made.length === 0;
  chips.replaceChildren(...made.map((chip) => element('li', {}, chip)));
}

/**
 * A button that takes filters back. It goes away with them, so the focus goes to the results.
 * @param {string} kind @param {string} text @param {string} hidden said before the text, not shown
 * @param {() => void} act
 */
function button(kind, text, hidden, act) {
  const made = element('button', { class: kind, type: 'button' });
  if (hidden !== '') made.append(element('span', { class: 'govuk-visually-hidden' }, hidden));
  made.append(text);
  made.addEventListener('click', () => {
    act();
    heading.focus();
    void changed();
  });
  return made;
}

function clear() {
  filters.choose(new Map());
  filters.chooseDays({ from: '', to: '' });
}

/** @param {HTMLElement[]} items @param {number} first how many are there already */
function showHits(items, first) {
  if (first === 0) hits.replaceChildren();
  hits.append(...items);
  hits.hidden = hits.children.length === 0;
}

/** @param {State} state */
function showFailure(state) {
  results.hidden = false;
  showHits([], 0);
  more.hidden = true;
  status.textContent = '';
  notes.replaceChildren();
  searched.textContent = '';
  trouble.replaceChildren(failure(state, failureSentence()));
  index.unload();
}

/** What went wrong, with a button that tries again. @param {State} state @param {HTMLElement} sentence */
function failure(state, sentence) {
  return failureNotice(sentence, () => {
    trouble.replaceChildren();
    heading.focus();
    index.unload();
    void show(state);
  });
}

/** @type {HTMLFormElement} */ (input.form).addEventListener('submit', (event) => {
  event.preventDefault();
  // A phone's keyboard would cover the results.
  if (window.matchMedia('(pointer: coarse)').matches) input.blur();
  void changed();
});
input.addEventListener('input', () => {
  window.clearTimeout(pause);
  typing.key(performance.now());
  all = false;
  pause = window.setTimeout(() => void changed({ typed: true }), PAUSE);
});
sort.addEventListener('change', () => {
  sorting = sort.value;
  void changed();
});
more.addEventListener('click', () => void changed({ page: stateOf(location.search).page + 1 }));
window.addEventListener('popstate', () => {
  window.clearTimeout(pause);
  typing.left();
  const state = stateOf(location.search);
  fillForm(state);
  void show(state);
});
// Results come after the page itself, so that the browser can't find the place where the reader was.
window.addEventListener('pagehide', () => history.replaceState({ top: window.scrollY }, ''));

const beginning = stateOf(location.search);
const { top = 0 } = /** @type {{ top?: number }} */ (history.state ?? {});
if (location.search === '' && input.value.trim() !== '') {
  // Typed while this was being loaded.
  void changed({ typed: true });
} else {
  fillForm(beginning);
  void show(beginning).then(() => {
    root.dataset.ready = '';
    if (top > 0) window.scrollTo({ top, behavior: 'instant' });
  });
}
