import type { Rule, Rules } from '../rules.ts';

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A cell between rules: as many columns and rows as no rule parts. */
export type RuledCell = Box & { readonly columns: number; readonly rows: number };

/** Rules that meet one another, and the cells between them, row by row, each where it begins. */
export type RuledGrid = Box & {
  readonly rows: readonly (readonly RuledCell[])[];
  readonly down: readonly Rule[];
};

/** In points: rules this near to one another are one, and meet. */
const NEAR = 2.5;
/** A grid has at least two rows and two columns. */
const FEWEST_EDGES = 3;
/** No table of a page has more cells. */
const MOST_CELLS = 3000;

/** The grids of a page, from the top. */
export function ruledGrids({ along, down }: Rules): RuledGrid[] {
  return groupsOf(along, down)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => a.top - b.top);
}

/** Rules that meet, directly or through others. */
function groupsOf(along: readonly Rule[], down: readonly Rule[]): Rules[] {
  const groups: { along: Rule[]; down: Rule[] }[] = [];
  const groupOf = new Map<Rule, (typeof groups)[number]>();
  for (const line of along) {
    const own: (typeof groups)[number] = { along: [line], down: [] };
    groups.push(own);
    groupOf.set(line, own);
  }
  for (const line of down) {
    const met = new Set(along.filter((other) => meet(other, line)).flatMap((other) => groupOf.get(other) ?? [])); // prettier-ignore
    const [first, ...others] = met;
    if (first === undefined) continue;
    first.down.push(line);
    for (const other of others) {
      first.along.push(...other.along);
      first.down.push(...other.down);
      for (const moved of other.along) groupOf.set(moved, first);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function meet(along: Rule, down: Rule): boolean {
  return (
    down.at >= along.from - NEAR &&
    down.at <= along.to + NEAR &&
    along.at >= down.from - NEAR &&
    along.at <= down.to + NEAR
  );
}

function gridOf({ along, down }: Rules): RuledGrid | undefined {
  const xs = edgesOf(down);
  const ys = edgesOf(along);
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (xs.length < FEWEST_EDGES || ys.length < FEWEST_EDGES || width * height > MOST_CELLS)
    return undefined;
  const x = (at: number) => xs[at] ?? 0;
  const y = (at: number) => ys[at] ?? 0;
  /** Whether a rule is between a cell and the next one, to the right or below. */
  const isParted = (row: number, column: number, toRight: boolean): boolean =>
    toRight
      ? isRuled(down, x(column + 1), (y(row) + y(row + 1)) / 2)
      : isRuled(along, y(row + 1), (x(column) + x(column + 1)) / 2);
  const taken = Array.from({ length: height }, () => new Array<boolean>(width).fill(false));
  const rows: RuledCell[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: RuledCell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (taken[row]?.[column] === true) continue;
      let columns = 1;
      while (column + columns < width && !isParted(row, column + columns - 1, true)) columns += 1;
      let deep = 1;
      const open = (below: number) =>
        Array.from({ length: columns }, (_, at) => column + at).every(
          (at) => !isParted(below - 1, at, false),
        );
      while (row + deep < height && open(row + deep)) deep += 1;
      for (let below = row; below < row + deep; below += 1) {
        for (let across = column; across < column + columns; across += 1) {
          const line = taken[below];
          // Cells that aren't rectangles are no table's.
          if (line?.[across] !== false) return undefined;
          if (across < column + columns - 1 && isParted(below, across, true)) return undefined;
          line[across] = true;
        }
      }
      const box = { left: x(column), right: x(column + columns), top: y(row), bottom: y(row + deep) }; // prettier-ignore
      cells.push({ ...box, columns, rows: deep });
    }
    rows.push(cells);
  }
  const all = { left: x(0), right: x(width), top: y(0), bottom: y(height) };
  return { ...all, rows, down };
}

/** Where rules are, those that are near to one another as one, in order. */
function edgesOf(rules: readonly Rule[]): number[] {
  const edges: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (edges.length === 0 || at - (edges.at(-1) ?? 0) > NEAR) edges.push(at);
  }
  return edges;
}

function isRuled(rules: readonly Rule[], at: number, middle: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle,
  );
}
