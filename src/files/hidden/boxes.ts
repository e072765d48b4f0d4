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
  if (area > 0) return areaOf(commonBox(box, other)) / area;
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
    const x = (box.left + box.right) / 2;
    const y = (box.bottom + box.top) / 2;
    const middle = this.#cellsOf({ left: x, right: x, bottom: y, top: y });
    const around = this.#cells.get(middle.left * CELLS + middle.bottom) ?? [];
    return [...this.#large, ...around].filter((entry) => shareInside(box, entry.box) > 0);
  }

  #cellsOf(box: Box): Box {
    const { left, right, bottom, top } = this.#page;
    const cell = (value: number, from: number, to: number) =>
      Math.min(CELLS - 1, Math.max(0, Math.floor(((value - from) / (to - from || 1)) * CELLS)));
    return {
      left: cell(box.left, left, right),
      right: cell(box.right, left, right),
      bottom: cell(box.bottom, bottom, top),
      top: cell(box.top, bottom, top),
    };
  }
}
