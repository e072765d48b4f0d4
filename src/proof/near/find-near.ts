import { linesOf } from '../../language/lines.ts';
import { isOrdinaryWord } from '../../language/ordinary-words.ts';
import { createFigureFinder } from './find-figures.ts';
import { createPeopleFinder } from './find-people.ts';
import type { Phrase } from './phrases.ts';
import type { Add, Nearness } from './nearness.ts';
import { longestCommon } from './longest-common.ts';
import { tokensOf, type Token } from './tokens.ts';

export type NearFind = {
  readonly unit: string;
  /** Of the phrase in its unit. */
  readonly index: number;
  readonly how: Nearness;
  /** Of the phrase: the number of its token, or of its person; 0 where it is the phrase itself. */
  readonly at: number;
  /** Of the open text, the first being 0. */
  readonly line: number;
};

/** `isAddress` where the text has the addresses of links, and no capitals. */
export type NearFinder = { find(text: string, isAddress?: boolean): NearFind[] };

/** Words of a phrase that a near copy of it can be told by. */
const LEAST_WORDS = 7;
const LEAST_SHARED = 6;
/** So much of a phrase is a near copy, with a name or figure in it; without one, more is needed. */
const SHARE = 0.62;
const PLAIN_SHARE = 0.75;
const PLAIN_WORDS = 6;
/** Of them, so many are no words that every report has. */
const RARE_WORDS = 4;
/** Where there are many words, fewer rare ones are enough. */
const MANY_WORDS = 9;
/** So many of its words in a row are, whatever the rest. */
const IN_A_ROW = 5;
/** Or so many of which none is ordinary, where they are so much of the phrase. */
const RARE_IN_A_ROW = 4;
const HALF_SHARE = 0.38;
/** A figure or name from which a share tells. */
const TELLING = 0.6;

/** Looks for near copies of phrases in open texts: in words, not in bytes, since nobody garbles words by accident. */
export function createNearFinder(phrases: readonly Phrase[]): NearFinder {
  const vocabulary = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = vocabulary.get(key);
    if (known !== undefined) return known;
    vocabulary.set(key, vocabulary.size + 1);
    return vocabulary.size;
  };
  const ids = phrases.map(({ tokens }) => tokens.map(({ key }) => idOf(key)));
  const pairs = indexPairs(ids);
  const people = createPeopleFinder(phrases);
  const figures = createFigureFinder(phrases);
  return {
    find: (text, isAddress) => {
      const tokens = tokensOf(text);
      if (tokens.length === 0) return [];
      const finds = new Map<string, NearFind>();
      const lineOf = linesOf(text);
      const add = (phrase: number, how: Nearness, at: number, offset: number) => {
        const { unit, index } = phrases[phrase] as Phrase;
        const key = `${phrase} ${how} ${at}`;
        if (!finds.has(key)) finds.set(key, { unit, index, how, at, line: lineOf(offset).line });
      };
      findWords(phrases, ids, pairs, tokens, (key) => vocabulary.get(key) ?? 0, add);
      figures(tokens, text, add);
      for (const { phrase, at, isBesideAmount, offset } of people(tokens, text, isAddress)) {
        add(phrase, isBesideAmount ? 'name-beside-amount' : 'name', at, offset);
      }
      return [...finds.values()];
    },
  };
}

const PAIR = 1 << 24;

/** Where each pair of words that are near one another is: a copy with some words changed keeps most pairs. */
function indexPairs(
  ids: readonly (readonly number[])[],
): Map<number, (readonly [number, number])[]> {
  const pairs = new Map<number, (readonly [number, number])[]>();
  for (const [phrase, words] of ids.entries()) {
    if (words.length < LEAST_WORDS) continue;
    for (let i = 0; i + 1 < words.length; i += 1) {
      for (const gap of [1, 2]) {
        const second = words[i + gap];
        if (second === undefined) continue;
        const key = (words[i] as number) * PAIR + second;
        const places = pairs.get(key);
        if (places) places.push([phrase, i]);
        else pairs.set(key, [[phrase, i]]);
      }
    }
  }
  return pairs;
}

function findWords(
  phrases: readonly Phrase[],
  ids: readonly (readonly number[])[],
  pairs: ReturnType<typeof indexPairs>,
  tokens: readonly Token[],
  idOf: (key: string) => number,
  add: Add,
): void {
  const words = tokens.map(({ key }) => idOf(key));
  const shifts = new Map<number, number[]>();
  for (let j = 0; j + 1 < words.length; j += 1) {
    if (words[j] === 0) continue;
    for (const gap of [1, 2]) {
      const second = words[j + gap];
      if (second === undefined || second === 0) continue;
      for (const [phrase, i] of pairs.get((words[j] as number) * PAIR + second) ?? []) {
        const known = shifts.get(phrase);
        if (known) known.push(j - i);
        else shifts.set(phrase, [j - i]);
      }
    }
  }
  for (const [phrase, found] of shifts) {
    const own = ids[phrase] as readonly number[];
    const least = Math.max(2, Math.ceil(own.length * 0.2));
    for (const start of crowded(found, Math.max(3, own.length * 0.4), least)) {
      const from = Math.max(0, start - 2);
      const part = words.slice(from, from + Math.ceil(own.length * 1.5) + 4);
      const shared = longestCommon(own, part);
      if (!isNear(phrases[phrase] as Phrase, shared)) continue;
      add(phrase, 'words', 0, (tokens[from + (shared[0]?.[1] ?? 0)] as Token).offset);
      break;
    }
  }
}

/** Where many shifts are within one width. */
function crowded(shifts: readonly number[], width: number, least: number): number[] {
  const sorted = shifts.toSorted((a, b) => a - b);
  const starts: number[] = [];
  let from = 0;
  for (let to = 0; to < sorted.length; to += 1) {
    while ((sorted[to] as number) - (sorted[from] as number) > width) from += 1;
    const start = sorted[from] as number;
    if (to - from + 1 >= least && start !== starts.at(-1)) starts.push(start);
  }
  return starts;
}

function isNear({ tokens }: Phrase, shared: readonly (readonly [number, number])[]): boolean {
  const share = shared.length / tokens.length;
  const tells = shared.some(([i]) => (tokens[i] as Token).weight >= TELLING);
  if (tells && share >= SHARE && shared.length >= LEAST_SHARED) return true;
  if (share >= PLAIN_SHARE && shared.length >= PLAIN_WORDS) {
    const rare = shared.filter(([i]) => !isOrdinaryWord((tokens[i] as Token).key)).length;
    if (rare >= (shared.length >= MANY_WORDS ? RARE_WORDS / 2 : RARE_WORDS)) return true;
  }
  if (share >= HALF_SHARE && longestRareRow(shared, tokens) >= RARE_IN_A_ROW) return true;
  return tells && longestRow(shared, tokens) >= IN_A_ROW;
}

/** The most words in a row that are in a row in both, of which none is in every report. */
function longestRareRow(
  shared: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): number {
  let longest = 0;
  let row = 0;
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    const goesOn = before?.[0] === i - 1 && before[1] === j - 1;
    const { key, kind } = tokens[i] as Token;
    row = isOrdinaryWord(key) || kind === 'figure' ? 0 : goesOn ? row + 1 : 1;
    longest = Math.max(longest, row);
  });
  return longest;
}

/** The most words in a row that are in a row in both, with a name or figure among them. */
function longestRow(
  shared: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): number {
  let longest = 0;
  let row = 0;
  let tells = false;
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    if (before === undefined || before[0] !== i - 1 || before[1] !== j - 1)
      [row, tells] = [0, false];
    row += 1;
    tells ||= (tokens[i] as Token).weight >= TELLING;
    if (tells) longest = Math.max(longest, row);
  });
  return longest;
}
