// @ts-check
/** What Pagefind finds of a question in one volume. */
import { isIn, wordsIn } from '../options.js';
import { newInstance, recordsOf } from './volume-files.js';
/**
 * @typedef {import('../asking.js').Part} Part
 * @typedef {import('../asking.js').Option} Option
 * @typedef {import('../ranking.js').FoundRecord} FoundRecord
 * @typedef {import('../vocabulary.js').Form} Form
 * @typedef {import('./volume-files.js').Volume} Volume
 * @typedef {{ url: string, content: string, meta: Record<string, string>, anchors: import('../index.js').Anchor[] }} Fragment
 * @typedef {{ id: string, score: number, data: () => Promise<Fragment> }} Result
 * @typedef {object} Instance Pagefind with the index of one volume.
 * @property {(words: string | null) => Promise<{ results: Result[] }>} search
 * @property {(words: string) => Promise<void>} preload
 * @property {(options: object) => Promise<void>} options
 * @typedef {{ createInstance: (options: object) => Instance }} Pagefind
 * @typedef {{ pagefind: Pagefind, files: import('./volume-files.js').VolumeFiles, site: URL, vocabulary: import('../vocabulary.js').Vocabulary }} ArchiveToAsk
 * @typedef {Map<string, { score: number, data: () => Promise<Fragment> }>} Scores By Pagefind's name of the record.
 */

/** Records of a volume that are enough for a word: with so many of its own, other words for it needn't be looked for. */
const PLENTY = 50;

/** The index of a volume, for one question. */
export class VolumeIndex {
  #volume;
  #archive;
  /** @type {Instance | undefined} */
  #begun;
  /** What Pagefind found of words: several parts of a question may have the same. @type {Map<string | null, Promise<Result[]>>} */
  #results = new Map();

  /** @param {Volume} volume @param {ArchiveToAsk} archive */
  constructor(volume, archive) {
    this.#volume = volume;
    this.#archive = archive;
  }

  /** It loads what its volume begins with, so that there is none of a volume which has no word of the question. @returns {Instance} */
  get #instance() {
    const { pagefind, files, site } = this.#archive;
    this.#begun ??= newInstance(pagefind, files, site, this.#volume);
    return this.#begun;
  }

  /** All records. @returns {Promise<FoundRecord[]>} */
  async all() {
    const facts = await this.#archive.files.factsOf(this.#volume);
    const results = await this.#search(null);
    return results.flatMap(({ id, data }) => {
      const own = facts.get(id);
      return own ? [{ facts: own, scores: [], data }] : [];
    });
  }

  /**
   * The records that have a part of a question.
   * @param {readonly Part[]} parts @param {ReadonlySet<number>} unfound parts of which the last options are asked for too
   * @param {Set<Option>} has gets the options of which something was found
   * @returns {Promise<FoundRecord[]>}
   */
  async searched(parts, unfound, has) {
    const volume = this.#volume;
    if (!parts.some((part) => part.options.some((option) => isIn(option, volume)))) return [];
    if (parts.some((part) => part.required && !part.options.some((option) => isIn(option, volume))))
      return [];
    const typed = parts.map(asTyped);
    await this.#load(typed);
    const own = await Promise.all(typed.map((part) => this.#scoresOf(part, false, has)));
    const sure = new Set(
      parts.flatMap((_, at) => (isPlenty(typed[at], own[at], volume) ? [at] : [])),
    );
    const others = parts.map((part, at) => (sure.has(at) ? undefined : part));
    await this.#load(others.flatMap((part) => part ?? []));
    const scores = await Promise.all(
      others.map((part, at) => (part ? this.#scoresOf(part, unfound.has(at), has) : own[at])),
    );
    // A volume where nothing is found needs no table: that of a phrase which no paper has would be each of a large archive.
    if (scores.every((found) => !found?.size)) return [];
    const facts = await this.#archive.files.factsOf(volume);
    /** @type {Map<string, FoundRecord>} */
    const records = new Map();
    for (const [at, found] of scores.entries()) {
      for (const [id, { score, data }] of found ?? []) {
        const known = records.get(id);
        const about = facts.get(id);
        if (about === undefined) continue;
        const record = known ?? {
          facts: about,
          scores: parts.map(() => 0),
          data,
          volume: volume.id,
          sure,
        };
        record.scores[at] = score;
        records.set(id, record);
      }
    }
    return [...records.values()];
  }

  /**
   * Loads the words of parts. What Pagefind finds of a word depends on what it has loaded of others, so all are there before the
   * first of them is asked for.
   * @param {readonly Part[]} parts
   */
  async #load(parts) {
    const words = new Set(parts.flatMap((part) => wordsIn(part, this.#volume)));
    await Promise.all([...words].map((word) => this.#instance.preload(word)));
  }

  /** The best that a record has of a part. @param {Part} part @param {boolean} alsoLast @param {Set<Option>} has @returns {Promise<Scores>} */
  async #scoresOf(part, alsoLast, has) {
    const options = part.options.filter(
      (option) => isIn(option, this.#volume) && (alsoLast || !option.last),
    );
    const all = await Promise.all(
      options.map(async (option) => ({
        option,
        scores: await this.#scoresOfOption(option),
      })),
    );
    /** @type {Scores} */
    const best = new Map();
    for (const { option, scores } of all) {
      if (scores.size > 0) has.add(option);
      for (const [id, { score, data }] of scores) {
        const own = score * option.weight;
        if (own > (best.get(id)?.score ?? 0)) best.set(id, { score: own, data });
      }
    }
    return best;
  }

  /** @param {Option} option @returns {Promise<Scores>} */
  async #scoresOfOption({ words, phrase }) {
    const [first = new Map(), ...others] = await Promise.all(
      words.map((forms) => this.#scoresOfWord(forms)),
    );
    const side = phrase === '' ? undefined : await this.#idsOf(`"${phrase}"`);
    /** @type {Scores} */
    const all = new Map();
    for (const [id, { score, data }] of first) {
      if (side && !side.has(id)) continue;
      const rest = others.map((scores) => scores.get(id)?.score);
      if (rest.some((own) => own === undefined)) continue;
      const sum = rest.reduce((so, own) => (so ?? 0) + (own ?? 0), score) ?? 0;
      all.set(id, { score: sum / words.length, data });
    }
    return all;
  }

  /**
   * The records that have a form of a word. Of a word, Pagefind finds longer ones that begin with it too, so those that
   * have the word itself are asked for, and of those its points are taken.
   * @param {readonly Form[]} forms @returns {Promise<Scores>}
   */
  async #scoresOfWord(forms) {
    const [volume, vocabulary] = [this.#volume, this.#archive.vocabulary];
    const own = forms.filter((form) => form.volumes.has(volume.id));
    if (own.length === 0) return new Map();
    const shortest = own.filter(
      ({ word }) => !own.some((other) => other.word !== word && word.startsWith(other.word)),
    );
    const longer = await vocabulary.withLonger(forms);
    const exact = longer.has(volume.id)
      ? await Promise.all(own.map(({ word }) => this.#idsOf(`"${word}"`)))
      : undefined;
    const rarity = rarityOf(vocabulary.papers, Math.max(...forms.map(({ papers }) => papers)));
    /** @type {Scores} */
    const scores = new Map();
    for (const { word } of shortest) {
      const results = await this.#search(word);
      const ownRarity = rarityOf(recordsOf(volume), results.length);
      for (const { id, score, data } of results) {
        if (exact && !exact.some((ids) => ids.has(id))) continue;
        // Pagefind weighs a word by how rare it is in the volume; that must be so in all volumes alike.
        const points = (score / ownRarity) * rarity;
        if (points > (scores.get(id)?.score ?? 0)) scores.set(id, { score: points, data });
      }
    }
    return scores;
  }

  /** @param {string} words */
  async #idsOf(words) {
    const results = await this.#search(words);
    return new Set(results.map(({ id }) => id));
  }

  /** @param {string | null} words null finds all @returns {Promise<Result[]>} */
  #search(words) {
    const known = this.#results.get(words);
    if (known !== undefined) return known;
    const found = this.#instance.search(words).then(({ results }) => results);
    this.#results.set(words, found);
    return found;
  }
}

/** A part with what was typed alone, and without what is meant by it. @param {Part} part @returns {Part} */
function asTyped(part) {
  return { ...part, options: part.options.filter(({ meant, last }) => !meant && !last) };
}

/**
 * Whether a volume has plenty of what was typed, in those words and no others.
 * @param {Part | undefined} typed @param {Scores | undefined} found @param {Volume} volume
 */
function isPlenty(typed, found, volume) {
  if (typed === undefined || found === undefined || found.size < PLENTY) return false;
  const forms = typed.options.flatMap(({ words }) => words.flat());
  return !forms.some(({ kinIn }) => kinIn?.has(volume.id));
}

/** How much finding a word says: Pagefind's own measure. @param {number} all @param {number} found */
export function rarityOf(all, found) {
  return Math.log((Math.max(all, found) - found + 0.5) / (found + 0.5) + 1);
}
