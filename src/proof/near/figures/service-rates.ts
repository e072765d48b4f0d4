import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import { sameWord } from '../../../language/words/same-word.ts';
import { isOfServices } from '../../../language/words/service-words.ts';
import { isMonth } from '../days.ts';
import type { Phrase } from '../phrases.ts';
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

const word = (alternatives: string, after = ''): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})${after}`, 'iu');

/** Who asks for a figure, offers or agreed it: what it is for says then which bargain it is. */
const BARGAIN = String.raw`ask(?:s|ed|ing)?|bids?|bidding|bidders?|tender(?:s|ed|ing|ers?)?|offer(?:s|ed|ing)?|quot(?:e|es|ed|ing|ations?)|wants?|wanted|demand(?:s|ed|ing)?|propos(?:e|es|ed|als?)|agree[ds]?|negotiat\p{L}+|guarante\p{L}+|undertak(?:es?|en|ing)|undertook|promis\p{L}+|accept(?:s|ed)?|settl\p{L}+|claim(?:s|ed)|discounts?|rebates?|margins?|profits?|commission|interest`;
/** How far somebody would go, and what comes in for a price. */
const LIMIT = String.raw`walk[- ]?away|reserve (?:price|rate|figure|of)|our reserve|ceiling|floor price|fall-?back|bottom line|best and final|(?:pay|go|goes|stretch|rise|settle)(?: up| as high| down| as low)? (?:to|as)|up to|(?:not|never|nothing) (?:\p{L}+ )?(?:above|over|below|under|beyond)|(?:our|their|its|his|her) (?:\p{L}+ )?(?:limits?|maximum|minimum|target)|(?:maximum|minimum|most) (?:that|which|we|they)|contract(?:ual)? (?:prices?|rates?|fees?)|hop(?:es?|ed|ing)|haggl\p{L}+|no (?:more|less|higher|lower) than|at (?:most|least|worst|best)|(?:most|least) (?:that )?(?:we|they|he|she|it) (?:would|will|can|could)|(?:would|will|could|can) (?:take|pay|give|charge|cost us|do it)|pay claim|lot \d+|(?:lowest|best|cheapest|highest|second|winning) (?:of the (?:\p{L}+ )?)?(?:prices?|rates?|bids?|figures?)|prices? (?:received|submitted|given|named|put)|submitted|priced (?:it )?at`;
/** The other side, by what it is. */
const PARTY = String.raw`operators?|suppliers?|providers?|contractors?|firms?|incumbents?|company|companies|agency|agencies|landlords?|sellers?|buyers?|vendors?|lenders?|franchisees?|concessionaires?|union`;
const OF_BARGAIN = word(`${BARGAIN}|${LIMIT}`);
const IS_BARGAIN = word(`${BARGAIN}|${LIMIT}`, '[^.;]*$');
/** "… is the offer of": after a share. */
const IS_BARGAIN_AFTER = word(
  `(?:is|was|are|were) (?:the |their |its |his |her |an? )?(?:${BARGAIN})|(?<=^ )off`,
);
const OF_OTHER_SIDE = word(
  String.raw`(?:${PARTY})[’']s? (?:\p{L}+ ){0,2}(?:rates?|prices?|charges?|fees?|figures?|costs?|terms|share|cut|bonus)|(?:rates?|prices?|charges?|fees?|figures?|terms) of (?:the |this |our |its )?(?:\p{L}+ )?(?:${PARTY})|(?:${PARTY}) (?:now |still |only )?(?:takes?|gives?|charges?|needs?|gets?|receives?|bills?)|(?:home|hostel|school|club|hospital|farm|inn|owner)s? (?:now |still |only )?(?:charges?|needs?|bills?)|charges? us|bills? us`,
);
/** Of one person, what is measured of all. */
const OF_PERSON = word(
  String.raw`(?:his|her|(?:head|deputy|teacher|officer|manager|director|driver|clerk|nurse|worker|supervisor|warden|keeper|chair|mayor|councillor|boy|girl|child|pupil|claimant)[’']s) (?:own )?(?:\p{L}+ )?(?:absences?|attendance|sickness|hours|marks?|scores?|record)|(?:head|deputy|teacher|officer|manager|director|driver|clerk|nurse|worker|supervisor|warden|keeper|chair|mayor|councillor|boy|girl|child|claimant|he|she)(?: (?:of|at|in) [^.;,]{1,30}?)? (?:was|is|has been|had been) (?:absent|sick|ill|off|away|late|missing)|(?:absences?|attendance|sickness) of (?:the|a|one) (?:head|deputy|teacher|officer|manager|director|driver|clerk|nurse|worker|supervisor|warden|keeper|chair|mayor|councillor|boy|girl|child|claimant)`,
);
const TWO_CAPITALS = /\p{Lu}[\p{L}’'&-]+ (?:(?:and|&) )?\p{Lu}[\p{L}’'&-]+/u;
/** A capital, at the start of a sentence too, of a word that no service is called by. */
const isOwnName = (token: Token, text: string): boolean =>
  token.kind === 'name'
    ? !saysWhen(token.key)
    : token.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(token.offset, token.end)) &&
      !saysWhen(token.key) &&
      !isOrdinaryWord(token.key) &&
      !saysService(wordOf(token));
/** Letters on either side of a figure. */
const BESIDE = 240;

/** A sentence or row of an exempt text, and whether its paragraph or table says who bids. */
type Said = Pick<Phrase, 'text' | 'tokens' | 'isOfBids'>;

/** Whether an exempt sentence says of a figure in it that somebody asks for it or agreed it, or whose it is. A price is so in any sentence that names somebody or speaks of a bargain. */
export function isBargain(
  { text, tokens, isOfBids }: Said,
  { offset, end, amount }: Token,
): boolean {
  const before = text.slice(Math.max(0, offset - BESIDE), offset);
  const after = text.slice(end, end + BESIDE);
  if (IS_BARGAIN.test(before) || IS_BARGAIN_AFTER.test(after.split(/[.;,]/)[0] ?? '')) return true;
  if (amount?.isMoney !== true) return OF_PERSON.test(before) || OF_OTHER_SIDE.test(before);
  return (
    isOfBids === true ||
    OF_BARGAIN.test(text) ||
    OF_OTHER_SIDE.test(text) ||
    TWO_CAPITALS.test(text) ||
    tokens.some((token) => isOwnName(token, text))
  );
}

/**
 * Whether what a text has of a phrase is a rate of a service, with words that say no more than which one: "the recycling rate was 43.7% in the
 * year". What else comes of the rate is found by the figure.
 * @param places of the phrase that the text has too
 */
export function isRateAlone(phrase: Said, places: readonly number[]): boolean {
  const { tokens } = phrase;
  const shared = places.map((at) => tokens[at] as Token);
  const rates = shared.filter(({ kind }) => kind === 'figure');
  return (
    rates.length > 0 &&
    rates.every((token) => isRate(token) && !isBargain(phrase, token)) &&
    shared.every(
      (token) =>
        token.kind === 'figure' ||
        saysWhen(token.key) ||
        saysService(wordOf(token)) ||
        (token.kind === 'word' && isOrdinaryWord(token.key)),
    )
  );
}
