import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import { sameWord } from '../../../language/words/same-word.ts';
import { isOfServices } from '../../../language/words/service-words.ts';
import { isMonth } from '../days.ts';
import { wordOf, type Token } from '../tokens.ts';
import { LEAST_SMALL } from './figure-sizes.ts';

/** When something is: sentences about anything have it in common. */
const TIME =
  /^(?:years?|months?|weeks?|days?|hours?|quarters?|terms?|annual|annually|monthly|weekly|daily|hourly|each|every|first|second|third|fourth|last|next|previous|current|early|late|since|date|time|times|today|average|total|totals|totalling|overall|rate|rates|cent|per|percent|percentage|proportion|share|shares|rise|rises|rose|fall|falls|fell|increase|increased|decrease|decreased|reduce|reduced|reduction|target|report|table|paragraph|appendix|council|councils)$/;

/** Whether a word only says when or how much something is. @param key in lower case */
export const saysWhen = (key: string): boolean => TIME.test(key) || isMonth(key);

/** What is paid, whatever it is for. */
const OF_PAYMENT = new Set(['cost', 'price', 'pay', 'earn', 'wage', 'worth'].map(sameWord));

/** Whether a word says only which service is measured or charged for. @param word as `wordOf` gives it */
export const saysService = (word: string): boolean => isOfServices(word) || OF_PAYMENT.has(word);

/** A percentage, or a price of one thing: what services are measured by and charged for. */
export const isRate = ({ key, tells, amount }: Token): boolean =>
  tells === true && (key.endsWith('%') || (amount?.isMoney === true && amount.value < LEAST_SMALL));

/** Who asks for a figure or agreed it: what it is for says then which bargain it is. */
const IS_BARGAIN =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|bids?|bidding|bidders?|tender(?:s|ed|ing|ers?)?|offer(?:s|ed|ing)?|quot(?:e|es|ed|ing|ations?)|wants?|wanted|demand(?:s|ed|ing)?|propos(?:e|es|ed|al)|agree[ds]?|negotiat\p{L}+|guarante\p{L}+|undertak\p{L}+|undertook|promis\p{L}+|accept(?:s|ed)?|settl\p{L}+|claim(?:s|ed)|discounts?|margins?|profits?|commission|interest)(?!\p{L})[^.;,]*$/iu;
/** Whose price it is: "each visit by Halcyon Care costs". */
const IS_OF_PARTY =
  /(?<!\p{L})(?:from|by|through|with)(?: the)? \p{Lu}[\p{L}’'&-]+(?: (?:and |& )?\p{Lu}[\p{L}’'&-]+)+[^.;,]*$/u;
/** Letters before a figure. */
const BEFORE = 240;

/** Whether the words before a figure of a text say that somebody asks for it or agreed it, or whose price it is. */
export const isBargain = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - BEFORE), offset);
  return IS_BARGAIN.test(before) || IS_OF_PARTY.test(before);
};

/**
 * Whether what a text has of a phrase is a rate of a service, with words that say no more than which one: "the recycling rate was 43.7% in the
 * year". What else comes of the rate is found by the figure.
 * @param places of the phrase that the text has too
 */
export function isRateAlone(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  places: readonly number[],
): boolean {
  const shared = places.map((at) => tokens[at] as Token);
  const rates = shared.filter(({ kind }) => kind === 'figure');
  return (
    rates.length > 0 &&
    rates.every((token) => isRate(token) && !isBargain(text, token.offset)) &&
    shared.every(
      (token) =>
        token.kind === 'figure' ||
        saysWhen(token.key) ||
        saysService(wordOf(token)) ||
        (token.kind === 'word' && isOrdinaryWord(token.key)),
    )
  );
}
