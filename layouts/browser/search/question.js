// @ts-check
import { missingNotes } from './missing.js';
import { isIn, wordsIn } from './options.js';
import { byOwnWords } from './own-words.js';
import { gathered } from './ranking.js';
import { newInstance, recordsOf } from './volume-files.js';
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./papers-table.js').RecordFacts} RecordFacts
 * @typedef {import('./ranking.js').FoundPaper} FoundPaper
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 * @typedef {import('./vocabulary.js').Form} Form
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 * @typedef {import('./volume-files.js').Volume} Volume
 * @typedef {import('./volume-files.js').VolumeFiles} VolumeFiles
 * @typedef {{ url: string, content: string, meta: Record<string, string>, anchors: import('./index.js').Anchor[] }} Fragment
 * @typedef {{ id: string, score: number, data: () => Promise<Fragment> }} Result
 * @typedef {object} Instance Pagefind with the index of one volume.
 * @property {(words: string | null) => Promise<{ results: Result[] }>} search
 * @property {(words: string) => Promise<void>} preload
 * @property {(options: object) => Promise<void>} options
 * @typedef {{ createInstance: (options: object) => Instance }} Pagefind
 * @typedef {object} Found
 * @property {FoundPaper[]} papers
 * @property {Volume[]} failed
 * @property {readonly Part[]} parts What was looked for: words apart, where no paper has them together.
 * @property {string[]} replaced What was asked for and then looked for by its words apart.
 * @property {import('./asking.js').Note[]} notes Of what none of these volumes has, where all could be asked.
 * @typedef {Map<string, { score: number, data: () => Promise<Fragment> }>} Scores By Pagefind's name of the record.
 */

/**
 * One question, asked of each volume that has its words. What Pagefind finds depends on all that its instance has
 * loaded, so every question has instances of its own: its answer depends on nothing that was asked before.
 */
export class Question {
  #pagefind;
  #files;
  #site;
  #vocabulary;
  #parts;
  /** @type {Map<string, Instance>} */
  #instances = new Map();
  /** @type {Map<string, Promise<FoundRecord[]>>} */
  #found = new Map();
  /** What Pagefind found of words, by volume and words: several parts of a question may have the same. @type {Map<string, Promise<Result[]>>} */
  #results = new Map();
  /** The options of which something was found. @type {Set<Option>} */
  #has = new Set();
  /** This question with words apart that no paper has together, by the places of their parts. @type {Map<string, Promise<{ question: Question, notes: import('./asking.js').Note[] }>>} */
  #apart = new Map();
  /** Set where another question has taken its place. */
  over = false;

  /**
   * @param {readonly Part[] | null} parts null finds all papers
   * @param {{ pagefind: Pagefind, files: VolumeFiles, site: URL, vocabulary: Vocabulary }} archive
   */
  constructor(parts, { pagefind, files, site, vocabulary }) {
    this.#parts = parts;
    this.#pagefind = pagefind;
    this.#files = files;
    this.#site = site;
    this.#vocabulary = vocabulary;
  }

  /**
   * The papers that are found, in no order.
   * @param {readonly Volume[]} volumes
   * @returns {Promise<Found>}
   */
  async papers(volumes) {
    const first = await this.#ask(volumes, new Set());
    const unfound = (this.#parts ?? []).flatMap((part, at) =>
      part.options.some(({ last }) => last) && !first.records.some(({ scores }) => scores[at])
        ? [at]
        : [],
    );
    const { records, failed } =
      unfound.length > 0 ? await this.#ask(volumes, new Set(unfound)) : first;
    const parts = this.#parts ?? [];
    const own = await byOwnWords(records, parts);
    const isMissing = parts.map((_, at) => !own.some(({ scores }) => scores[at]));
    if (parts.some(({ apart }, at) => apart && isMissing[at])) {
      const { question, notes } = await this.#wordsApart(parts, isMissing);
      const found = await question.papers(volumes);
      if (this.over) throw new Error('another question came between');
      const replaced = parts.flatMap(({ said, apart }, at) =>
        apart && isMissing[at] ? [said] : [],
      );
      return { ...found, notes: [...notes, ...found.notes], replaced };
    }
    const notes = failed.length > 0 ? [] : missingNotes(parts, isMissing, this.#has);
    return { papers: gathered(own, parts), failed, parts, notes, replaced: [] };
  }

  /** @param {readonly Part[]} parts @param {readonly boolean[]} isMissing */
  #wordsApart(parts, isMissing) {
    const key = isMissing.join(' ');
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const reading = Promise.all(
      parts.map((part, at) =>
        part.apart && isMissing[at] ? part.apart() : { parts: [part], notes: [] },
      ),
    ).then((read) => ({
      question: new Question(
        read.flatMap((one) => one.parts),
        {
          pagefind: this.#pagefind,
          files: this.#files,
          site: this.#site,
          vocabulary: this.#vocabulary,
        },
      ),
      notes: read.flatMap((one) => one.notes),
    }));
    this.#apart.set(key, reading);
    return reading;
  }

  /** @param {readonly Volume[]} volumes @param {ReadonlySet<number>} unfound parts of which the last options are asked for too */
  async #ask(volumes, unfound) {
    /** @type {FoundRecord[]} */
    const records = [];
    /** @type {Volume[]} */
    const failed = [];
    const asked = await Promise.allSettled(
      volumes.map((volume) => this.#ofVolume(volume, unfound)),
    );
    if (this.over) throw new Error('another question came between');
    for (const [at, volume] of volumes.entries()) {
      const one = asked[at];
      if (one?.status === 'fulfilled' && !this.#files.broken.has(volume.id))
        for (const record of one.value) records.push(record);
      else failed.push(volume);
    }
    return { records, failed };
  }

  /** @param {Volume} volume @param {ReadonlySet<number>} unfound */
  #ofVolume(volume, unfound) {
    const key = [volume.id, ...unfound].join(' ');
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found =
      this.#parts === null ? this.#all(volume) : this.#searched(volume, this.#parts, unfound);
    this.#found.set(key, found);
    return found;
  }

  /** @param {Volume} volume @returns {Promise<FoundRecord[]>} */
  async #all(volume) {
    const facts = await this.#files.factsOf(volume);
    const results = await this.#search(null, volume);
    return results.flatMap(({ id, data }) => {
      const own = facts.get(id);
      return own ? [{ facts: own, scores: [], data }] : [];
    });
  }

  /** @param {Volume} volume @param {readonly Part[]} parts @param {ReadonlySet<number>} unfound @returns {Promise<FoundRecord[]>} */
  async #searched(volume, parts, unfound) {
    if (!parts.some((part) => part.options.some((option) => isIn(option, volume)))) return [];
    if (parts.some((part) => part.required && !part.options.some((option) => isIn(option, volume))))
      return [];
    const facts = await this.#files.factsOf(volume);
    // What Pagefind finds of a word depends on what it has loaded of others, so all are there before the first is asked for.
    const words = new Set(parts.flatMap((part) => wordsIn(part, volume)));
    await Promise.all([...words].map((word) => this.#instance(volume).preload(word)));
    const scores = await Promise.all(
      parts.map((part, at) => this.#scoresOf(part, volume, unfound.has(at))),
    );
    /** @type {Map<string, FoundRecord>} */
    const records = new Map();
    for (const [at, own] of scores.entries()) {
      for (const [id, { score, data }] of own) {
        const known = records.get(id);
        const about = facts.get(id);
        if (about === undefined) continue;
        const record = known ?? {
          facts: about,
          scores: parts.map(() => 0),
          data,
          volume: volume.id,
        };
        record.scores[at] = score;
        records.set(id, record);
      }
    }
    return [...records.values()];
  }

  /** The best that a record has of a part. @param {Part} part @param {Volume} volume @param {boolean} alsoLast @returns {Promise<Scores>} */
  async #scoresOf(part, volume, alsoLast) {
    const options = part.options.filter(
      (option) => isIn(option, volume) && (alsoLast || !option.last),
    );
    const all = await Promise.all(
      options.map(async (option) => ({
        option,
        scores: await this.#scoresOfOption(option, volume),
      })),
    );
    /** @type {Scores} */
    const best = new Map();
    for (const { option, scores } of all) {
      if (scores.size > 0) this.#has.add(option);
      for (const [id, { score, data }] of scores) {
        const own = score * option.weight;
        if (own > (best.get(id)?.score ?? 0)) best.set(id, { score: own, data });
      }
    }
    return best;
  }

  /** @param {Option} option @param {Volume} volume @returns {Promise<Scores>} */
  async #scoresOfOption({ words, phrase }, volume) {
    const [first = new Map(), ...others] = await Promise.all(
      words.map((forms) => this.#scoresOfWord(forms, volume)),
    );
    const side = phrase === '' ? undefined : await this.#idsOf(`"${phrase}"`, volume);
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
   * @param {readonly Form[]} forms @param {Volume} volume @returns {Promise<Scores>}
   */
  async #scoresOfWord(forms, volume) {
    const own = forms.filter((form) => form.volumes.has(volume.id));
    if (own.length === 0) return new Map();
    const shortest = own.filter(
      ({ word }) => !own.some((other) => other.word !== word && word.startsWith(other.word)),
    );
    const longer = await this.#vocabulary.withLonger(forms);
    const exact = longer.has(volume.id)
      ? await Promise.all(own.map(({ word }) => this.#idsOf(`"${word}"`, volume)))
      : undefined;
    const rarity = rarityOf(
      this.#vocabulary.papers,
      Math.max(...forms.map(({ papers }) => papers)),
    );
    /** @type {Scores} */
    const scores = new Map();
    for (const { word } of shortest) {
      const results = await this.#search(word, volume);
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

  /** @param {string} words @param {Volume} volume */
  async #idsOf(words, volume) {
    const results = await this.#search(words, volume);
    return new Set(results.map(({ id }) => id));
  }

  /** @param {string | null} words null finds all @param {Volume} volume @returns {Promise<Result[]>} */
  #search(words, volume) {
    const key = `${volume.id} ${words}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const found = this.#instance(volume)
      .search(words)
      .then(({ results }) => results);
    this.#results.set(key, found);
    return found;
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

/** How much finding a word says: Pagefind's own measure. @param {number} all @param {number} found */
function rarityOf(all, found) {
  return Math.log((Math.max(all, found) - found + 0.5) / (found + 0.5) + 1);
}
