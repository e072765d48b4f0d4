import type { Glyph } from '../glyphs.ts';

/** Characters on one line without a gap that the eye sees as a break: a line of a column, or of a cell. */
export type Fragment = {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Fragments side by side, from the left. */
export type Row = {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** In ems: spaces of justified text are narrower, gaps between columns and cells wider. */
const GAP = 1.5;
/** In heights of a line. */
const SAME_LINE = 0.5;

/** Cuts the page's characters where the line ends or the eye sees a gap. */
export function fragmentsOf(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const current = fragments.at(-1);
    if (current === undefined || last === undefined || !goesOn(last, glyph)) {
      fragments.push([glyph]);
    } else current.push(glyph);
    last = glyph;
  }
  return fragments.map((part) => ({ glyphs: part, ...boundsOf(part) }));
}

function goesOn(last: Glyph, next: Glyph): boolean {
  const height = Math.max(last.bottom - last.top, next.bottom - next.top, 1);
  const gap = next.left - last.right;
  return (
    Math.abs(middle(next) - middle(last)) < height * SAME_LINE &&
    gap < GAP * next.size &&
    gap > -GAP * next.size
  );
}

/** Lays the fragments that are on one line into rows, from the top. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && shareLine(first, fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    const fromLeft = [...row].sort((a, b) => a.left - b.left);
    return { fragments: fromLeft, ...boundsOf(fromLeft) };
  });
}

function shareLine(a: Fragment, b: Fragment): boolean {
  return Math.abs(middle(a) - middle(b)) < Math.min(a.bottom - a.top, b.bottom - b.top) * SAME_LINE;
}

function middle({ top, bottom }: { readonly top: number; readonly bottom: number }): number {
  return (top + bottom) / 2;
}

type Bounds = Pick<Fragment, 'left' | 'right' | 'top' | 'bottom'>;

export function boundsOf(parts: readonly Bounds[]): Bounds {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { left, right, top, bottom } of parts) {
    bounds.left = Math.min(bounds.left, left);
    bounds.right = Math.max(bounds.right, right);
    bounds.top = Math.min(bounds.top, top);
    bounds.bottom = Math.max(bounds.bottom, bottom);
  }
  return bounds;
}
