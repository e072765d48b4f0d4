import type { PdfiumEngine } from './engine.ts';
import { hasMark, LAYER, takeActualTexts } from './marks.ts';
import { matrixOf, times, UNMOVED, type Matrix } from './matrix.ts';
import {
  colourOf,
  describe,
  isSeeThrough,
  type Around,
  type PaintedObject,
} from './painted-object.ts';
import { outlineOf, piecesOf, type Outline, type Piece } from './path-outline.ts';
import { MOST_PIXELS, type PdfPage, type Picture } from './page.ts';

/** Kept in one place, because each changes what the next `renderPart` shows. */
export type Painting = {
  readonly objects: readonly PaintedObject[];
  /**
   * What marks in the content say instead of the text they are on. They are taken off the page, so that its
   * characters are those that it paints.
   */
  readonly actualTexts: readonly string[];
  /** By PDFium's number of a character: the object that paints it. */
  objectOfChar(index: number): number;
  /** The shape of one of its paths. */
  outlineOf(path: PaintedObject): Outline;
  /** The straight pieces of one of its paths. */
  piecesOf(path: PaintedObject): readonly Piece[];
  /** Runs `look` while these objects aren't painted. */
  without<T>(handles: Iterable<number>, look: () => T): T;
  /** Runs `look` while these texts alone are painted, in black, whatever their own colour and mode. Only plain colours are put back. */
  onlyTextInBlack<T>(handles: ReadonlySet<number>, look: () => T): T;
  /** Whether all of these texts have plain colours, so that they can be put back. */
  hasPlainColours(handles: Iterable<number>): boolean;
  renderPart(part: PagePart, withAnnotations: boolean): Picture;
  /** Drawn so far. */
  readonly pixels: number;
};

/** A rectangle of whole pixels of the whole page's picture, `pageWidth` by `pageHeight`. */
export type PagePart = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
};

/** The size in pixels of a picture of the whole page; less than `dpi` where it would be too large. */
export function pictureSize(page: PdfPage, dpi: number): { width: number; height: number } {
  const scale = Math.min(dpi / 72, Math.sqrt(MOST_PIXELS / (page.width * page.height)));
  return {
    width: Math.max(1, Math.round(page.width * scale)),
    height: Math.max(1, Math.round(page.height * scale)),
  };
}

const KINDS: Readonly<Record<number, PaintedObject['kind'] | 'form'>> = {
  1: 'text',
  2: 'path',
  3: 'image',
  4: 'shading',
  5: 'form',
};

/** Forms in forms deeper than this, and objects beyond this number, are in no real paper. */
const DEEPEST = 12;
const MOST_OBJECTS = 300_000;

const RENDER_ANNOTATIONS = 0x01;
const RGBA_ORDER = 0x10;
const FORMAT_BGRA = 4;
const WHITE = 0xffffffff;

/** Reads what a page paints, in the order in which it is painted. */
export function readPainting(engine: PdfiumEngine, page: PdfPage): Painting {
  const { functions } = engine;
  const objects: PaintedObject[] = [];
  const actualTexts: string[] = [];
  const matrices: Matrix[] = [];
  let pixels = 0;
  walk(engine, page.handles.page, { objects, matrices, actualTexts });
  const setActive = (handles: Iterable<number>, active: boolean) => {
    for (const handle of handles) functions.FPDFPageObj_SetIsActive(handle, active);
  };
  return {
    objects,
    actualTexts,
    objectOfChar: (index) => functions.FPDFText_GetTextObject(page.handles.text, index),
    outlineOf: ({ handle, order, segments }) =>
      outlineOf(engine, handle, { segments, moved: matrices[order] ?? UNMOVED }),
    piecesOf: ({ handle, order, segments }) =>
      piecesOf(engine, handle, { segments, moved: matrices[order] ?? UNMOVED }),
    without: (handles, look) => {
      const all = [...handles];
      setActive(all, false);
      try {
        return look();
      } finally {
        setActive(all, true);
      }
    },
    onlyTextInBlack: (handles, look) => {
      const others = objects.filter(({ handle }) => !handles.has(handle)).map((o) => o.handle);
      setActive(others, false);
      const own = [...handles].map((handle) => ({
        handle,
        colour: colourOf(engine, handle, 'fill'),
        mode: functions.FPDFTextObj_GetTextRenderMode(handle),
      }));
      for (const handle of handles) {
        functions.FPDFPageObj_SetFillColor(handle, 0, 0, 0, 255);
        functions.FPDFTextObj_SetTextRenderMode(handle, 0);
      }
      try {
        return look();
      } finally {
        for (const { handle, colour, mode } of own) {
          if (colour === undefined) continue;
          const { r, g, b, a } = colour;
          functions.FPDFPageObj_SetFillColor(handle, r, g, b, a);
          functions.FPDFTextObj_SetTextRenderMode(handle, mode);
        }
        setActive(others, true);
      }
    },
    hasPlainColours: (handles) =>
      [...handles].every((handle) => colourOf(engine, handle, 'fill') !== undefined),
    renderPart: (part, withAnnotations) => {
      pixels += part.width * part.height;
      return renderPart(engine, page, part, withAnnotations);
    },
    get pixels() {
      return pixels;
    },
  };
}

function walk(
  engine: PdfiumEngine,
  page: number,
  {
    objects,
    matrices,
    actualTexts,
  }: {
    readonly objects: PaintedObject[];
    /** What moves the form that each is in. */
    readonly matrices: Matrix[];
    readonly actualTexts: string[];
  },
): void {
  const { functions } = engine;
  const within = (form: number, matrix: Matrix, around: Around, depth: number): void => {
    const count =
      form === 0 ? functions.FPDFPage_CountObjects(page) : functions.FPDFFormObj_CountObjects(form);
    for (let index = 0; index < count && objects.length < MOST_OBJECTS; index += 1) {
      const handle =
        form === 0
          ? functions.FPDFPage_GetObject(page, index)
          : functions.FPDFFormObj_GetObject(form, index);
      const kind = KINDS[functions.FPDFPageObj_GetType(handle)];
      if (kind === undefined) continue;
      if (kind === 'text') takeActualTexts(engine, handle, actualTexts);
      const layered = around.layered || hasMark(engine, handle, LAYER);
      if (kind === 'form') {
        const faded = around.faded || isSeeThrough(engine, handle);
        if (depth < DEEPEST) {
          within(handle, times(matrixOf(engine, handle), matrix), { layered, faded }, depth + 1);
        }
        continue;
      }
      matrices.push(matrix);
      objects.push(describe(engine, handle, kind, objects.length, matrix, { ...around, layered }));
    }
  };
  within(0, UNMOVED, { layered: false, faded: false }, 0);
}

/** A picture of a part of the page, as it is. */
export function renderPart(
  engine: PdfiumEngine,
  page: PdfPage,
  { x, y, width, height, pageWidth, pageHeight }: PagePart,
  withAnnotations: boolean,
): Picture {
  const { functions } = engine;
  const buffer = engine.allocate(width * height * 4);
  const bitmap = functions.FPDFBitmap_CreateEx(width, height, FORMAT_BGRA, buffer, width * 4);
  try {
    functions.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = RGBA_ORDER | (withAnnotations ? RENDER_ANNOTATIONS : 0);
    const { page: handle } = page.handles;
    functions.FPDF_RenderPageBitmap(bitmap, handle, -x, -y, pageWidth, pageHeight, 0, flags);
    return { width, height, rgba: engine.heap.HEAPU8.slice(buffer, buffer + width * height * 4) };
  } finally {
    functions.FPDFBitmap_Destroy(bitmap);
    engine.free(buffer);
  }
}
