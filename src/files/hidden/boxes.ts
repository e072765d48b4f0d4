import type { Box } from '../pdfium.ts';

export function areaOf({ left, bottom, right, top }: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}

export function commonBox(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}

export function boxAround(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  }));
}

/** How much of a box, 0 to 1, lies in another. A box without area is in or out by its middle. */
export function shareInside(box: Box, other: Box): number {
  const area = areaOf(box);
  if (area > 0) {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    if (across <= 0) return 0;
    const down = Math.min(box.top, other.top) - Math.max(box.bottom, other.bottom);
    return down <= 0 ? 0 : (across * down) / area;
  }
  const x = (box.left + box.right) / 2;
  const y = (box.bottom + box.top) / 2;
  return x >= other.left && x <= other.right && y >= other.bottom && y <= other.top ? 1 : 0;
}

const CELLS = 48;
/** A box over more cells than this is looked at for every place. */
const MOST_CELLS = 96;

/** Boxes of a page by where they lie, so that a search looks at its neighbours alone. */
export class BoxGrid<T> {
  readonly #page: Box;
  readonly #cells = new Map<number, { box: Box; value: T }[]>();
  readonly #large: { box: Box; value: T }[] = [];

  constructor(page: Box) {
    this.#page = page;
  }

  add(box: Box, value: T): void {
    const { left, right, bottom, top } = this.#cellsOf(box);
    if ((right - left + 1) * (top - bottom + 1) > MOST_CELLS) {
      this.#large.push({ box, value });
      return;
    }
    for (let x = left; x <= right; x += 1) {
      for (let y = bottom; y <= top; y += 1) {
        const cell = this.#cells.get(x * CELLS + y);
        if (cell) cell.push({ box, value });
        else this.#cells.set(x * CELLS + y, [{ box, value }]);
      }
    }
  }

  /** What may lie over the middle of a box, in no order. */
  near(box: Box): { box: Box; value: T }[] {
    const { left, right, bottom, top } = this.#page;
    const x = cellOf((box.left + box.right) / 2, left, right);
    const y = cellOf((box.bottom + box.top) / 2, bottom, top);
    const found: { box: Box; value: T }[] = [];
    for (const entry of this.#large) if (shareInside(box, entry.box) > 0) found.push(entry);
    for (const entry of this.#cells.get(x * CELLS + y) ?? []) {
      if (shareInside(box, entry.box) > 0) found.push(entry);
    }
    return found;
  }

  #cellsOf(box: Box): Box {
    const { left, right, bottom, top } = this.#page;
    return {
      left: cellOf(box.left, left, right),
      right: cellOf(box.right, left, right),
      bottom: cellOf(box.bottom, bottom, top),
      top: cellOf(box.top, bottom, top),
    };
  }
}

function cellOf(value: number, from: number, to: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(((value - from) / (to - from || 1)) * CELLS)));
}
