import { readChars, type BoxFit, type PdfChar } from './chars.ts';
import { readString, type PdfiumEngine } from './engine.ts';
import { invert, type Box, type Transform } from './geometry.ts';
import { mayBeLetterLines, withoutLetterLines } from './letter-lines.ts';
import { readLinks, type PageLink } from './links.ts';
import { readStructure, type StructureElement } from './structure.ts';

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, on white, row by row from above. */
  readonly rgba: Uint8Array;
};

export type RenderOptions = {
  /** Pixels an inch; less is taken where the picture would have more than `MOST_PIXELS`. */
  readonly dpi: number;
  /** Also draws notes, stamps, highlights and the fields of forms. */
  readonly withAnnotations: boolean;
};

export type Annotation = {
  /** PDFium's FPDF_ANNOT_* number, as a name: "Link", "Redact", "Widget"… */
  readonly subtype: string;
  readonly box: Box;
  /** ISO 32000-1, table 165: 2 is hidden. */
  readonly flags: number;
  readonly contents: string;
};

/** A page on loan: use nothing of it after the function it was lent to has returned. */
export type PdfPage = {
  /** As the page is shown: turned, and cut to its CropBox. In points. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise. */
  readonly rotation: 0 | 1 | 2 | 3;
  /** The part of the page's space that is shown. */
  readonly cropBox: Box;
  /** The whole of the paper; without end where the page is cropped and doesn't say from what. */
  readonly mediaBox: Box;
  /** Characters, the inferred spaces counted; far cheaper than `chars()`. */
  readonly charCount: number;
  /** A picture is on the page itself or in a form drawn on it. */
  readonly hasImage: boolean;
  /** Nothing is drawn on it. */
  readonly isBare: boolean;
  /** @param fit of their boxes; 'tight' when nothing is said. */
  chars(fit?: BoxFit): PdfChar[];
  /** What PDFium itself makes of the text, with line ends. */
  text(): string;
  render(options: RenderOptions): Picture;
  /** From the page's space to the pixels of a picture of this size. */
  transform(width: number, height: number): Transform;
  annotations(): Annotation[];
  /** Where it leads to addresses. */
  links(): PageLink[];
  /** The page's part of the structure tree; empty where the file is untagged. */
  structure(): StructureElement[];
  /** PDFium's own handles, for what this interface has no word for. */
  readonly handles: { readonly page: number; readonly text: number };
};

/** 16 megapixels are 64 MB: enough for A1 at 144 dpi. */
export const MOST_PIXELS = 16_000_000;

const RENDER_ANNOTATIONS = 0x01;
const RGBA_ORDER = 0x10;
const FORMAT_BGRA = 4;
const WHITE = 0xffffffff;

/** @returns the page and what closes it. */
export function loadPage(
  engine: PdfiumEngine,
  handle: number,
  document: number,
): { page: PdfPage; close: () => void } {
  const { functions } = engine;
  const width = functions.FPDF_GetPageWidthF(handle);
  const height = functions.FPDF_GetPageHeightF(handle);
  let text = 0;
  const textPage = () => (text ||= functions.FPDFText_LoadPage(handle));
  const toPage = pageTransform(engine, handle);
  const page: PdfPage = {
    width,
    height,
    rotation: (functions.FPDFPage_GetRotation(handle) & 3) as 0 | 1 | 2 | 3,
    cropBox: cropBoxOf(toPage),
    mediaBox: mediaBoxOf(engine, handle) ?? cropBoxOf(toPage),
    get charCount() {
      return textPage() === 0 ? 0 : Math.max(0, functions.FPDFText_CountChars(textPage()));
    },
    get hasImage() {
      return hasImage(engine, handle);
    },
    get isBare() {
      return (
        functions.FPDFPage_CountObjects(handle) === 0 &&
        functions.FPDFPage_GetAnnotCount(handle) === 0
      );
    },
    chars: (fit = 'tight') => (textPage() === 0 ? [] : readChars(engine, textPage(), fit)),
    text: () => (textPage() === 0 ? '' : pageText(engine, textPage())),
    render: (options) => render(engine, handle, { width, height }, options),
    transform: (across, down) => {
      const { a, b, c, d, e, f } = invert(toPage);
      return { a: a * across, b: b * down, c: c * across, d: d * down, e: e * across, f: f * down };
    },
    annotations: () => readAnnotations(engine, handle),
    links: () => readLinks(engine, handle, document),
    structure: () => readStructure(engine, handle),
    handles: {
      page: handle,
      get text() {
        return textPage();
      },
    },
  };
  const close = () => {
    if (text !== 0) functions.FPDFText_ClosePage(text);
    functions.FPDF_ClosePage(handle);
  };
  return { page, close };
}

/** From the unit square (origin above on the left) to the page's space, rotation and CropBox included. */
function pageTransform(engine: PdfiumEngine, handle: number): Transform {
  const { functions, heap, scratch } = engine;
  const side = 1 << 20;
  const corner = (x: number, y: number): [number, number] => {
    functions.FPDF_DeviceToPage(handle, 0, 0, side, side, 0, x, y, scratch, scratch + 8);
    return [heap.HEAPF64[scratch >> 3] ?? 0, heap.HEAPF64[(scratch >> 3) + 1] ?? 0];
  };
  const [e, f] = corner(0, 0);
  const [ax, ay] = corner(side, 0);
  const [cx, cy] = corner(0, side);
  return { a: ax - e, b: ay - f, c: cx - e, d: cy - f, e, f };
}

function cropBoxOf({ a, b, c, d, e, f }: Transform): Box {
  const xs = [e, e + a + c];
  const ys = [f, f + b + d];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

/** PDFium gives only what the page itself says, not what it inherits. */
function mediaBoxOf({ functions, heap, scratch }: PdfiumEngine, handle: number): Box | undefined {
  const slots = [scratch, scratch + 4, scratch + 8, scratch + 12] as const;
  if (functions.FPDFPage_GetMediaBox(handle, ...slots)) {
    const [left = 0, bottom = 0, right = 0, top = 0] = heap.HEAPF32.subarray(
      scratch >> 2,
      (scratch >> 2) + 4,
    );
    return { left, bottom, right, top };
  }
  return functions.FPDFPage_GetCropBox(handle, ...slots)
    ? { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity }
    : undefined;
}

const FORM_OBJECT = 5;
const IMAGE_OBJECT = 3;
/** Scanners and print drivers nest one or two deep. */
const DEEPEST_FORM = 4;

function hasImage({ functions }: PdfiumEngine, page: number): boolean {
  const within = (form: number, depth: number): boolean => {
    const count =
      form === 0 ? functions.FPDFPage_CountObjects(page) : functions.FPDFFormObj_CountObjects(form);
    for (let index = 0; index < count; index += 1) {
      const object =
        form === 0
          ? functions.FPDFPage_GetObject(page, index)
          : functions.FPDFFormObj_GetObject(form, index);
      const type = functions.FPDFPageObj_GetType(object);
      if (type === IMAGE_OBJECT) return true;
      if (type === FORM_OBJECT && depth < DEEPEST_FORM && within(object, depth + 1)) return true;
    }
    return false;
  };
  return within(0, 0);
}

function pageText(engine: PdfiumEngine, textPage: number): string {
  const { functions, heap } = engine;
  const count = functions.FPDFText_CountChars(textPage);
  if (count <= 0) return '';
  const buffer = engine.allocate((count + 1) * 2);
  try {
    const written = functions.FPDFText_GetText(textPage, 0, count, buffer);
    const raw = heap.HEAPU8.slice(buffer, buffer + Math.max(0, written - 1) * 2);
    const text = new TextDecoder('utf-16le').decode(raw);
    return mayBeLetterLines(text) ? withoutLetterLines(readChars(engine, textPage, 'loose')) : text;
  } finally {
    engine.free(buffer);
  }
}

function render(
  engine: PdfiumEngine,
  handle: number,
  size: { width: number; height: number },
  { dpi, withAnnotations }: RenderOptions,
): Picture {
  const { functions } = engine;
  const wanted = dpi / 72;
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const buffer = engine.allocate(width * height * 4);
  const bitmap = functions.FPDFBitmap_CreateEx(width, height, FORMAT_BGRA, buffer, width * 4);
  try {
    functions.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = RGBA_ORDER | (withAnnotations ? RENDER_ANNOTATIONS : 0);
    functions.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, flags);
    return { width, height, rgba: engine.heap.HEAPU8.slice(buffer, buffer + width * height * 4) };
  } finally {
    functions.FPDFBitmap_Destroy(bitmap);
    engine.free(buffer);
  }
}

/** In the order of FPDF_ANNOT_*: fpdf_annot.h. */
const SUBTYPES = [
  'Unknown', 'Text', 'Link', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine',
  'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'Popup',
  'FileAttachment', 'Sound', 'Movie', 'Widget', 'Screen', 'PrinterMark', 'TrapNet', 'Watermark',
  'ThreeD', 'RichMedia', 'XfaWidget', 'Redact',
] as const; // prettier-ignore

function readAnnotations(engine: PdfiumEngine, page: number): Annotation[] {
  const { functions, heap, scratch } = engine;
  const annotations: Annotation[] = [];
  const count = functions.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const handle = functions.FPDFPage_GetAnnot(page, index);
    if (handle === 0) continue;
    functions.FPDFAnnot_GetRect(handle, scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = heap.HEAPF32.subarray(
      scratch >> 2,
      (scratch >> 2) + 4,
    );
    annotations.push({
      subtype: SUBTYPES[functions.FPDFAnnot_GetSubtype(handle)] ?? 'Unknown',
      box: { left, bottom, right, top },
      flags: functions.FPDFAnnot_GetFlags(handle),
      contents: readString(engine, 'utf-16le', (buffer, bytes) =>
        functions.FPDFAnnot_GetStringValue(handle, 'Contents', buffer, bytes),
      ),
    });
    functions.FPDFPage_CloseAnnot(handle);
  }
  return annotations;
}
