import type { CellPaint } from './excel-styles.ts';

/** A cell with what it holds, counted from 1. */
export type ExcelCell = {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly paint: CellPaint;
};

/** A rule that paints cells by what they hold. */
export type ExcelRule = {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly paint: CellPaint;
};

/** Rules that hide what is nothing: an error, an empty cell, a zero, the same word as in the cell above. */
const HIDES_NOTHING =
  /^(?:NOT\()?(?:IS(?:ERROR|ERR|NA|BLANK)|LEN(?:\(TRIM)?)\(|=\s*(?:0|"")\s*\)?$|^\$?[A-Z]{1,3}\$?\d+\s*=\s*\$?[A-Z]{1,3}\$?\d+$/i;
const BY_NATURE = new Set(['containsErrors', 'containsBlanks', 'duplicateValues']);

/** Whether a rule may paint a cell, as far as that is known without working out formulas. */
export function mayPaint({ type, operator, formulas }: ExcelRule, { value }: ExcelCell): boolean {
  if (BY_NATURE.has(type) || /^#[A-Z]/.test(value)) return false;
  if (type === 'expression') return !HIDES_NOTHING.test((formulas[0] ?? '').trim());
  if (type !== 'cellIs') return true;
  const [first = Number.NaN, second = Number.NaN] = formulas.map((formula) =>
    formula.trim() === '' ? Number.NaN : Number(formula),
  );
  const number = value === '' ? Number.NaN : Number(value);
  if (formulas[0] === '""') return operator !== 'equal';
  // A formula, or a word: nobody knows.
  if (Number.isNaN(first) || Number.isNaN(number)) return true;
  switch (operator) {
    case 'equal':
      return number === first;
    case 'notEqual':
      return number !== first;
    case 'lessThan':
      return number < first;
    case 'lessThanOrEqual':
      return number <= first;
    case 'greaterThan':
      return number > first;
    case 'greaterThanOrEqual':
      return number >= first;
    case 'between':
      return number >= first && !(number > second);
    case 'notBetween':
      return number < first || number > second;
    default:
      return true;
  }
}

/** A rectangle of cells, counted from 1. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const isWithin = (
  { row, column }: Pick<ExcelCell, 'row' | 'column'>,
  { top, left, bottom, right }: CellRange,
): boolean => row >= top && row <= bottom && column >= left && column <= right;

/** "A1:B9 D4", "C:C": more of them than any rule has are left out. */
export function rangesOf(written: string): CellRange[] {
  return written
    .trim()
    .split(/\s+/)
    .slice(0, MOST_RANGES)
    .map((range) => {
      const [from = '', to = from] = range.split(':');
      const [one, other] = [placeOf(from), placeOf(to)];
      return {
        ...{ top: one.row || 1, left: one.column || 1 },
        bottom: other.row || Infinity,
        right: other.column || Infinity,
      };
    });
}

const MOST_RANGES = 1_000;

/** "AB12" as row 12 and column 28; 0 for what isn't said. */
export function placeOf(written: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]{0,3})\$?(\d*)$/i.exec(written) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
