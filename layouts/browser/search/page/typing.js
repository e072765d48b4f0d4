// @ts-check
/** Which searches of a reader who types are steps of the history. */

/** Milliseconds for which results are shown before the reader has seen them. */
const SEEN = 1000;

/**
 * One run of typing is one step of the history: back leads to the search before, not to a letter less. A search whose results were shown for a
 * while is a step of its own, unless what is typed next only goes on with its words.
 */
export class Typing {
  /** Whether the newest step was made by typing. */
  #isTyped = false;
  /** Its words, and since when its results are shown. */
  #words = '';
  #shown = Infinity;
  #isSeen = false;

  /** A key was pressed. @param {number} now in milliseconds, as of the other functions */
  key(now) {
    if (now - this.#shown >= SEEN) this.#isSeen = true;
  }

  /** Results are shown. @param {string} words what they are of @param {number} now */
  shown(words, now) {
    if (words.trim() !== this.#words) return;
    this.#shown = Math.min(this.#shown, now);
  }

  /** Whether a search takes the place of the newest step; that it is made is kept. @param {string} words @param {boolean} typed */
  replaces(words, typed) {
    const next = words.trim();
    const goesOn = !this.#isSeen || next.startsWith(this.#words);
    const replaces = typed && this.#isTyped && goesOn;
    if (next !== this.#words) {
      this.#shown = Infinity;
      this.#isSeen = false;
    }
    this.#words = next;
    this.#isTyped = typed;
    return replaces;
  }

  /** The reader went to another step. */
  left() {
    this.#isTyped = false;
  }
}
