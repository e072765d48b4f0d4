import { isCommonWord } from '../../../language/distinctive.ts';
import { remembered } from '../../../language/remembered.ts';
import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';

/** Shorter words are other words with a letter changed. */
const LEAST_LETTERS = 5;
/** Of an abbreviation without vowels, and how many letters it leaves out at least. */
const [LEAST_SHORT, LEAST_LEFT_OUT] = [3, 2];
/** "mgmt", "pmts", "acct": it begins with any letter and goes on without a vowel. */
const WITHOUT_VOWELS = /^[a-z][b-df-hj-np-tv-xz]{2,6}$/;

/**
 * Finds for a word that no exempt phrase has the one of theirs that it is with a slip of the finger (a letter too many, too few,
 * another, or two that changed places) or without its vowels.
 * @param words folded, with what they are compared by
 */
export function slipFinder(words: Iterable<readonly [string, number]>): (word: string) => number {
  const byParts = new Map<string, number>();
  const byFirst = new Map<string, (readonly [string, number])[]>();
  for (const [word, number] of words) {
    const same = byFirst.get(word.charAt(0));
    if (same === undefined) byFirst.set(word.charAt(0), [[word, number]]);
    else same.push([word, number]);
    if (word.length < LEAST_LETTERS || !/^\p{L}+$/u.test(word)) continue;
    for (const part of [word, ...withoutOneLetter(word)])
      if (!byParts.has(part)) byParts.set(part, number);
  }
  return remembered((word) => {
    if (isOrdinaryWord(word) || isCommonWord(word) || !/^\p{L}+$/u.test(word)) return 0;
    if (word.length >= LEAST_LETTERS - 1) {
      for (const part of [word, ...withoutOneLetter(word)]) {
        const number = byParts.get(part);
        if (number !== undefined) return number;
      }
    }
    return WITHOUT_VOWELS.test(word) ? shortFor(word, byFirst.get(word.charAt(0)) ?? []) : 0;
  });
}

/** A word without each of its letters: two words that differ by one slip have one of these in common. */
function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).filter(
    (part) => part.length >= LEAST_LETTERS - 1,
  );
}

/** The only word that has the letters of an abbreviation in their order, and ends as it does. */
function shortFor(short: string, words: readonly (readonly [string, number])[]): number {
  const letters = short.length > LEAST_SHORT ? short.replace(/s$/, '') : short;
  const all = new Set(
    words
      .filter(
        ([word]) =>
          word.length >= letters.length + LEAST_LEFT_OUT &&
          word.replace(/s$/, '').endsWith(letters.slice(-1)) &&
          isWithin(letters, word),
      )
      .map(([, number]) => number),
  );
  return all.size === 1 ? ([...all][0] ?? 0) : 0;
}

function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
