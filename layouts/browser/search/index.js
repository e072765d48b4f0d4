// @ts-check
import { withinLimit } from './state.js';
/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./worker.js').Hits} Hits
 * @typedef {{ element: string, id: string, text?: string, title?: string, location: number }} Anchor
 * @typedef {{ location: number, part: number }} FoundWord Where a word is that was asked for, and in which part of the question.
 * @typedef {object} ShownRecord What the index holds of a paper or a file, and where the words were found in it.
 * @property {string} url
 * @property {string[]} words
 * @property {FoundWord[]} found
 * @property {Record<string, string>} meta
 * @property {Anchor[]} anchors
 * @typedef {{ lacks: string[], records: ShownRecord[] }} Paper Its best records, and what was asked for that none has.
 * @typedef {Record<string, Record<string, number>>} Counts Papers by value by filter.
 * @typedef {{ answer: (answer: any) => void, refuse: (error: Error) => void }} Waiting
 */

/** Pagefind frees nothing that it has loaded; a thread that ends does. */
const QUESTIONS_A_THREAD = 20;

/** The thread that searches, and what is asked of it. */
class Thread {
  #worker;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #last = 0;

  /** @param {URL} site */
  constructor(site) {
    const script = new URL('./worker.js', import.meta.url);
    script.searchParams.set('site', site.href);
    this.#worker = new Worker(script, { type: 'module' });
    this.#worker.addEventListener('message', ({ data: { id, answer, failure } }) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (failure === undefined) waiting?.answer(answer);
      else waiting?.refuse(new Error(failure));
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.end();
    });
  }

  /** @param {string} kind @param {object} asked @returns {Promise<any>} */
  ask(kind, asked) {
    const id = ++this.#last;
    return new Promise((answer, refuse) => {
      this.#waiting.set(id, { answer, refuse });
      this.#worker.postMessage({ id, kind, ...asked });
    });
  }

  end() {
    this.#worker.terminate();
    for (const { refuse } of this.#waiting.values()) refuse(new Error('the search has ended'));
    this.#waiting.clear();
  }
}

/** The index of the site whose root is given. It is loaded when it is first asked. @param {URL} site */
export function searchIndex(site) {
  /** @type {Thread | undefined} */
  let thread;
  let questions = 0;
  /** @type {string | null | undefined} */
  let latest;

  /** Once something broke, only a fresh start is of use. */
  function unload() {
    thread?.end();
    thread = undefined;
    questions = 0;
  }

  /** @param {string} kind @param {{ words?: string | null, [more: string]: unknown }} asked */
  function ask(kind, asked) {
    if (asked.words !== undefined && asked.words !== latest) {
      latest = asked.words;
      questions++;
      if (questions > QUESTIONS_A_THREAD) unload();
    }
    thread ??= new Thread(site);
    return thread.ask(kind, asked);
  }

  /**
   * Asks, and once more where that breaks: the site may have changed since it was loaded.
   * @template Answer @param {string} kind @param {{ words: string | null }} asked
   * @param {(answer: Answer) => boolean} [broken] @returns {Promise<Answer>}
   */
  async function persist(kind, asked, broken = () => false) {
    try {
      const answer = await ask(kind, asked);
      if (!broken(answer)) return answer;
    } catch (error) {
      // Another question came between.
      if (asked.words !== latest) throw error;
    }
    unload();
    return ask(kind, asked);
  }

  return {
    unload,

    /**
     * Finds papers; {@link papers} then has them.
     * @param {State} state @param {number | null} step how far back it asks: 0 asks only the volumes of recent years, null all
     * @returns {Promise<Hits>}
     */
    search(state, step) {
      const sort = state.sort === '' && wordsOf(state) === null ? 'newest' : state.sort;
      const asked = { ...askedBy(state), sort, step };
      return persist('search', asked, (/** @type {Hits} */ { failed }) => failed.length > 0);
    },

    /** Of what was found last. @param {number} from @param {number} to @returns {Promise<Paper[]>} */
    papers: (from, to) => ask('papers', { from, to }),

    /**
     * How many papers each value of a filter would leave.
     * @param {State} state @param {number | null} step @returns {Promise<Counts>}
     */
    counts: (state, step) => persist('counts', { ...askedBy(state), step }),
  };
}

/** @param {State} state */
function askedBy(state) {
  const chosen = Object.fromEntries(
    [...state.chosen].map(([name, values]) => [name, { any: [...values] }]),
  );
  const { from, to } = state;
  return { words: wordsOf(state), chosen, days: { from, to } };
}

/** The words that are looked for; none finds all papers. @param {State} state */
function wordsOf(state) {
  const words = withinLimit(state.words);
  return words === '' ? null : words;
}
