import type { PdfiumEngine } from './engine.ts';
import type { Box } from './geometry.ts';

/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** Of a form object; `UNMOVED` where it has none. */
export function matrixOf({ functions, heap, scratch }: PdfiumEngine, handle: number): Matrix {
  if (!functions.FPDFPageObj_GetMatrix(handle, scratch)) return UNMOVED;
  const floats = heap.HEAPF32;
  const at = scratch >> 2;
  const slot = (index: number) => floats[at + index] ?? 0;
  return [slot(0), slot(1), slot(2), slot(3), slot(4), slot(5)];
}

/** First the one, then the other. */
export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}

/** The box around a box that was moved. */
export function moved(box: Box, matrix: Matrix): Box {
  if (matrix === UNMOVED) return box;
  const [a, b, c, d, e, f] = matrix;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box.left, box.right]) {
    for (const y of [box.bottom, box.top]) {
      xs.push(a * x + c * y + e);
      ys.push(b * x + d * y + f);
    }
  }
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  };
}

/** How much larger lengths become. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
