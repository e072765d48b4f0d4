import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { isTouchyWord } from '../../../language/words/touchy-words.ts';
import { isRare, SENTENCE_END } from './in-a-row.ts';

/** A sentence of fewer words that tell something says too little. */
const FEWEST = 3;
/** In a sentence of so many words, one may be another: in a shorter one that is as a rule what it says of the rest. */
const MANY = 8;
/** Of more, so large a share may. */
const OTHERS = 0.15;
/** Where so many words tell of somebody's health, offences or faith, more may be others. */
const TOUCHY = 2;
const OTHERS_OF_TOUCHY = 0.34;
/** A longer sentence than this isn't within another one. */
const MOST = 40;
/** Words that no title of the text has, and not every report. */
const LEAST_RARE = 1;

/** Where one sentence, cell, entry or paragraph ends and the next begins. */
const END = new RegExp(String.raw`${SENTENCE_END.source}|[|;]|\n\s*(?:\n|[-*+>|#]|\d+[.)])`, 'u');

export type TextOfWords = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Their numbers in the vocabulary of the phrases; 0 for those that aren't in it. */
  readonly words: readonly number[];
};

/** A sentence, by its first token and the one after its last. */
type Sentence = readonly [from: number, to: number];

/**
 * Finds the sentences of a text that have hardly a word that one phrase hasn't, in whatever order: what is exempt, told in
 * fewer words. What the titles of the text say, its sentences may.
 * @param ids of each phrase, the numbers of its words in the vocabulary
 */
export function containedFinder(
  phrases: readonly Phrase[],
  ids: readonly (readonly number[])[],
): (
  read: TextOfWords,
  isOfTitles: () => (word: string) => boolean,
  found: (phrase: number, offset: number) => void,
) => void {
  const having = new Map<number, number[]>();
  const setOf = ids.map((words, phrase) => {
    const own = new Set(words);
    if (phrases[phrase] && own.size > FEWEST)
      for (const word of own) {
        const same = having.get(word);
        if (same) same.push(phrase);
        else having.set(word, [phrase]);
      }
    return own;
  });
  return ({ text, tokens, words }, isOfTitles, found) => {
    for (const [from, to] of sentencesOf(text, tokens, words)) {
      const own = [...new Set(words.slice(from, to))];
      const others = othersOf(tokens.slice(from, to), own.length);
      // One of so many words is in the phrase, whichever of them may be others.
      const rarest = own
        .map((word) => having.get(word) ?? [])
        .toSorted((a, b) => a.length - b.length)
        .slice(0, others + 1);
      for (const phrase of new Set(rarest.flat())) {
        const theirs = setOf[phrase] as ReadonlySet<number>;
        if (theirs.size <= own.length - others) continue;
        const missing = own.filter((word) => !theirs.has(word)).length;
        if (missing > others) continue;
        const shared = tokens.slice(from, to).filter((_, at) => theirs.has(words[from + at] ?? 0));
        // What a public figure is called is in every paper that states it.
        if (shared.some(({ publicNames }) => publicNames !== undefined)) continue;
        const named = keysOf(shared.filter(isWord));
        const rare = keysOf(shared.filter((token) => isRare(token) && !isOfTitles()(token.key)));
        const isTouchy = shared.filter(({ key }) => isTouchyWord(key)).length >= TOUCHY;
        if (!isTouchy && missing > othersOf([], own.length)) continue;
        if (named.size >= (isTouchy ? TOUCHY : FEWEST) && rare.size >= LEAST_RARE + missing)
          found(phrase, (tokens[from] as Token).offset);
      }
    }
  };
}

/** How many words of a sentence may be others, for all its words say. */
function othersOf(sentence: readonly Token[], count: number): number {
  if (sentence.filter(({ key }) => isTouchyWord(key)).length >= TOUCHY)
    return Math.max(1, Math.floor(count * OTHERS_OF_TOUCHY));
  return count < MANY ? 0 : Math.max(1, Math.floor(count * OTHERS));
}

/** A word that is no figure, and no letters of a number. */
const isWord = ({ kind, key }: Token): boolean => kind !== 'figure' && key.length > 2;

const keysOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ key }) => key));

/** The sentences of which not more words are in no phrase than may be others. */
function* sentencesOf(
  text: string,
  tokens: readonly Token[],
  words: readonly number[],
): Generator<Sentence> {
  let from = 0;
  let unknown = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (words[at - 1] === 0) unknown += 1;
    if (at < tokens.length && !isEnd(text, tokens[at - 1] as Token, tokens[at] as Token)) continue;
    const count = at - from;
    const isFew = unknown === 0 || unknown <= othersOf(tokens.slice(from, at), count);
    if (count >= FEWEST && count <= MOST && isFew) yield [from, at];
    [from, unknown] = [at, 0];
  }
}

const isEnd = (text: string, before: Token, token: Token): boolean =>
  token.offset < before.offset || END.test(text.slice(before.end, token.offset + 1));
