// @ts-check
/**
 * @typedef {object} State What is asked, as the address of the page says it.
 * @property {string} words
 * @property {Map<string, Set<string>>} chosen Values by the name of the filter.
 * @property {string} from The first day of the meetings whose papers are asked for, "2022-05-11", or ''.
 * @property {string} to The last one, or ''.
 * @property {string} sort '' for relevance, 'newest' or 'oldest'.
 * @property {boolean} all Whether papers of all years are asked for, however many there are.
 * @property {number} page How many helpings of results are shown, from 1.
 */

/** @typedef {readonly [name: string, key: string]} Filter The name in the index, and the one in the address. */

/**
 * The filters in the order of the page.
 * @type {Filter[]}
 */
export const FILTERS = [
  ['Kind of paper', 'kind'],
  ['Committee', 'committee'],
  ['Municipal year', 'year'],
  ['Ward', 'ward'],
  ['Pillar', 'pillar'],
  ['Open for call-in', 'call-in'],
  ['Exempt', 'exempt'],
];

/** Adds the filters of the council's own, as the page lists them. @param {string} listed JSON */
export function addFilters(listed) {
  FILTERS.push(.../** @type {Filter[]} */ (JSON.parse(listed)));
}

const SORTS = ['newest', 'oldest'];
/** More helpings than anyone reads; a made-up address must not load a whole archive. */
const MOST_PAGES = 20;

/** What an address asks for; what it can't mean is left out. @param {string} query @returns {State} */
export function stateOf(query) {
  const asks = new URLSearchParams(query);
  /** @type {State['chosen']} */
  const chosen = new Map();
  for (const [name, key] of FILTERS) {
    const values = asks.getAll(key).filter((value) => value !== '');
    if (values.length > 0) chosen.set(name, new Set(values));
  }
  const sort = asks.get('sort') ?? '';
  const page = Number(asks.get('page') ?? 1);
  return {
    words: asks.get('q') ?? '',
    chosen,
    from: dayOf(asks.get('from')),
    to: dayOf(asks.get('to')),
    sort: SORTS.includes(sort) ? sort : '',
    all: asks.get('years') === 'all',
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** The query part of the address that asks for it, with its "?", or nothing. @param {State} state */
export function queryOf(state) {
  const asks = new URLSearchParams();
  if (!isBlank(state)) asks.set('q', state.words.trim());
  for (const [name, key] of FILTERS) {
    for (const value of state.chosen.get(name) ?? []) asks.append(key, value);
  }
  if (state.from !== '') asks.set('from', state.from);
  if (state.to !== '') asks.set('to', state.to);
  if (state.sort !== '') asks.set('sort', state.sort);
  if (state.all) asks.set('years', 'all');
  if (state.page > 1) asks.set('page', String(state.page));
  const query = asks.toString();
  return query === '' ? '' : `?${query}`;
}

/** A day as addresses have it; '' for anything else. @param {string | null} text */
function dayOf(text) {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(day.getTime());
  return isDay && day.toISOString().startsWith(text ?? '') ? (text ?? '') : '';
}

/** Whether the papers are narrowed by anything but words. @param {State} state */
export function isNarrowed({ chosen, from, to }) {
  return chosen.size > 0 || from !== '' || to !== '';
}

/** Whether the first day that is asked for is after the last. @param {Pick<State, 'from' | 'to'>} state */
export function isBackwards({ from, to }) {
  return from !== '' && to !== '' && from > to;
}

/** Longer questions take long and find nothing more. */
const LONGEST = 300;

/** As much of a question as is looked for, in whole words. @param {string} words */
export function withinLimit(words) {
  const whole = words.replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1);
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, LONGEST);
}

/** Whether there are no words to find. @param {State} state */
export function isBlank(state) {
  return state.words.trim() === '';
}

/** Whether something is asked that has neither letters nor figures: a quotation mark alone. @param {Pick<State, 'words'>} state */
export function hasOnlySigns({ words }) {
  return words.trim() !== '' && !/[\p{L}\p{N}]/u.test(words);
}

/**
 * Words that begin with a minus, by which other searches leave papers out. A dash has a space behind it, a hyphen none before it, and behind the
 * sign of a number is a figure. @param {string} words
 */
export function wordsWithMinus(words) {
  const found = words.matchAll(/(?<!\S)[-−](?:["“„](\p{L}[^"“”]*)["“”]|(\p{L}[^\s"“”]*))/gu);
  return [...found].map(([, phrase, word = '']) => phrase ?? word);
}

/**
 * Whether papers of some years may be enough, so that older ones needn't be searched until a reader asks.
 * @param {State} state @param {{ large: boolean }} archive
 */
export function mayBeEnough({ all, chosen, from, to, sort }, { large }) {
  const asksForYears = from !== '' || to !== '' || chosen.has('Municipal year');
  return large && !all && !asksForYears && sort !== 'oldest';
}

/** The most that a first answer loads of volumes, in KB, beside the search itself and the texts that are shown. */
export const KB_AT_FIRST = 200;
/** So few answers are enough where to look further back is much to load. */
const SOME = 3;

/**
 * Whether what papers of some years have is enough: a helping, or some answers where older papers are much to load.
 * @param {State} state @param {{ large: boolean, answering: number, further?: number }} found what they have, and about how many KB the next older
 * papers are to load @param {number} helping results in a helping
 */
export function isEnough(state, found, helping) {
  const { answering, further = 0 } = found;
  const enough = further > KB_AT_FIRST ? Math.min(SOME, helping) : state.page * helping;
  return mayBeEnough(state, found) && answering >= enough;
}
