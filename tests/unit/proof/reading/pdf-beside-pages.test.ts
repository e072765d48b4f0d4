import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flate, onePage, rawPdf, stream, type RawObject } from '../../../pdf-corpus/raw-pdf.ts';
import { proofOf, SENTENCE } from '../site.ts';

const WORDS = SENTENCE.replaceAll('é', 'e');

/** Letters as the numbers of a font, which only its map to Unicode explains. */
const numbered = (words: string) =>
  [...words].map((sign) => ((sign.codePointAt(0) ?? 0) + 0x300).toString(16).padStart(4, '0')).join(''); // prettier-ignore
const FONT: readonly RawObject[] = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  flate(
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
      '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0300> <03FF> <0000> endbfrange endcmap end end',
  ),
];
const USED = '/Resources << /Font << /F1 6 0 R >> >>';
const BOX = '/MediaBox [0 0 595 842]';
const drawing = (words: string) => flate(`BT /F1 12 Tf 72 600 Td <${numbered(words)}> Tj ET`);

const beside = (words: string): readonly (readonly [what: string, pdf: Buffer])[] => [
  ['a page taken out of its tree', onePage({ page: USED, more: [...FONT, `<< /Type /Page ${BOX} /Contents 10 0 R ${USED} >>`, drawing(words)] })],
  ['a page that scripts may add', onePage({ page: USED, catalog: '/Names << /Templates << /Names [(a) 9 0 R] >> >>', more: [...FONT, `<< /Type /Template ${BOX} /Contents 10 0 R ${USED} >>`, drawing(words)] })],
  ['what is left of a page that is gone', onePage({ page: USED, more: [...FONT, drawing(words)] })],
  ['how a stamp looks', onePage({ page: `${USED} /Annots [9 0 R]`, more: [...FONT, '<< /Type /Annot /Subtype /Stamp /F 4 /Rect [70 500 500 540] /AP << /N 10 0 R >> >>', { ...(drawing(words) as object), dict: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${USED} /Filter /FlateDecode` } as RawObject] })],
  ['how a note looks when it is pressed', onePage({ page: `${USED} /Annots [9 0 R]`, more: [...FONT, '<< /Type /Annot /Subtype /Stamp /F 4 /Rect [70 500 500 540] /AP << /N 11 0 R /D << /On 10 0 R >> >> >>', { ...(drawing(words) as object), dict: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${USED} /Filter /FlateDecode` } as RawObject, stream('', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')] })],
]; // prettier-ignore

describe('what a PDF holds beside its pages, in letters that are numbers of a font', () => {
  for (const [what, pdf] of beside(WORDS)) {
    it(`is read: ${what}`, async () => {
      const { hits } = await proofOf({ 'a.pdf': pdf });
      assert.ok(hits.length > 0);
    });
  }
  for (const [what, pdf] of beside('The roof was relaid in 1988 and leaks in eleven places.')) {
    it(`says nothing where nothing exempt is in it: ${what}`, async () => {
      const { hits, unread } = await proofOf({ 'a.pdf': pdf });
      assert.deepEqual([hits, unread], [[], []]);
    });
  }
  it('is left where it can’t be taken apart, with what its pages say', async () => {
    const pdf = rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', `<< /Type /Page /Parent 2 0 R ${BOX} >>`, '<< /Type /Page /Contents 99 0 R']); // prettier-ignore
    const { hits } = await proofOf({ 'a.pdf': pdf });
    assert.deepEqual(hits, []);
  });
});
