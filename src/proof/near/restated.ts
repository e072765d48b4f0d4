import { figuresOf } from '../../language/figures/round-amounts.ts';
import type { Phrase } from './phrases.ts';
import { priceUnitBeside } from './figures/price-units.ts';
import type { Token } from './tokens.ts';

/** What an exempt phrase says of money in other words: so much a month of so much a year, so many at so much, or with VAT. */
export type Restated = {
  readonly value: number;
  /** Of which it is worked out. */
  readonly of: readonly number[];
  /** What is said of it there. */
  readonly says: RegExp;
};

/** Times a year, and how the part of a year is called. A month has four weeks where a rent is due every four. */
const PERIODS = [
  [
    1,
    /(?<!\p{L})(?:annual(?:ly)?|yearly|(?:per|a|each|every|one)[ \t]+(?:year|annum)|p\.?a\.?)(?!\p{L})/iu,
  ],
  [4, /(?<!\p{L})(?:quarter(?:s|ly)?)(?!\p{L})/iu],
  [12, /(?<!\p{L})(?:month(?:s|ly)?|p\.?c\.?m\.?|p\.?m\.?)(?!\p{L})/iu],
  [52, /(?<!\p{L})(?:week(?:s|ly)?|p\.?w\.?)(?!\p{L})/iu],
] as const;

/** Amounts below it are in any paper. */
const LEAST = 100;
/** Figures that one has, so that it isn't the same by chance. */
const FIGURES = 4;
/** Amounts and numbers of one phrase, each of which is multiplied with each. */
const MOST = 6;
/** Prices of one are below it, and what comes of them is no less. */
const LEAST_IN_ALL = 10_000;
const IN_ALL =
  /(?<!\p{L})(?:total(?:s|ling|led)?|altogether|in[ \t]+all|costs?|bill|sum|worth|value|contract|spend|pays?|paid|price)(?!\p{L})/iu;

/** With VAT or without it, by how much of it that is, and what is said of it there. Value Added Tax Act 1994 s.2(1): 20%. */
const OF_VAT = [1.2, 1 / 1.2, 0.2, 0.2 / 1.2];
const VAT = /(?<!\p{L})(?:vat|value added tax|gross|net|inclusive|exclusive)(?!\p{L})/iu;

/** What an amount is with VAT or without it, and the VAT on it. */
const withVat = ({ amount }: Token): Restated[] =>
  OF_VAT.map((part) => Math.round((amount?.value ?? 0) * part * 100) / 100).flatMap((exact) =>
    [...new Set([exact, Math.round(exact)])]
      .filter((value) => value >= LEAST_IN_ALL && figuresOf(value) > FIGURES)
      .map((value) => ({ value, of: [amount?.value ?? 0], says: VAT })),
  );

/** What can be worked out of the amounts of one phrase. */
export function restatedIn({ tokens, text }: Phrase): Restated[] {
  const money = tokens.filter(isMoney).slice(0, MOST);
  return [
    ...money.flatMap((token) => [...ofPeriods(token, text), ...ofRates(token, text)]),
    ...tokens
      .filter(({ amount }) => amount?.isMoney === true)
      .slice(0, MOST)
      .flatMap(withVat),
    ...ofPrices(money, tokens),
  ];
}

/** Of a rent by the year, what it is by the quarter, month and week; and the other way round. */
function ofPeriods({ amount, offset, end }: Token, text: string): Restated[] {
  const value = amount?.value ?? 0;
  const around = text.slice(Math.max(0, offset - 40), end + 40);
  return PERIODS.flatMap(([times, says]) =>
    says.test(around)
      ? PERIODS.filter(([others]) => others !== times).flatMap(([others, saysOther]) =>
          spellingsOf((value * times) / others).map((one) => ({
            ...{ value: one, of: [value], says: saysOther },
          })),
        )
      : [],
  );
}

const [[, PER_YEAR], , [, PER_MONTH], [, PER_WEEK]] = PERIODS;
const OF_DAYS = new RegExp(
  `${PERIODS[0][1].source}|(?<!\\d)2\\d\\d (?:working )?days(?!\\p{L})`,
  'iu',
);
const PER_DAY = /(?<!\p{L})(?:day|daily|days)(?!\p{L})/iu;

/** How many days and hours of work a contract has by the week, month or year, as those who set rates reckon them. */
const OF_WORK: Readonly<
  Record<string, readonly (readonly [times: readonly number[], says: RegExp])[]>
> = {
  day: [
    [[3, 4, 5], PER_WEEK],
    [[20, 21, 22], PER_MONTH],
    [[200, 210, 220, 225, 228, 230, 240, 250, 252, 253, 260, 261], OF_DAYS],
  ],
  hour: [
    [[7, 7.4, 7.5, 8], PER_DAY],
    [[35, 36, 37, 37.5, 40], PER_WEEK],
    [[1820, 1872, 1924, 1950, 2080], PER_YEAR],
  ],
};

/** Of a rate by the day or the hour, what it comes to in a longer time. */
function ofRates({ amount, offset, end }: Token, text: string): Restated[] {
  const per = priceUnitBeside(text, offset, end);
  const value = amount?.value ?? 0;
  return (OF_WORK[per?.kind === 'time' ? per.name : ''] ?? []).flatMap(([times, says]) =>
    times.flatMap((count) =>
      [...new Set([Math.round(value * count * 100) / 100, Math.round(value * count)])]
        .filter((one) => one >= LEAST && figuresOf(one) >= FIGURES)
        .map((one) => ({ value: one, of: [value], says })),
    ),
  );
}

/** To the penny, and to the pound; of a part of a year also without what is left. */
const spellingsOf = (value: number): number[] =>
  [...new Set([Math.round(value * 100) / 100, Math.round(value), Math.floor(value)])].filter(
    (one) => one >= LEAST && figuresOf(one) >= FIGURES,
  );

/** So many at so much: 340 of £127.45 are £43,333. */
function ofPrices(money: readonly Token[], tokens: readonly Token[]): Restated[] {
  const numbers = tokens
    .filter((token) => token.amount && !isMoney(token) && Number.isInteger(token.amount.value))
    .map(({ amount }) => amount?.value ?? 0)
    .filter((count) => count > 1 && !(count >= 1900 && count < 2100))
    .slice(0, MOST);
  return money.flatMap(({ amount }) =>
    numbers.flatMap((count) => {
      const price = amount?.value ?? 0;
      const inAll = Math.round(price * count * 100) / 100;
      return [...new Set([inAll, Math.round(inAll)])]
        .filter((value) => value >= LEAST_IN_ALL && figuresOf(value) > FIGURES)
        .map((value) => ({ value, of: [price, count], says: IN_ALL }));
    }),
  );
}

const isMoney = ({ amount, publicNames }: Token): boolean =>
  amount?.isMoney === true && publicNames === undefined;
