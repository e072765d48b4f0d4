import { boundsOf, rowsOf, type Fragment, type Row } from './rows.ts';

/** Prose that is read from top to bottom on its own. */
export type Flow = { readonly rows: readonly Row[]; readonly left: number; readonly right: number };

/** Fewer lines side by side are a table's, or a letterhead's. */
const FEWEST_LINES = 5;
/** Lines of a column fill most of it; cells of a table don't. */
const FILLED = 0.6;
/** In characters: a column narrower than this is a table's. */
const NARROWEST = 22;

/** The flows of a page in reading order: columns of prose from the left, whatever crosses them in between. */
export function flowsOf(fragments: readonly Fragment[]): Flow[] {
  const rows = rowsOf(fragments);
  const gutter = findGutter(rows);
  if (gutter === undefined) return rows.length === 0 ? [] : [{ rows, ...boundsOf(rows) }];
  const flows: Flow[] = [];
  let beside: Fragment[] = [];
  let across: Row[] = [];
  const flush = () => {
    if (across.length > 0) flows.push({ rows: across, ...boundsOf(across) });
    flows.push(...flowsOf(beside.filter(({ right }) => right <= gutter)));
    flows.push(...flowsOf(beside.filter(({ right }) => right > gutter)));
    beside = [];
    across = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      if (beside.length > 0) flush();
      across.push(row);
    } else {
      if (across.length > 0) flush();
      beside.push(...row.fragments);
    }
  }
  flush();
  return flows;
}

function crosses({ fragments }: Row, x: number): boolean {
  return fragments.some(({ left, right }) => left < x && right > x);
}

/** Where to divide the rows into two columns of prose; undefined where there is but one, or a table. */
function findGutter(rows: readonly Row[]): number | undefined {
  let best: { x: number; lines: number } | undefined;
  const tried = new Set<number>();
  for (const { fragments } of rows) {
    for (let index = 1; index < fragments.length; index += 1) {
      const [before, after] = [fragments[index - 1], fragments[index]];
      if (before === undefined || after === undefined) continue;
      const x = Math.round((before.right + after.left) / 2);
      if (tried.has(x)) continue;
      tried.add(x);
      const lines = linesBeside(rows, x);
      if (lines > (best?.lines ?? 0)) best = { x, lines };
    }
  }
  return best?.x;
}

/** How many lines are on the smaller side of x, where both sides are columns of prose; 0 where not. */
function linesBeside(rows: readonly Row[], x: number): number {
  const beside = rows.filter((row) => !crosses(row, x)).flatMap(({ fragments }) => fragments);
  const left = beside.filter(({ right }) => right <= x);
  const right = beside.filter((fragment) => fragment.right > x);
  if (!isColumn(left) || !isColumn(right)) return 0;
  return Math.min(left.length, right.length);
}

function isColumn(fragments: readonly Fragment[]): boolean {
  if (fragments.length < FEWEST_LINES) return false;
  const { left, right } = boundsOf(fragments);
  const filled = median(fragments.map((fragment) => fragment.right - fragment.left));
  const characters = median(fragments.map(({ glyphs }) => glyphs.length));
  return filled > FILLED * (right - left) && characters >= NARROWEST;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
