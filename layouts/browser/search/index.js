// @ts-check
/**
 * @typedef {import('./state.js').State} State
 * @typedef {{ element: string, id: string, text?: string, title?: string, location: number }} Anchor
 * @typedef {{ location: number, balanced_score: number }} FoundWord
 * @typedef {object} Paper What the index holds of a paper, and where the words were found in it.
 * @property {string} url
 * @property {string} content Its words, one space between two.
 * @property {Record<string, string>} meta
 * @property {Anchor[]} anchors
 * @property {FoundWord[]} weighted_locations
 * @typedef {Record<string, Record<string, number>>} Counts Papers by value by filter.
 * @typedef {{ results: { data: () => Promise<Paper> }[], filters: Counts }} Found
 * @typedef {object} Pagefind
 * @property {(options: object) => Promise<void>} options
 * @property {(words: string | null, question: object) => Promise<Found>} search
 * @property {() => Promise<Counts>} filters
 * @property {() => Promise<void>} destroy
 */

/** Longer questions take long and find nothing more. */
const LONGEST = 300;

/** The index of the site whose root is given. It is loaded when it is first asked. @param {URL} site */
export function searchIndex(site) {
  /** @type {Promise<Pagefind> | undefined} */
  let loaded;
  // A browser may keep the failure of an address, so that each attempt has one of its own.
  let attempt = 0;

  const pagefind = () => (loaded ??= load());

  async function load() {
    const address = new URL('pagefind/pagefind.js', site);
    if (attempt > 0) address.search = `attempt=${attempt}`;
    attempt++;
    const found = /** @type {Pagefind} */ (await import(address.href));
    attempt = 0;
    await found.options({
      baseUrl: site.pathname,
      // Kind, date and the name of a file are there to be shown; nothing is found by them.
      ranking: { metaWeights: { title: 5, committee: 1, of: 0.5, paper: 0, kind: 0, date: 0 } },
    });
    // Until this answers, it is not known whether the index can be had.
    await found.filters();
    return found;
  }

  /** Once something broke, only a fresh Pagefind is of use. */
  async function unload() {
    const broken = await Promise.resolve(loaded).catch(() => undefined);
    loaded = undefined;
    await broken?.destroy().catch(() => undefined);
  }

  /**
   * Asks, and once more where that breaks.
   * @template Answer @param {(found: Pagefind) => Promise<Answer>} ask @returns {Promise<Answer>}
   */
  async function persist(ask) {
    try {
      return await ask(await pagefind());
    } catch {
      await unload();
      return ask(await pagefind());
    }
  }

  /**
   * @param {State} state @param {string} [without] a filter that is left out
   * @returns {Promise<Found>}
   */
  function search(state, without) {
    const words = state.words.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();
    const filters = Object.fromEntries(
      [...state.chosen]
        .filter(([name]) => name !== without)
        .map(([name, values]) => [name, { any: [...values] }]),
    );
    const browsing = words === '';
    const sort = { date: state.sort === 'oldest' ? 'asc' : 'desc' };
    return persist((found) =>
      found.search(browsing ? null : words, {
        filters,
        ...((browsing || state.sort !== '') && { sort }),
      }),
    );
  }

  return {
    search,
    unload,

    /** How many papers there are of each value. */
    counts: () => persist((found) => found.filters()),

    /**
     * How many papers each value would leave. The values of one filter are alternatives, so a filter's
     * own counts are those without it.
     * @param {State} state @param {Found} found @returns {Promise<Counts>}
     */
    async countsFor(state, found) {
      const counts = { ...found.filters };
      for (const name of state.chosen.keys()) {
        counts[name] = (await search(state, name)).filters[name] ?? {};
      }
      return counts;
    },
  };
}
