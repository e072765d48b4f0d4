// @ts-check
import { isAsked, mayHave } from './asked-kind.js';
import { missingNotes } from './missing.js';
import { byOwnWords } from './own-words.js';
import { gathered } from './ranking.js';
import { withTexts } from './best/reading-best.js';
import { rarityOf, VolumeIndex } from './volumes/volume-index.js';
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./ranking.js').FoundPaper} FoundPaper
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 * @typedef {import('./volumes/volume-files.js').Volume} Volume
 * @typedef {import('./volumes/volume-index.js').ArchiveToAsk} ArchiveToAsk
 * @typedef {object} Found
 * @property {FoundPaper[]} papers
 * @property {Volume[]} failed
 * @property {readonly Part[]} parts What was looked for: words apart, where no paper has them together.
 * @property {string[]} replaced What was asked for and then looked for by its words apart, or as it was typed.
 * @property {import('./asking.js').Note[]} notes Of what none of these volumes has, where all could be asked.
 */

/**
 * One question, asked of each volume that has its words. What Pagefind finds depends on all that its instance has
 * loaded, so every question has instances of its own: its answer depends on nothing that was asked before.
 */
export class Question {
  #archive;
  #parts;
  /** @type {Map<string, VolumeIndex>} */
  #indexes = new Map();
  /** @type {Map<string, Promise<FoundRecord[]>>} */
  #found = new Map();
  /** The options of which something was found. @type {Set<Option>} */
  #has = new Set();
  /** This question with words apart that no paper has together, by the places of their parts. @type {Map<string, Promise<{ question: Question, notes: import('./asking.js').Note[] }>>} */
  #apart = new Map();
  /** Its parts as questions of their own. @type {Map<Part, Question>} */
  #alone = new Map();
  /** This question without corrections, by which. @type {Map<string, Question>} */
  #without = new Map();
  /** The kind of paper that it may ask for alone. */
  #kind;
  /** All papers, of which those of the kind are found. @type {Question | undefined} */
  #all;
  /** Set where another question has taken its place. */
  over = false;

  /**
   * @param {readonly Part[] | null} parts null finds all papers
   * @param {ArchiveToAsk} archive
   * @param {{ kind: import('./asked-kind.js').AskedKind, volumes: readonly Volume[] }} [kind] the kind of paper that it may ask for alone,
   * and all volumes
   */
  constructor(parts, archive, kind) {
    this.#kind = kind;
    this.#parts = parts;
    this.#archive = archive;
  }

  /**
   * The papers that are found, in no order.
   * @param {readonly Volume[]} volumes
   * @returns {Promise<Found>}
   */
  async papers(volumes) {
    if (this.#kind && (await this.#hasKind(this.#kind)))
      return this.#ofKind(this.#kind.kind, volumes);
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
    const wrong = parts.filter((_, at) => isUnlikely(parts, at, own));
    if (wrong.length > 0 && failed.length === 0) return this.#withoutSlips(parts, wrong, volumes);
    if (parts.some(({ apart }, at) => apart && isMissing[at])) {
      const { question, notes } = await this.#wordsApart(parts, isMissing);
      const found = await question.papers(volumes);
      if (this.over) throw new Error('another question came between');
      const replaced = parts.flatMap(({ said, apart }, at) =>
        apart && isMissing[at] ? [said] : [],
      );
      return { ...found, notes: [...notes, ...found.notes], replaced };
    }
    const alone = await this.#askedAlone(parts, isMissing, volumes);
    const notes = failed.length > 0 ? [] : this.#notes(parts, isMissing, alone);
    const rarities = this.#rarities(parts, isMissing, volumes, alone);
    const telling = parts.map((part, at) =>
      isMissing[at] ? 0 : rarityOfPart(part, this.#archive.vocabulary.papers) * tellingOf(part),
    );
    const papers = await withTexts(gathered(own, parts, rarities, telling), parts, telling);
    return { papers, failed, parts, notes, replaced: [] };
  }

  /**
   * What is found of parts by themselves, by their places: those that seem to be missing, or to be there by what they mean alone, where a phrase
   * leaves all volumes out that don't have it.
   * @param {readonly Part[]} parts @param {readonly boolean[]} isMissing @param {readonly Volume[]} volumes @returns {Promise<Map<number, Found>>}
   */
  async #askedAlone(parts, isMissing, volumes) {
    /** @type {Map<number, Found>} */
    const found = new Map();
    for (const [at, part] of parts.entries()) {
      const isCut = parts.some(({ required }, other) => required && other !== at);
      if (!isCut || missingNotes([part], [isMissing[at] === true], this.#has).length === 0)
        continue;
      const question = this.#alone.get(part) ?? new Question([part], this.#archive);
      this.#alone.set(part, question);
      found.set(at, await question.papers(volumes));
      if (this.over) throw new Error('another question came between');
    }
    return found;
  }

  /**
   * @param {readonly Part[]} parts @param {readonly boolean[]} isMissing @param {ReadonlyMap<number, Found>} alone see {@link #askedAlone}
   */
  #notes(parts, isMissing, alone) {
    return parts.flatMap((part, at) => {
      const own = alone.get(at);
      if (own === undefined) return missingNotes([part], [isMissing[at] === true], this.#has);
      // Of a volume that can't be read nobody knows what it has.
      return own.failed.length > 0 ? [] : own.notes;
    });
  }

  /**
   * Whether any volume has papers of the kind, day and committee that are asked for. If none has, the words of the question are looked for.
   * @param {{ kind: import('./asked-kind.js').AskedKind, volumes: readonly Volume[] }} asked
   */
  async #hasKind({ kind, volumes }) {
    for (const volume of volumes.filter((one) => mayHave(one, kind))) {
      const facts = await this.#archive.files.factsOf(volume).catch(() => undefined);
      if ([...(facts?.values() ?? [])].some((one) => isAsked(one, kind))) return true;
    }
    return false;
  }

  /** @param {import('./asked-kind.js').AskedKind} kind @param {readonly Volume[]} volumes @returns {Promise<Found>} */
  async #ofKind(kind, volumes) {
    this.#all ??= new Question(null, this.#archive);
    const found = await this.#all.papers(volumes.filter((one) => mayHave(one, kind)));
    if (this.over) throw new Error('another question came between');
    const papers = found.papers.flatMap((paper) => {
      const records = paper.records.filter(({ facts }) => isAsked(facts, kind));
      return records.length > 0 ? [{ ...paper, date: records[0]?.facts.date ?? '', records }] : [];
    });
    const note = { said: kind.said, why: /** @type {const} */ ('kind'), instead: [kind.kind] };
    return { ...found, papers, notes: [note] };
  }

  /**
   * What is found without corrections that no paper has beside another word: then no paper has the words as they were typed.
   * @param {readonly Part[]} parts @param {readonly Part[]} wrong @param {readonly Volume[]} volumes @returns {Promise<Found>}
   */
  async #withoutSlips(parts, wrong, volumes) {
    const key = parts.map((part) => wrong.includes(part)).join(' ');
    const question =
      this.#without.get(key) ??
      new Question(
        parts.filter((part) => !wrong.includes(part)),
        this.#archive,
      );
    this.#without.set(key, question);
    const found = await question.papers(volumes);
    if (this.over) throw new Error('another question came between');
    const typed = wrong.flatMap(({ slip }) => slip ?? []);
    const notes = typed.map((said) => ({ said, why: /** @type {const} */ (''), instead: [] }));
    return { ...found, notes: [...notes, ...found.notes], replaced: [...typed, ...found.replaced] };
  }

  /**
   * How much finding each part says, where one that is missing is in volumes that weren't asked, or that a phrase left out.
   * @param {readonly Part[]} parts @param {readonly boolean[]} isMissing @param {readonly Volume[]} volumes
   * @param {ReadonlyMap<number, Found>} alone see {@link #askedAlone} @returns {number[]}
   */
  #rarities(parts, isMissing, volumes, alone) {
    const asked = new Set(volumes.map(({ id }) => id));
    const isElsewhere = parts.map(
      (part, at) => isBeside(part, asked) || (alone.get(at)?.papers.length ?? 0) > 0,
    );
    if (!parts.some((_, at) => isMissing[at] && isElsewhere[at])) return [];
    return parts.map((part, at) =>
      isMissing[at] && !isElsewhere[at] ? 0 : rarityOfPart(part, this.#archive.vocabulary.papers),
    );
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
        this.#archive,
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
      if (one?.status === 'fulfilled' && !this.#archive.files.broken.has(volume.id))
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
      this.#parts === null
        ? this.#index(volume).all()
        : this.#index(volume).searched(this.#parts, unfound, this.#has);
    this.#found.set(key, found);
    return found;
  }

  /** @param {Volume} volume */
  #index(volume) {
    const known = this.#indexes.get(volume.id);
    if (known !== undefined) return known;
    const made = new VolumeIndex(volume, this.#archive);
    this.#indexes.set(volume.id, made);
    return made;
  }
}

/** Whether volumes that weren't asked may have a part. @param {Part} part @param {ReadonlySet<string>} asked their ids */
function isBeside({ options }, asked) {
  return options.some(({ words }) =>
    words.every((forms) =>
      forms.some(({ volumes }) => [...volumes].some((volume) => !asked.has(volume))),
    ),
  );
}

/** How much finding a part says: its rarest word that is typed. @param {Part} part @param {number} papers how many there are */
function rarityOfPart({ options }, papers) {
  const [words = []] = options.map((option) => option.words);
  return words.reduce((most, forms) => {
    const found = Math.max(0, ...forms.map((form) => form.papers));
    return Math.max(most, rarityOf(papers, found));
  }, 0);
}

/** Words that ask for a particular of a thing, which the other words name: "school dinner prices", "cab licence rules". */
const PARTICULARS = new Set(
  'charge charges cost costs fare fares fee fees price prices pricing rule rules'.split(' '),
);

/** How much a part says of the thing that is asked for, beside its rarity. @param {Part} part */
function tellingOf({ said }) {
  return PARTICULARS.has(said.toLowerCase()) ? 0.5 : 1;
}

/**
 * Whether a part is the correction of a short word that no paper has beside another part, though papers have those.
 * @param {readonly Part[]} parts @param {number} at @param {readonly FoundRecord[]} records
 */
function isUnlikely(parts, at, records) {
  if (parts[at]?.slip === undefined) return false;
  const others = parts.flatMap(({ slip }, other) => (slip === undefined ? [other] : []));
  const having = records.filter(({ scores }) => others.some((other) => scores[other]));
  if (having.length === 0) return false;
  const papers = new Set(having.map(({ facts }) => facts.paper));
  return !records.some(({ scores, facts }) => scores[at] && papers.has(facts.paper));
}
