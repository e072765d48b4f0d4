import { publicPhrases } from '../../language/figures/public-phrases.ts';
import { remembered } from '../../language/remembered.ts';
import { isRare, SENTENCE_END } from './words/in-a-row.ts';
import type { Phrase } from './phrases.ts';
import { wordOf, type Token } from './tokens.ts';

/** More of the own words of one of two sentences says the same; so does half of them where one tells something. */
const SHARE = 0.5;
/** So many are enough of any sentence. */
const ENOUGH = 4;
/** Verbs of which two sentences have the same by chance: they are no own words. */
const PLAIN_VERB =
  /^(?:(?:ask|buy|cost|earn|get|give|hold|meet|pay|provide|rise|run|serve|sit|stand|start|work)(?:s|ing|ed|d)?|us(?:es|ed|ing)|paid|got|gave|held|met|rose|ran|sat|stood|bought)$/;

/** Where one sentence ends and the next begins, or a paragraph. */
const END = new RegExp(String.raw`${SENTENCE_END.source}|\n\s*\n`, 'u');

const byKey = (tokens: readonly Token[]): ReadonlyMap<string, Token> =>
  new Map(tokens.map((token) => [wordOf(token), token]));

/** Where a phrase has what everybody calls a thing; it is asked for each place that is like it. */
export const phrasesIn = remembered(publicPhrases);

/** The words of a sentence: those that everybody calls something by, and its own. */
type Words = { readonly publicly: ReadonlySet<string>; readonly own: ReadonlyMap<string, Token> };

function wordsOf(tokens: readonly Token[], isPublic: (offset: number) => boolean): Words {
  const isOfPhrase = ({ offset }: Token) => isPublic(offset);
  return {
    publicly: new Set(tokens.filter(isOfPhrase).map(wordOf)),
    own: byKey(tokens.filter((token) => !isOfPhrase(token) && !PLAIN_VERB.test(token.key))),
  };
}

/**
 * Tells of a text whether a phrase has more in common with one of its sentences, between two of its tokens, than what everybody calls a thing
 * ({@link publicPhrases}): most of what one of the two says itself.
 */
export function ownWordsIn(
  text: string,
  tokens: readonly Token[],
): (phrase: Phrase) => (from: number, to: number) => boolean {
  return (phrase) => {
    const isPublic = phrasesIn(phrase.text);
    if (!phrase.tokens.some(({ offset }) => isPublic(offset))) return () => true;
    const isHere = phrasesIn(text);
    const there = wordsOf(phrase.tokens, isPublic);
    return (from, to) =>
      sentencesOf(text, tokens, from, to).some((sentence) => {
        const here = wordsOf(sentence, isHere);
        const isCommon = [...there.publicly].some((key) => here.publicly.has(key));
        const [own, ownHere] = isCommon
          ? [there.own, here.own]
          : [byKey(phrase.tokens), byKey(sentence)];
        const shared = [...own].flatMap(([key, token]) => (ownHere.has(key) ? [token] : []));
        const share = shared.length / Math.min(own.size, ownHere.size);
        if (share > SHARE || shared.length >= ENOUGH) return true;
        return share === SHARE && shared.some(isRare);
      });
  };
}

/** The tokens of each sentence that has one between two. */
function sentencesOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): (readonly Token[])[] {
  const isEnd = (at: number): boolean => {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before === undefined || token === undefined || token.offset < before.offset) return true;
    return END.test(text.slice(before.end, token.offset + 1));
  };
  let [first, last] = [from, to];
  while (first > 0 && !isEnd(first)) first -= 1;
  while (last < tokens.length && !isEnd(last)) last += 1;
  const sentences: Token[][] = [];
  for (let at = first; at < last; at += 1) {
    if (at === first || isEnd(at)) sentences.push([]);
    sentences.at(-1)?.push(tokens[at] as Token);
  }
  return sentences;
}
