import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfLib } from '../../../../src/files/inspecting/pdf-lib.ts';
import { manyPages, onePage, pagesOf as pagesWith, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { linesAt, taggedPdf } from '../../../pdf-corpus/typeset-pdf.ts';
import {
  contentOf,
  dictAt,
  entriesAt,
  inPdfium,
  linksOf,
  nameAt,
  packOf,
  partOf,
  rolesOf,
  textAt,
  textsOf,
} from '../../../support/site/read-pack.ts';

const heading = (text: string) => ({ type: 'H1', lines: linesAt(60, 760, [text]) });
const paragraph = (text: string) => ({ type: 'P', lines: linesAt(60, 720, [text]) });

describe('tags of parts', () => {
  it('are kept in the order of the parts, each a Part of the Document', async () => {
    const tagged = (word: string) =>
      taggedPdf([[heading(word), paragraph('Words')], [paragraph('More')]]);
    const pack = await packOf([partOf('a', tagged('One')), partOf('b', tagged('Two'), { title: 'Second' })]); // prettier-ignore
    assert.deepEqual(await rolesOf(pack.bytes), [
      'Document(Part(H1(0) P(1)))',
      'Document(Part(P(0)))',
      'Document(Part(H1(0) P(1)))',
      'Document(Part(P(0)))',
    ]);
    const document = dictAt(dictAt(pack.catalog, 'StructTreeRoot'), 'K') ?? pack.context.lookup(entriesAt(dictAt(pack.catalog, 'StructTreeRoot'), 'K')[0], pdfLib.PDFDict); // prettier-ignore
    const parts = entriesAt(document, 'K').map((each) => pack.context.lookup(each, pdfLib.PDFDict));
    assert.deepEqual(parts.map((part) => textAt(part, 'T')), ['Part a', 'Second']); // prettier-ignore
    assert.deepEqual(pack.parts.map(({ tagged }) => tagged), [true, true]); // prettier-ignore
    assert.deepEqual(pack.findings, []);
  });

  it('keep what each part means by a name of its own', async () => {
    const withRole = (standard: string) =>
      Buffer.from(
        taggedPdf([[{ ...heading('x'), type: 'Titel' }]])
          .toString('latin1')
          .replace('/StructTreeRoot /K', `/StructTreeRoot /RoleMap << /Titel /${standard} >> /K`),
        'latin1',
      );
    const pack = await packOf([partOf('a', withRole('H1')), partOf('b', withRole('P')), partOf('c', withRole('H1'))]); // prettier-ignore
    assert.deepEqual(await rolesOf(pack.bytes), ['H1', 'P', 'H1'].map((role) => `Document(Part(${role}(0)))`)); // prettier-ignore
  });

  it('keep the heads of table cells apart', async () => {
    const cell = (entries: string, type: string, text: string) => ({ type, entries, lines: linesAt(60, 700, [text]) }); // prettier-ignore
    const table = taggedPdf([[{ type: 'Table', kids: [{ type: 'TR', kids: [cell('/ID (h1)', 'TH', 'Ward'), cell('/A << /O /Table /Headers [(h1)] >>', 'TD', '3')] }] }]]); // prettier-ignore
    const { context } = await packOf([partOf('a', table), partOf('b', table)]);
    const ids: string[] = [];
    const heads: string[] = [];
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (!(object instanceof pdfLib.PDFDict)) continue;
      if (object.has(pdfLib.PDFName.of('ID'))) ids.push(textAt(object, 'ID'));
      const [head] = entriesAt(dictAt(object, 'A'), 'Headers');
      if (head instanceof pdfLib.PDFHexString) heads.push(head.decodeText());
    }
    assert.deepEqual(ids, heads);
    assert.equal(new Set(ids).size, 2);
  });

  it('are made for pages that have none, and said of', async () => {
    const mixed = [partOf('a', manyPages(2), { title: 'Plans' }), partOf('b', taggedPdf([[heading('x')]]))]; // prettier-ignore
    const pack = await packOf(mixed);
    assert.deepEqual(await rolesOf(pack.bytes), [
      'Document(Part(P(0)))',
      'Document(Part(P(0)))',
      'Document(Part(H1(0)))',
    ]);
    assert.deepEqual(pack.findings, ['Plans: it has no tags: a screen reader reads each page as one paragraph.']); // prettier-ignore
    assert.equal(pack.pdfUa, false);
  });

  it('of marks that a page without tags has already are not mixed up with new ones', async () => {
    const marked = onePage({ content: stream('/P <</MCID 0>> BDC BT /F1 12 Tf 72 720 Td (Ward report) Tj ET EMC') }); // prettier-ignore
    const pack = await packOf([partOf('a', marked)]);
    assert.deepEqual(await rolesOf(pack.bytes), ['Document(Part(P(1)))']);
  });

  it('say of a page that is a picture what it is', async () => {
    const scan = onePage({
      page: '/Resources << /XObject << /X 6 0 R >> >>',
      content: stream('400 0 0 400 90 300 cm /X Do'),
      more: [stream('\u0000', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray')], // prettier-ignore
    });
    const { bytes } = await packOf([partOf('a', scan, { title: 'Site plan' })]);
    const words = await inPdfium(bytes, (document) => document.withPage(0, (page) => page.structure()[0]?.children[0])); // prettier-ignore
    const figure = typeof words === 'object' ? words.children[0] : undefined;
    assert.ok(typeof figure === 'object');
    assert.deepEqual([figure.type, figure.alternateText], ['Figure', 'Page 1 of Site plan: a picture without text']); // prettier-ignore
  });

  it('have the words of a field in its place, where it was one of a form', async () => {
    const form = onePage({
      catalog: '/StructTreeRoot 6 0 R /MarkInfo << /Marked true >>',
      page: '/Annots [9 0 R] /StructParents 0',
      content: stream('/P <</MCID 0>> BDC BT /F1 12 Tf 72 720 Td (Name) Tj ET EMC'),
      more: [
        '<< /Type /StructTreeRoot /K [7 0 R 8 0 R] /ParentTree << /Nums [0 [7 0 R] 1 8 0 R] >> >>',
        '<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K 0 >>',
        '<< /Type /StructElem /S /Form /P 6 0 R /K << /Type /OBJR /Obj 9 0 R /Pg 3 0 R >> >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /V (Jo) /Rect [100 500 200 520] /StructParent 1 /AP << /N 10 0 R >> >>',
        stream('BT /F1 12 Tf 0 5 Td (Jo) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 5 0 R >> >>'), // prettier-ignore
      ],
    });
    const { bytes } = await packOf([partOf('a', form)]);
    assert.deepEqual(await rolesOf(bytes), ['Document(Part(P(0) Span(1)))']);
    assert.deepEqual(await textsOf(bytes), ['Name Jo Page 1']);
  });

  it('leave out what is on no page of the part, and end where they go round', async () => {
    const text = taggedPdf([[heading('x')]]).toString('latin1');
    // The heading names the Document as its kid.
    const round = Buffer.from(text.replace('/K [0]', '/K [0 8 0 R]'), 'latin1');
    assert.deepEqual(await rolesOf((await packOf([partOf('a', round)])).bytes), ['Document(Part(H1(0)))']); // prettier-ignore
  });
});

describe('links and names in parts', () => {
  const linked = (name: string, to: string) =>
    onePage({
      catalog: `/Names << /Dests << /Names [(${name}) [3 0 R /XYZ 72 400 null]] >> >>`,
      page: '/Annots [6 0 R]',
      more: [`<< /Type /Annot /Subtype /Link /Rect [0 0 50 50] ${to} >>`],
    });

  it('stay in their part where another has the same names', async () => {
    const pack = await packOf([
      partOf('a', linked('same', '/Dest (same)')),
      partOf('b', linked('same', '/A << /S /GoTo /D (same) >>')),
    ]);
    assert.deepEqual([linksOf(pack, 1), linksOf(pack, 2)], [['1 /XYZ 72 400 null'], ['2 /XYZ 72 400 null']]); // prettier-ignore
  });

  const uri = (address: string) => `/A << /S /URI /URI (${address}) >>`;
  const cases: readonly [what: string, to: string, expected: readonly string[]][] = [
    ['a web address', uri('https://leeds.gov.uk/a?b=\\(1\\)'), ['https://leeds.gov.uk/a?b=(1)']],
    ['a mail address', uri('mailto:x@leeds.gov.uk'), ['mailto:x@leeds.gov.uk']],
    ['an address without its beginning', uri('www.leeds.gov.uk'), ['https://www.leeds.gov.uk']],
    ['a script as an address', uri('javascript:alert\\(1\\)'), []],
    ['a file of somebody’s machine', uri('file:///C:/x.pdf'), []],
    ['another file', '/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>', []],
    ['a program', '/A << /S /Launch /F (x.exe) >>', []],
    ['a script', '/A << /S /JavaScript /JS (x) >>', []],
    ['a page that isn’t there', '/Dest [99 0 R /Fit]', []],
    ['a name that isn’t there', '/Dest (gone)', []],
  ];
  for (const [what, to, expected] of cases) {
    it(`to ${what} ${expected.length > 0 ? 'are kept' : 'are taken away, and said of'}`, async () => {
      const pack = await packOf([partOf('a', linked('x', to))]);
      assert.deepEqual(linksOf(pack, 1), expected);
      assert.equal(pack.findings.some((finding) => finding.includes('link')), expected.length === 0); // prettier-ignore
    });
  }

  it('of ours to another part lead to it, or to a place in it; to none they are taken away', async () => {
    const from = (address: string) =>
      partOf('from', linked('x', uri(address)), { from: 'printed' });
    const to = partOf('item-7', linked('recs', '/Dest (recs)'), { title: 'Ofsted inspection' });
    const linksFrom = async (address: string) => linksOf(await packOf([from(address), to]), 1);
    assert.deepEqual(await linksFrom('https://part.invalid/item-7'), ['2 /XYZ 0 842 null']);
    assert.deepEqual(await linksFrom('https://part.invalid/item-7#recs'), ['2 /XYZ 72 400 null']);
    assert.deepEqual(await linksFrom('https://part.invalid/item-7#none'), ['2 /XYZ 0 842 null']);
    const gone = await packOf([from('https://part.invalid/item-9'), to]);
    assert.deepEqual(linksOf(gone, 1), []);
    assert.match(gone.findings.join(), /link to “item-9” was taken away/u);
    const pack = await packOf([from('https://part.invalid/item-7'), to]);
    const [link] = entriesAt(pack.pageDicts[0], 'Annots');
    assert.equal(textAt(pack.context.lookup(link, pdfLib.PDFDict), 'Contents'), 'Link to Ofsted inspection'); // prettier-ignore
  });
});

describe('what parts do and hide', () => {
  it('is left out: scripts, files, earlier thumbnails, histories', async () => {
    const busy = onePage({
      catalog:
        '/OpenAction << /S /JavaScript /JS (SECRET) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (SECRET) >>] >> /EmbeddedFiles << /Names [(f) 6 0 R] >> >> /AA << /WC << /S /JavaScript /JS (SECRET) >> >>',
      page: '/AA << /O << /S /JavaScript /JS (SECRET) >> >> /PieceInfo << /X (SECRET) >> /Thumb 7 0 R /Metadata 8 0 R',
      more: [
        '<< /Type /Filespec /EF << /F 8 0 R >> >>',
        stream('SECRET', '/Type /XObject /Subtype /Image /Width 1 /Height 1'),
        stream('SECRET', '/Type /EmbeddedFile'),
      ],
    });
    const { context } = await packOf([partOf('a', busy)]);
    const all = context.enumerateIndirectObjects().map(([, object]) => object.toString()).join('\n'); // prettier-ignore
    assert.doesNotMatch(all, /SECRET|JavaScript|EmbeddedFile|PieceInfo|Thumb/u);
  });

  it('stays hidden in its layer, and shown in another', async () => {
    const layered = (settings: string) =>
      onePage({
        catalog: `/OCProperties << /OCGs [6 0 R 7 0 R] /D << ${settings} >> >>`,
        page: '/Resources << /Properties << /A 6 0 R /B 7 0 R >> /Font << /F1 5 0 R >> >>',
        content: stream('/OC /A BDC BT /F1 30 Tf 72 500 Td (MMMM) Tj ET EMC /OC /B BDC 0 g 300 500 80 30 re f EMC'), // prettier-ignore
        more: ['<< /Type /OCG /Name (A) >>', '<< /Type /OCG /Name (B) >>'],
      });
    const { catalog, context } = await packOf([
      partOf('a', layered('/OFF [6 0 R]')),
      partOf('b', layered('/BaseState /OFF /ON [7 0 R]')),
      partOf('c', layered('')),
    ]);
    const properties = dictAt(catalog, 'OCProperties');
    const off = entriesAt(dictAt(properties, 'D'), 'OFF');
    assert.equal(entriesAt(properties, 'OCGs').length, 6);
    assert.deepEqual(off.map((each) => textAt(context.lookup(each, pdfLib.PDFDict), 'Name')), ['A', 'A']); // prettier-ignore
  });

  it('is drawn where it was the field of a form; notes that look like something are kept without their author', async () => {
    const look = (colour: string) => stream(`${colour} rg 0 0 100 20 re f`, '/Type /XObject /Subtype /Form /BBox [0 0 100 20]'); // prettier-ignore
    const form = onePage({
      catalog: '/AcroForm << /Fields [6 0 R] /XFA (x) >>',
      page: '/Annots [6 0 R 8 0 R 10 0 R 11 0 R]',
      more: [
        '<< /Type /Annot /Subtype /Widget /FT /Tx /V (Yes) /Rect [100 500 200 520] /AP << /N 7 0 R >> /A << /S /SubmitForm >> >>',
        look('1 0 0'),
        '<< /Type /Annot /Subtype /Stamp /T (J. Bloggs) /Rect [100 400 200 420] /AP << /N 9 0 R >> >>',
        look('0 0 1'),
        '<< /Type /Annot /Subtype /Text /T (J. Bloggs) /Contents (note) /Rect [0 0 20 20] >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /V (Unseen) /Rect [100 300 200 320] >>',
      ],
    });
    const pack = await packOf([partOf('a', form)]);
    const kept = entriesAt(pack.pageDicts[0], 'Annots').map((each) => pack.context.lookup(each, pdfLib.PDFDict)); // prettier-ignore
    assert.deepEqual(kept.map((each) => [nameAt(each, 'Subtype'), textAt(each, 'T')]), [['Stamp', '']]); // prettier-ignore
    assert.match(contentOf(pack, 1), /1 0 0 1 100 500 cm\n\/PackField0 Do/u);
    assert.equal(dictAt(pack.catalog, 'AcroForm'), undefined);
    assert.match(pack.findings.join(), /one field of its form can’t be seen/u);
  });

  it('doesn’t disturb what is stamped on a page, whatever it leaves open', async () => {
    const open = pagesWith([
      'q 2 0 0 2 0 0 cm q BT /F1 12 Tf 36 360 Td (Ward report) Tj',
      'Q Q Q BT /F1 12 Tf 72 720 Td (Ward report) Tj ET',
      '/Span BMC BT /F1 12 Tf 72 720 Td (Ward report) Tj ET 0.5 0 0 0.5 0 0 cm',
      'BT /F1 12 Tf 72 720 Td (Ward report) Tj ET (without end',
      'BT /F1 12 Tf 72 720 Td (Ward report) Tj ET [ << /A',
    ]);
    const texts = await textsOf((await packOf([partOf('a', open)])).bytes);
    assert.deepEqual(
      texts,
      [1, 2, 3, 4, 5].map((number) => `Ward report Page ${number}`),
    );
  });
});
