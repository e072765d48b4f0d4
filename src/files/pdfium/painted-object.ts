import type { Colour } from './chars.ts';
import type { PdfiumEngine } from './engine.ts';
import type { Box } from './geometry.ts';
import { moved, scaleOf, type Matrix } from './matrix.ts';

/** One thing that a page paints, itself or in a form drawn on it. */
export type PaintedObject = {
  /** PDFium's own; only good while the page is on loan. */
  readonly handle: number;
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  /** Later things are painted over earlier ones. */
  readonly order: number;
  /** In the page's space, the width of strokes included. */
  readonly box: Box;
  /** What it is cut to; undefined where nothing cuts it. The box around the shape that cuts. */
  readonly clip: Box | undefined;
  /** Undefined where it isn't filled, or filled with a picture. */
  readonly fill: Colour | undefined;
  /** Undefined where it isn't stroked. */
  readonly stroke: Colour | undefined;
  /** 0 where it isn't stroked. */
  readonly strokeWidth: number;
  /** 0 filled … 3 invisible … 7 clip only (ISO 32000-1, table 106); 0 for what isn't text. */
  readonly renderMode: number;
  /** Part of a layer (optional content), or see-through in some way. */
  readonly layered: boolean;
  readonly seeThrough: boolean;
  /** In a form that is see-through in some way as a whole. */
  readonly faded: boolean;
  /** Of a path: a rectangle has four or five. 0 for what isn't a path. */
  readonly segments: number;
  /** Of a path of few segments: it has curves. */
  readonly curved: boolean;
};

/** What the forms that an object is in make of it. */
export type Around = Pick<PaintedObject, 'layered' | 'faded'>;

/** Whether something of an object, or of a form, may be less than opaque. */
export function isSeeThrough({ functions }: PdfiumEngine, handle: number): boolean {
  return Boolean(functions.FPDFPageObj_HasTransparency(handle));
}

/** One thing that a page paints. `matrix` moves the form that it is in. */
export function describe(
  engine: PdfiumEngine,
  handle: number,
  kind: PaintedObject['kind'],
  order: number,
  matrix: Matrix,
  { layered, faded }: Around,
): PaintedObject {
  const { functions } = engine;
  const renderMode = kind === 'text' ? functions.FPDFTextObj_GetTextRenderMode(handle) : 0;
  const { filled, stroked } = paintOf(engine, handle, kind, renderMode);
  const segments = kind === 'path' ? Math.max(0, functions.FPDFPath_CountSegments(handle)) : 0;
  return {
    handle,
    kind,
    order,
    box: boundsOf(engine, handle, matrix),
    clip: clipOf(engine, handle, matrix),
    fill: filled ? colourOf(engine, handle, 'fill') : undefined,
    stroke: stroked ? colourOf(engine, handle, 'stroke') : undefined,
    strokeWidth: stroked ? strokeWidthOf(engine, handle) * scaleOf(matrix) : 0,
    renderMode,
    layered,
    seeThrough: isSeeThrough(engine, handle),
    faded,
    segments,
    curved: segments > 5 && segments <= FEW_SEGMENTS && isCurved(engine, handle, segments),
  };
}

const FEW_SEGMENTS = 24;
const BEZIER = 1;

function isCurved({ functions }: PdfiumEngine, path: number, segments: number): boolean {
  for (let index = 0; index < segments; index += 1) {
    const segment = functions.FPDFPath_GetPathSegment(path, index);
    if (functions.FPDFPathSegment_GetType(segment) === BEZIER) return true;
  }
  return false;
}

function paintOf(
  { functions, heap, scratch }: PdfiumEngine,
  handle: number,
  kind: PaintedObject['kind'],
  renderMode: number,
): { filled: boolean; stroked: boolean } {
  if (kind === 'text') {
    // Modes 0, 2, 4, 6 fill and 1, 2, 5, 6 stroke.
    const mode = renderMode & 3;
    return { filled: mode === 0 || mode === 2, stroked: mode === 1 || mode === 2 };
  }
  if (kind !== 'path') return { filled: false, stroked: false };
  functions.FPDFPath_GetDrawMode(handle, scratch, scratch + 4);
  const at = scratch >> 2;
  return { filled: heap.HEAP32[at] !== 0, stroked: heap.HEAP32[at + 1] !== 0 };
}

/** The colour that an object is filled or stroked with; undefined where it is a pattern. */
export function colourOf(
  { functions, heap, scratch }: PdfiumEngine,
  handle: number,
  which: 'fill' | 'stroke',
): Colour | undefined {
  const read =
    which === 'fill' ? functions.FPDFPageObj_GetFillColor : functions.FPDFPageObj_GetStrokeColor;
  if (!read(handle, scratch, scratch + 4, scratch + 8, scratch + 12)) return undefined;
  const words = heap.HEAPU32;
  const at = scratch >> 2;
  return {
    r: words[at] ?? 0,
    g: words[at + 1] ?? 0,
    b: words[at + 2] ?? 0,
    a: words[at + 3] ?? 255,
  };
}

function strokeWidthOf({ functions, heap, scratch }: PdfiumEngine, handle: number): number {
  const known = functions.FPDFPageObj_GetStrokeWidth(handle, scratch);
  return known ? (heap.HEAPF32[scratch >> 2] ?? 0) : 0;
}

function boundsOf({ functions, heap, scratch }: PdfiumEngine, handle: number, matrix: Matrix): Box {
  functions.FPDFPageObj_GetBounds(handle, scratch, scratch + 4, scratch + 8, scratch + 12);
  const floats = heap.HEAPF32;
  const at = scratch >> 2;
  const box = {
    left: floats[at] ?? 0,
    bottom: floats[at + 1] ?? 0,
    right: floats[at + 2] ?? 0,
    top: floats[at + 3] ?? 0,
  };
  return moved(box, matrix);
}

/** The box that is inside the boxes of all shapes the object is cut to. */
function clipOf(engine: PdfiumEngine, handle: number, matrix: Matrix): Box | undefined {
  const { functions, heap, scratch } = engine;
  const clip = functions.FPDFPageObj_GetClipPath(handle);
  const paths = clip === 0 ? 0 : functions.FPDFClipPath_CountPaths(clip);
  let inside: Box | undefined;
  for (let path = 0; path < paths; path += 1) {
    const segments = functions.FPDFClipPath_CountPathSegments(clip, path);
    if (segments <= 0) continue;
    const around = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    const at = scratch >> 2;
    for (let index = 0; index < segments; index += 1) {
      const segment = functions.FPDFClipPath_GetPathSegment(clip, path, index);
      if (!functions.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) continue;
      const floats = heap.HEAPF32;
      const [x, y] = [floats[at] ?? 0, floats[at + 1] ?? 0];
      around.left = Math.min(around.left, x);
      around.right = Math.max(around.right, x);
      around.bottom = Math.min(around.bottom, y);
      around.top = Math.max(around.top, y);
    }
    inside = inside === undefined ? around : common(inside, around);
  }
  return inside && moved(inside, matrix);
}

function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}
