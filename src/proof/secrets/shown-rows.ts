import { sheetsOfOffice } from '../../files/file-text/read-file-text.ts';

/** The heading of a column in which each date tells who somebody is. */
const BIRTH = /\b(?:born|birth|d\.?o\.?b\.?)(?![\p{L}])/iu;

/**
 * The rows of a spreadsheet as whoever opens it sees them: "12.75%" for 0.1275, a date for the number of a day, the
 * words of a row beside its figures. A row without a figure has only words, which are read elsewhere.
 */
export function shownRows(bytes: Buffer): string[] {
  return sheetsOfOffice(bytes).map(({ head, rows }) => {
    const born = new Set<number>();
    for (const cells of head) {
      for (const [at, heading] of cells.entries()) if (BIRTH.test(heading)) born.add(at);
    }
    return rows
      .filter(({ cells }) => cells.some((cell) => /\d/.test(cell)))
      .map(({ cells }) =>
        cells
          .map((cell, at) => (born.has(at) && cell !== '' ? `born ${cell}` : cell))
          .filter((cell) => cell !== '')
          .join(' | '),
      )
      .join('\n\n');
  });
}
