// @ts-check
/** About how much a question has to load, so that a first answer from a large archive is small. */
import { isIn, wordsIn } from '../options.js';
import { KB_AT_FIRST } from '../state.js';
import { recordsOf } from './volume-files.js';
/**
 * @typedef {import('../asking.js').Part} Part
 * @typedef {import('./volume-files.js').Volume} Volume
 */

/** KB for each record of a volume that is asked: what Pagefind begins with, and our table. */
const KB_A_RECORD = 0.03;
/** Pagefind keeps words that begin alike in one file, of about this size. */
const KB_A_FILE = 24;
/** All those files of a volume are about as large as this for each of its records. */
const KB_OF_WORDS = 1;
/** Words with so many letters in common are in one file, as a rule. */
const ALIKE = 4;

/**
 * About how many KB the words of a question are to load of a volume: none where it has no word of it.
 * @param {readonly Part[]} parts @param {Volume} volume
 */
export function loadOf(parts, volume) {
  if (!parts.some((part) => part.options.some((option) => isIn(option, volume)))) return 0;
  const words = parts.flatMap((part) => wordsIn(part, volume));
  const files = new Set(words.map((word) => word.slice(0, ALIKE))).size;
  const records = recordsOf(volume);
  return records * KB_A_RECORD + Math.min(files * KB_A_FILE, records * KB_OF_WORDS);
}

/** About how many KB volumes are to load. @param {readonly Part[]} parts @param {readonly Volume[]} volumes */
export function loadOfAll(parts, volumes) {
  return volumes.reduce((sum, volume) => sum + loadOf(parts, volume), 0);
}

/**
 * As many of the newest of these volumes as a first answer may load: one at least.
 * @param {readonly Part[]} parts @param {readonly Volume[]} volumes the newest first
 */
export function affordable(parts, volumes) {
  let load = 0;
  const tooMuch = volumes.findIndex((volume) => (load += loadOf(parts, volume)) > KB_AT_FIRST);
  return tooMuch < 0 ? volumes.length : Math.max(1, tooMuch);
}
