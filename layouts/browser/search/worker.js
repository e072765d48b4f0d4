// @ts-check
/**
 * The search, in a thread of its own so that the page stays quick. The page asks by messages, see index.js.
 */
import { begin, Question } from './question.js';
import { VolumeFiles } from './volume-files.js';
/**
 * @typedef {import('./question.js').Chosen} Chosen
 * @typedef {import('./question.js').Pagefind} Pagefind
 * @typedef {import('./question.js').Result} Result
 * @typedef {import('./volume-files.js').Volume} Volume
 * @typedef {import('./index.js').Paper} Paper
 * @typedef {import('./index.js').Counts} Counts
 * @typedef {{ words: string | null, chosen: Chosen, sort: '' | 'newest' | 'oldest' }} Asked
 * @typedef {object} Hits
 * @property {number} total
 * @property {boolean} whole Whether all volumes were asked, not only those of recent years.
 * @property {string[]} failed Titles of volumes that could not be asked.
 * @property {import('./volume-files.js').Years} years Of all papers.
 */

const site = new URL(
  new URLSearchParams(self.location.search).get('site') ?? './',
  self.location.href,
);
const files = new VolumeFiles(site, self.fetch.bind(self));
self.fetch = files.fetch;
// Pagefind reports the failure of an instance to the next question that it is asked.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

const list = files.list();
const pagefind = start();

async function start() {
  const loaded = /** @type {Pagefind} */ (await import(files.code));
  await begin(loaded, files, site, (await list).volumes);
  return loaded;
}

/** @type {Question | undefined} */
let question;
/** @type {Result[]} */
let results = [];

/** @param {string | null} words */
async function questionFor(words) {
  const loaded = await pagefind;
  if (question?.words === words) return question;
  if (question !== undefined) question.over = true;
  question = new Question(words, loaded, files, site);
  return question;
}

/** Those of the newest municipal year, and the one before them. @param {Volume[]} volumes */
function recent(volumes) {
  return volumes.slice(0, volumes.filter(({ newest }) => newest).length + 1);
}

const ANSWERS = {
  /** @param {Asked & { recentOnly: boolean }} asked @returns {Promise<Hits>} */
  async search({ words, chosen, sort, recentOnly }) {
    const { volumes, years } = await list;
    const asked = recentOnly ? recent(volumes) : volumes;
    const found = await (await questionFor(words)).search(asked, chosen, sort);
    if (found.failed.length > 0 && found.failed.length === asked.length) {
      throw new Error('no volume could be asked');
    }
    results = found.results;
    return {
      total: results.length,
      whole: asked.length === volumes.length,
      failed: found.failed.map(({ title }) => title),
      years,
    };
  },

  /** Of the hits found last. @param {{ from: number, to: number }} range @returns {Promise<Paper[]>} */
  papers({ from, to }) {
    return Promise.all(
      results.slice(from, to).map(async ({ data }) => {
        const { url, content, meta, anchors, weighted_locations } = await data();
        return { url, content, meta, anchors, weighted_locations };
      }),
    );
  },

  /** @param {Omit<Asked, 'sort'>} asked @returns {Promise<Counts>} */
  async counts({ words, chosen }) {
    const { volumes } = await list;
    return (await questionFor(words)).counts(volumes, chosen);
  },
};

self.addEventListener('message', async ({ data: { id, kind, ...asked } }) => {
  try {
    const answer = await ANSWERS[/** @type {keyof typeof ANSWERS} */ (kind)](asked);
    self.postMessage({ id, answer });
  } catch (error) {
    self.postMessage({ id, failure: String(error) });
  }
});
