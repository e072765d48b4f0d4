/**
 * Tables that fit: each gets the smallest sheet on which no word and no amount of it has to be broken. How wide it has to be is
 * worked out from its words, a little too wide, since nothing is measured before the sheet is chosen.
 */

/** A sheet: the room for a table on it, in points, and how its table is marked for `print/_paper.scss`. */
const SHEETS = [
  { room: 448, name: undefined },
  { room: 745, name: 'wide' },
  { room: 1094, name: 'wider' },
  // The same, in smaller type.
  { room: 1094 / 0.84, name: 'wider table-scroll--small' },
] as const;

/** A table with so many columns is turned, however short its words are. */
const MANY_COLUMNS = 8;

const TABLE = /<section class="table-scroll"([^>]*)>([^]*?)<\/section>/g;
const ROW = /<tr\b[^>]*>([^]*?)<\/tr>/g;
const CELL = /<(t[hd])\b([^>]*)>([^]*?)<\/t[hd]>/g;

/** Of a cell, in points of 9.5: its padding. */
const PADDING = 6.3;
const TYPE = 9.5;
/** A longer word is an address or the like, which may be broken. */
const MOST_LETTERS = 26;

/** A finished document, in which each table says what sheet it needs, and whether its words fit there. */
export function withTableSheets(html: string): string {
  return html.replace(TABLE, (_whole, attributes: string, table: string) => {
    const { columns, points } = needsOf(table);
    const first = columns >= MANY_COLUMNS ? 1 : 0;
    const sheet = SHEETS.find(({ room }, at) => at >= first && points <= room);
    const { name } = sheet ?? SHEETS[SHEETS.length - 1] ?? SHEETS[0];
    const marks = [
      'table-scroll',
      ...(name === undefined ? [] : [`table-scroll--turned table-scroll--${name}`]),
      ...(sheet ? ['table-scroll--whole'] : []),
    ];
    return `<section class="${marks.join(' ')}"${attributes}>${table}</section>`;
  });
}

/** How many columns a table has, and how wide it is where each is as wide as its longest word. */
function needsOf(table: string): { readonly columns: number; readonly points: number } {
  const widths: number[] = [];
  let columns = 0;
  for (const [, row = ''] of table.matchAll(ROW)) {
    let at = 0;
    for (const [, kind = '', attributes = '', content = ''] of row.matchAll(CELL)) {
      const span = Number(/\bcolspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
      if (span === 1) widths[at] = Math.max(widths[at] ?? 0, widthOf(content, kind === 'th'));
      at += span;
    }
    columns = Math.max(columns, at);
  }
  const points = widths.reduce((sum, width = 0) => sum + width + PADDING, 0);
  return { columns, points };
}

/** Of the longest word in a cell, in points. */
function widthOf(content: string, isBold: boolean): number {
  const words = content
    .replace(/<br\b[^>]*>|<\/(?:p|li|div)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, 'x')
    // A line may end after these.
    .split(/\s+|(?<=\p{L}[-/–—])(?=\p{L})/u)
    .filter(({ length }) => length <= MOST_LETTERS);
  const longest = Math.max(0, ...words.map(lettersOf));
  return longest * TYPE * (isBold ? 1.06 : 1);
}

/** In ems of the type of printed papers. */
const lettersOf = (word: string): number =>
  [...word].reduce(
    (sum, letter) =>
      sum + (/[.,:;'’|()ijl]/.test(letter) ? 0.34 : /[\p{Lu}mw%@]/u.test(letter) ? 0.72 : 0.54),
    0,
  );
