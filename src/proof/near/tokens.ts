import { foldText } from '../../language/folded-text.ts';
import { isCommonWord } from '../../language/distinctive.ts';

/** A word or figure of a text that may tell something. */
export type Token = {
  /** As it is compared: a word folded, a figure by its value ("1483920", "62.5%"), a date as "2009-03-14". */
  readonly key: string;
  /** Of the text, in UTF-16 units. */
  readonly offset: number;
  readonly end: number;
  readonly kind: 'word' | 'name' | 'figure';
  /** How much a figure or name tells by itself, from 0 to 1. */
  readonly weight: number;
  /** Of a figure: what it is worth, and to how much it is rounded as it is written. */
  readonly amount?: { readonly value: number; readonly step: number; readonly isMoney: boolean };
  /** A figure that is found wherever it is, without others beside it. */
  readonly tells?: true;
};

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');

const PATTERN = new RegExp(
  [
    String.raw`(?<iso>(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d))`,
    String.raw`(?<numeric>(?<![\d/.])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/]))`,
    String.raw`(?<long>(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}),? \d{4}(?!\d))`,
    String.raw`(?<american>(?<!\p{L})(?:${MONTH}) \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d))`,
    String.raw`(?<figure>(?<![\p{L}\d])[£€$]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?(?:%|per ?cent(?!\p{L})|(?:million|billion|thousand|mn|bn|m|k)(?![\p{L}\d])))?)`,
    String.raw`(?<word>\p{L}[\p{L}\p{N}'’]*)`,
  ].join('|'),
  'giu',
);

/** What is between a text's words, and gives none of them away: "the", "of". */
const GLUE = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from
  had has have he her his how i if in into is it its may more most must no nor not of on one only or other our
  out over per she should so some such than that the their them then there these they this those through to
  under until up upon was we were what when where which while who will with within would you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words, names, figures and dates of a text, in order; words that every sentence has are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [written] = match;
    const place = { offset: match.index, end: match.index + written.length };
    const { iso, numeric, long, american, figure } = match.groups ?? {};
    if (figure !== undefined) {
      const read = figureOf(figure, text, match.index);
      if (read) tokens.push({ ...read, ...place });
    } else if ((iso ?? numeric ?? long ?? american) !== undefined) {
      const key = dateOf(match.groups ?? {});
      const tells = BIRTH.test(text.slice(Math.max(0, match.index - 40), match.index));
      tokens.push({
        ...{ key, kind: 'figure', weight: tells ? 1 : 0.4, ...place },
        ...(tells && { tells }),
      });
    } else {
      const key = foldText(written);
      if (key.length < 2 || GLUE.has(key)) continue;
      const isName = isNameAt(text, match.index, written, key);
      tokens.push({ key, ...place, kind: isName ? 'name' : 'word', weight: isName ? 0.75 : 0 });
    }
  }
  return tokens;
}

const BIRTH = /\b(?:born|birth|d\.?o\.?b\.?)\b[^\n]*$/i;

/** A word with a capital where no sentence, cell or line begins, and which isn’t in every paper. */
function isNameAt(text: string, at: number, written: string, key: string): boolean {
  if (!/^\p{Lu}/u.test(written) || isCommonWord(key) || MONTHS.includes(key)) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    /[\p{L}\d,;'’)&] ?$/u.test(before) ||
    /(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(text.slice(Math.max(0, at - 6), at))
  );
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

function figureOf(
  written: string,
  text: string,
  at: number,
): Omit<Token, 'offset' | 'end'> | undefined {
  const parts = /^([£€$]?)([\d,]+)(\.\d+)?(?: ?(\D+))?$/.exec(written);
  if (!parts) return undefined;
  const [, sign = '', whole = '', decimals = '', unit = ''] = parts;
  const plain = Number(`${whole.replaceAll(',', '')}${decimals}`);
  const name = unit.toLowerCase().replace(' ', '');
  const isPercent = name === '%' || name === 'percent';
  const scale = SCALES[name] ?? 1;
  const value = Number((plain * scale).toPrecision(12));
  const step = scale * 10 ** -Math.max(0, decimals.length - 1);
  const significant = String(plain)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const digits = whole.replaceAll(',', '').length;
  const isMoney = sign !== '';
  const beside = (text[at - 1] ?? '') + (text[at + written.length] ?? '');
  // A year, a part of one (2022/23), of a reference or of a clock.
  const isNoAmount =
    !isMoney &&
    !isPercent &&
    scale === 1 &&
    decimals === '' &&
    (/[/:-]/.test(beside) || (!whole.includes(',') && /^(?:19|20)\d\d$/.test(whole)) || digits < 2);
  const isExact = isMoney || decimals !== '' || digits >= 4;
  const weight = isNoAmount
    ? 0
    : isPercent && decimals === ''
      ? 0.4
      : significant >= 3
        ? isExact
          ? 1
          : 0.75
        : significant === 2
          ? isExact
            ? 0.6
            : 0.25
          : 0.2;
  const tells =
    significant >= 3 && ((isPercent && decimals !== '') || (isMoney && decimals.length === 3));
  return {
    key: `${value}${isPercent ? '%' : ''}`,
    kind: 'figure',
    weight,
    ...(!isPercent && { amount: { value, step, isMoney: isMoney || scale > 1 } }),
    ...(tells && { tells }),
  };
}

function dateOf({ iso, numeric, long, american }: Record<string, string | undefined>): string {
  if (iso !== undefined) return iso;
  if (numeric !== undefined) {
    const [day = '', month = '', year = ''] = numeric.split(/\D/);
    return dated(year.length === 2 ? `${Number(year) > 40 ? 19 : 20}${year}` : year, month, day);
  }
  const written = long ?? american ?? '';
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(written));
  const [day = '', year = ''] = written.match(/\d+/g) ?? [];
  return dated(year, String(month + 1), day);
}

const dated = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
