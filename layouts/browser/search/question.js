// @ts-check
import { comparableFactors } from './comparable.js';
import { bare } from './passages.js';
/**
 * @typedef {import('./index.js').Paper} Paper
 * @typedef {import('./index.js').Counts} Counts
 * @typedef {import('./volume-files.js').Volume} Volume
 * @typedef {import('./volume-files.js').VolumeFiles} VolumeFiles
 * @typedef {Record<string, { any: string[] }>} Chosen Values by the name of the filter: one of them is to be met.
 * @typedef {{ score: number, data: () => Promise<Paper> }} Result
 * @typedef {{ results: Result[], unfilteredResultCount: number, filters: Counts }} Found
 * @typedef {object} Instance Pagefind with the index of one volume.
 * @property {(words: string | null, how: object) => Promise<Found>} search
 * @property {() => Promise<Counts>} filters
 * @property {(options: object) => Promise<void>} options
 * @typedef {{ createInstance: (options: object) => Instance }} Pagefind
 */

/** Kind, date and the name of a file are there to be shown; nothing is found by them. */
const RANKING = { metaWeights: { title: 5, committee: 1, of: 0.5, paper: 0, kind: 0, date: 0 } };

/** Signs that Pagefind leaves out of a question. */
const SIGNS = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/**
 * One question, asked of each volume. What Pagefind finds depends on all that its instance has loaded, so
 * every question has instances of its own: its answer depends on nothing that was asked before.
 */
export class Question {
  #pagefind;
  #files;
  /** The words that are each to be found. @type {string[]} */
  #single;
  #site;
  /** @type {Map<string, Instance>} */
  #instances = new Map();
  /** @type {Map<string, Promise<Found>>} */
  #found = new Map();
  /** Set where another question has taken its place. */
  over = false;

  /**
   * @param {string | null} words null finds all papers
   * @param {Pagefind} pagefind @param {VolumeFiles} files @param {URL} site
   */
  constructor(words, pagefind, files, site) {
    this.words = words;
    // Words that are to be side by side are found as they are, or not at all.
    this.#single = words === null || /^".+"$/.test(words) ? [] : singleWords(words);
    this.#pagefind = pagefind;
    this.#files = files;
    this.#site = site;
  }

  /**
   * The results of all volumes, in the order that is asked for.
   * @param {readonly Volume[]} volumes the newest first @param {Chosen} chosen
   * @param {'' | 'newest' | 'oldest'} sort '' for relevance
   * @returns {Promise<{ results: Result[], failed: Volume[] }>}
   */
  async search(volumes, chosen, sort) {
    const { held, holders, failed } = await this.#holders(volumes);
    const { answers, failed: lost } = await this.#each(holders, (volume) =>
      this.#search(volume, this.words, chosen, sort),
    );
    failed.push(...lost);
    if (sort !== '') {
      // No paper of a volume is newer than one of the volume before it.
      const inOrder = sort === 'newest' ? answers : [...answers].reverse();
      return { results: inOrder.flatMap(({ answer }) => answer.results), failed };
    }
    const factors = await this.#factors(held, answers.length);
    const results = answers.flatMap(({ volume, answer }) =>
      answer.results.map(({ score, data }) => ({
        score: score * (factors.get(volume) ?? 1),
        data,
      })),
    );
    // Equals stay as they are: the newest first.
    return { results: results.sort((a, b) => b.score - a.score), failed };
  }

  /**
   * How many papers each value of a filter would leave. The values of one filter are alternatives, so a
   * filter's own counts are those without it.
   * @param {readonly Volume[]} volumes @param {Chosen} chosen @returns {Promise<Counts>}
   */
  async counts(volumes, chosen) {
    const { holders } = await this.#holders(volumes);
    const names = Object.keys(chosen);
    const { answers } = await this.#each(holders, async (volume) => {
      const instance = this.#instance(volume);
      const all = await instance.filters();
      if (this.words === null && names.length === 0) return all;
      // Only now that the filters are loaded does Pagefind count.
      const counts = { ...(await instance.search(this.words, { filters: chosen })).filters };
      for (const name of names) {
        const others = Object.fromEntries(
          Object.entries(chosen).filter(([other]) => other !== name),
        );
        const without = await instance.search(this.words, { filters: others });
        counts[name] = without.filters[name] ?? {};
      }
      return counts;
    });
    return sumOf(answers.map(({ answer }) => answer));
  }

  /**
   * The volumes that have every word. Of a word that it doesn't have, Pagefind takes the beginning, which
   * may be another word: "i" for "ilacs". So a word counts where it is found as it is; and one that is
   * nowhere in the archive, as while it is being typed, where words begin with it.
   * @param {readonly Volume[]} volumes
   */
  async #holders(volumes) {
    const words = this.#single;
    const { answers, failed } = await this.#each(volumes, (volume) =>
      Promise.all(
        words.map(async (word) => (await this.#search(volume, `"${word}"`)).results.length > 0),
      ),
    );
    const known = words.map((_, at) => answers.some(({ answer }) => answer[at]));
    // All that the words need is loaded by now, so that it makes no difference which is asked for first.
    const exact = new Map(answers.map(({ volume, answer }) => [volume, answer]));
    const { answers: held, failed: lost } = await this.#each([...exact.keys()], (volume) =>
      Promise.all(
        words.map((word, at) => (known[at] ? exact.get(volume)?.[at] : this.#begins(volume, word))),
      ),
    );
    const holders = held.filter(({ answer }) => answer.every(Boolean)).map(({ volume }) => volume);
    return { held, holders, failed: [...failed, ...lost] };
  }

  /** Whether a word of the volume begins with this one. @param {Volume} volume @param {string} word */
  async #begins(volume, word) {
    const [first] = (await this.#search(volume, word)).results;
    if (first === undefined) return false;
    const { content, meta, weighted_locations: places } = await first.data();
    const words = content.split(' ');
    const found = places.map(({ location }) => words[location] ?? '');
    const shown = Object.values(meta).flatMap((text) => text.split(' '));
    return [...found, ...shown].some((other) => bare(other).startsWith(bare(word)));
  }

  /**
   * What the points of each volume are to be multiplied by, so that they can be compared.
   * @param {readonly { volume: Volume, answer: readonly (boolean | undefined)[] }[]} held @param {number} answers
   */
  async #factors(held, answers) {
    /** @type {Map<Volume, number>} */
    const factors = new Map();
    if (answers < 2 || this.#single.length === 0) return factors;
    const has = new Map(held.map(({ volume, answer }) => [volume, answer]));
    const { answers: counted } = await this.#each([...has.keys()], async (volume) => ({
      records: recordsOf(volume),
      found: await Promise.all(
        this.#single.map(async (word, at) =>
          has.get(volume)?.[at] ? (await this.#search(volume, word)).unfilteredResultCount : 0,
        ),
      ),
    }));
    const all = comparableFactors(counted.map(({ answer }) => answer));
    for (const [at, { volume }] of counted.entries()) factors.set(volume, all[at] ?? 1);
    return factors;
  }

  /**
   * @param {Volume} volume @param {string | null} words @param {Chosen} [chosen]
   * @param {'' | 'newest' | 'oldest'} [sort] @returns {Promise<Found>}
   */
  #search(volume, words, chosen = {}, sort = '') {
    const key = JSON.stringify([volume.id, words, chosen, sort]);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const how = {
      filters: chosen,
      ...(sort !== '' && { sort: { date: sort === 'oldest' ? 'asc' : 'desc' } }),
    };
    const found = this.#instance(volume).search(words, how);
    this.#found.set(key, found);
    return found;
  }

  /**
   * Asks each volume; those that can't be asked are listed. Throws where another question came between.
   * @template Answer
   * @param {readonly Volume[]} volumes @param {(volume: Volume) => Promise<Answer>} ask
   */
  async #each(volumes, ask) {
    /** @type {{ volume: Volume, answer: Answer }[]} */
    const answers = [];
    /** @type {Volume[]} */
    const failed = [];
    const asked = await Promise.allSettled(volumes.map((volume) => ask(volume)));
    if (this.over) throw new Error('another question came between');
    for (const [at, volume] of volumes.entries()) {
      const one = asked[at];
      const whole = !this.#files.broken.has(volume.id);
      if (whole && one?.status === 'fulfilled') answers.push({ volume, answer: one.value });
      else failed.push(volume);
    }
    return { answers, failed };
  }

  /** @param {Volume} volume */
  #instance(volume) {
    const known = this.#instances.get(volume.id);
    if (known !== undefined) return known;
    const made = newInstance(this.#pagefind, this.#files, this.#site, volume);
    this.#instances.set(volume.id, made);
    return made;
  }
}

/** @param {Pagefind} pagefind @param {VolumeFiles} files @param {URL} site @param {Volume} volume */
function newInstance(pagefind, files, site, volume) {
  return pagefind.createInstance({
    basePath: files.addressOf(volume),
    baseUrl: site.pathname,
    ranking: RANKING,
  });
}

/**
 * Begins Pagefind with one of the volumes. Were two begun at once, each would begin its WebAssembly anew,
 * and the first would be lost to the second.
 * @param {Pagefind} pagefind @param {VolumeFiles} files @param {URL} site @param {readonly Volume[]} volumes
 */
export async function begin(pagefind, files, site, volumes) {
  for (const volume of volumes) {
    try {
      const instance = newInstance(pagefind, files, site, volume);
      // Answers once the instance is ready.
      return await instance.options({ ranking: RANKING });
    } catch {
      // The next volume may do.
    }
  }
}

/** @param {Volume} volume */
function recordsOf({ entry }) {
  return Object.values(entry.languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

/**
 * The words of a question, each once, as Pagefind reads them.
 * @param {string} words
 */
function singleWords(words) {
  const all = words.split(' ').map((word) => word.replace(SIGNS, ''));
  return [...new Set(all.filter((word) => word !== ''))];
}

/** @param {readonly Counts[]} all */
function sumOf(all) {
  /** @type {Counts} */
  const sum = {};
  for (const [name, values] of all.flatMap((counts) => Object.entries(counts))) {
    const known = (sum[name] ??= {});
    for (const [value, count] of Object.entries(values)) known[value] = (known[value] ?? 0) + count;
  }
  return sum;
}
