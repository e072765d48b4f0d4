import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import type { Box } from '../../files/pdfium.ts';
import type { ToDraw } from './annotations.ts';
import type { ContentFacts } from './content-operations.ts';
import { arrayAt, asStream, dictAt, nameOf, numberOf, rawAt, tidy } from './objects.ts';
import { boxFromShown, fromShown, type PageShape } from './stamps/page-shape.ts';
import type { StampFonts } from './stamps/stamp-fonts.ts';
import type { Placing } from './stamps/stamp-room.ts';

/** What is drawn on a page besides its own content. */
export type Drawn = {
  /** Put around the page's own content: it has no tags, and this number is free. */
  readonly wrapAs: { readonly type: string; readonly mark: number } | undefined;
  /** Fields and the like, each with the number of its marked content. */
  readonly fields: readonly { readonly field: ToDraw; readonly mark: number }[];
  readonly placing: Placing;
};

export type PageWriter = {
  /** Sets boxes, content and fonts of a page that has been copied. */
  write(page: PDFDict, shape: PageShape, facts: ContentFacts, drawn: Drawn): void;
};

/** @param fonts what the stamps are written in */
export function createPageWriter(out: PDFContext, fonts: StampFonts): PageWriter {
  const openings = new Map<string, PDFRef>();
  const resources = new Map<PDFObject, PDFRef>();
  const streamOf = (text: string): PDFRef => out.register(out.flateStream(Buffer.from(text, 'latin1'))); // prettier-ignore
  const opening = (text: string): PDFRef => {
    const known = openings.get(text) ?? streamOf(text);
    openings.set(text, known);
    return known;
  };
  return {
    write: (page, shape, facts, { wrapAs, fields, placing }) => {
      const { below, above } = placing;
      const isLarger = below > 0 || above > 0;
      setBoxes(out, page, shape, placing);
      let before = 'q\n'.repeat(1 + facts.closedStates);
      // What the page cut off stays cut off.
      if (isLarger) before += `${rectangle(shape.crop)} re W n\n`;
      if (wrapAs) before += `/${wrapAs.type} <</MCID ${wrapAs.mark}>> BDC\n`;
      let after = facts.inText ? 'ET\n' : '';
      after += 'EMC\n'.repeat(facts.openMarks + (wrapAs ? 1 : 0));
      after += 'Q\n'.repeat(1 + facts.openStates);
      fields.forEach(({ field, mark }, index) => {
        after += drawField(out, field, `PackField${index}`, mark);
      });
      after += stampText(shape, placing, fonts);
      const content = arrayAt(page, 'Contents')?.asArray() ?? [];
      page.set(nameOf('Contents'), out.obj([opening(before), ...content, streamOf(after)]));
      lendFonts(out, page, fonts, fields.map(({ field }) => field.appearance), resources); // prettier-ignore
    },
  };
}

function rectangle({ left, bottom, right, top }: Box): string {
  return [left, bottom, right - left, top - bottom].map(tidy).join(' ');
}

/**
 * A page without room for its stamps becomes larger on all sides but the head, in the same shape: nothing of it
 * moves or shrinks in its own units, so that links, notes and bookmarks are where they were; and printed on its
 * paper, or seen in a window, it is as if it had been made a little smaller.
 */
function setBoxes(
  out: PDFContext,
  page: PDFDict,
  shape: PageShape,
  { below, above }: Placing,
): void {
  const { media, crop, width, height, unit } = shape;
  const set = (key: string, { left, bottom, right, top }: Box) =>
    page.set(nameOf(key), out.obj([left, bottom, right, top].map(tidy)));
  if (below + above > 0) {
    const beside = ((below + above) * width) / height / 2;
    const larger = boxFromShown(shape, {
      left: -beside,
      right: width + beside,
      bottom: -below,
      top: height + above,
    });
    set('MediaBox', larger);
    set('CropBox', larger);
  } else {
    set('MediaBox', media);
    set('CropBox', crop);
  }
  page.set(nameOf('Rotate'), out.obj(shape.turns * 90));
  if (unit === 1) page.delete(nameOf('UserUnit'));
  else page.set(nameOf('UserUnit'), out.obj(unit));
}

/** Stamps are no part of what a page says: they are artefacts. */
function stampText(shape: PageShape, { texts }: Placing, fonts: StampFonts): string {
  const to = fromShown(shape);
  let content = '';
  for (const at of ['head', 'foot'] as const) {
    const own = texts.filter((text) => text.at === at);
    if (own.length === 0) continue;
    const colour = at === 'head' ? '0.6 0.05 0.1 rg' : '0.15 g';
    content += `/Artifact <</Type /Pagination /Subtype /${at === 'head' ? 'Header' : 'Footer'}>> BDC\nq\n${colour}\nBT\n`;
    for (const { text, weight, size, x, y } of own) {
      let left = x;
      for (const { font, hex, width } of fonts.write(text, weight).pieces) {
        const place = [to.a * left + to.c * y + to.e, to.b * left + to.d * y + to.f];
        const matrix = [to.a, to.b, to.c, to.d, ...place].map(tidy).join(' ');
        content += `/${font} ${tidy(size)} Tf\n${matrix} Tm\n${hex} Tj\n`;
        left += width * size;
      }
    }
    content += 'ET\nQ\nEMC\n';
  }
  return content;
}

/** A field as it looks (ISO 32000-1, 12.5.5): the box of its picture, fitted into its rectangle. */
function drawField(
  out: PDFContext,
  { annotation, appearance }: ToDraw,
  name: string,
  mark: number,
): string {
  const dict = asStream(out.lookup(appearance))?.dict;
  const box = numbersAt(dict, 'BBox', 4);
  const rect = numbersAt(annotation, 'Rect', 4);
  if (!box || !rect) return '';
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(dict, 'Matrix', 6) ?? [];
  const corners = [[0, 1], [2, 1], [0, 3], [2, 3]].map(([i = 0, j = 0]) => {
    const [x = 0, y = 0] = [box[i], box[j]];
    return [a * x + c * y + e, b * x + d * y + f] as const;
  }); // prettier-ignore
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  if (!(width > 0 && height > 0)) return '';
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const across = Math.abs(x2 - x1) / width;
  const up = Math.abs(y2 - y1) / height;
  const place = [
    across,
    0,
    0,
    up,
    Math.min(x1, x2) - left * across,
    Math.min(y1, y2) - bottom * up,
  ];
  dict?.set(nameOf('Type'), nameOf('XObject'));
  dict?.set(nameOf('Subtype'), nameOf('Form'));
  const layer = rawAt(annotation, 'OC');
  if (layer) dict?.set(nameOf('OC'), layer);
  return `/Span <</MCID ${mark}>> BDC\nq\n${place.map(tidy).join(' ')} cm\n/${name} Do\nQ\nEMC\n`;
}

function numbersAt(dict: PDFDict | undefined, key: string, count: number): number[] | undefined {
  const array = arrayAt(dict, key);
  const numbers = Array.from({ length: count }, (_, index) => numberOf(array?.lookup(index)));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** Adds the fonts to the page's resources: to a copy, since other pages or drawings may share them. */
function lendFonts(
  out: PDFContext,
  page: PDFDict,
  fonts: StampFonts,
  fields: readonly PDFRef[],
  known: Map<PDFObject, PDFRef>,
): void {
  const raw = rawAt(page, 'Resources');
  const same = fields.length === 0 && raw instanceof pdfLib.PDFRef ? known.get(raw) : undefined;
  if (same !== undefined) {
    page.set(nameOf('Resources'), same);
    return;
  }
  const own = dictAt(page, 'Resources');
  const copy = own ? own.clone(out) : out.obj({});
  const more = (key: string, entries: Iterable<readonly [string, PDFRef]>) => {
    const names = dictAt(own, key)?.clone(out) ?? out.obj({});
    for (const [name, ref] of entries) names.set(nameOf(name), ref);
    copy.set(nameOf(key), names);
  };
  more('Font', fonts.all);
  if (fields.length > 0) more('XObject', fields.map((ref, index) => [`PackField${index}`, ref])); // prettier-ignore
  const ref = out.register(copy);
  if (raw instanceof pdfLib.PDFRef && fields.length === 0) known.set(raw, ref);
  page.set(nameOf('Resources'), ref);
}
