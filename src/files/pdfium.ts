/** The one door to PDFium: nothing outside `pdfium/` calls the engine's own functions. */
export { openEngine, EngineMemoryExceeded, type PdfiumEngine } from './pdfium/engine.ts';
export { openDocument, PdfRefused, type PdfDocument, type RefusalCode } from './pdfium/document.ts';
export type { Annotation, PdfPage, Picture, RenderOptions } from './pdfium/page.ts';
export type { PageLink } from './pdfium/links.ts';
export type { PdfChar, TextRun, Colour } from './pdfium/chars.ts';
export { isNextLetter } from './pdfium/letter-lines.ts';
export type { StructureElement } from './pdfium/structure.ts';
export { mapBox, type Box, type PixelBox, type Transform } from './pdfium/geometry.ts';
export type { PaintedObject } from './pdfium/painted-object.ts';
export {
  pictureSize,
  readPainting,
  renderPart,
  type PagePart,
  type Painting,
} from './pdfium/painting.ts';
