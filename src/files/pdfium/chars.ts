import type { PdfiumEngine } from './engine.ts';
import type { Box } from './geometry.ts';
import { ARTEFACT, hasMark } from './marks.ts';

export type Colour = {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
};

/** What the characters of one text object have in common: they share this very object. */
export type TextRun = {
  /** As the eye sees it, in points. */
  readonly size: number;
  /** Without the prefix of a subset: "Arial-BoldMT". */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Baseline's direction in degrees, anticlockwise: 0 for upright text. */
  readonly angle: number;
  /** 0 filled … 3 invisible … 7 clip only (ISO 32000-1, table 106); -1 where it isn't known. */
  readonly renderMode: number;
  readonly fill: Colour;
  /** Ties the text to the structure tree; -1 for none. */
  readonly markedContent: number;
  /** Marked as no part of the paper's text: a running header, a page number. */
  readonly artefact: boolean;
};

export type PdfChar = {
  /** PDFium's own number of the character on its page. */
  readonly index: number;
  /** One code point. */
  readonly text: string;
  /** Undefined for the spaces and line ends that PDFium infers. */
  readonly box: Box | undefined;
  readonly run: TextRun | undefined;
  /** PDFium takes it for a hyphen at the end of a line that isn't part of the word. */
  readonly hyphen: boolean;
};

const BOLD_WEIGHT = 600;
const ITALIC_FLAG = 1 << 6;
const FORCE_BOLD_FLAG = 1 << 18;

/** Around the ink of a glyph, or as high as its font and as wide as its advance. */
export type BoxFit = 'tight' | 'loose';

/** Every character that PDFium finds on a page, in the order of the page's content. */
export function readChars(engine: PdfiumEngine, textPage: number, fit: BoxFit): PdfChar[] {
  const { functions } = engine;
  const count = functions.FPDFText_CountChars(textPage);
  const runs = new Map<number, TextRun>();
  const fonts = new Map<number, Font>();
  const chars: PdfChar[] = [];
  for (let index = 0; index < count; index += 1) {
    let code = functions.FPDFText_GetUnicode(textPage, index);
    if (code === 0) continue;
    const first = index;
    if (isHighSurrogate(code) && index + 1 < count) {
      const low = functions.FPDFText_GetUnicode(textPage, index + 1);
      if (isLowSurrogate(low)) {
        code = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
        index += 1;
      }
    }
    const object = functions.FPDFText_GetTextObject(textPage, first);
    let run = runs.get(object);
    if (run === undefined && object !== 0) {
      run = readRun(engine, textPage, first, { object, fonts });
      runs.set(object, run);
    }
    const inferred =
      MAY_BE_INFERRED.has(code) && functions.FPDFText_IsGenerated(textPage, first) === 1;
    chars.push({
      index: first,
      text: String.fromCodePoint(code),
      box: inferred ? undefined : readBox(engine, textPage, first, fit),
      run,
      hyphen: HYPHENS.has(code) && functions.FPDFText_IsHyphen(textPage, first) === 1,
    });
  }
  return chars;
}

/** Space, line ends, and the mark PDFium leaves for a hyphen at the end of a line. */
const MAY_BE_INFERRED: ReadonlySet<number> = new Set([0x02, 0x0a, 0x0d, 0x20]);
const HYPHENS: ReadonlySet<number> = new Set([0x02, 0x2d, 0xad, 0x2010, 0x2011, 0xfffe]);

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function readBox(
  { functions, heap, scratch }: PdfiumEngine,
  textPage: number,
  index: number,
  fit: BoxFit,
): Box | undefined {
  if (fit === 'loose') {
    if (!functions.FPDFText_GetLooseCharBox(textPage, index, scratch)) return undefined;
    const floats = heap.HEAPF32;
    const at = scratch >> 2;
    return {
      left: floats[at] ?? 0,
      top: floats[at + 1] ?? 0,
      right: floats[at + 2] ?? 0,
      bottom: floats[at + 3] ?? 0,
    };
  }
  const read = functions.FPDFText_GetCharBox(
    textPage,
    index,
    scratch,
    scratch + 8,
    scratch + 16,
    scratch + 24,
  );
  if (!read) return undefined;
  const doubles = heap.HEAPF64;
  const at = scratch >> 3;
  return {
    left: doubles[at] ?? 0,
    right: doubles[at + 1] ?? 0,
    bottom: doubles[at + 2] ?? 0,
    top: doubles[at + 3] ?? 0,
  };
}

function readRun(
  engine: PdfiumEngine,
  textPage: number,
  index: number,
  { object, fonts }: { readonly object: number; readonly fonts: Map<number, Font> },
): TextRun {
  const { functions, heap, scratch } = engine;
  let scale = 1;
  let angle = 0;
  if (functions.FPDFText_GetMatrix(textPage, index, scratch)) {
    const { HEAPF32 } = heap;
    const at = scratch >> 2;
    const b = HEAPF32[at + 1] ?? 0;
    scale = Math.hypot(HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 1);
    angle = Math.round((Math.atan2(b, HEAPF32[at] ?? 1) * 180) / Math.PI);
  }
  const handle = functions.FPDFTextObj_GetFont(object);
  let font = fonts.get(handle);
  if (font === undefined) fonts.set(handle, (font = readFont(engine, textPage, index)));
  return {
    size: functions.FPDFText_GetFontSize(textPage, index) * scale,
    font: font.name,
    bold: font.bold,
    italic: font.italic,
    angle,
    renderMode: functions.FPDFTextObj_GetTextRenderMode(object),
    fill: fillOf(engine, textPage, index),
    markedContent: functions.FPDFPageObj_GetMarkedContentID(object),
    artefact: hasMark(engine, object, ARTEFACT),
  };
}

/** What all text objects in one font have in common. */
type Font = { readonly name: string; readonly bold: boolean; readonly italic: boolean };

function readFont(engine: PdfiumEngine, textPage: number, index: number): Font {
  const { name, flags } = fontOf(engine, textPage, index);
  const weight = engine.functions.FPDFText_GetFontWeight(textPage, index);
  return {
    name: name.replace(/^[A-Z]{6}\+/u, ''),
    bold:
      weight >= BOLD_WEIGHT || (flags & FORCE_BOLD_FLAG) !== 0 || /bold|black|heavy/iu.test(name),
    italic: (flags & ITALIC_FLAG) !== 0 || /italic|oblique/iu.test(name),
  };
}

const NAME_BYTES = 256;

function fontOf(
  engine: PdfiumEngine,
  textPage: number,
  index: number,
): { name: string; flags: number } {
  const { functions, heap, scratch } = engine;
  const buffer = scratch + 64;
  const length = functions.FPDFText_GetFontInfo(textPage, index, buffer, NAME_BYTES, scratch);
  const flags = length > 0 ? (heap.HEAP32[scratch >> 2] ?? 0) : 0;
  if (length <= 1 || length > NAME_BYTES) return { name: '', flags };
  return {
    name: new TextDecoder().decode(heap.HEAPU8.slice(buffer, buffer + length - 1)),
    flags,
  };
}

function fillOf(
  { functions, heap, scratch }: PdfiumEngine,
  textPage: number,
  index: number,
): Colour {
  const known = functions.FPDFText_GetFillColor(
    textPage,
    index,
    scratch,
    scratch + 4,
    scratch + 8,
    scratch + 12,
  );
  if (!known) return { r: 0, g: 0, b: 0, a: 255 };
  const words = heap.HEAPU32;
  const at = scratch >> 2;
  return {
    r: words[at] ?? 0,
    g: words[at + 1] ?? 0,
    b: words[at + 2] ?? 0,
    a: words[at + 3] ?? 255,
  };
}
