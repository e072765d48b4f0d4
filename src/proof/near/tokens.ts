import { withoutCitations } from '../../language/citations.ts';
import { isCounted, isDayAndMonth, isPublicMailbox } from '../../language/details.ts';
import { isCommonWord } from '../../language/distinctive.ts';
import { withoutLeaving } from '../../language/words/courtesies.ts';
import {
  figureColumns,
  isTellingShare,
  type FigureColumn,
} from '../../language/figures/figure-columns.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { sameWord } from '../../language/words/same-word.ts';
import { publicNamesOf } from '../../language/figures/figures-with-names.ts';
import { withoutAgreementsAndStandards } from '../../language/figures/agreements-and-standards.ts';
import { dayOfCell } from '../../language/figures/day-serials.ts';
import { withoutPublicNumbers } from '../../language/figures/public-numbers.ts';
import { isPublicByKind } from '../../language/figures/public-references.ts';
import { DAY_PATTERNS, dayIn, isMonth } from './days.ts';
import { accountsIn } from './identifiers/accounts.ts';
import { degreesIn } from './identifiers/degrees.ts';
import type { Identifier } from './identifiers/identifier.ts';
import { identifiersIn } from './identifiers/identifiers.ts';
import { sitesIn } from './identifiers/sites.ts';
import { FIGURE_PATTERNS } from './figures/figure-patterns.ts';
import { figureOf, scaledFigure, type Figure } from './figures/figures.ts';
import { asPrice, priceUnitBeside, type PriceUnit } from './figures/price-units.ts';
import { keyOfWord, LINK, WORD } from './word-keys.ts';
import { writtenTokens } from './written-tokens.ts';

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
  readonly amount?: Figure['amount'];
  /** A figure that is found wherever it is, without others beside it. */
  readonly tells?: true;
  /** The name of an account, which another text may have as a word. */
  readonly isWord?: true;
  /** A figure that papers about something else have by chance. */
  readonly isCommon?: true;
  /** Its figures and names are tokens too: together they tell no more than it does. */
  readonly isOfOthers?: true;
  /** What a price is for. */
  readonly per?: PriceUnit;
  /** What a figure is worth where its table is in thousands or millions. */
  readonly scaled?: ReturnType<typeof scaledFigure>;
  /** It says how many there are of something, and is no sum of money. */
  readonly isCount?: true;
  /** What it is called in public: "council tax". */
  readonly publicNames?: readonly string[];
};

/** By what tokens are the same in two texts: minutes say in the past what a report says of today. */
export const wordOf = ({ key, kind }: Token): string => (kind === 'figure' ? key : sameWord(key));

/** Sort codes: where they are said to be ones, or no day and month could be written so. */
const SORT_CODE = [
  String.raw`(?=\d\d)(?<=(?<!\p{L})sort[ -]?codes?[^\p{L}\d\n]{1,4}(?:(?:is|of|number|no)[^\p{L}\d\n]{1,3})?)\d\d(?<gap>[ -]?)\d\d\k<gap>\d\d(?!\d)`,
  String.raw`(?<![\d/.-])\d\d-\d\d-\d\d(?![\d/-])(?=\W{1,20}(?:\p{L}+\W{1,3}){0,3}\d{8}(?!\d))`,
].join('|');

const PAIRS = /^\d\d-\d\d-\d\d$/;

const writtenIn = writtenTokens(
  [`(?<sortCode>${SORT_CODE})`, ...DAY_PATTERNS, ...FIGURE_PATTERNS],
  WORD,
);

/** Of a site without what it begins with: what a path says after it may be told by its words. */
const HOST = /(?<![\w@.-])www(?:\.[\w-]+){2,5}/gi;
const MAILBOX = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
const blanked = (written: string): string => ' '.repeat(written.length);
const withoutPublicMailboxes = (text: string): string =>
  text.includes('@')
    ? text.replace(MAILBOX, (address) => (isPublicMailbox(address) ? blanked(address) : address))
    : text;

/** "L1,483,920" and "#1,483,920", as keyboards and old typewriters have the pound. */
const LETTER_FOR_POUNDS = /(?<![\p{L}\d])[Ll#](?=\d{1,3}(?:,\d{3})+(?:\.\d\d)?(?![\p{L}\d,]))/gu;

/** Blanks that don't break, or of another width, as any other. */
const OTHER_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Words, names, figures and dates of a text, in order, and after them what is of several of these; words that every sentence has, links, and laws that are cited, are left out. */
export function tokensOf(whole: string): Token[] {
  const hostless = withoutPublicNumbers(whole.replace(OTHER_BLANKS, ' '))
    .replace(LINK, blanked)
    .replace(HOST, blanked);
  const linkless = withoutPublicMailboxes(hostless).replace(LETTER_FOR_POUNDS, '£');
  const { found: identifiers, rest } = identifiersIn(linkless);
  const text = withoutLeaving(withoutAgreementsAndStandards(withoutCitations(rest)));
  const columnAt = figureColumns(text);
  const tokens = [...identifiers, ...sitesIn(whole), ...ofLinks(whole)].map((identifier) =>
    tokenOf(identifier, whole),
  );
  const hasIdentifiers = tokens.length > 0;
  for (const { written, offset, groups } of writtenIn(text)) {
    const end = offset + written.length;
    if (groups === undefined) {
      const key = keyOfWord(written);
      if (key === '') continue;
      const isName = isNameAt(text, offset, written, key);
      tokens.push({ key, offset, end, kind: isName ? 'name' : 'word', weight: isName ? 0.75 : 0 });
      continue;
    }
    const place = { offset, end };
    const { sortCode, numeric } = groups;
    const serial = columnAt(offset)?.isBirth === true ? dayOfCell(written) : undefined;
    const day = serial ?? dayIn(groups);
    if (
      sortCode !== undefined ||
      (numeric !== undefined && PAIRS.test(numeric) && !isDayAndMonth(numeric))
    ) {
      const key = `sort ${written.replace(/\D/g, '')}`;
      tokens.push({ key, ...place, kind: 'figure', weight: 1, tells: true });
    } else if (day !== undefined) {
      const tells =
        serial !== undefined || BIRTH.test(text.slice(Math.max(0, offset - 40), offset));
      tokens.push({
        ...{ key: day, kind: 'figure', weight: tells ? 1 : 0.4, ...place },
        ...(tells && { tells }),
      });
    } else {
      const beside = (text[offset - 1] ?? '') + (text[place.end] ?? '');
      const column = columnAt(offset);
      const isShare = column?.isShare === true && isTellingShare(written);
      const figure = figureOf(
        isShare ? { figure: `${written}%` } : asPrice(groups, text, end),
        beside,
      );
      if (figure) {
        const more = aboutFigure(figure, written, text, place, column);
        tokens.push({ ...figure, kind: 'figure', ...place, ...more });
      }
    }
  }
  const ranges = rangesIn(tokens, text);
  if (!hasIdentifiers && ranges.length === 0) return tokens;
  const sorted = tokens.toSorted((a, b) => a.offset - b.offset);
  // At the end they lengthen no row of words.
  const [own, ofOthers] = [false, true].map((is) =>
    sorted.filter(({ isOfOthers = false }) => isOfOthers === is),
  );
  return [...(own ?? []), ...(ofOthers ?? []), ...ranges];
}

const tokenOf = ({ tells, isByChance, isBeside, ...one }: Identifier, text: string): Token => ({
  ...one,
  ...(isPublicByKind(text.slice(one.offset, one.end), text, one.offset) && {
    publicNames: ['a register'],
  }),
  kind: 'figure',
  ...(tells === false ? { weight: 0 } : { weight: 1, ...(isBeside !== true && { tells: true }) }),
  ...(isByChance && { isCommon: true, isOfOthers: true }),
});

/** What is between the ends of a range: "£40,000 to £55,000", "40–55k". */
const TO = /^[kKm]?[ \u00a0]?(?:[-–—]|to|and)[ \u00a0]?$/u;
/** So many times as much is what a range ends with at most. */
const WIDEST = 4;

/** Ranges of sums: each end may be in any paper, both together are hardly. */
function rangesIn(tokens: readonly Token[], text: string): Token[] {
  const sums = tokens.filter(({ amount }) => amount !== undefined);
  return sums.slice(1).flatMap((to, at): Token[] => {
    const from = sums[at] as Token;
    const [least, most] = [from.amount?.value ?? 0, to.amount?.value ?? 0];
    const isMoney = from.amount?.isMoney === true && to.amount?.isMoney === true;
    if (!isMoney || least < LEAST_OF_RANGE || most <= least || most > least * WIDEST) return [];
    if (isStep(least) && isStep(most)) return [];
    if (from.publicNames !== undefined || to.publicNames !== undefined) return [];
    if (!TO.test(text.slice(from.end, to.offset))) return [];
    const key = `range ${least} ${most}`;
    const place = { offset: from.offset, end: to.end };
    return [{ key, kind: 'figure', ...place, ...IS_RANGE }];
  });
}

/** £25,000, £100,000: where rules about contracts and delegation change. */
const isStep = (sum: number): boolean => /^(?:1|2|25|5)0*$/.test(String(sum));

const LEAST_OF_RANGE = 10_000;
const IS_RANGE = { weight: 1, tells: true, isCommon: true, isOfOthers: true } as const;

/** Accounts, places and telephone numbers in the addresses of links, whose words are else no part of a text. */
function ofLinks(text: string): Identifier[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(LINK)].flatMap(({ 0: link, index }) =>
    [...accountsIn(link), ...degreesIn(link)].map((one) => ({
      ...{ ...one, offset: index + one.offset, end: index + one.end },
    })),
  );
}

/** What the words beside a figure, and the head of its column, say of it. */
function aboutFigure(
  figure: Figure,
  written: string,
  text: string,
  { offset, end }: Pick<Token, 'offset' | 'end'>,
  column: FigureColumn | undefined,
): Pick<Token, 'scaled' | 'isCount' | 'publicNames' | 'per' | 'tells' | 'isCommon'> {
  if (figure.weight === 0) return {};
  const scaled =
    column?.scale === undefined ? undefined : scaledFigure(figure, written, column.scale);
  const isCount =
    figure.amount?.isMoney === false &&
    (column?.isCount === true || isCounted(text.slice(end, end + 40)));
  const publicNames = isPublicByKind(written, text, offset)
    ? ['a register']
    : publicNamesOf(text, offset, end);
  const isScore =
    SCORE.test(written) && (column?.isScore === true || isScoreBeside(text, offset, end));
  const isPrice = figure.tells === true && figure.amount?.isMoney === true;
  const per = isPrice ? priceUnitBeside(text, offset, end) : undefined;
  return {
    ...(scaled && { scaled }),
    ...(isCount && { isCount }),
    ...(publicNames.length > 0 && { publicNames }),
    ...(per && { per }),
    ...(isScore && { tells: true, ...(/\.\d$/.test(written) && { isCommon: true }) }),
  };
}

/** Points with decimals, of who was judged. */
const SCORE = /^\d{2,3}\.\d{1,3}$/;

/** "scored 71.45", "a score of 71.45", "71.45 points". */
const isScoreBeside = (text: string, offset: number, end: number): boolean =>
  /(?<!\p{L})(?:scor(?:es?|ed|ing)|marks?|marked)(?!\p{L})[^.\n\d£%]{0,24}$/iu.test(
    text.slice(Math.max(0, offset - 40), offset),
  ) || /^ (?:points|marks|out of)(?!\p{L})/iu.test(text.slice(end, end + 10));

/** Right before a day or month: "born on", "date of birth:", "DOB". */
const BIRTH = /(?<!\p{L})(?:born|birth(?:day|date)?|d\.?o\.?b\.?|b\.)(?!\p{L})[^\n,;]{0,16}$/iu;

/** A word with a capital where no sentence, cell or line begins, and which isn’t in every paper. */
function isNameAt(text: string, at: number, written: string, key: string): boolean {
  if (!/^\p{Lu}/u.test(written) || isCommonWord(key) || isMonth(key)) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    /[\p{L}\d,;'’)&] ?$/u.test(before) ||
    // What begins a cell is as often a name as a word that every table has.
    (/\|\s*$/.test(before) && !isOrdinaryWord(key)) ||
    /(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(text.slice(Math.max(0, at - 6), at))
  );
}
