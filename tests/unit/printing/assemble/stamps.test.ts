import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Box, PdfPage } from '../../../../src/files/pdfium.ts';
import type { PackPart } from '../../../../src/printing/assemble/pack-part.ts';
import { onePage, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { contentOf, inPdfium, packOf, partOf } from '../../../support/site/read-pack.ts';

/** Words on each line from edge to edge, as a page without margins has them. */
function full(left: number, bottom: number, right: number, top: number): string {
  const lines: string[] = [];
  for (let y = bottom + 2; y < top - 8; y += 12) {
    const words = 'words '.repeat(Math.floor((right - left) / 34));
    lines.push(`BT /F1 11 Tf ${left} ${y} Td (${words}) Tj ET`);
  }
  return lines.join('\n');
}

const HEADING = 'BT /F1 20 Tf 72 400 Td (Ward report) Tj ET';

const PAGES: readonly [what: string, page: { box?: string; more?: string; content?: string }, scaled: number][] = [
  ['A4', {}, 0],
  ['A3, landscape', { box: '[0 0 1190 842]' }, 0],
  ['turned to the right', { more: '/Rotate 90' }, 0],
  ['turned upside down', { more: '/Rotate 180' }, 0],
  ['turned to the left', { more: '/Rotate -90' }, 0],
  ['that is cut to a part of its paper', { box: '[0 0 800 1000]', more: '/CropBox [50 60 645 902]' }, 0],
  ['with its origin elsewhere', { box: '[-300 -400 295 442]', content: 'BT /F1 20 Tf 0 0 Td (Ward report) Tj ET' }, 0],
  ['with large units', { box: '[0 0 298 421]', more: '/UserUnit 2', content: 'BT /F1 10 Tf 72 200 Td (Ward report) Tj ET' }, 0],
  ['with its corners the wrong way round', { box: '[595 842 0 0]' }, 0],
  ['of words from edge to edge', { content: full(0, 0, 595, 842) }, 1],
  ['of words from edge to edge, turned', { content: full(0, 0, 595, 842), more: '/Rotate 90' }, 1],
  ['of words from edge to edge, cut and turned', { content: full(40, 50, 500, 700), more: '/Rotate 270 /CropBox [40 50 500 700]', box: '[0 0 700 900]' }, 1],
  ['filled with a dark colour', { content: `0.1 0.2 0.5 rg 0 0 595 842 re f ${HEADING}` }, 1],
  ['filled with a light colour', { content: `0.9 0.95 1 rg 0 0 595 842 re f 0 g ${HEADING}` }, 0],
  ['with a foot of its own', { content: `${HEADING} BT /F1 9 Tf 30 26 Td (${'its own foot '.repeat(9)}) Tj ET` }, 0],
  ['of the size of a card', { box: '[0 0 200 120]', content: 'BT /F1 9 Tf 60 60 Td (Ward report) Tj ET' }, 0],
]; // prettier-ignore

type Look = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  /** Of all letters, in the page's own units. */
  readonly boxes: readonly Box[];
  readonly stamps: readonly string[];
};

const STAMP: Partial<PackPart> = { runningFoot: 'Foot of the item', stamp: 'NOT FOR PUBLICATION' };

/** The page drawn, and where its stamps are: across and up, in hundredths of the page as shown. */
function look(page: PdfPage): Look {
  const { width, height, rgba } = page.render({ dpi: 72, withAnnotations: true });
  const at = page.transform(width, height);
  const chars = page.chars();
  const text = chars.map(({ text: letter }) => letter).join('');
  const stamps = ['Page 1', 'Foot of the item', 'NOT FOR PUBLICATION'].map((words) => {
    const first = text.lastIndexOf(words);
    const box = chars[first]?.box;
    const last = chars[first + words.length - 1]?.box;
    if (box === undefined || last === undefined) return `${words}: missing`;
    const x = at.a * box.left + at.c * box.bottom + at.e;
    const y = height - (at.b * box.left + at.d * box.bottom + at.f);
    const lastX = at.a * last.left + at.c * last.bottom + at.e;
    const lastY = height - (at.b * last.left + at.d * last.bottom + at.f);
    if (lastX < x || Math.abs(lastY - y) > height * 0.02) return `${words}: not upright`;
    const inside = x > 0 && x < width && y > 0 && y < height;
    return `${words}: ${!inside ? 'outside' : y < height * 0.2 ? 'foot' : y > height * 0.8 ? 'head' : 'within'}`;
  });
  const boxes = chars.flatMap(({ text: letter, box }) => (box === undefined || letter.trim() === '' ? [] : [rounded(box)])); // prettier-ignore
  return { width, height, rgba, stamps, boxes };
}

function rounded({ left, bottom, right, top }: Box): Box {
  const [l, b, r, t] = [left, bottom, right, top].map((value) => Math.round(value * 10) / 10);
  return { left: l ?? 0, bottom: b ?? 0, right: r ?? 0, top: t ?? 0 };
}

describe('the stamps of a page', () => {
  for (const [what, { box, more = '', content = HEADING }, scaled] of PAGES) {
    const source = onePage({ ...(box && { mediaBox: box }), page: more, content: stream(content) });

    it(`are upright at its head and foot: ${what}`, async () => {
      const pack = await packOf([partOf('a', source, STAMP)]);
      const { stamps } = await inPdfium(pack.bytes, (document) => document.withPage(0, look));
      assert.deepEqual(stamps, ['Page 1: foot', 'Foot of the item: foot', 'NOT FOR PUBLICATION: head']); // prettier-ignore
      assert.equal(pack.parts[0]?.scaledPages, scaled);
    });

    it(`are over nothing, and change nothing else: ${what}`, async () => {
      const pack = await packOf([partOf('a', source, STAMP)]);
      const before = await inPdfium(source, (document) => document.withPage(0, look));
      const after = await inPdfium(pack.bytes, (document) => document.withPage(0, look));
      // Words are where they were in the page's own units, whether the page is larger or not.
      const own = after.boxes.slice(0, before.boxes.length);
      assert.deepEqual(own, before.boxes);
      const stamped = after.boxes.slice(before.boxes.length);
      assert.ok(stamped.length > 20);
      assert.deepEqual(stamped.filter((box) => own.some((each) => meet(box, each))), []); // prettier-ignore
      if (scaled === 0) assert.equal(changedOverInk(before, after), 0);
      else {
        assert.ok(Math.abs(after.width / after.height - before.width / before.height) < 0.01);
        assert.ok(after.height > before.height);
      }
    });
  }

  it('are artefacts, which nobody is read', async () => {
    const pack = await packOf([partOf('a', onePage(), STAMP)]);
    const marks = contentOf(pack, 1).match(/\/Artifact <<[^>]*>> BDC/gu);
    assert.deepEqual(marks, [
      '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
      '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
    ]);
  });

  it('have the letters of names in other languages, and end in “…” where there is no room', async () => {
    const pack = await packOf([
      partOf('a', onePage(), { stamp: 'Cllr Siân Łukasz Nguyễn Χρήστος', runningFoot: 'A long title '.repeat(20) }),
    ]); // prettier-ignore
    const text = await inPdfium(pack.bytes, (document) => document.withPage(0, (page) => page.text())); // prettier-ignore
    assert.match(text, /Cllr Siân Łukasz Nguyễn Χρήστος/u);
    assert.match(text, /A long title A.*…/u);
  });

  it('show nothing of what was cut off, where a page has to be larger', async () => {
    const content = `${full(50, 50, 545, 792)} BT /F1 20 Tf 60 20 Td (SECRET) Tj ET`;
    const source = onePage({ page: '/CropBox [50 50 545 792]', content: stream(content) });
    const pack = await packOf([partOf('a', source)]);
    assert.equal(pack.parts[0]?.scaledPages, 1);
    const { width, height, rgba } = await inPdfium(pack.bytes, (document) => document.withPage(0, (page) => page.render({ dpi: 72, withAnnotations: true }))); // prettier-ignore
    // Below the words there is the foot alone, which is on the right.
    let dark = 0;
    for (let row = height - 28; row < height; row += 1) {
      for (let at = 0; at < width / 2; at += 1) if ((rgba[(row * width + at) * 4] ?? 0) < 128) dark += 1;
    } // prettier-ignore
    assert.equal(dark, 0);
  });
});

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}

/** How many points that were dark have changed. */
function changedOverInk(before: Look, after: Look): number {
  assert.deepEqual([after.width, after.height], [before.width, before.height]);
  let changed = 0;
  for (let at = 0; at < before.rgba.length; at += 4) {
    const was = before.rgba[at] ?? 255;
    if (was < 128 && Math.abs((after.rgba[at] ?? 255) - was) > 40) changed += 1;
  }
  return changed;
}
