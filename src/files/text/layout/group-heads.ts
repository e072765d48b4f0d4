/** Where the words of a column are, from left to right. */
export type Column = { readonly left: number; readonly right: number };

/** A heading over the columns from `from` to `to`, both counted, with where it is printed. */
export type PlacedHead = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
};

/** In heights of a line: figures are set to the right of their columns, so the middle of several is only about that. */
const OFF_CENTRE = 2;
/** The next best way must be this much further off. */
const SURE = 0.6;
/** More ways to part columns are no table's. */
const MOST_WAYS = 2_000;

/**
 * A line of headings above others, each over as many columns as it is centred over: "Revenue" over "Budget", "Outturn"
 * and "Variance".
 * @param below the headings of the columns themselves
 * @returns the line as it is where nothing is left over, and undefined where it isn't sure which columns are whose
 */
export function overGroups(
  line: readonly PlacedHead[],
  columns: readonly Column[],
  figured: readonly boolean[],
  below: readonly string[],
): readonly PlacedHead[] | undefined {
  const figures = columns.flatMap((_, at) => (figured[at] === true ? [at] : []));
  const isOver = ({ from, to }: PlacedHead) => figures.some((at) => at >= from && at <= to);
  const groups = line.filter(isOver);
  const left = figures.filter((at) => !groups.some(({ from, to }) => from <= at && at <= to));
  if (groups.length === 0 || left.length === 0) return line;
  const repeats = new Set(figures.map((at) => below[at])).size < figures.length;
  const best = bestWay(groups, figures, columns);
  if (best === undefined) return repeats ? undefined : line;
  // Headings of two lines are over one column each, where that is as near.
  const alone = Math.max(...groups.map((group) => offOf(group, group.from, group.to, columns)));
  if (!repeats && best.off * 2 > alone) return alone < best.off ? line : undefined;
  const spread = groups.map((group, index) => ({ ...group, ...best.blocks[index] }));
  return line.map((head) => spread[groups.indexOf(head)] ?? head);
}

type Block = { readonly from: number; readonly to: number };

/** The columns of figures in as many parts as there are headings, each nearest to the middle of its part. */
function bestWay(
  groups: readonly PlacedHead[],
  figures: readonly number[],
  columns: readonly Column[],
): { readonly blocks: readonly Block[]; readonly off: number } | undefined {
  let best: { blocks: readonly Block[]; off: number } | undefined;
  let second = Infinity;
  let ways = 0;
  const part = (index: number, first: number, blocks: readonly Block[]): void => {
    if (index === groups.length) {
      if (first < figures.length) return;
      ways += 1;
      const off = Math.max(
        ...blocks.map(({ from, to }, at) => offOf(groups[at] as PlacedHead, from, to, columns)),
      );
      if (best === undefined || off < best.off) {
        second = best?.off ?? Infinity;
        best = { blocks, off };
      } else second = Math.min(second, off);
      return;
    }
    const rest = groups.length - index - 1;
    for (let last = first; last < figures.length - rest && ways < MOST_WAYS; last += 1) {
      const block = { from: figures[first] as number, to: figures[last] as number };
      part(index + 1, last + 1, [...blocks, block]);
    }
  };
  part(0, 0, []);
  const most = OFF_CENTRE * Math.max(...groups.map(({ height }) => height));
  if (best === undefined || ways >= MOST_WAYS || best.off > most) return undefined;
  return best.off < SURE * second ? best : undefined;
}

/** How far the middle of a heading is off the middle of columns. */
function offOf(
  { left, right }: PlacedHead,
  from: number,
  to: number,
  columns: readonly Column[],
): number {
  const middle = ((columns[from]?.left ?? 0) + (columns[to]?.right ?? 0)) / 2;
  return Math.abs((left + right) / 2 - middle);
}
