// @ts-check
/** How far back a large archive is searched. */
import { isEnough, mayBeEnough } from '../state.js';
/**
 * @typedef {import('../index.js').Hits} Hits
 * @typedef {import('../state.js').State} State
 */

/**
 * What papers of so many years have that it is enough, or all papers; and how far back that is, null for all.
 * @param {{ search: (state: State, step: number | null) => Promise<Hits> }} index
 * @param {State} state @param {Hits} recent what recent papers have, which isn't enough @param {number} helping results in a helping
 * @returns {Promise<{ found: Hits, step: number | null }>}
 */
export async function searchMore(index, state, recent, helping) {
  if (!mayBeEnough(state, recent)) return { found: await index.search(state, null), step: null };
  for (let step = 1; ; step++) {
    const found = await index.search(state, step);
    if (found.whole) return { found, step: null };
    if (isEnough(state, found, helping)) return { found, step };
  }
}

/** @param {Promise<unknown>} work @param {number} most milliseconds */
export function takesLonger(work, most) {
  return Promise.race([
    work.then(() => false),
    new Promise((resolve) => setTimeout(() => resolve(true), most)),
  ]);
}
