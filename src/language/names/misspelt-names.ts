import { distance } from 'fastest-levenshtein';

/** A name in a text that is nearly one of the council's. */
export type MisspeltName = {
  /** In UTF-16 code units. */
  readonly index: number;
  readonly length: number;
  readonly written: string;
  readonly name: string;
};

type Word = { readonly text: string; readonly index: number };
type Known = { readonly name: string; readonly words: readonly string[] };

const WORD = /&|\p{L}[\p{L}\p{N}]*(?:['’][\p{L}]+)?/gu;

const EMPTY_LINES = /\n\s*\n/g;

/** Shorter words say too little: "Park" and "Part" are two words, not one misspelt. */
const LEAST_LETTERS = 5;

/**
 * Finds names of several words of which all but one are spelt as the council spells them, and that one
 * nearly: "Temple Newsham" for "Temple Newsam", "Gipton & Harehills" for "Gipton and Harehills". It would
 * rather miss a slip than doubt what is right: what differs by a plural or is a word of another name
 * passes.
 */
export function misspeltNameFinder(names: readonly string[]): (text: string) => MisspeltName[] {
  const known: Known[] = [...new Set(names)]
    .map((name) => ({ name, words: wordsIn(name).map((word) => word.text) }))
    .filter(({ words }) => words.length > 1);
  const vocabulary = new Set(known.flatMap(({ words }) => words));
  const byWord = new Map<string, { entry: Known; at: number }[]>();
  for (const entry of known) {
    for (const [at, word] of entry.words.entries()) {
      if (word.length < LEAST_LETTERS) continue;
      byWord.set(word, [...(byWord.get(word) ?? []), { entry, at }]);
    }
  }
  if (byWord.size === 0) return () => [];
  const worthALook = new RegExp([...byWord.keys()].join('|'), 'u');
  const findIn = (text: string, from: number): MisspeltName[] => {
    const words = wordsIn(text);
    const found = new Map<number, MisspeltName>();
    for (const [position, word] of words.entries()) {
      for (const { entry, at } of byWord.get(word.text) ?? []) {
        const window = words.slice(Math.max(position - at, 0), position - at + entry.words.length);
        const first = window[0];
        const last = window.at(-1);
        if (!first || !last || position < at || !isNearly(window, entry, vocabulary)) continue;
        const length = last.index + last.text.length - first.index;
        const written = text.slice(first.index, first.index + length);
        // A line or sentence that ends within it makes it two things.
        if (/[.;:!?]/.test(written)) continue;
        found.set(first.index, { index: from + first.index, length, written, name: entry.name });
      }
    }
    return [...found.values()];
  };
  // No name goes on across an empty line, and few paragraphs have a word of one.
  return (text) => {
    const found: MisspeltName[] = [];
    let from = 0;
    for (const { index, 0: gap } of text.matchAll(EMPTY_LINES)) {
      const paragraph = text.slice(from, index);
      if (worthALook.test(paragraph)) found.push(...findIn(paragraph, from));
      from = index + gap.length;
    }
    const rest = text.slice(from);
    return worthALook.test(rest) ? [...found, ...findIn(rest, from)] : found;
  };
}

function isNearly(
  window: readonly Word[],
  { words }: Known,
  vocabulary: ReadonlySet<string>,
): boolean {
  if (window.length !== words.length) return false;
  let slips = 0;
  for (const [index, expected] of words.entries()) {
    const written = window[index]?.text ?? '';
    if (written === expected) continue;
    if (written === '&' && expected === 'and') slips += 1;
    else if (isSlip(written, expected, index === words.length - 1) && !vocabulary.has(written))
      slips += 1;
    else return false;
  }
  return slips === 1;
}

function isSlip(written: string, expected: string, last: boolean): boolean {
  if (expected.length < LEAST_LETTERS || !/^\p{Lu}/u.test(written)) return false;
  const a = written.toLowerCase();
  const b = expected.toLowerCase();
  if (a === b || (last && (a === `${b}s` || b === `${a}s` || a.startsWith(b)))) return false;
  return distance(a, b) <= (expected.length < 8 ? 1 : 2) || isSwap(a, b);
}

/** Two letters side by side changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return swapped === b;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}
