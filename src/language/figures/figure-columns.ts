import { birthSerials } from './birth-serials.ts';
import { dayOfCell } from './day-serials.ts';
import { figuresOf } from './round-amounts.ts';

/** What a place of a text says of the figures there: the head of their column, or a line above their table, does. */
export type FigureColumn = {
  /** "£000": each is so many times as much as it says. */
  readonly scale?: number;
  /** "Pupils": they count something, and are no sums of money. */
  readonly isCount?: true;
  /** "Margin (%)": they are parts of a hundred. */
  readonly isShare?: true;
  /** "Score": they are points of who was judged. */
  readonly isScore?: true;
  /** "Date of birth": they are days, as spreadsheets number them. */
  readonly isBirth?: true;
};

const SIGN = String.raw`(?:[£€$]|GBP)[ \u00a0]?`;
const THOUSANDS = new RegExp(
  String.raw`${SIGN}['’‘]?,?000(?![,.]?\d)['’]?s?|${SIGN}(?:k|thousands?)(?![\p{L}\d])|(?<![\d,.£])['’‘]?000['’]?s?(?![\d,])(?=[ \t)|\]]|$)|(?<!\p{L})in (?:thousands|000s)(?!\p{L})|(?<!\p{L})thousands of (?:pounds|£)|(?<!\p{L})pounds thousands?(?!\p{L})`,
  'iu',
);
const MILLIONS = new RegExp(
  String.raw`${SIGN}['’]?(?:m|mn|mln|millions?)(?![\p{L}\d])|(?<!\p{L})in millions(?!\p{L})|(?<!\p{L})millions of (?:pounds|£)|(?<!\p{L})pounds millions?(?!\p{L})`,
  'iu',
);
/** What may be counted in public: people, places and things. */
export const COUNTED = String.raw`pupils?|pan|on roll|places|students?|learners?|children|staff|employees|posts|fte|headcount|population|people|persons|residents|households?|homes|dwellings|properties|visits?|visitors|users|customers|passengers|members|responses?|respondents|replies|comments|signatures|calls|enquiries|referrals|applications|journeys|trips|vehicles|cars|spaces|trees|lamps|(?:street ?)?lights|lights|books|loans|bins|collections|tonnes|hectares|acres|miles|(?:kilo)?metres|km|sq(?:uare)? ?(?:m|metres|ft|feet)|m²|votes?|electors|electorate|ballot papers|beds?|rooms|hours|days`;
const COUNT_HEAD = new RegExp(
  String.raw`(?<!\p{L})(?:${COUNTED}|number|no\.?|nos\.?|count|roll|capacity|turnout)(?!\p{L})`,
  'iu',
);
const MONEY_HEAD =
  /[£€$]|(?<!\p{L})(?:costs?|prices?|sums?|amounts?|values?|budgets?|spend|spending|income|expenditure|fees?|rents?|bids?|offers?|tenders?|salary|salaries|pay|payments?|grants?|per)(?!\p{L})/iu;
const SHARE_HEAD = /%|(?<!\p{L})(?:per ?cent|percentages?)(?!\p{L})/iu;
const SCORE_HEAD = /(?<!\p{L})(?:scor(?:es?|ed|ing)|marks?|points|weighted)(?!\p{L})/iu;
const BIRTH_HEAD =
  /(?<!\p{L})(?:born|birth ?da(?:y|te)s?|da(?:y|te)s? of birth|d\.?o\.?b\.?)(?!\p{L})/iu;
/** Of four figures: those of three are in any two tables by chance. */
const TELLING_SHARE = /^(?=(?:\D*\d){4})\d{1,3}\.\d{1,3}$/;

/** Whether a figure below "%" tells something by itself. */
export const isTellingShare = (figure: string): boolean => TELLING_SHARE.test(figure);

/** "All figures in £000s", which is true of sentences too. */
const OF_ALL =
  /(?<!\p{L})(?:figures|amounts|sums|values|costs|prices|budgets|numbers)(?!\p{L})[^.\n]{0,60}(?<!\p{L})(?:in|are)(?!\p{L})/iu;

const ROW = /[|\t]/;
const DIVIDER = /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t|:-]*$/;
/** Words from which a line of a text without marked tables is a sentence, and no row of figures. */
const SENTENCE_WORDS = 9;
const LONGEST_CAPTION = 160;

/** At the head of a column, where a line of words says it of its own figures alone. */
const PENCE = /(?<!\p{L})pence(?!\p{L})|\(p\)|(?<=[ ,(])p ?\/ ?\p{L}|^\W*p\W*$/iu;

const scaleOfHead = (text: string): number | undefined =>
  scaleIn(text) ?? (PENCE.test(text) ? 0.01 : undefined);

const scaleIn = (text: string): number | undefined =>
  THOUSANDS.test(text) ? 1e3 : MILLIONS.test(text) ? 1e6 : undefined;

type Span = { readonly from: number; readonly to: number } & FigureColumn;

/**
 * What the heads of columns and the lines above tables say of the figures of a text: "£000", "(£m)", "Pupils". A head in
 * the first column is true of all, and so is a line by itself; where a text has no cells, of the lines that follow.
 */
export function figureColumns(text: string): (offset: number) => FigureColumn | undefined {
  if (
    ![THOUSANDS, MILLIONS, PENCE, COUNT_HEAD, SHARE_HEAD, SCORE_HEAD, BIRTH_HEAD].some((head) =>
      head.test(text),
    )
  )
    return () => undefined;
  const spans = spansOf(text);
  const births = birthSerials(text);
  return (offset) => {
    if (births.has(offset)) return { isBirth: true };
    let [low, high] = [0, spans.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle] as Span;
      if (offset < span.from) high = middle - 1;
      else if (offset >= span.to) low = middle + 1;
      else return span;
    }
    return undefined;
  };
}

type Cell = { readonly text: string; readonly offset: number };

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let table: Table | undefined;
  /** Of tables and lines of figures below a line that says so; of sentences too, where it says that. */
  let said: { readonly scale: number; readonly ofSentences: boolean } | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const from = offset;
    offset += line.length + 1;
    if (line.includes('\f') || /^\s{0,3}#/.test(line)) said = undefined;
    if (line.trim() === '') continue;
    if (DIVIDER.test(line)) {
      table = beginTable(table?.rows.at(-1));
    } else if (ROW.test(line)) {
      table ??= beginTable();
      const cells = cellsOf(line, from);
      if (!readHead(cells, table)) spans.push(...spansOfRow(cells, table, said?.scale));
      table.rows.push(cells);
    } else {
      const scale = line.length <= LONGEST_CAPTION ? scaleIn(line) : undefined;
      if (scale !== undefined) {
        // Below a table of which nothing was said, it is said of that.
        if (table && said === undefined && table.columns.size === 0 && table.all === undefined)
          for (const cells of table.rows) spans.push(...spansOfRow(cells, table, scale));
        said = { scale, ofSentences: OF_ALL.test(line) };
      } else if (said && (said.ofSentences || !isSentence(line))) {
        spans.push({ from, to: from + line.length, scale: said.scale });
      } else said = undefined;
      table = undefined;
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

const isSentence = (line: string): boolean =>
  (line.match(/\p{L}{3,}/gu) ?? []).length >= SENTENCE_WORDS;

/** A table as far as it was read. */
type Table = {
  readonly columns: Map<number, FigureColumn>;
  /** Of all columns. */
  all?: number;
  readonly rows: (readonly Cell[])[];
};

function beginTable(head?: readonly Cell[]): Table {
  const table: Table = { columns: new Map(), rows: [] };
  if (head) readHead(head, table);
  return table;
}

function spansOfRow(cells: readonly Cell[], table: Table, caption: number | undefined): Span[] {
  const ofRow = scaleIn(cells.find(({ text }) => text.trim() !== '')?.text ?? '');
  return cells.flatMap(({ text, offset }, at): Span[] => {
    if (!/\d/.test(text)) return [];
    const column = table.columns.get(at);
    const place = { from: offset, to: offset + text.length };
    if (column?.isCount && ofRow === undefined) return [{ ...place, isCount: true }];
    if (column?.isShare && ofRow === undefined) return [{ ...place, isShare: true }];
    if (column?.isScore && ofRow === undefined) return [{ ...place, isScore: true }];
    if (column?.isBirth) return [{ ...place, isBirth: true }];
    const scale = column?.scale ?? ofRow ?? table.all ?? caption;
    return scale === undefined ? [] : [{ ...place, scale }];
  });
}

/** Takes what the cells of a row say of the columns below them. A row with figures of its own says nothing of others. */
function readHead(cells: readonly Cell[], table: Table): boolean {
  const said = cells.filter(({ text }) => text.trim() !== '');
  if (said.some(({ text }) => isFigure(text))) return false;
  let isHead = false;
  for (const [at, { text }] of cells.entries()) {
    const scale = BIRTH_HEAD.test(text) ? undefined : scaleOfHead(text);
    if (scale !== undefined && text === said[0]?.text && said.length > 1) table.all = scale;
    if (scale !== undefined) table.columns.set(at, { scale });
    else if (BIRTH_HEAD.test(text) && text.length <= LONGEST_BIRTH_HEAD)
      table.columns.set(at, { isBirth: true });
    else if (at > 0 && SHARE_HEAD.test(text)) table.columns.set(at, { isShare: true });
    else if (at > 0 && isCountHead(text)) table.columns.set(at, { isCount: true });
    else if (at > 0 && SCORE_HEAD.test(text) && !MONEY_HEAD.test(text))
      table.columns.set(at, { isScore: true });
    else continue;
    isHead = true;
  }
  return isHead;
}

const LONGEST_BIRTH_HEAD = 90;

/** The head of a column, cut down to what it says of the figures below: "£m" of "Cost of the works (£m)". */
export function headInShort(head: string): string {
  if (THOUSANDS.test(head)) return '£000';
  if (MILLIONS.test(head)) return '£m';
  if (PENCE.test(head)) return 'pence';
  if (SHARE_HEAD.test(head)) return '%';
  if (isCountHead(head)) return 'Number';
  return MONEY_HEAD.test(head) ? '£' : '';
}

const isCountHead = (text: string): boolean => COUNT_HEAD.test(text) && !MONEY_HEAD.test(text);

/** A cell that is a figure, and not the year or the scale of a head. */
const isFigure = (cell: string): boolean =>
  /^[^\p{L}\d]*\d[\d,.]*[^\p{L}\d]*$/u.test(cell) && !/^\W*(?:(?:19|20)\d\d|000)\W*$/.test(cell);

function cellsOf(line: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let at = /^[ \t>]*\|?/.exec(line)?.[0].length ?? 0;
  for (const text of line.slice(at).split(ROW)) {
    cells.push({ text, offset: from + at });
    at += text.length + 1;
  }
  return cells;
}

const FIGURE =
  /(?<![\p{L}\d.,/:-])[£€$]?[ ]?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,17})?(?![\d%/:]|[,.]\d|[ ]?(?:%|per ?cent|million|thousand|m|k|bn)(?!\p{L}))/giu;

/**
 * A part of a text with the figures that are in thousands, millions or pence written out: "1,483" under "£000" is £1,483,000, and
 * "19.35" under "%" is 19.35%; and "71.4" under "Score" 71.4 points; 41175 under "Date of birth" is a day.
 * @returns undefined where there is none.
 */
export function writtenOut(
  part: string,
  offset: number,
  columnAt: (offset: number) => FigureColumn | undefined,
): string | undefined {
  let isChanged = false;
  const out = part.replace(FIGURE, (figure: string, at: number) => {
    const own = figure.length - figure.trimStart().length;
    const { scale, isShare, isScore, isBirth } = columnAt(offset + at + own) ?? {};
    const day = isBirth ? dayOfCell(figure) : undefined;
    if (day !== undefined) {
      isChanged = true;
      return ` born ${day}`;
    }
    if (/\.\d{4}/.test(figure)) return figure;
    if (isScore && SCORE.test(figure.trim())) {
      isChanged = true;
      return `${figure} points`;
    }
    if (isShare && isTellingShare(figure)) {
      isChanged = true;
      return `${figure}%`;
    }
    const plain = figure.replace(/[^\d.]/g, '');
    if (scale === undefined || (scale > 1 && /^(?:19|20)\d\d$/.test(plain))) return figure;
    const value = Number((Number(plain) * scale).toPrecision(12));
    if (figuresOf(value) < TELLING) return figure;
    isChanged = true;
    if (scale < 1) return `£${value.toFixed(2)}`;
    return `£${String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
  });
  return isChanged ? out : undefined;
}

/** Points with decimals. */
const SCORE = /^\d{2,3}\.\d{1,3}$/;
const TELLING = 3;
