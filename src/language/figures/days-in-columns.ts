/** A day that a table has in three columns, as sentences have it, and its line, the first being 0. */
export type DayInColumns = {
  readonly day: string;
  readonly line: number;
  /** Whether the table says that it is of birth, or is one of people. */
  readonly isOfBirth: boolean;
};

const DAY = /(?<!\p{L})(?:day|dd?)(?!\p{L})/iu;
const MONTH = /(?<!\p{L})(?:month|mm?)(?!\p{L})/iu;
const YEAR = /(?<!\p{L})(?:year|yyyy|yy)(?!\p{L})/iu;
/** What heads a table of people. */
const OF_PEOPLE =
  /(?<!\p{L})(?:born|births?|birthday|d\.?o\.?b\.?|pupils?|child(?:ren)?|names?|(?:sur|fore)names?|persons?|employees?|tenants?|claimants?|residents?|patients?|service users?|clients?|students?|carers?)(?!\p{L})/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The days that tables of a text have in columns for the day, the month and the year, in any order. */
export function daysInColumns(text: string): DayInColumns[] {
  if (!DAY.test(text) || !MONTH.test(text) || !YEAR.test(text)) return [];
  const found: DayInColumns[] = [];
  let columns: readonly [number, number, number] | undefined;
  let isOfBirth = false;
  for (const [line, row] of text.split('\n').entries()) {
    if (!/[|\t]/.test(row)) {
      if (row.trim() !== '') columns = undefined;
      continue;
    }
    const cells = row
      .replace(/^[ \t>]*\|/, '')
      .split(/[|\t]/)
      .map((cell) => cell.trim());
    const head = [DAY, MONTH, YEAR].map((part) =>
      cells.findIndex((cell) => part.test(cell) && !/\d/.test(cell)),
    ) as [number, number, number];
    if (head.every((at) => at >= 0) && new Set(head).size === head.length) {
      columns = head;
      isOfBirth = OF_PEOPLE.test(row);
      continue;
    }
    const day = columns === undefined ? undefined : dayOf(columns.map((at) => cells[at] ?? ''));
    if (day !== undefined) found.push({ day, line, isOfBirth });
  }
  return found;
}

function dayOf([day = '', month = '', year = '']: readonly string[]): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = named > 0 ? named : Number(month);
  const isDay =
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(day) &&
    /^(?:(?:19|20)\d\d|\d\d)$/.test(year) &&
    number >= 1 &&
    number <= 12;
  return isDay ? `${Number.parseInt(day, 10)}/${number}/${year}` : undefined;
}
