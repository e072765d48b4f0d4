// @ts-check
import { factsById } from '../papers-table.js';
/**
 * What Pagefind asks for, on its way through this thread. Pagefind keeps an index for itself: here the
 * volumes share one copy of its code, nothing is fetched twice, and a file that can't be loaded is noted,
 * where Pagefind would answer as if it held nothing.
 *
 * @typedef {{ languages: Record<string, { page_count: number }> }} Entry How the index of a volume begins.
 * @typedef {{ id: string, title: string, newest: boolean, entry: Entry }} Volume
 * @typedef {{ first: string, last: string } | undefined} Years Municipal years, "2021/22".
 * @typedef {{ tiers: import('../vocabulary.js').Tier[], abbreviations: [short: string, long: string][], plain: Record<string, string[]> }} QuestionWords
 * @typedef {{ volumes: Volume[], years: Years, words: QuestionWords }} VolumeList The newest volume first.
 */

/**
 * Since when a volume has papers, by its title: "2021/22", also of "2021/22 to 2023/24" and of "2021/22, May to July"; of another part of a
 * municipal year its first month, "February 2022" of "2021/22, February to April".
 * @param {string} title
 */
export function beginningOf(title) {
  const [, year = '', month = 'May'] = /^(\d{4}\/\d{2})(?:, (\p{L}+))?/u.exec(title) ?? [];
  if (month === 'May') return year;
  return `${month} ${Number(year.slice(0, 4)) + (EARLY_MONTHS.has(month) ? 1 : 0)}`;
}

/** Those of the second calendar year of a municipal year. */
const EARLY_MONTHS = new Set(['January', 'February', 'March', 'April']);

const LIST = 'volumes.json';
const ENTRY = 'pagefind-entry.json';
const CODE = /^wasm\..*\.pagefind$/;
const TABLE = 'papers.pf_papers';
const ZIPPED = [0x1f, 0x8b];

export class VolumeFiles {
  #root;
  #ask;
  /** @type {Map<string, Promise<ArrayBuffer>>} */
  #known = new Map();
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** @type {Map<string, Promise<Map<string, import('../papers-table.js').RecordFacts>>>} */
  #facts = new Map();
  /** Ids of volumes with a file that could not be loaded. @type {Set<string>} */
  broken = new Set();

  /**
   * @param {URL} site the root of the site
   * @param {typeof fetch} ask asks the site itself
   */
  constructor(site, ask) {
    this.#root = new URL('pagefind/', site);
    this.#ask = ask;
  }

  /** Where the index of a volume is, as Pagefind asks for it. @param {Volume} volume */
  addressOf(volume) {
    return new URL(`${encodeURIComponent(volume.id)}/`, this.#root).href;
  }

  /** Pagefind itself. */
  get code() {
    return new URL('pagefind.js', this.#root).href;
  }

  /** Throws where it can't be loaded. @returns {Promise<VolumeList>} */
  async list() {
    // Its name is always the same, so that an older copy may be about.
    const answer = await this.#answer(new URL(LIST, this.#root).href, { cache: 'no-cache' });
    const list = /** @type {VolumeList} */ (await answer.json());
    for (const { id, entry } of list.volumes) this.#entries.set(id, entry);
    return list;
  }

  /** The text of a file of the search, by its path below the search's folder. @param {string} path @returns {Promise<string>} */
  async textOf(path) {
    return new TextDecoder().decode(await this.#content(new URL(path, this.#root).href));
  }

  /** What is known of the records of a volume, by Pagefind's names of them. @param {Volume} volume */
  async factsOf(volume) {
    const known = this.#facts.get(volume.id);
    if (known !== undefined) return known;
    const path = `${encodeURIComponent(volume.id)}/${TABLE}`;
    const loading = this.textOf(path).then((text) => factsById(JSON.parse(text)));
    this.#facts.set(volume.id, loading);
    loading.catch(() => this.#facts.delete(volume.id));
    return loading;
  }

  /** In place of `fetch`. @param {RequestInfo | URL} asked @returns {Promise<Response>} */
  fetch = async (asked) => {
    const address = new URL(asked instanceof Request ? asked.url : asked);
    const [id = '', name = ''] = address.href.slice(this.#root.href.length).split(/[/?]/);
    const entry = this.#entries.get(decodeURIComponent(id));
    if (entry !== undefined && name === ENTRY) return Response.json(entry);
    const shared = CODE.test(name) ? new URL(name, this.#root) : address;
    try {
      return new Response(await this.#content(shared.href));
    } catch (error) {
      this.broken.add(decodeURIComponent(id));
      throw error;
    }
  };

  /** @param {string} address */
  #content(address) {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const content = this.#load(address);
    this.#known.set(address, content);
    content.catch(() => this.#known.delete(address));
    return content;
  }

  /** @param {string} address */
  async #load(address) {
    const bytes = await (await this.#answer(address)).arrayBuffer();
    const start = new Uint8Array(bytes.slice(0, ZIPPED.length));
    // Some hosts unpack what they send.
    if (ZIPPED.some((byte, at) => start[at] !== byte)) return bytes;
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(unpacked).arrayBuffer();
  }

  /** @param {string} address @param {RequestInit} [how] */
  async #answer(address, how = {}) {
    const answer = await this.#ask(address, how);
    if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
    return answer;
  }
}

/** How many records a volume has. @param {Volume} volume */
export function recordsOf({ entry }) {
  return Object.values(entry.languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

/** Kind, date and the name of a file are there to be shown; nothing is found by them. */
const RANKING = { metaWeights: { title: 5, committee: 1, of: 0.5, paper: 0, kind: 0, date: 0 } };

/** @param {import('./volume-index.js').Pagefind} pagefind @param {VolumeFiles} files @param {URL} site @param {Volume} volume */
export function newInstance(pagefind, files, site, volume) {
  return pagefind.createInstance({
    basePath: files.addressOf(volume),
    baseUrl: site.pathname,
    ranking: RANKING,
  });
}

/**
 * Begins Pagefind with one of the volumes. Were two begun at once, each would begin its WebAssembly anew,
 * and the first would be lost to the second.
 * @param {import('./volume-index.js').Pagefind} pagefind @param {VolumeFiles} files @param {URL} site @param {readonly Volume[]} volumes
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
