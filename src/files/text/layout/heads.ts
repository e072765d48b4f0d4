import { joinDrafts } from '../joining.ts';
import type { Cell } from '../table-grid.ts';
import { textOf, wordsOf } from './cut-line.ts';
import { overGroups, type Column, type PlacedHead } from './group-heads.ts';
import type { Fragment } from './rows.ts';

type Over = Pick<PlacedHead, 'from' | 'to' | 'text'>;

/** In heights of a line: how far the middle of a heading is off the middle of the columns that it is centred over. */
const OFF_CENTRE = 0.6;

/**
 * The lines of headings above a table as rows of cells.
 * @param figured whether each column has figures: those need a heading where any has one
 * @returns undefined where it isn't sure what column a heading is over
 */
export function headLines(
  lines: readonly (readonly Fragment[])[],
  columns: readonly Column[],
  figured: readonly boolean[],
): Cell[][] | undefined {
  const found: PlacedHead[][] = [];
  const claimed = claimedBy(lines, columns);
  for (const line of lines) {
    const over = groupsOver(line, columns, figured) ?? placeLine(line, columns, claimed);
    if (over === undefined) return undefined;
    found.push(over);
  }
  const own = columns.map((_, at) =>
    (found.at(-1) ?? [])
      .flatMap(({ from, to, text }) => (from <= at && at <= to ? [text] : []))
      .join(' '),
  );
  const placed: Over[][] = [];
  for (const [index, line] of found.entries()) {
    const over = index === found.length - 1 ? line : overGroups(line, columns, figured, own);
    if (over === undefined) return undefined;
    placed.push([...over]);
  }
  if (placed.at(-1)?.some(({ from, to }) => to > from) === true) return undefined;
  const headed = (at: number) =>
    placed.some((line) => line.some(({ from, to }) => from <= at && at <= to));
  if (placed.length > 0 && figured.some((has, at) => has && !headed(at))) return undefined;
  if (placed.flat().some(({ from, to }) => to > from))
    return placed.map((line) => cellsOf(line, columns.length));
  const joined = columns.map((_, at) => ({
    from: at,
    to: at,
    text: placed
      .flatMap((line) => line.filter(({ from }) => from === at).map(({ text }) => text))
      .reduce(joinDrafts, ''),
  }));
  return placed.length === 0 ? [] : [cellsOf(joined, columns.length)];
}

/** Headings that are each centred over as many columns of figures, and together over all: "2024-25", "2025-26". */
function groupsOver(
  line: readonly Fragment[],
  columns: readonly Column[],
  figured: readonly boolean[],
): PlacedHead[] | undefined {
  const figures = columns.flatMap((_, at) => (figured[at] === true ? [at] : []));
  const each = figures.length / line.length;
  if (line.length < 2 || !Number.isInteger(each) || each < 2) return undefined;
  const over = line.map((fragment, index) => {
    const from = figures[index * each] ?? 0;
    const to = figures[index * each + each - 1] ?? 0;
    return { from, to, ...headOf(fragment) };
  });
  const near = over.every(({ from, to, left, right, height }) => {
    const middle = ((columns[from]?.left ?? 0) + (columns[to]?.right ?? 0)) / 2;
    return to - from === each - 1 && Math.abs((left + right) / 2 - middle) < height;
  });
  return near ? over : undefined;
}

/** @returns undefined where it isn't sure what column a heading of the line is over */
export function placeLine(
  line: readonly Fragment[],
  columns: readonly Column[],
  taken: ReadonlySet<number> = new Set(),
): PlacedHead[] | undefined {
  const found = line.map((fragment) =>
    columns.flatMap(({ left, right }, at) =>
      fragment.left < right && fragment.right > left ? [at] : [],
    ),
  );
  const inTurn = line.length === columns.length;
  const claimed = new Set([...found.flat(), ...taken]);
  const placed: { from: number; to: number; fragment: Fragment }[] = [];
  for (const [index, fragment] of line.entries()) {
    const over = found[index] ?? [];
    const from = over[0] ?? (inTurn ? index : besides(fragment, columns, claimed));
    if (from === undefined) return undefined;
    // Several words over several columns may be as many headings, set close.
    if (over.length > 1 && wordsOf(fragment.glyphs).length > 1) return undefined;
    placed.push({ from, to: over.at(-1) ?? from, fragment });
  }
  // Two headings over one column, or headings out of turn.
  if (placed.some(({ from }, index) => index > 0 && from <= (placed[index - 1]?.to ?? -1)))
    return undefined;
  return placed.map(({ from, to, fragment }, index) => ({
    ...widen({ from, to }, fragment, columns, {
      after: placed[index - 1]?.to ?? -1,
      before: placed[index + 1]?.from ?? columns.length,
    }),
    ...headOf(fragment),
  }));
}

const headOf = (fragment: Fragment): Pick<PlacedHead, 'text' | 'left' | 'right' | 'height'> => ({
  text: textOf(fragment),
  left: fragment.left,
  right: fragment.right,
  height: fragment.bottom - fragment.top,
});

/** The columns that a heading of any line is right over. */
function claimedBy(
  lines: readonly (readonly Fragment[])[],
  columns: readonly Column[],
): ReadonlySet<number> {
  const all = lines.flat();
  return new Set(
    columns.flatMap(({ left, right }, at) =>
      all.some((fragment) => fragment.left < right && fragment.right > left) ? [at] : [],
    ),
  );
}

/** A heading between two columns is over that one which no other heading is over; beyond the last, it is of a column without words. */
function besides(
  { left }: Fragment,
  columns: readonly Column[],
  claimed: ReadonlySet<number>,
): number | undefined {
  const next = columns.findIndex((column) => column.left > left);
  if (next === -1) return undefined;
  const free = [next - 1, next].filter((at) => at >= 0 && at < columns.length && !claimed.has(at));
  return free.length === 1 ? free[0] : undefined;
}

/** A heading that is centred over more columns than it touches is over all of those. */
function widen(
  { from, to }: { readonly from: number; readonly to: number },
  fragment: Fragment,
  columns: readonly Column[],
  free: { readonly after: number; readonly before: number },
): { from: number; to: number } {
  const off = (first: number, last: number) => {
    const [a, b] = [columns[first], columns[last]];
    if (a === undefined || b === undefined) return Infinity;
    return Math.abs((fragment.left + fragment.right) / 2 - (a.left + b.right) / 2);
  };
  let best = { from, to, off: off(from, to) };
  const near = OFF_CENTRE * (fragment.bottom - fragment.top);
  if (best.off < near) return { from, to };
  for (let first = from; first > free.after; first -= 1) {
    for (let last = to; last < free.before; last += 1) {
      const far = off(first, last);
      if (far < near && far < best.off) best = { from: first, to: last, off: far };
    }
  }
  return { from: best.from, to: best.to };
}

function cellsOf(line: readonly Over[], width: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < width;) {
    const over = line.find(({ from }) => from === at);
    const columns = over === undefined ? 1 : over.to - over.from + 1;
    cells.push({ text: over?.text ?? '', heading: true, bold: false, columns, rows: 1 });
    at += columns;
  }
  return cells;
}
