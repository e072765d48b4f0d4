import { isOfCharges, pairsOfServices } from '../../../language/words/service-words.ts';
import { isRare, SENTENCE_END } from '../words/in-a-row.ts';
import { wordOf, type Token } from '../tokens.ts';
import type { Nearness } from '../nearness.ts';
import type { Phrase } from '../phrases.ts';
import { LEAST_ROUNDED } from './figure-sizes.ts';
import { isOfOneUnit } from './price-units.ts';
import { isBargain, isRate, saysService, saysWhen } from './service-rates.ts';

/** So many ordinary words are a subject. */
const SUBJECT_WORDS = 2;
/** Letters of a sentence on either side of its figure that are looked at. */
const BESIDE = 240;
/** A row of a table, a line of a list, a paragraph. */
const LINE_END =
  /\n(?=[ \t]*(?:[-*+|#]|\d{1,3}[.)]\s|\n))|(?<=\|[ \t]*)\n|\n(?=[^\n]*\t)|(?<=\t[^\n]*)\n|\f/u;
const END = new RegExp(`${SENTENCE_END.source}|${LINE_END.source}`, 'u');

/**
 * Tells how near the figure at a place comes to one of a phrase: certainly, or for speaking of the same subject, name or thing that a price is
 * for, or by chance. `isInPounds`: it is a few thousand pounds, and one of the two leaves out its pence.
 */
export type MattersIn = (
  place: number,
) => (
  own: Token,
  phrase: Pick<Phrase, 'text' | 'tokens' | 'isOfBids'>,
  isByChance?: boolean,
) => Nearness;

/** What the sentences of a text have in common with others. @param readings its figures and words, in order */
export function mattersIn(text: string, readings: readonly Token[]): MattersIn {
  return (place) => {
    const token = readings[place] as Token;
    let here: Beside | undefined;
    return (own, phrase, isInPounds = false) => {
      const isByChance = isInPounds || mayBeByChance(own);
      if (!isByChance && !isRate(own)) return 'figure';
      const isOfOne = isOfOneUnit(own.per, token.per);
      const isOfTime = isOfOne && own.per?.kind === 'time';
      if (isOfOne && !isOfTime) return isByChance ? 'figure-of-matter' : 'figure';
      here ??= wordsBeside(text, readings, place);
      const shared = sharedWith(here, phrase.tokens);
      const mayBeOfService =
        isRate(own) || isInPounds || (here.isOfCharge && saysCharge(phrase.tokens));
      const isOfService = mayBeOfService && !isBargain(phrase, own);
      const isTold = isOfService
        ? shared.some(({ isRareOrName, isOfService }) => isRareOrName && !isOfService)
        : shared.some(({ isRareOrName }) => isRareOrName) ||
          shared.length + (isOfTime ? 1 : 0) >= SUBJECT_WORDS;
      if (isByChance) return isTold ? 'figure-of-matter' : 'figure-by-chance';
      // Of one that is no chance by itself, something must say that it is a rate of a service.
      const isMeasured = isOfService && (isOfTime || shared.some((one) => one.isOfService));
      return isMeasured && !isTold ? 'figure-by-chance' : 'figure';
    };
  };
}

/** Whether papers about something else have a figure by chance: a price or share of three figures, a sum of a few thousand pounds. */
const mayBeByChance = ({ key, tells, isCommon, amount }: Token): boolean =>
  (isCommon === true && (amount !== undefined || key.endsWith('%'))) ||
  (tells !== true && amount !== undefined && amount.value < LEAST_ROUNDED);

type SharedWord = { readonly isRareOrName: boolean; readonly isOfService: boolean };

/** The words of a phrase that are beside a figure of a text too, each once. */
function sharedWith(here: Beside, tokens: readonly Token[]): readonly SharedWord[] {
  const pairs = pairsOfServices(
    tokens.filter(({ kind }) => kind !== 'figure').map((token) => wordOf(token)),
  );
  const shared = new Map<string, SharedWord>();
  for (const one of tokens) {
    const key = wordOf(one);
    if (!mayTell(one) || !here.words.has(key)) continue;
    const isOfService = saysService(key) || (pairs.has(key) && here.pairs.has(key));
    const isRareOrName =
      one.kind === 'name' || isRare(one) || shared.get(key)?.isRareOrName === true;
    shared.set(key, { isRareOrName, isOfService });
  }
  return [...shared.values()];
}

const mayTell = ({ kind, key, isOfOthers }: Token): boolean =>
  kind !== 'figure' && isOfOthers !== true && !saysWhen(key);

const saysCharge = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind !== 'figure' && isOfCharges(wordOf(token)));

/** The words of a sentence or row that may tell, and those of them that say which service it is together with the one beside them. */
type Beside = {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly isOfCharge: boolean;
};

function wordsBeside(text: string, readings: readonly Token[], place: number): Beside {
  const { offset, end } = readings[place] as Token;
  const from =
    offset -
    (text
      .slice(Math.max(0, offset - BESIDE), offset)
      .split(END)
      .at(-1)?.length ?? 0);
  const to = end + (text.slice(end, end + BESIDE).split(END)[0]?.length ?? 0);
  const beside: Token[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = readings[at] as Token;
    if (token.offset < from) break;
    beside.unshift(token);
  }
  for (let at = place + 1; at < readings.length; at += 1) {
    const token = readings[at] as Token;
    if (token.offset >= to || token.offset < offset) break;
    beside.push(token);
  }
  const words = beside.filter(({ kind }) => kind !== 'figure');
  return {
    words: new Set(words.filter(mayTell).map(wordOf)),
    pairs: pairsOfServices(words.map(wordOf)),
    isOfCharge: saysCharge(words),
  };
}
