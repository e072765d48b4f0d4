import { GIVEN_NAMES } from '../../../files/hidden/given-names.ts';
import { isOfRecord, isRowOfRecord } from './amounts-on-record.ts';
import type { Person, Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { isNameOfTrade } from '../trade-words.ts';

/** Letters within which an amount is beside a name. */
const NEXT_TO = 120;
/** Tokens within which it is. */
const TOKENS = 20;
/** Letters around a name in which its sentence and paragraph begin and end. */
const AROUND = 400;

/** What is beside a name: an amount that makes it grave; or a row of a list that a council must publish. */
export type Beside = { readonly amount?: Token; readonly isOnRecord?: true };

/** A text as it is read, and as it is written: with the marks of lists, and as long. */
export type Written = { readonly text: string; readonly written: string };

/**
 * What makes a name grave, of the amounts in its sentence, row or paragraph. Of a person, any amount does. Of a firm that is known to be one,
 * an amount of the exempt paper does, as it is, rounded, multiplied, added up or taken from another; any other only in its own
 * sentence or row, and not where that is on public record: what is paid to suppliers, and which contracts they hold,
 * must be published (Local Government Transparency Code 2015, Procurement Act 2023).
 */
export function besideNames(
  phrases: readonly Phrase[],
): (known: { person: Person; phrase: number }, name: NameAt, read: Written) => Beside {
  const isOwn = ownAmounts(phrases);
  return ({ person, phrase }, name, read) => {
    const { from, to, tokens } = name;
    const near = tokens.slice(Math.max(0, from - TOKENS), to + TOKENS + 1);
    const money = near.filter((token) => token.amount?.isMoney === true);
    if (money.length === 0 && !isFirm(person)) return {};
    const [first, last] = [tokens[from] as Token, tokens[to] as Token];
    const block = blockAround(read.written, first.offset, last.end);
    const beside = money.filter(
      ({ offset, end }) =>
        offset >= block.from &&
        end <= block.to &&
        Math.max(offset - last.end, first.offset - end) <= NEXT_TO,
    );
    const row = rowAround(read.written, first.offset);
    const amounts = row === undefined ? beside : ofRow(beside, row, read.written, last.end);
    if (!isFirm(person) && !(person.keys.length === 1 && row !== undefined))
      return theFirst(amounts);
    const own = beside.find((token) => isOwn(phrase, token));
    if (own) return { amount: own };
    if (row !== undefined)
      return isRowOfRecord(read.written, row) ? { isOnRecord: true } : theFirst(amounts);
    const sentence = sentenceAround(read.written, block, first.offset, last.end);
    const same = amounts.filter(({ offset }) => offset >= sentence.from && offset < sentence.to);
    const words = read.text.slice(sentence.from, sentence.to);
    return isOfRecord(words) ? {} : theFirst(same);
  };
}

/** The tokens of a name, from one to another. */
export type NameAt = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
};

const theFirst = ([amount]: readonly Token[]): Beside => (amount ? { amount } : {});

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor)\.?\s/;
/** Words of trade, place and office that are surnames too: "Harding" and "Chambers" are no firms by their endings. */
const MAY_BE_SURNAME =
  /^(?:bank|banks|homes|law|plant|wood|woods|waters?|farms?|gardens?|ground|foundation|price|sales|stores?|tree|house|wales|glass|gas|marine|london|british|scotland|welsh|western|eastern|northern|southern|land|steel|power|hill|green|park|hall|brook|street|lane|close|grove|bridge|moor|mill|church|ward|town|beck|common|court|way|gate|north|south|east|west|lower|little|great|road|wells)$/;
/** Bodies that are named after a place or a founder. */
const IS_BODY =
  /^(?:school|academy|primary|infants|juniors|nursery|centre|estate|club|society|association|pantry|hub|college|committee)$/;

/** Whether a name is that of a firm or body for certain, and of no person: whoever may be a person is taken for one. */
export function isFirm({ text, keys, isOfFirm }: Person): boolean {
  if (TITLE.test(text)) return false;
  if (isOfFirm === true) return true;
  const last = keys.at(-1) ?? '';
  if (keys.length < 2 || GIVEN_NAMES.has(keys[0] ?? '')) return false;
  if (IS_BODY.test(last)) return true;
  return isNameOfTrade(last) && !MAY_BE_SURNAME.test(last);
}

type Span = { readonly from: number; readonly to: number };

/** Where a paragraph ends, or a numbered one or an entry of a list begins. */
const BLOCK_END =
  /\n[ \t>]*\r?\n|\f|\n(?=[ \t>]*(?:[-*+•▪◦][ \t]|(?:\d{1,3}(?:\.\d{1,3}){0,3}|\([a-z\d]{1,4}|[a-z]|[ivxlc]{1,5})[.)][ \t]|\d{1,3}(?:\.\d{1,3}){1,3}[ \t]+["“(]?\p{Lu}))/gu;

function blockAround(text: string, start: number, end: number): Span {
  const least = Math.max(0, start - AROUND);
  const before = [...text.slice(least, start).matchAll(BLOCK_END)].at(-1);
  const after = text.slice(end, end + AROUND);
  const next = after.search(new RegExp(BLOCK_END.source, 'u'));
  return {
    from: before ? least + before.index + before[0].length : least,
    to: end + (next < 0 ? after.length : next),
  };
}

/** A full stop before a capital, not after what is shortened. */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:Ltd|Co|Inc|plc|Mr|Mrs|Ms|Dr|Prof|St|Messrs|No|approx|ca?|vs?|p\.?a|e\.g|i\.e|\p{Lu})\.)(?<=[.!?…]["'”’)\]]?)\s+(?=["'“‘([]?[\p{Lu}\d£$€])/gu;

function sentenceAround(text: string, block: Span, start: number, end: number): Span {
  let { from, to } = block;
  for (const { index, 0: gap } of text.slice(from, to).matchAll(SENTENCE_END)) {
    const at = block.from + index;
    if (at + gap.length <= start) from = at + gap.length;
    if (at >= end) {
      to = at;
      break;
    }
  }
  return { from, to };
}

/** The line of a name, where that is a row of a table or of a CSV file. */
function rowAround(text: string, at: number): Span | undefined {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const to = end < 0 ? text.length : end;
  // The commas of "£1,204,320" are between no cells.
  const line = text.slice(from, to).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /[|\t]/.test(line) || /^(?:[^,\n]*,(?! )){2}/.test(line) ? { from, to } : undefined;
}

const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** Of the amounts near a name in a table, those of its row. Below a head, and in a table of labels and values, also those of other rows. */
function ofRow(
  amounts: readonly Token[],
  { from, to }: Span,
  text: string,
  end: number,
): readonly Token[] {
  const own = amounts.filter(({ offset }) => offset >= from && offset < to);
  if (own.length > 0) return own;
  const isHead = /^\n[ \t>]*\|?[ \t]*:?-{2,}/.test(text.slice(to, to + 80));
  const isOfLabels = cellsOf(text.slice(from, to)) === 2 && !/[^ \t|\r]/.test(text.slice(end, to));
  return isHead || isOfLabels ? amounts : [];
}

/** Amounts of one paper of which any two are added and taken from one another. */
const MOST_PAIRED = 24;
/** Of the last figure that an amount has: what is rounded is no farther away. */
const FARTHEST_ROUNDED = 0.51;

/** Years, halves or quarters of an amount that are said in place of it. */
const MOST_TIMES = 12;
/** Below this many pounds one amount is a multiple of another by chance. */
const LEAST_MULTIPLIED = 1000;

/** Whether an amount is twice to twelve times another, to the penny or the pound. */
function isMultiple(one: number, many: number): boolean {
  if (one < LEAST_MULTIPLIED) return false;
  const times = Math.round(many / one);
  return times >= 2 && times <= MOST_TIMES && Math.abs(many - one * times) < 1;
}

/** Whether an amount is one of the exempt paper that a phrase is of: as it is, rounded, multiplied or divided, or worked out of two. */
function ownAmounts(phrases: readonly Phrase[]): (phrase: number, token: Token) => boolean {
  const byUnit = new Map<string, number[]>();
  for (const { unit, tokens } of phrases) {
    const values = tokens.flatMap(({ amount }) => (amount ? [amount.value] : []));
    const known = byUnit.get(unit);
    if (known) for (const value of values) known.push(value);
    else byUnit.set(unit, values);
  }
  const inPence = (value: number): number => Math.round(value * 100);
  return (phrase, { amount }) => {
    if (!amount) return false;
    const values = byUnit.get((phrases[phrase] as Phrase).unit) ?? [];
    const { value, step } = amount;
    if (values.some((one) => Math.abs(one - value) <= step * FARTHEST_ROUNDED)) return true;
    if (values.some((one) => isMultiple(one, value) || isMultiple(value, one))) return true;
    const paired = values.slice(0, MOST_PAIRED);
    return paired.some((a, i) =>
      paired
        .slice(i + 1)
        .some((b) => [a + b, Math.abs(a - b)].some((one) => inPence(one) === inPence(value))),
    );
  };
}
