import { isRoundAmount } from '../../../language/figures/round-amounts.ts';
import { LARGE, SMALL, TENS } from './figure-patterns.ts';
import { decimalOf, multiplied, poundsIn, putRight, sumOfParts } from './written-numbers.ts';

/** A figure of a text: by what it is compared, and what it tells. */
export type Figure = {
  /** By its value: "1483920", "62.5%". */
  readonly key: string;
  /** How much it tells by itself, from 0 to 1. */
  readonly weight: number;
  /** What it is worth, to how much it is rounded as it is written, and whether that is other than in plain digits. */
  readonly amount?: {
    readonly value: number;
    readonly step: number;
    readonly isMoney: boolean;
    readonly isRespelt: boolean;
  };
  /** It is found wherever it is, without others beside it. */
  readonly tells?: true;
  /** A price or percentage of three figures, which papers about something else have by chance. */
  readonly isCommon?: true;
};

/** Of what a figure is a multiple, by the letters after it. */
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  grand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mill: 1e6,
  mil: 1e6,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  pence: 0.01,
  p: 0.01,
};

/** So many times as much is what a range ends with at most. */
const RANGE = 2;

/** A share of one with so many decimals is a percentage: 0.6237 is 62.37%. */
const SHARE = /^0\.\d{3,6}$/;

/**
 * Reads what `FIGURE_PATTERNS` found.
 * @param groups of the match.
 * @param beside the letters before and after it in the text.
 */
export function figureOf(
  groups: Readonly<Record<string, string | undefined>>,
  beside: string,
): Figure | undefined {
  const { poundsAndPence, fraction, decimalComma, spaced, inWords, figure, misread } = groups;
  const { scaledFraction } = groups;
  if (scaledFraction !== undefined) {
    const [, number = '', scale = ''] =
      /^[£€$]?(.*?)[^\S\n]?(?:of an? )?(\p{L}+)$/iu.exec(scaledFraction) ?? [];
    return plainFigure(`£${decimalOf(/^\d/.test(number) ? number : `0 ${number}`)}${scale}`, '');
  }
  const { scaledInWords, ofRange, scaleOfRange, basisPoints, digitByDigit } = groups;
  if (scaledInWords !== undefined) return scaledIn(scaledInWords);
  if (ofRange !== undefined) return plainFigure(`${ofRange}${scaleOfRange ?? ''}`, '');
  if (basisPoints !== undefined) return plainFigure(`${Number.parseFloat(basisPoints) / 100}%`, '');
  if (digitByDigit !== undefined) {
    const digits = digitByDigit
      .toLowerCase()
      .split(/[\s,-]+/)
      .map((word) => SMALL.get(word) ?? 0);
    return respelt(plainFigure(`£${digits.join('')}`, ''));
  }
  const { outOfHundred, powerOfTen, penceAfterDash, millionAndRest, scaledAndPounds } = groups;
  if (powerOfTen !== undefined) return respelt(plainFigure(`£${multiplied(powerOfTen)}`, ''));
  if (penceAfterDash !== undefined) {
    const [pounds = '', pence = ''] = penceAfterDash.match(/\d+/g) ?? [];
    // "£12–15" an hour: from one to the other. With a hyphen it may be either.
    const isRange = Number(pence) > Number(pounds) && Number(pence) <= Number(pounds) * RANGE;
    if (isRange && /[–—]/.test(penceAfterDash)) return plainFigure(`£${pounds}`, '');
    const price = respelt(plainFigure(penceAfterDash.replace(/[-–—=]/, '.'), ''));
    return price && isRange ? { ...price, isCommon: true } : price;
  }
  if (scaledAndPounds !== undefined) {
    const [scaled = '', pounds = ''] = scaledAndPounds.split(/(?<=\p{L})\s+(?:and|plus)\s+/iu);
    const value = (plainFigure(scaled, '')?.amount?.value ?? 0) + Number(pounds.replace(/\D/g, ''));
    return respelt(plainFigure(`£${value}`, ''));
  }
  const inParts = groups['inParts'] ?? millionAndRest;
  if (inParts !== undefined) return respelt(plainFigure(`£${sumOfParts(inParts)}`, ''));
  if (outOfHundred !== undefined) return plainFigure(`${outOfHundred}%`, '');
  if (misread !== undefined) return respelt(plainFigure(putRight(misread), ''));
  const words = inWords ?? groups['hundreds'];
  if (words !== undefined) return inDigits(words);
  if (groups['groups'] !== undefined) return plainFigure(`£${poundsIn(groups['groups'])}`, '');
  if (groups['percentInWords'] !== undefined) return percentIn(groups['percentInWords']);
  if (groups['poundsInWords'] !== undefined) {
    const [pounds = '', pence = ''] = groups['poundsInWords'].split(/\s+pounds\s+/i);
    const sum = valueOf(pounds) + valueOf(pence.replace(/\s+pence$/i, '')) / 100;
    return plainFigure(`£${sum.toFixed(2)}`, '');
  }
  if (poundsAndPence !== undefined) {
    const [pounds = '', pence = ''] = poundsAndPence.match(/\d+/g) ?? [];
    return plainFigure(`£${pounds}.${pence}`, '');
  }
  if (spaced !== undefined) return plainFigure(spaced.replace(/\s/g, ''), '');
  if (fraction !== undefined) return plainFigure(`${decimalOf(fraction)}%`, '');
  if (groups['penceAfterComma'] !== undefined)
    return respelt(plainFigure(groups['penceAfterComma'].replace(/\s/g, '').replace(',', '.'), ''));
  if (decimalComma !== undefined) return plainFigure(decimalComma.replace(',', '.'), '');
  return figure === undefined ? undefined : plainFigure(figure, beside);
}

function respelt(figure: Figure | undefined): Figure | undefined {
  if (!figure?.amount) return figure;
  return { ...figure, amount: { ...figure.amount, isRespelt: true } };
}

/** "one point three four million", "one and a half million", "three quarters of a million". */
function scaledIn(words: string): Figure | undefined {
  const [, of = '', large = ''] = /^([^]*?)\s+(\p{L}+)$/u.exec(words.toLowerCase()) ?? [];
  const value = Number((decimalIn(of) * (LARGE.get(large) ?? 1)).toPrecision(12));
  return plainFigure(`£${value / (LARGE.get(large) ?? 1)}${large}`, '');
}

/** "62.37%" of "sixty-two point three seven per cent". */
function percentIn(written: string): Figure | undefined {
  return plainFigure(`${decimalIn(written.replace(/\s+(?:per ?cent|pct)$/i, ''))}%`, '');
}

/** 62.37 of "sixty-two point three seven", 1.5 of "one and a half", 6.125 of "six and an eighth", 0.75 of "three quarters of a". */
function decimalIn(written: string): number {
  const words = written.toLowerCase();
  const [whole = '', decimals] = words.split(/\s+point\s+/);
  if (decimals !== undefined) {
    const digits = decimals.split(/\s+/).map((word) => SMALL.get(word) ?? 0);
    return Number(`${valueOf(whole)}.${digits.join('')}`);
  }
  const [, part = words] = /\s+and\s+(.*)$/.exec(words) ?? [];
  const eighths = /^(an?|one|three|five|seven)[\s-]+eighths?$/.exec(part)?.[1];
  if (eighths !== undefined)
    return valueOf(words.replace(/\s+and\s+.*$/, '')) + (SMALL.get(eighths) ?? 1) / 8;
  const share = part.includes('half') ? 0.5 : part.includes('three') ? 0.75 : 0.25;
  return share + (part === words ? 0 : valueOf(words.replace(/\s+and\s+(?:a|three).*$/, '')));
}

const valueOf = (words: string): number => inDigits(words).amount?.value ?? 0;

function inDigits(words: string): Figure {
  let total = 0;
  let current = 0;
  let last = 1;
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const large = LARGE.get(word);
    if (large !== undefined) {
      total += current * large;
      current = 0;
    } else if (word === 'hundred') current = Math.max(1, current) * 100;
    else current += SMALL.get(word) ?? TENS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : 0);
    if (word !== 'and') last = large ?? 1;
  }
  const value = total + current;
  return {
    key: String(value),
    weight: weightOf(significantIn(String(value)), true, value),
    amount: { value, step: last, isMoney: true, isRespelt: true },
  };
}

function plainFigure(written: string, beside: string): Figure | undefined {
  const parts = /^((?:[£€$]|GBP ?)?)([\d,]+)([.·]\d+)?(?:E\+?0?(\d))?(?:\s?(\D+|\(.+\)))?$/i.exec(
    written,
  );
  if (!parts) return undefined;
  const [, sign = '', whole = '', point = '', exponent, unit = ''] = parts;
  const decimals = point.replace('·', '.');
  const plain = Number(`${whole.replaceAll(',', '')}${decimals}`);
  const said = unit.toLowerCase().replace(/[\s()£'’]/g, '');
  // "£12.80p" is no more than £12.80, and "1.48mm" without a sign a length.
  const name = /^000s?$/.test(said)
    ? 'thousand'
    : sign !== '' && said === 'mm'
      ? 'm'
      : sign !== '' && /^p(?:ence)?$/.test(said)
        ? ''
        : said;
  const isPercent = /^(?:%|percent|pct|pc|percentagepoints?)$/.test(name);
  const isShare = unit === '' && sign === '' && SHARE.test(`${whole}${decimals}`);
  const scale =
    (SCALES[name] ?? 1) *
    (exponent === undefined ? 1 : 10 ** Number(exponent)) *
    (isShare ? 100 : 1);
  const value = Number((plain * scale).toPrecision(12));
  const significant = significantIn(String(plain).replace('.', ''));
  const digits = whole.replaceAll(',', '').length;
  const isMoney = sign !== '';
  // A year, a part of one (2022/23), of a reference or of a clock.
  const isNoAmount =
    !isMoney &&
    !isPercent &&
    scale === 1 &&
    decimals === '' &&
    (/[/:-]/.test(beside) || (!whole.includes(',') && /^(?:19|20)\d\d$/.test(whole)) || digits < 2);
  const isExact = isMoney || decimals !== '' || digits >= 4 || scale !== 1;
  const weight = isNoAmount
    ? 0
    : isPercent && decimals === ''
      ? 0.4
      : weightOf(significant, isExact, isPercent || isShare ? undefined : value);
  const tells =
    significant >= LEAST_TELLING &&
    (((isPercent || isShare) && decimals !== '') ||
      (isMoney && decimals.length === 3) ||
      (isMoney && scale === 1 && decimals.length > 3) ||
      scale === SCALES['p']);
  const isCommon = tells && significant === LEAST_TELLING && value < LEAST_TELLING_SUM;
  const step =
    decimals === '' && scale === 1 && isMoney
      ? 10 ** (/0*$/.exec(whole.replaceAll(',', ''))?.[0].length ?? 0)
      : scale * 10 ** -Math.max(0, decimals.length - 1);
  return {
    key: `${value}${isPercent || isShare ? '%' : ''}`,
    weight,
    ...(!isPercent &&
      !isShare && {
        amount: {
          value,
          step,
          isMoney: isMoney || scale !== 1,
          isRespelt: scale !== 1 || sign.length > 1,
        },
      }),
    ...(tells && { tells }),
    ...(isCommon && { isCommon }),
  };
}

/** Figures from which a price or a percentage tells, and what is a sum and no price. */
const LEAST_TELLING = 3;
const LEAST_TELLING_SUM = 1000;

/** Below it three figures are the whole of an amount. */
const LEAST_ROUND = 10_000;

const significantIn = (digits: string): number => digits.replace(/^0+|0+$/g, '').length;

function weightOf(significant: number, isExact: boolean, amount?: number): number {
  const isRound = amount !== undefined && amount >= LEAST_ROUND && isRoundAmount(amount);
  if (significant >= 3 && !isRound) return isExact ? 1 : 0.75;
  if (significant >= 3) return 0.6;
  if (significant === 2) return isExact ? 0.6 : 0.25;
  return 0.2;
}

/** What a figure is worth in a table of thousands or millions: "1,483" under "£000". */
export function scaledFigure(
  { amount, weight }: Figure,
  written: string,
  scale: number,
):
  | (Pick<Figure, 'key' | 'weight'> & { readonly amount: NonNullable<Figure['amount']> })
  | undefined {
  if (!amount || weight === 0 || amount.isRespelt) return undefined;
  const value = Number((amount.value * scale).toPrecision(12));
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  const significant = significantIn(String(value));
  if (significant < 2) return undefined;
  return {
    key: String(value),
    weight: significant > 3 && !isRoundAmount(value) ? 1 : 0.6,
    amount: { value, step: scale / 10 ** decimals, isMoney: true, isRespelt: true },
  };
}
