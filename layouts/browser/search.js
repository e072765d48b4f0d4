// @ts-check
/**
 * The search page. Pagefind finds; this shows. Pagefind's own components have no sorting by the reader,
 * no state in the address, no headings in their results and no page numbers for a PDF, and they write
 * with innerHTML: hence this thin interface on Pagefind's programming interface, which makes every
 * result of text nodes.
 *
 * @typedef {{ element: string, id: string, text?: string, title?: string, location: number }} Anchor
 * @typedef {{ location: number, weight: number, balanced_score: number }} WordLocation
 * @typedef {object} Fragment What the index holds of a paper.
 * @property {string} url
 * @property {string} content
 * @property {Record<string, string>} meta
 * @property {Anchor[]} anchors
 * @property {WordLocation[]} weighted_locations
 * @typedef {Record<string, Record<string, number>>} Counts
 * @typedef {{ results: { data: () => Promise<Fragment> }[], filters: Counts }} Found
 * @typedef {object} Pagefind
 * @property {(options: object) => Promise<void>} options
 * @property {(term: string | null, options: object) => Promise<Found>} search
 * @property {() => Promise<Counts>} filters
 * @property {() => Promise<void>} destroy
 *
 * @typedef {object} State What the address says.
 * @property {string} words
 * @property {Map<string, Set<string>>} chosen Values by the name of the filter.
 * @property {string} sort '', 'newest' or 'oldest'
 * @property {number} page How many helpings of results are shown, from 1.
 */

/** Filters in the order of the page: the name in the index, and in the address. */
const FILTERS = [
  ['Kind of paper', 'kind'],
  ['Committee', 'committee'],
  ['Municipal year', 'year'],
  ['Ward', 'ward'],
  ['Pillar', 'pillar'],
  ['Open for call-in', 'call-in'],
  ['Exempt', 'exempt'],
];
/** Values that have an order of their own; the others go by the alphabet. */
const ORDER = ['Report', 'Agenda', 'Appendix', 'Committee', 'Yes', 'No'];
const SORTS = ['', 'newest', 'oldest'];
const HELPING = 10;
/** Milliseconds without a key before words are looked up. */
const PAUSE = 300;
/** Longer questions take long and find nothing more. */
const LONGEST = 300;
const EXCERPT = 34;

const root = byId('search');
const results = byId('results');
const input = /** @type {HTMLInputElement} */ (byId('search-page'));
const sort = /** @type {HTMLSelectElement} */ (byId('sort'));
const form = /** @type {HTMLFormElement} */ (input.form);
const filters = /** @type {HTMLDetailsElement} */ (byId('filters'));
const heading = byId('results-title');
const status = byId('status');
const hits = byId('hits');
const more = /** @type {HTMLButtonElement} */ (byId('more'));
const chips = byId('chips');
const trouble = byId('trouble');

const site = new URL(root.dataset.root ?? './', import.meta.url);

/** @type {Map<string, Map<string, { box: HTMLInputElement, row: HTMLElement, count: HTMLElement }>>} */
const options = new Map();
/** Grows with every search, so that a late answer to an earlier one is dropped. */
let asked = 0;
/** Whether the newest entry of the history was made by typing, and may be written over. */
let typing = false;
/** What the reader chose; the menu shows another while there are no words to be relevant to. */
let sorting = '';
/** @type {number | undefined} */
let pause;
/** @type {Promise<Pagefind> | undefined} */
let loaded;
/** Grows when Pagefind's script could not be fetched: a browser may keep the failure of an address. */
let attempt = 0;

/* ── The state, and the address that holds it ─────────────────────────────────────────────────── */

/** @returns {State} */
function readAddress() {
  const asks = new URLSearchParams(location.search);
  /** @type {State['chosen']} */
  const chosen = new Map();
  for (const [name, key] of FILTERS) {
    const values = asks.getAll(key).filter((value) => value !== '');
    if (values.length > 0) chosen.set(name, new Set(values));
  }
  const order = asks.get('sort') ?? '';
  const page = Number.parseInt(asks.get('page') ?? '1', 10);
  return {
    words: asks.get('q') ?? '',
    chosen,
    sort: SORTS.includes(order) ? order : '',
    page: page >= 1 && page <= 100 ? page : 1,
  };
}

/** @param {number} page @returns {State} */
function readForm(page) {
  /** @type {State['chosen']} */
  const chosen = new Map();
  for (const [name, values] of options) {
    const ticked = [...values].filter(([, { box }]) => box.checked).map(([value]) => value);
    if (ticked.length > 0) chosen.set(name, new Set(ticked));
  }
  return { words: input.value, chosen, sort: sorting, page };
}

/** @param {State} state */
function addressOf(state) {
  const asks = new URLSearchParams();
  if (state.words.trim() !== '') asks.set('q', state.words.trim());
  for (const [name, key] of FILTERS) {
    for (const value of state.chosen.get(name) ?? []) asks.append(key, value);
  }
  if (state.sort !== '') asks.set('sort', state.sort);
  if (state.page > 1) asks.set('page', String(state.page));
  const query = asks.toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
}

/** @param {State} state */
function fillForm(state) {
  if (input.value.trim() !== state.words.trim()) input.value = state.words;
  sorting = state.sort;
  for (const [name, values] of state.chosen) {
    // A value of the address that no paper has any more still stands, so that it can be taken back.
    for (const value of values) addOption(name, value);
  }
  for (const [name, values] of options) {
    for (const [value, { box }] of values)
      box.checked = state.chosen.get(name)?.has(value) ?? false;
  }
}

/**
 * The reader has changed something: write the address, then search.
 * @param {{ typed?: boolean, page?: number }} [how]
 */
function changed({ typed = false, page = 1 } = {}) {
  window.clearTimeout(pause);
  const state = readForm(page);
  const address = addressOf(state);
  if (address !== location.pathname + location.search) {
    // One entry for one run of typing: the back button leads to the search before, not to a letter less.
    if (typed && typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  typing = typed;
  return show(state, page > 1);
}

/* ── Searching ────────────────────────────────────────────────────────────────────────────────── */

/** @returns {Promise<Pagefind>} */
function pagefind() {
  loaded ??= load();
  return loaded;
}

/** @returns {Promise<Pagefind>} */
async function load() {
  const address = new URL('pagefind/pagefind.js', site);
  if (attempt > 0) address.search = `attempt=${attempt}`;
  attempt++;
  const found = /** @type {Pagefind} */ (await import(address.href));
  attempt = 0;
  await found.options({
    baseUrl: site.pathname,
    // Kind, date and a file's name are there to be shown; a paper is not found by them.
    ranking: { metaWeights: { title: 5, committee: 1, of: 0.5, paper: 0, kind: 0, date: 0 } },
  });
  const counts = await found.filters();
  for (const [name] of FILTERS) {
    for (const value of Object.keys(counts[name] ?? {})) addOption(name, value);
  }
  return found;
}

/** Once something broke, only a fresh Pagefind is of use. */
async function unload() {
  const broken = await Promise.resolve(loaded).catch(() => undefined);
  loaded = undefined;
  await broken?.destroy().catch(() => undefined);
}

/**
 * Asks Pagefind, and once more where it breaks.
 * @param {State} state @param {string} [without] a filter left out
 * @returns {Promise<Found>}
 */
async function find(state, without) {
  const words = state.words.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();
  const browsing = words === '';
  const question = {
    filters: Object.fromEntries(
      [...state.chosen]
        .filter(([name]) => name !== without)
        .map(([name, values]) => [name, { any: [...values] }]),
    ),
    ...((state.sort !== '' || browsing) && {
      sort: { date: state.sort === 'oldest' ? 'asc' : 'desc' },
    }),
  };
  const ask = async () => (await pagefind()).search(browsing ? null : words, question);
  return ask().catch(async () => {
    await unload();
    return ask();
  });
}

/**
 * How many papers each value would leave. The values of one filter are alternatives, so a filter's
 * own counts are those without it.
 * @param {State} state @param {Found} found @returns {Promise<Counts>}
 */
async function countsFor(state, found) {
  const counts = { ...found.filters };
  for (const name of state.chosen.keys())
    counts[name] = (await find(state, name)).filters[name] ?? {};
  return counts;
}

/**
 * Searches for what the state says and shows it.
 * @param {State} state @param {boolean} [onward] keep what is shown, and lead on to what is new
 */
async function show(state, onward = false) {
  const mine = ++asked;
  showChips(state);
  const browsing = state.words.trim() === '';
  const relevance = /** @type {HTMLOptionElement} */ (sort.options[0]);
  relevance.disabled = browsing;
  sort.value = browsing && state.sort === '' ? 'newest' : state.sort;
  if (browsing && state.chosen.size === 0) {
    await showNothingAsked(mine);
    return;
  }
  results.hidden = false;
  hits.setAttribute('aria-busy', 'true');
  const slow = window.setTimeout(() => {
    if (mine === asked) status.textContent = 'Searching…';
  }, 800);
  try {
    const found = await find(state);
    const counts = await countsFor(state, found);
    const first = onward ? hits.children.length : 0;
    const papers = await Promise.all(
      found.results.slice(first, state.page * HELPING).map((result) => result.data()),
    );
    if (mine !== asked) return;
    showCounts(counts);
    showHits(papers, first);
    const shown = hits.children.length;
    more.hidden = shown >= found.results.length;
    trouble.replaceChildren(...(found.results.length === 0 ? [noneFound(state)] : []));
    status.textContent = sentenceFor(state, found.results.length, shown);
    if (onward)
      /** @type {HTMLElement | null} */ (hits.children[first]?.querySelector('a'))?.focus();
  } catch {
    if (mine === asked) await showFailure(state);
  } finally {
    window.clearTimeout(slow);
    if (mine === asked) hits.removeAttribute('aria-busy');
  }
}

/** @param {number} mine */
async function showNothingAsked(mine) {
  results.hidden = true;
  hits.replaceChildren();
  status.textContent = '';
  try {
    const counts = await (await pagefind()).filters();
    if (mine === asked) showCounts(counts);
  } catch {
    if (mine === asked) await showFailure(readForm(1));
  }
}

/* ── Showing ──────────────────────────────────────────────────────────────────────────────────── */

/** @param {State} state @param {number} all @param {number} shown */
function sentenceFor(state, all, shown) {
  const words = state.words.trim();
  const about =
    words === '' ? '' : ` for “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
  if (all === 0) return `No results${about}`;
  const count = `${all.toLocaleString('en-GB')} ${all === 1 ? 'result' : 'results'}${about}`;
  return shown < all ? `${count}; the first ${shown} are shown` : count;
}

/** @param {Fragment[]} papers @param {number} first how many stand there already */
function showHits(papers, first) {
  if (first === 0) hits.replaceChildren();
  hits.append(...papers.map(hit));
}

/** @param {Fragment} paper */
function hit(paper) {
  const { meta } = paper;
  const { best, others, words, marks } = passages(paper);
  const inFile = meta.paper !== undefined;
  const link = element('a', { class: 'hit__link', href: hrefOf(paper, best) });
  if (inFile) link.append(`${best.title || 'Part'} of ${meta.paper}`);
  else {
    link.append(meta.title ?? paper.url);
    if (best.title) link.append(' ', element('span', { class: 'hit__section' }, `– ${best.title}`));
  }
  const facts = element('p', { class: 'hit__facts' });
  const isCommittee = meta.kind === 'Committee';
  facts.append(element('span', { class: 'hit__kind' }, inFile ? sentenceCase(meta.of) : meta.kind));
  if (!isCommittee && meta.committee) facts.append(' · ', meta.committee);
  if (!isCommittee && meta.date) {
    facts.append(' · ', element('time', { datetime: meta.date }, longDate(meta.date)));
  }
  if (inFile) facts.append(' · ', 'opens a PDF');
  const item = element('li', { class: 'hit' });
  item.append(element('h3', { class: 'hit__title' }, link), facts, excerpt(words, marks, best));
  if (others.length > 0) {
    const also = element('p', { class: 'hit__also' }, inFile ? 'Also on ' : 'Also in ');
    for (const [at, other] of others.entries()) {
      const title = inFile ? other.title.toLowerCase() : other.title;
      also.append(at > 0 ? ', ' : '', element('a', { href: hrefOf(paper, other) }, title));
    }
    item.append(also);
  }
  return item;
}

/**
 * A passage: a section of a paper, or a page of a file.
 * @typedef {{ title: string, id: string, start: number, end: number, found: WordLocation[] }} Passage
 */

/**
 * The passage that answers best, and the next three. Pagefind counts words; the passage that holds
 * most of the different words asked for is the better one, and a section says more than a paper's head.
 * @param {Fragment} paper
 */
function passages(paper) {
  const words = paper.content.split(' ');
  const marks = new Set(paper.weighted_locations.map((word) => word.location));
  const starts = paper.anchors
    .filter((anchor) => anchor.title || (/^h[2-6]$/.test(anchor.element) && anchor.text?.trim()))
    .sort((a, b) => a.location - b.location);
  /** @type {Passage[]} */
  const all = [{ title: '', id: '', start: 0, end: 0, found: [] }];
  for (const { title, text, id, location } of starts) {
    all.push({ title: (title || text || '').trim(), id, start: location, end: 0, found: [] });
  }
  for (const [at, passage] of all.entries()) {
    passage.end = all[at + 1]?.start ?? words.length;
    passage.found = paper.weighted_locations.filter(
      ({ location }) => location >= passage.start && location < passage.end,
    );
  }
  const ranked = all
    .filter((passage) => passage.found.length > 0)
    .map((passage) => ({ passage, rank: rankOf(passage, words) }))
    .sort(
      (a, b) =>
        b.rank.different - a.rank.different ||
        b.rank.section - a.rank.section ||
        b.rank.score - a.rank.score,
    )
    .map(({ passage }) => passage);
  const best = ranked[0] ?? /** @type {Passage} */ (all[0]);
  const others = ranked
    .slice(1)
    .filter((passage) => passage.title !== '' && passage.title !== best.title);
  return { best, others: others.slice(0, 3), words, marks };
}

/** @param {Passage} passage @param {string[]} words */
function rankOf(passage, words) {
  const different = new Set(passage.found.map(({ location }) => bare(words[location] ?? '')));
  return {
    different: different.size,
    section: passage.title === '' ? 0 : 1,
    score: passage.found.reduce((sum, word) => sum + word.balanced_score, 0),
  };
}

/**
 * The window of words that holds the most of those found, made of text nodes.
 * @param {string[]} words @param {Set<number>} marks @param {Passage} passage
 */
function excerpt(words, marks, passage) {
  const last = Math.max(passage.start, passage.end - EXCERPT);
  let start = passage.start;
  let most = -1;
  for (const { location } of passage.found) {
    const from = Math.min(Math.max(location - 4, passage.start), last);
    const held = passage.found.filter(
      (word) => word.location >= from && word.location < from + EXCERPT,
    );
    if (held.length > most) {
      start = from;
      most = held.length;
    }
  }
  const end = Math.min(start + EXCERPT, passage.end);
  const text = element('p', { class: 'hit__excerpt' });
  if (start > passage.start) text.append('… ');
  for (let at = start; at < end; at++) {
    const word = words[at] ?? '';
    text.append(at > start ? ' ' : '', marks.has(at) ? element('mark', {}, word) : word);
  }
  if (end < passage.end) text.append(' …');
  return text;
}

/** @param {Fragment} paper @param {Passage} passage */
function hrefOf(paper, passage) {
  const address = new URL(paper.url, location.href);
  if (address.origin !== location.origin) return site.href;
  if (passage.id !== '') address.hash = passage.id;
  return address.href;
}

/* ── Filters ──────────────────────────────────────────────────────────────────────────────────── */

/** Makes the box of a value, and of its filter the first time. @param {string} name @param {string} value */
function addOption(name, value) {
  const values = options.get(name) ?? new Map();
  if (values.has(value)) return;
  const key = FILTERS.find(([filter]) => filter === name)?.[1] ?? name;
  if (!options.has(name)) {
    options.set(name, values);
    addGroup(name, key);
  }
  const id = `${key}-${values.size}`;
  const box = /** @type {HTMLInputElement} */ (
    element('input', { class: 'filter__box', type: 'checkbox', id, value })
  );
  const count = element('span', { class: 'filter__count' });
  const label = element('label', { class: 'filter__label', for: id }, value, ' ', count);
  const row = element('div', { class: 'filter__row' }, box, label);
  box.addEventListener('change', () => void changed());
  values.set(value, { box, row, count });
  const list = byId(`filter-${key}`);
  const after = [...list.children].find((other) => compare(name, value, valueOf(other)) < 0);
  list.insertBefore(row, after ?? null);
}

/** @param {string} name @param {string} key */
function addGroup(name, key) {
  const group = element(
    'details',
    { class: 'filter', 'data-filter': name },
    element('summary', { class: 'filter__title' }, name),
    element(
      'fieldset',
      { class: 'filter__set' },
      element('legend', { class: 'govuk-visually-hidden' }, name),
      element('div', { class: 'filter__list', id: `filter-${key}` }),
    ),
  );
  const groups = byId('filter-groups');
  const place = FILTERS.findIndex(([filter]) => filter === name);
  const after = [...groups.children].find(
    (other) =>
      FILTERS.findIndex(
        ([filter]) => filter === /** @type {HTMLElement} */ (other).dataset.filter,
      ) > place,
  );
  groups.insertBefore(group, after ?? null);
}

/** @param {Element} row */
function valueOf(row) {
  return row.querySelector('input')?.value ?? '';
}

/** @param {string} name @param {string} a @param {string} b */
function compare(name, a, b) {
  if (name === 'Municipal year') return b.localeCompare(a, 'en-GB');
  const [placeA, placeB] = [ORDER.indexOf(a), ORDER.indexOf(b)];
  return placeA >= 0 && placeB >= 0
    ? placeA - placeB
    : a.localeCompare(b, 'en-GB', { numeric: true });
}

/** @param {Counts} counts */
function showCounts(counts) {
  for (const [name, values] of options) {
    let visible = 0;
    for (const [value, { box, row, count }] of values) {
      const papers = counts[name]?.[value] ?? 0;
      count.textContent = papers.toLocaleString('en-GB');
      // What has the focus stays, so that a key press never loses its place.
      row.hidden = papers === 0 && !box.checked && box !== document.activeElement;
      if (!row.hidden) visible++;
    }
    const group = /** @type {HTMLDetailsElement | null} */ (
      byId(`filter-${FILTERS.find(([filter]) => filter === name)?.[1] ?? name}`).closest('details')
    );
    if (!group) continue;
    group.hidden = visible === 0;
    if ([...values.values()].some(({ box }) => box.checked)) group.open = true;
  }
}

/** The filters in use, each a button that takes it back. @param {State} state */
function showChips(state) {
  const made = [];
  for (const [name, values] of state.chosen) {
    for (const value of values) {
      const chip = element(
        'button',
        { class: 'chip', type: 'button' },
        element('span', { class: 'govuk-visually-hidden' }, 'Remove the filter '),
        `${name}: ${value}`,
      );
      chip.addEventListener('click', () => {
        const option = options.get(name)?.get(value);
        if (option) option.box.checked = false;
        heading.focus();
        void changed();
      });
      made.push(element('li', {}, chip));
    }
  }
  if (made.length > 1) made.push(element('li', {}, clearButton('Clear all filters')));
  chips.hidden = made.length === 0;
  chips.replaceChildren(...made);
}

/** @param {string} text */
function clearButton(text) {
  const button = element('button', { class: 'chip chip--clear', type: 'button' }, text);
  button.addEventListener('click', () => {
    for (const values of options.values())
      for (const { box } of values.values()) box.checked = false;
    heading.focus();
    void changed();
  });
  return button;
}

/* ── When there is nothing to show ────────────────────────────────────────────────────────────── */

/** @param {State} state */
function noneFound(state) {
  const tips = element('ul', { class: 'search__tips' });
  if (state.words.trim() !== '') {
    tips.append(
      element('li', {}, 'Check the spelling, or try another word for the same thing.'),
      element('li', {}, 'Try fewer words. Every word must be in the paper.'),
    );
    if (/["“”]/.test(state.words)) tips.append(element('li', {}, 'Leave out the quotation marks.'));
  }
  if (state.chosen.size > 0) {
    tips.append(element('li', {}, clearButton('Search without the filters')));
  }
  const browse = element('a', { href: '#browse' }, 'Look through the papers');
  tips.append(element('li', {}, browse, ' by committee, municipal year or ward.'));
  return tips;
}

/** @param {State} state */
async function showFailure(state) {
  results.hidden = false;
  hits.replaceChildren();
  more.hidden = true;
  status.textContent = '';
  const again = element('button', { class: 'govuk-button', type: 'button' }, 'Try again');
  again.addEventListener('click', () => {
    heading.focus();
    void show(state);
  });
  const browse = element('a', { href: '#browse' }, 'look through the papers');
  trouble.replaceChildren(
    element(
      'div',
      { class: 'notice', role: 'alert' },
      element(
        'p',
        {},
        'The search can’t be loaded. The connection may be down, or the site may have changed since this page was opened. Try again, reload the page, or ',
        browse,
        ' by committee, municipal year or ward.',
      ),
      again,
    ),
  );
  await unload();
}

/* ── Small things ─────────────────────────────────────────────────────────────────────────────── */

/** @param {string} id @returns {HTMLElement} */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no #${id}`);
  return found;
}

/**
 * @param {string} name @param {Record<string, string>} attributes
 * @param {...(Node | string | undefined)} content @returns {HTMLElement}
 */
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const part of content) if (part !== undefined) made.append(part);
  return made;
}

/** A word without case, accents and the signs around it. @param {string} word */
function bare(word) {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** "11 May 2022" of "2022-05-11". @param {string} date */
function longDate(date) {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** @param {string | undefined} text */
function sentenceCase(text = '') {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/* ── Beginning ────────────────────────────────────────────────────────────────────────────────── */

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // A phone's keyboard would cover the results.
  if (window.matchMedia('(pointer: coarse)').matches) input.blur();
  void changed();
});
input.addEventListener('input', () => {
  window.clearTimeout(pause);
  pause = window.setTimeout(() => void changed({ typed: true }), PAUSE);
});
sort.addEventListener('change', () => {
  sorting = sort.value;
  void changed();
});
more.addEventListener('click', () => void changed({ page: readAddress().page + 1 }));
window.addEventListener('popstate', () => {
  window.clearTimeout(pause);
  typing = false;
  const state = readAddress();
  fillForm(state);
  void show(state);
});

// The results come after the page, so that the browser can't find the place where the reader was.
window.addEventListener('pagehide', () => history.replaceState({ top: window.scrollY }, ''));

input.setAttribute('aria-describedby', 'search-hint');
byId('search-hint').hidden = false;
filters.hidden = false;
filters.open = window.matchMedia('(min-width: 60em)').matches;
const beginning = readAddress();
const top = /** @type {{ top?: number } | null} */ (history.state)?.top ?? 0;
fillForm(beginning);
void show(beginning).then(() => {
  if (top > 0) window.scrollTo({ top, behavior: 'instant' });
});
