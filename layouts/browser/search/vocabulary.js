// @ts-check
import { dayOfKey } from './reading/day-words.js';
import { isPlainForm, isSameWord } from './own-words.js';
import { otherOfPair } from './reading/plurals.js';
import { MOST_FORMS } from './words.js';
import { firstSounds, lettersApart, mostApart, SHORTEST, single, withLetters } from './slips.js';
/**
 * @typedef {{ volumes: string[], papers: number, files: Record<string, string> }} Tier See VocabularyTier of the build.
 * @typedef {object} Form A word that papers have.
 * @property {string} word @property {number} papers
 * @property {number} newest How many of them are of the newest municipal year.
 * @property {ReadonlySet<string>} volumes Ids of the volumes that have it.
 * @property {true} [kin] Of the word that was asked for it is no plain form, but has its stem: "park" of "parking".
 * @property {true} [near] It is kin, and the same word bent: "flooded" of "flooding".
 * @property {ReadonlySet<string>} [kinIn] Ids of the volumes that have such words, which Pagefind finds with it.
 * @property {ReadonlySet<string>} [farIn] Those that have kin which may mean something else.
 * @typedef {{ word: string | undefined, rank: number }} Nearest
 */

/** Of words that people say and no paper need have: “users” is no slip for “ubers”. */
const LEAST_SAID = 6;
/** Forms of a word have these letters in common at their beginning. */
const COMMON = 3;

/** The file of words that begin with no letter. */
const OTHERS = '0';

/** The words of all papers, loaded by how they begin. */
export class Vocabulary {
  #tiers;
  #load;
  #stem;
  #distance;
  /** @type {Map<string, Promise<Map<string, Form>>>} */
  #buckets = new Map();
  /** @type {Map<string, Promise<ReadonlySet<string>>>} */
  #longer = new Map();

  /**
   * @param {readonly Tier[]} tiers
   * @param {(file: string) => Promise<string>} load the text of a file of words
   * @param {(word: string) => string} stem
   * @param {(a: string, b: string) => number} distance between two words, in letters
   */
  constructor(tiers, load, stem, distance) {
    this.#tiers = tiers;
    this.#load = load;
    this.#stem = stem;
    this.#distance = distance;
  }

  /** How many papers there are. */
  get papers() {
    return this.#tiers.reduce((sum, { papers }) => sum + papers, 0);
  }

  /**
   * The forms of a word that papers have: "allotment" and "allotments", then words of its stem that may mean something
   * else. None where no paper has any.
   * @param {string} word in small letters, without signs @returns {Promise<Form[]>}
   */
  async formsOf(word) {
    const words = await this.#bucket(word);
    const own = words.get(word);
    // What has figures has no other forms.
    if (/\d/.test(word) || word.length < COMMON) return own ? [own] : [];
    const stem = this.#stem(word);
    const beginning = word.slice(0, COMMON);
    const others = [...words.values()].filter(
      (form) => form !== own && form.word.startsWith(beginning) && this.#stem(form.word) === stem,
    );
    others.sort((a, b) => b.papers - a.papers);
    const pair = otherOfPair(word) ?? '';
    const paired = (await this.#bucket(pair || word)).get(pair);
    const plain = [
      ...(paired && !others.includes(paired) ? [paired] : []),
      ...others.filter((form) => isPlainForm(form.word, word)),
    ];
    const near = others.filter((form) => !plain.includes(form) && isSameWord(form.word, word));
    const far = others.filter((form) => !plain.includes(form) && !near.includes(form));
    const [kinIn, farIn] = [[...near, ...far], far].map(
      (forms) => new Set(forms.flatMap(({ volumes }) => [...volumes])),
    );
    const shared = { kinIn, farIn };
    const kin = { ...shared, kin: /** @type {const} */ (true) };
    return [
      ...[...(own ? [own] : []), ...plain].map((form) => ({ ...form, ...shared })),
      ...near.map((form) => ({ ...form, ...kin, near: /** @type {const} */ (true) })),
      ...far.map((form) => ({ ...form, ...kin })),
    ].slice(0, MOST_FORMS);
  }

  /** The keys of those days that papers name and that are asked for. @param {(day: string) => boolean} isAsked of "2024-11-05" */
  async keysOfDays(isAsked) {
    const words = await this.#bucket('day');
    return [...words.values()].filter(({ word }) => {
      const day = dayOfKey(word);
      return day !== undefined && isAsked(day);
    });
  }

  /** The words of a file that are like this, those of most papers first. @param {string} beginning of its words @param {RegExp} like */
  async wordsLike(beginning, like) {
    const words = [...(await this.#bucket(beginning)).values()].filter(({ word }) =>
      like.test(word),
    );
    return words.sort((a, b) => b.papers - a.papers);
  }

  /**
   * The volumes in which other words than these forms of one begin as it does.
   * @param {readonly Form[]} forms at least one @returns {Promise<ReadonlySet<string>>}
   */
  withLonger(forms) {
    const [word = ''] = forms.map((form) => form.word);
    const key = forms.map((form) => form.word).join(' ');
    const known = this.#longer.get(key);
    if (known !== undefined) return known;
    const stem = this.#stem(word);
    const finding = this.#bucket(stem).then((words) => {
      const own = new Set(forms.map((form) => form.word));
      const longer = [...words.values()].filter(
        (form) => form.word.startsWith(stem) && !own.has(form.word),
      );
      return new Set(longer.flatMap(({ volumes }) => [...volumes]));
    });
    this.#longer.set(key, finding);
    finding.catch(() => this.#longer.delete(key));
    return finding;
  }

  /**
   * The word of the papers that was most likely meant: the nearest in spelling or sound, of which most papers have; while a
   * word is being typed, one that begins with it.
   * @param {string} word one that no paper has
   * @param {Iterable<string>} [also] words that people say, of which no paper need have any
   * @returns {Promise<string | undefined>}
   */
  async suggest(word, also = []) {
    const typed = withLetters(word);
    if (typed === undefined || typed.length < SHORTEST) return undefined;
    /** @type {Nearest} */
    const nearest = { word: undefined, rank: Infinity };
    const most = mostApart(typed);
    // The first two letters may have changed places.
    const firsts = new Set([typed.charAt(0), typed.charAt(1)]);
    for (const first of firsts) this.#nearer(nearest, typed, await this.#bucket(first), most);
    // What no paper has must be near, and begin alike: "jabs" is no slip for "cabs".
    const beginnings = new Set([...firsts, ...firstSounds(typed)]);
    const said = new Map(
      [...also].flatMap((one) =>
        isLongEnough(one, typed) && beginnings.has(one.charAt(0))
          ? [[one, { word: one, papers: 0 }]]
          : [],
      ),
    );
    this.#nearer(nearest, typed, said, 1);
    // Nothing is near: the first letter may be one that sounds alike.
    if (nearest.rank > 10) {
      for (const first of firstSounds(typed))
        if (!firsts.has(first)) this.#nearer(nearest, typed, await this.#bucket(first), most);
    }
    return nearest.word;
  }

  /**
   * A word of the papers with the ending of what was typed, where that differs only in a doubled letter: "flooding" for "floding", where papers
   * have "flood" alone. Any other slip of a word that no paper has may be another word.
   * @param {string} typed a word that no paper has @returns {Promise<string | undefined>}
   */
  async suggestBent(typed) {
    const [, ending = ''] = /^\p{L}{3,}?(ings?|ed|ers?|s)$/u.exec(typed) ?? [];
    if (ending === '' || typed.length < LEAST_SAID) return undefined;
    const alike = [...(await this.#bucket(typed.slice(0, 1))).values()].flatMap(
      ({ word, papers }) => {
        const bent = word.replace(/e$/, /^s/.test(ending) ? 'e' : '') + ending;
        const isAlike = word.length >= SHORTEST && single(bent) === single(typed);
        return isAlike && bent !== typed ? [{ bent, papers }] : [];
      },
    );
    return alike.sort((a, b) => b.papers - a.papers)[0]?.bent;
  }

  /**
   * @param {Nearest} nearest @param {string} typed @param {ReadonlyMap<string, { word: string, papers: number }>} forms
   * @param {number} most letters by which a word may differ
   */
  #nearer(nearest, typed, forms, most) {
    for (const { word, papers } of forms.values()) {
      if (/\d/.test(word)) continue;
      const away = this.#away(typed, word, most);
      if (away === undefined) continue;
      const rank = away * 10 - Math.log(papers + 1);
      if (rank < nearest.rank) Object.assign(nearest, { word, rank });
    }
  }

  /** @param {string} word @param {string} other @param {number} most */
  #away(word, other, most) {
    if (other.length - word.length > 3 && other.startsWith(word)) return 2.5;
    const apart = lettersApart(word, other, most, this.#distance);
    return apart ?? (other.startsWith(word) ? 2.5 : undefined);
  }

  /**
   * The words that have a beginning, and others of its file. @param {string} beginning or more of a word
   * @returns {Promise<Map<string, Form>>}
   */
  #bucket(beginning) {
    const start = beginning.slice(0, COMMON);
    const wanted = this.#tiers.map(({ files }) => filesFor(start, files));
    const key = wanted.join(' ');
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    const loading = this.#read(wanted);
    this.#buckets.set(key, loading);
    loading.catch(() => this.#buckets.delete(key));
    return loading;
  }

  /** @param {readonly string[][]} wanted files of each tier */
  async #read(wanted) {
    const texts = await Promise.all(
      wanted.flatMap((files, at) =>
        files.map(async (file) => ({ at, text: await this.#load(file) })),
      ),
    );
    /** @type {Map<string, Form>} */
    const words = new Map();
    for (const { at, text } of texts) {
      const volumes = this.#tiers[at]?.volumes ?? [];
      for (const line of text.split('\n')) {
        const [word = '', papers = '', places = ''] = line.split('\t');
        if (word === '') continue;
        const known = words.get(word);
        words.set(word, {
          word,
          papers: Number(papers) + (known?.papers ?? 0),
          newest: (at === 0 ? Number(papers) : 0) + (known?.newest ?? 0),
          volumes: new Set([...(known?.volumes ?? []), ...volumesAt(places, volumes)]),
        });
      }
    }
    return words;
  }
}

/**
 * The files that may have words of a beginning: that of the longest name which it has, and those of longer names.
 * @param {string} start @param {Tier['files']} files
 */
function filesFor(start, files) {
  const names = Object.keys(files);
  const beginnings = names.filter((name) => start.startsWith(name)).sort();
  const own = beginnings.at(-1) ?? OTHERS;
  const longer = names.filter((name) => name.startsWith(start) && name !== own);
  return [own, ...longer].flatMap((name) => files[name] ?? []);
}

/** @param {string} places two figures each @param {readonly string[]} volumes */
function volumesAt(places, volumes) {
  return (places.match(/../g) ?? []).map((place) => volumes[Number.parseInt(place, 36)] ?? '');
}

/** Whether a word that people say may be meant: a short one is near to many. @param {string} said @param {string} typed */
function isLongEnough(said, typed) {
  return said.length >= LEAST_SAID || single(said) === single(typed);
}
