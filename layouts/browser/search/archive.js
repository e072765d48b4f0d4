// @ts-check
import { readQuestion } from './asking.js';
import { otherWords } from './other-words.js';
import { Question } from './question.js';
import { withDays } from './reading/relative-days.js';
import { yearsApart } from './reading/years.js';
import { Vocabulary } from './vocabulary.js';
import { begin } from './volumes/volume-files.js';
/**
 * @typedef {import('./asking.js').Asking} Asking
 * @typedef {import('./volumes/volume-index.js').Pagefind} Pagefind
 * @typedef {import('./volumes/volume-files.js').VolumeFiles} VolumeFiles
 * @typedef {object} Libraries
 * @property {(word: string) => string} stem
 * @property {(a: string, b: string) => number} distance between two words, in letters
 * @property {(address: string) => Promise<unknown>} load a module
 * @property {() => Date} [today] the day on which questions are asked
 * @typedef {object} Archive All papers of a site, to ask questions of.
 * @property {import('./volumes/volume-files.js').VolumeList} list
 * @property {(words: string) => Promise<Asking>} read
 * @property {(asking: Asking | null) => Question} ask null asks for all papers
 */

/** @param {VolumeFiles} files @param {URL} site @param {Libraries} libraries @returns {Promise<Archive>} */
export async function openArchive(files, site, { stem, distance, load, today = () => new Date() }) {
  // Loaded at once with the list. A site without papers has no Pagefind, and needs none.
  const loading = load(files.code);
  loading.catch(() => undefined);
  const list = await files.list();
  const code = list.volumes.length > 0 ? await loading : undefined;
  const pagefind = /** @type {Pagefind} */ (code);
  await begin(pagefind, files, site, list.volumes);
  const { tiers, plain, abbreviations } = list.words;
  const vocabulary = new Vocabulary(tiers, (file) => files.textOf(file), stem, distance);
  const others = otherWords(plain, abbreviations, stem);
  return {
    list,
    read: async (words) => {
      const { question, read } = withDays(words, today());
      const asking = await readQuestion(question, vocabulary, others);
      return { ...asking, notes: [...read, ...asking.notes, ...yearsApart(words, list.years)] };
    },
    ask: (asking) =>
      new Question(
        asking && asking.parts,
        { pagefind, files, site, vocabulary },
        asking?.kind && { kind: asking.kind, volumes: list.volumes },
      ),
  };
}
