import { headInShort } from '../../language/figures/figure-columns.ts';
import { sheetsOfOffice } from '../../files/file-text/read-file-text.ts';

/** The heading of a column in which each date tells who somebody is. */
const BIRTH = /\b(?:born|birth|d\.?o\.?b\.?)(?![\p{L}])/iu;

/**
 * The rows of a spreadsheet as whoever opens it sees them: "12.75%" for 0.1275, a date for the number of a day, the
 * words of a row beside its figures, below what the heads of the columns say of them ("£m", "Pupils"). A row without a
 * figure has only words, which are read elsewhere, as the heads themselves are.
 */
export function shownRows(bytes: Buffer): string[] {
  return sheetsOfOffice(bytes).map(({ head, rows, lead }) => {
    const born = new Set<number>();
    for (const cells of head) {
      for (const [at, heading] of cells.entries()) if (BIRTH.test(heading)) born.add(at);
    }
    const shown = rows
      .filter(({ cells }) => cells.some((cell) => /\d/.test(cell)))
      .map(({ cells }) =>
        rowOf(cells.map((cell, at) => (born.has(at) && cell !== '' ? `born ${cell}` : cell))),
      );
    const widest = Math.max(0, ...head.map((cells) => cells.length));
    const heads = Array.from({ length: widest }, (_, at) =>
      headInShort(head.map((cells) => withoutYears(cells[at] ?? '')).join(' ')),
    );
    const said = lead.filter((line) => SCALE.test(line)).map(withoutYears);
    return [...said, ...(widest > 0 ? [`${rowOf(heads)}\n${DIVIDER}`] : []), ...shown].join('\n\n');
  });
}

const DIVIDER = '| --- | --- |';
/** "All figures in £000s." */
const SCALE = /[£€$]|thousand|million/i;

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', ' ')).join(' | ')} |`;

/** Of a head its figures say when: only "000" says how much. */
const withoutYears = (heading: string): string =>
  heading.replace(/\d[\d/.,-]*/g, (figure) => (figure === '000' ? figure : ' '));
