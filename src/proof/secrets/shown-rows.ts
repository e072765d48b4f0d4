import { headInShort } from '../../language/figures/figure-columns.ts';
import { namesInRows } from '../../language/names/names-in-parts.ts';
import { sheetsOfOffice } from '../../files/file-text/read-file-text.ts';
import { tablesOfOffice, type Table } from '../../files/other-files/office-tables.ts';

/** The heading of a column in which each date tells who somebody is. */
const BIRTH = /\b(?:born|birth|d\.?o\.?b\.?)(?![\p{L}])/iu;
/** In which each number is a sum of money, though no cell has its sign. */
const MONEY =
  /£|(?<!\p{L})(?:costs?|prices?|fees?|rents?|salary|salaries|pay|tender|bid|offer|(?:hourly|daily|day|weekly|monthly) rates?|rates? (?:per|an?) (?:hour|day|week|month|visit|night))(?!\p{L})/iu;
const OTHER_THAN_POUNDS =
  /%|(?:£|\()?['’]?\d*000|£ ?(?:k|m)(?!\p{L})|(?<!\p{L})(?:thousands?|millions?|pence|per ?cent|scores?|ref(?:erence)?s?|no\.?|numbers?|dates?)(?!\p{L})/iu;
/** With pence, or of a thousand and more. */
const SUM = /^(?:\d{1,3}(?:,\d{3})+|\d{4,9}|\d{1,9}(?=\.\d\d$))(?:\.\d\d)?$/;
const TELEPHONE = /(?<!\p{L})(?:tel(?:ephone)?|phone|mobile|contact|fax)(?!\p{L})/iu;
/** A spreadsheet takes the nought from the front of a number. */
const WITHOUT_NOUGHT = /^[127]\d{9}$/;

/**
 * The rows of the tables of a spreadsheet or a text as whoever opens it sees them: "12.75%" for 0.1275, a date for the number of
 * a day, the words of a row beside its figures, below what the heads of the columns say of them ("£m", "Pupils"). A row without a
 * figure has only words, which are read elsewhere, as the heads themselves are; but for a name that it has in two columns.
 */
export function shownRows(bytes: Buffer): string[] {
  return [
    ...sheetsOfOffice(bytes).map(({ head, rows, lead }) =>
      shownTable(
        head,
        rows.map(({ cells }) => cells),
        lead,
      ),
    ),
    ...tablesOfOffice(bytes).map(shownRowsOf),
  ];
}

/** {@link shownRows} of one table: its first row is its head where it has no figure. */
export function shownRowsOf(table: Table): string {
  const [first = [], ...others] = table;
  const hasHead = others.length > 0 && !first.some((cell) => FIGURE.test(cell.trim()));
  return hasHead ? shownTable([first], others, []) : shownTable([], table, []);
}

/** A cell that is a figure. */
const FIGURE = /^[^\p{L}\d]*\d[\d,.]*[^\p{L}\d]*$/u;

/** The tables of a text with a tab or a stroke between cells, a line each row. */
export function tablesInText(text: string, between: '|' | '\t'): Table[] {
  const tables: string[][][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (line.includes(between)) tables.at(-1)?.push(line.split(between).map((one) => one.trim()));
    else if (tables.at(-1)?.length !== 0) tables.push([]);
  }
  return tables.filter((rows) => rows.length > 1);
}

function shownTable(
  head: readonly (readonly string[])[],
  rows: Table,
  lead: readonly string[],
): string {
  const above = head.length > 0 ? head : headsAbove(rows);
  const widest = Math.max(0, ...above.map((cells) => cells.length));
  const headings = Array.from({ length: widest }, (_, at) =>
    above.map((cells) => cells[at] ?? '').join(' '),
  );
  const shown = rows
    .filter((cells) => cells.some((cell) => /\d/.test(cell)))
    .map((cells) => rowOf(cells.map((cell, at) => shownCell(cell, headings[at] ?? ''))));
  const heads = headings.map((heading) => headInShort(withoutYears(heading)));
  const said = lead.filter((line) => SCALE.test(line)).map(withoutYears);
  const names = namesInRows([...head, ...rows]).map(({ name }) => asNamed(name));
  return [...said, ...(widest > 0 ? [`${rowOf(heads)}\n${DIVIDER}`] : []), ...shown, ...names].join(
    '\n\n',
  );
}

/** Of a table without a marked head: the rows above the first figure, where one has words in two columns. */
function headsAbove(rows: Table): Table {
  const first = rows.findIndex((cells) => cells.some((cell) => FIGURE.test(cell.trim())));
  const above = rows.slice(0, Math.max(0, first));
  const isHead = above.some((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return isHead && above.length <= MOST_HEADS ? above : [];
}

const MOST_HEADS = 3;

/** As a line of its own, from which a name is looked for. */
export const asNamed = (name: string): string => `Name: ${name}.`;

function shownCell(cell: string, heading: string): string {
  if (cell === '') return cell;
  if (BIRTH.test(heading)) return `born ${cell}`;
  if (TELEPHONE.test(heading) && WITHOUT_NOUGHT.test(cell)) return `0${cell}`;
  const isSum = MONEY.test(heading) && !OTHER_THAN_POUNDS.test(heading) && SUM.test(cell);
  return isSum ? `£${cell}` : cell;
}

const DIVIDER = '| --- | --- |';
/** "All figures in £000s." */
const SCALE = /[£€$]|thousand|million/i;

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', ' ')).join(' | ')} |`;

/** Of a head its figures say when: only "000" says how much. */
const withoutYears = (heading: string): string =>
  heading.replace(/\d[\d/.,-]*/g, (figure) => (figure === '000' ? figure : ' '));
