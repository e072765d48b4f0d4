import type { PdfiumEngine } from './engine.ts';
import { matrixOf, type Matrix } from './matrix.ts';

/** The shape of a path of few straight lines. */
export type Outline =
  /** Upright. */
  | 'rectangle'
  | 'turned rectangle'
  /** Without a dent: all its corners turn the same way. */
  | 'convex'
  | 'other';

type Point = readonly [x: number, y: number];
/** A straight piece of a path, in the page's space. */
export type Piece = readonly [from: Point, to: Point];

const FEWEST_SEGMENTS = 3;
const MOST_SEGMENTS = 12;
const BEZIER = 1;

/** The outline of a path as it is drawn; `moved` is what moves the form that it is in. */
export function outlineOf(
  engine: PdfiumEngine,
  path: number,
  { segments, moved }: { readonly segments: number; readonly moved: Matrix },
): Outline {
  if (segments < FEWEST_SEGMENTS || segments > MOST_SEGMENTS) return 'other';
  const corners = cornersOf(engine, path, segments, moved);
  if (corners === undefined || corners.length < 3) return 'other';
  if (corners.length === 4 && isRectangle(corners)) {
    return isUpright(corners) ? 'rectangle' : 'turned rectangle';
  }
  return isConvex(corners) ? 'convex' : 'other';
}

/** @returns undefined where it has curves. */
function cornersOf(
  engine: PdfiumEngine,
  path: number,
  segments: number,
  moved: Matrix,
): Point[] | undefined {
  const own = matrixOf(engine, path);
  const corners: Point[] = [];
  for (let index = 0; index < segments; index += 1) {
    const corner = straightSegment(engine, path, index, [own, moved])?.point;
    if (corner === undefined) return undefined;
    if (!corners.some((other) => distance(other, corner) < SAME)) corners.push(corner);
  }
  return corners;
}

/** In points. */
const SAME = 0.05;

/** A path of more pieces than this is a drawing. */
const MOST_PIECES = 2000;
const MOVE = 2;

/** The straight pieces of a path as they are drawn; none of a path with curves, or of very many pieces. */
export function piecesOf(
  engine: PdfiumEngine,
  path: number,
  { segments, moved }: { readonly segments: number; readonly moved: Matrix },
): Piece[] {
  const { functions } = engine;
  if (segments > MOST_PIECES) return [];
  const own = matrixOf(engine, path);
  const pieces: Piece[] = [];
  let start: Point = [0, 0];
  let last: Point = [0, 0];
  for (let index = 0; index < segments; index += 1) {
    const straight = straightSegment(engine, path, index, [own, moved]);
    if (straight === undefined) return [];
    const { segment, type, point } = straight;
    if (type === MOVE) start = point;
    else pieces.push([last, point]);
    last = point;
    if (functions.FPDFPathSegment_GetClose(segment)) {
      pieces.push([last, start]);
      last = start;
    }
  }
  return pieces;
}

/** A segment of a path, with the point to which it leads as it is drawn; undefined of a curve. */
function straightSegment(
  { functions, heap, scratch }: PdfiumEngine,
  path: number,
  index: number,
  [own, moved]: readonly [own: Matrix, moved: Matrix],
): { readonly segment: number; readonly type: number; readonly point: Point } | undefined {
  const segment = functions.FPDFPath_GetPathSegment(path, index);
  const type = functions.FPDFPathSegment_GetType(segment);
  if (type === BEZIER) return undefined;
  if (!functions.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) return undefined;
  const [x = 0, y = 0] = heap.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 2);
  return { segment, type, point: movedPoint(movedPoint([x, y], own), moved) };
}

function movedPoint([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}

/** Of the longer diagonal. */
const SKEW = 0.04;

/** Its diagonals are as long, and cross in their middles. */
function isRectangle([p, q, r, s]: readonly Point[]): boolean {
  if (!p || !q || !r || !s) return false;
  const [one, other] = [distance(p, r), distance(q, s)];
  const apart = distance(
    [(p[0] + r[0]) / 2, (p[1] + r[1]) / 2],
    [(q[0] + s[0]) / 2, (q[1] + s[1]) / 2],
  );
  const most = SKEW * Math.max(one, other);
  return Math.abs(one - other) <= most && apart <= most;
}

function isUpright([p, q]: readonly Point[]): boolean {
  if (!p || !q) return false;
  return Math.min(Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1])) < 1;
}

function isConvex(corners: readonly Point[]): boolean {
  let turns = 0;
  for (const [index, [x, y]] of corners.entries()) {
    const [x1, y1] = corners[(index + 1) % corners.length] ?? [x, y];
    const [x2, y2] = corners[(index + 2) % corners.length] ?? [x, y];
    const turn = Math.sign((x1 - x) * (y2 - y1) - (y1 - y) * (x2 - x1));
    if (turn === 0) continue;
    if (turns !== 0 && turn !== turns) return false;
    turns = turn;
  }
  return true;
}
