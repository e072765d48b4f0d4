import type { Box } from '../../pdfium.ts';

type Placed = { readonly box: Box };

const MARKER = 20;
const MANY = 3;
/** In points: two fields that touch have this much of their outlines in common. */
const OUTLINE = 2.5;

/** Without the signs of a map, which are small and alike, and the fields of its scale, which touch in a row. */
export function withoutMarkers<T extends Placed>(patches: readonly T[]): T[] {
  const size = ({ box }: T) =>
    `${Math.round(box.right - box.left)} ${Math.round(box.top - box.bottom)}`;
  const counts = new Map<string, number>();
  for (const patch of patches) counts.set(size(patch), (counts.get(size(patch)) ?? 0) + 1);
  return patches.filter((patch) => {
    const { box } = patch;
    const small = Math.max(box.right - box.left, box.top - box.bottom) < MARKER;
    if (small && (counts.get(size(patch)) ?? 0) >= MANY) return false;
    return !patches.some((other) => other !== patch && isNextInRow(box, other.box));
  });
}

function isNextInRow(one: Box, other: Box): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < OUTLINE;
  const high = one.top - one.bottom;
  return (
    near(one.bottom, other.bottom) &&
    near(one.top, other.top) &&
    high < MARKER &&
    one.right - one.left > 1.5 * high &&
    (near(one.right, other.left) || near(one.left, other.right))
  );
}
