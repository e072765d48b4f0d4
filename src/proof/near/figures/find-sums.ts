import { figuresOf } from '../../../language/figures/round-amounts.ts';
import type { Add } from '../nearness.ts';
import type { Phrase } from '../phrases.ts';
import { restatedIn } from '../restated.ts';
import type { Token } from '../tokens.ts';

/** Amounts that are added up are no smaller, and neither is what comes of them. */
const LEAST = 10_000;
/** Figures that a sum has, so that it isn't the same by chance. */
const FIGURES = 5;
/** Amounts of one list of which any two are added and taken from one another: the bids for a contract. */
const MOST_PAIRED = 8;
/** Amounts of a list that are added up as a whole. */
const MOST_ADDED = 400;
/** Amounts in a row of a table. */
const MOST_COLUMNS = 4;
/** Phrases without an amount between two of one list. */
const GAP = 2;

/** Letters around an amount within which is said what it is of. */
const AROUND = 90;
const SUM =
  /(?<!\p{L})(?:total(?:s|ling|led)?|together|altogether|sum|sums|combined|both|overall|aggregate|jointly|between[ \t]+them|in[ \t]+all|all[ \t]+(?:\p{L}+[ \t]+)?(?:bids|tenders|offers|quotes|lots|claims|payments|prices|costs))(?!\p{L})/iu;
const DIFFERENCE =
  /(?<!\p{L})(?:differ(?:s|ed|ence)?|gap|saves?|savings?|less|more|lower|higher|cheaper|dearer|above|below|apart|between|extra|margin)(?!\p{L})/iu;

/** What comes of amounts of one phrase and its neighbours. */
type Result = { readonly phrase: number; readonly of: readonly number[]; readonly says: RegExp };

/**
 * Finds what can be worked out of exempt amounts: the total of a list or of a column, or the sum or the difference of two
 * of it, where the text calls it so; a rent by another part of the year; a rate by the day for so many days; so many at so much. From a total of two bids, either
 * bidder knows the other's.
 */
export function createSumFinder(
  phrases: readonly Phrase[],
): (tokens: readonly Token[], text: string, add: Add) => void {
  const results = new Map<number, Result[]>();
  const put = (value: number, result: Result) => {
    if (isTelling(value)) putTelling(value, result);
  };
  const putTelling = (value: number, result: Result) => {
    const known = results.get(value);
    if (known) known.push(result);
    else results.set(value, [result]);
  };
  for (const [phrase, own] of phrases.entries()) {
    for (const { value, of, says } of restatedIn(own)) putTelling(value, { phrase, of, says });
  }
  for (const list of listsOf(phrases)) {
    const { phrase } = list[0] as Own;
    const values = list.map(({ value }) => value);
    if (values.length <= MOST_PAIRED) {
      for (const [i, a] of values.entries()) {
        for (const b of values.slice(i + 1)) {
          put(inPence(a + b), { phrase, of: [a, b], says: SUM });
          put(inPence(Math.abs(a - b)), { phrase, of: [a, b], says: DIFFERENCE });
        }
      }
    }
    if (values.length > MOST_ADDED) continue;
    for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
      if (values.length % columns !== 0 || values.length / columns < 3) continue;
      for (let column = 0; column < columns; column += 1) {
        const of = values.filter((_, at) => at % columns === column);
        put(inPence(of.reduce((sum, value) => sum + value, 0)), { phrase, of, says: SUM });
      }
    }
  }
  return (tokens, text, add) => {
    if (results.size === 0) return;
    let here: Set<number> | undefined;
    for (const { amount, offset, end } of tokens) {
      const found = amount === undefined ? undefined : results.get(amount.value);
      if (!found || amount === undefined) continue;
      here ??= new Set(tokens.map((token) => token.amount?.value ?? 0));
      const around = text.slice(Math.max(0, offset - AROUND), end + AROUND);
      for (const { phrase, of, says } of found) {
        // Who has them all before their eyes learns nothing from the sum.
        if (of.every((value) => here?.has(value) === true) || !says.test(around)) continue;
        add(phrase, 'worked-out', amount.value, offset);
      }
    }
  };
}

type Own = { readonly phrase: number; readonly value: number };

/** The amounts of sentences and rows that follow one another, each as often as it is there. */
function listsOf(phrases: readonly Phrase[]): Own[][] {
  const lists: Own[][] = [];
  let last: Phrase | undefined;
  for (const [phrase, own] of phrases.entries()) {
    const amounts = own.tokens.filter(isAdded).map(({ amount }) => amount?.value ?? 0);
    if (amounts.length === 0) continue;
    const isNext =
      last?.unit === own.unit &&
      last.source.file === own.source.file &&
      own.index - last.index <= GAP;
    if (!isNext) lists.push([]);
    lists.at(-1)?.push(...amounts.map((value) => ({ phrase, value })));
    last = own;
  }
  return lists.filter((list) => list.length > 1);
}

const isAdded = ({ amount, weight, isCount, publicNames }: Token): boolean =>
  amount !== undefined &&
  weight >= 1 &&
  amount.value >= LEAST &&
  isCount !== true &&
  publicNames === undefined;

/** Floating point adds a little to pence. */
const inPence = (value: number): number => Math.round(value * 100) / 100;

const isTelling = (value: number): boolean => value >= LEAST && figuresOf(value) >= FIGURES;
