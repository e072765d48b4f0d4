// @ts-check
/** The thread that searches: it reads questions, asks Pagefind, and says what was found. */
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { openArchive } from './archive.js';
import { counted } from './counted.js';
import { affordable, loadOfAll } from './volumes/loading.js';
import { wordByWord } from './best/closeness.js';
import { markedIn, wantedOf } from './marks.js';
import { allNotes } from './missing.js';
import { kinWhenShown } from './own-words.js';
import { countsOf } from './papers-table.js';
import { inOrder, narrowed } from './ranking.js';
import { beginningOf, recordsOf, VolumeFiles } from './volumes/volume-files.js';
/**
 * @typedef {import('./asking.js').Asking} Asking
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./papers-table.js').Chosen} Chosen
 * @typedef {import('./question.js').Question} Question
 * @typedef {import('./ranking.js').FoundPaper} FoundPaper
 * @typedef {import('./volumes/volume-files.js').Volume} Volume
 * @typedef {import('./index.js').Paper} Paper
 * @typedef {import('./index.js').Counts} Counts
 * @typedef {{ words: string | null, chosen: Chosen, days: { from: string, to: string }, sort: '' | 'newest' | 'oldest' }} Asked
 * @typedef {import('./counted.js').Counted & Found} Hits
 * @typedef {object} Found
 * @property {number} total
 * @property {number} answering How many have most of what was asked for.
 * @property {boolean} whole Whether all volumes were asked, not only those of recent years.
 * @property {boolean} large Whether to ask all volumes is much to load.
 * @property {number} further About how many KB the next step back would load.
 * @property {string} since Since when papers were asked for: a municipal year, or a month.
 * @property {string[]} failed Titles of volumes that could not be asked.
 * @property {import('./asking.js').Note[]} notes Of words that no paper has.
 * @property {import('./volumes/volume-files.js').Years} years Of all papers.
 * @property {boolean} isEmpty Whether the site has nothing to search.
 */

/** Records of a paper that are read, to show where in it the words are. */
const RECORDS_SHOWN = 3;

const site = new URL(
  new URLSearchParams(self.location.search).get('site') ?? './',
  self.location.href,
);
const files = new VolumeFiles(site, self.fetch.bind(self));
self.fetch = files.fetch;
// Pagefind reports the failure of an instance to the next question that it is asked.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

const archive = openArchive(files, site, {
  stem: stemmer,
  distance,
  load: (address) => import(address),
});
// Whoever asks hears of it.
archive.catch(() => undefined);

/** @type {{ words: string | null, asking: Promise<Asking | null>, question: Promise<Question> } | undefined} */
let latest;
/** What was found last, and how it was asked for. @type {{ papers: FoundPaper[], parts: readonly Part[], everywhere: readonly Part[] }} */
let shown = { papers: [], parts: [], everywhere: [] };

/** @param {string | null} words */
function questionFor(words) {
  if (latest?.words === words) return latest;
  latest?.question.then((question) => (question.over = true)).catch(() => undefined);
  const asking = archive.then(({ read }) => (words === null ? null : read(words)));
  const question = asking.then(async (read) => (await archive).ask(read));
  latest = { words, asking, question };
  question.catch(() => undefined);
  return latest;
}

/**
 * Of an archive that isn't searched at once: of the newest municipal year as many volumes as have enough papers; where all of it has too few,
 * the volume before it too.
 * @param {Volume[]} volumes the newest first
 */
function recent(volumes) {
  const enough = volumes.findIndex(
    ({ newest }, at) => !newest || areMany(volumes.slice(0, at + 1), RECORDS_ENOUGH),
  );
  return enough < 0 ? volumes : volumes.slice(0, enough + 1);
}

/** So many times as many volumes are asked at each step back. */
const STEP = 3;

/**
 * The volumes that are asked at a step back from the newest: at the first those that are {@link recent}, or fewer where the question has much to
 * load of each; at each further step more of them.
 * @param {Volume[]} volumes the newest first @param {number | null} step from 0; null for all @param {readonly Part[]} parts
 */
function within(volumes, step, parts) {
  if (step === null) return volumes;
  return volumes.slice(0, affordable(parts, recent(volumes)) * STEP ** step);
}

/** More records than these are not searched unless a reader needs them: each thousand is some 100 KB to load. */
const RECORDS_AT_ONCE = 2500;
/** So many records are searched alone. */
const RECORDS_ENOUGH = 1000;

/** @param {Volume[]} volumes @param {number} most */
function areMany(volumes, most) {
  return volumes.reduce((sum, volume) => sum + recordsOf(volume), 0) > most;
}

const ANSWERS = {
  /** @param {Asked & { step: number | null }} asked @returns {Promise<Hits>} */
  async search({ words, chosen, days, sort, step }) {
    const { volumes, years } = (await archive).list;
    const isEmpty = volumes.length === 0;
    const { asking, question } = questionFor(words);
    const read = await asking;
    const wanted = read?.parts ?? [];
    const asked = within(volumes, step, wanted);
    const { papers, failed, parts, ...more } = await (await question).papers(asked);
    if (failed.length > 0 && failed.length === asked.length) {
      throw new Error('no volume could be asked');
    }
    const found = inOrder(narrowed(papers, chosen, days), sort, read?.latest, read?.name);
    shown = { papers: found, parts, everywhere: read?.everywhere ?? [] };
    const isWhole = asked.length === volumes.length;
    const notes = allNotes(
      read?.notes ?? [],
      isWhole ? more : { ...more, notes: more.notes.filter(({ why }) => why === 'kind') },
    );
    // What no paper has, none of these has.
    const lacksAll = notes.some(({ why }) => why === '');
    const isAll = isWhole && found.length === papers.length;
    return {
      isEmpty,
      total: found.length,
      ...counted(found, parts, { lacksAll, isAll }),
      answering: found.filter(({ answers }) => answers).length,
      whole: isWhole,
      large: areMany(volumes, RECORDS_AT_ONCE),
      further: loadOfAll(wanted, volumes.slice(asked.length, asked.length * STEP)),
      since: beginningOf(asked.at(-1)?.title ?? ''),
      failed: failed.map(({ title }) => title),
      notes: isEmpty ? [] : notes,
      years,
    };
  },

  /** Of the hits found last. @param {{ from: number, to: number }} range @returns {Promise<Paper[]>} */
  papers({ from, to }) {
    const { papers, parts, everywhere } = shown;
    // Words of one part are shown where they are together.
    const wanted = wantedOf(wordByWord([...parts, ...everywhere]).sought);
    return Promise.all(
      papers.slice(from, to).map(async (paper) => {
        const { lacks, kin, records } = paper;
        const read = await Promise.all(
          records.slice(0, RECORDS_SHOWN).map(async ({ data }) => {
            const { url, content, meta, anchors } = await data();
            return { url, meta, anchors, ...markedIn(content, wanted) };
          }),
        );
        const less = [...lacks, ...kin, ...(await kinWhenShown(paper, parts, RECORDS_SHOWN))];
        return { lacks: less.map((at) => parts[at]?.said ?? ''), records: read };
      }),
    );
  },

  /** @param {Omit<Asked, 'sort'> & { step: number | null }} asked @returns {Promise<Counts>} */
  async counts({ words, chosen, days, step }) {
    const { volumes } = (await archive).list;
    const { asking, question } = questionFor(words);
    const asked = within(volumes, step, (await asking)?.parts ?? []);
    const { papers } = await (await question).papers(asked);
    return countsOf(
      narrowed(papers, {}, days).flatMap(({ records }) => records.map(({ facts }) => facts)),
      chosen,
    );
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
