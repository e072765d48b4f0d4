import { isMonth } from '../days.ts';
import { isRare, SENTENCE_END } from '../words/in-a-row.ts';
import { wordOf, type Token } from '../tokens.ts';
import type { Nearness } from '../nearness.ts';
import { LEAST_ROUNDED } from './figure-sizes.ts';
import { isOfOneUnit } from './price-units.ts';

/** When something is: sentences about anything have it in common. */
const TIME =
  /^(?:years?|months?|weeks?|days?|hours?|quarters?|terms?|annual|annually|monthly|weekly|daily|hourly|each|every|first|second|third|fourth|last|next|previous|current|early|late|since|date|time|times|today|average|total|totals|totalling|overall|rate|rates|cent|per|percent|percentage|proportion|share|shares|rise|rises|rose|fall|falls|fell|increase|increased|decrease|decreased|reduce|reduced|reduction|target|report|table|paragraph|appendix|council|councils)$/;
/** So many ordinary words are a subject. */
const SUBJECT_WORDS = 2;
/** Letters of a sentence on either side of its figure that are looked at. */
const BESIDE = 240;
/** A row of a table, a line of a list, a paragraph. */
const LINE_END =
  /\n(?=[ \t]*(?:[-*+|#]|\d{1,3}[.)]\s|\n))|(?<=\|[ \t]*)\n|\n(?=[^\n]*\t)|(?<=\t[^\n]*)\n|\f/u;
const END = new RegExp(`${SENTENCE_END.source}|${LINE_END.source}`, 'u');

/**
 * Tells of the figure at a place whether its sentence speaks of the same matter as these words, which have the figure too: of the same
 * subject or name, or of what a price is for.
 */
export type MattersIn = (place: number) => (own: Token, tokens: readonly Token[]) => boolean;

/** What the sentences of a text have in common with others. @param readings its figures and words, in order */
export function mattersIn(text: string, readings: readonly Token[]): MattersIn {
  return (place) => {
    const token = readings[place] as Token;
    let here: ReadonlySet<string> | undefined;
    return (own, tokens) => {
      const isOfOne = isOfOneUnit(own.per, token.per);
      if (isOfOne && own.per?.kind !== 'time') return true;
      here ??= wordsBeside(text, readings, place);
      const said = new Set<string>();
      let isTold = false;
      for (const one of tokens) {
        if (!mayTell(one)) continue;
        const key = wordOf(one);
        if (!here.has(key) || said.has(key)) continue;
        said.add(key);
        if (one.kind === 'name' || isRare(one)) isTold = true;
      }
      return isTold || said.size + (isOfOne ? 1 : 0) >= SUBJECT_WORDS;
    };
  };
}

/** Whether papers about something else have a figure by chance: a price or share of three figures, a sum of a few thousand pounds. */
const mayBeByChance = ({ key, tells, isCommon, amount }: Token): boolean =>
  (isCommon === true && (amount !== undefined || key.endsWith('%'))) ||
  (tells !== true && amount !== undefined && amount.value < LEAST_ROUNDED);

/** What comes of a figure that is found. @param isOfMatter whether the two sentences speak of the same matter */
export function nearnessOf(own: Token, isOfMatter: () => boolean): Nearness {
  if (!mayBeByChance(own)) return 'figure';
  return isOfMatter() ? 'figure-of-matter' : 'figure';
}

const mayTell = ({ kind, key, isOfOthers }: Token): boolean =>
  kind !== 'figure' && isOfOthers !== true && !TIME.test(key) && !isMonth(key);

/** The words of the sentence or row that has a figure. */
function wordsBeside(text: string, readings: readonly Token[], place: number): ReadonlySet<string> {
  const { offset, end } = readings[place] as Token;
  const from =
    offset -
    (text
      .slice(Math.max(0, offset - BESIDE), offset)
      .split(END)
      .at(-1)?.length ?? 0);
  const to = end + (text.slice(end, end + BESIDE).split(END)[0]?.length ?? 0);
  const words = new Set<string>();
  const add = (token: Token) => {
    if (mayTell(token)) words.add(wordOf(token));
  };
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = readings[at] as Token;
    if (token.offset < from) break;
    add(token);
  }
  for (let at = place + 1; at < readings.length; at += 1) {
    const token = readings[at] as Token;
    if (token.offset >= to || token.offset < offset) break;
    add(token);
  }
  return words;
}
