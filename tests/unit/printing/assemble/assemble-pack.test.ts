import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pdfLib } from '../../../../src/files/inspecting/pdf-lib.ts';
import { pagesOf } from '../../../../src/printing/assemble/pages-of.ts';
import { manyPages, onePage, stream } from '../../../pdf-corpus/raw-pdf.ts';
import {
  bytesOf,
  dictAt,
  entriesAt,
  nameAt,
  numberOf,
  outlineOf,
  PACK,
  packOf,
  partOf,
  placeOf,
  rawAt,
  textAt,
  textsOf,
  valueAt,
} from '../../../support/site/read-pack.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('a pack', () => {
  const front = partOf('front', manyPages(2), { numbering: 'letters', title: 'Front sheet' });
  const item = partOf('item-7', manyPages(3), {
    title: 'Ofsted inspection',
    runningFoot: 'Item 7',
  });
  const appendix = partOf('appendix-7-1', manyPages(1), { title: 'Appendix 1', level: 1 });

  it('has a number on each page: letters for what is before the items, then numbers', async () => {
    const pack = await packOf([front, item, appendix]);
    assert.deepEqual(await textsOf(pack.bytes), [
      'Page 1 of the paper Page A',
      'Page 2 of the paper Page B',
      'Page 1 of the paper Item 7 Page 1',
      'Page 2 of the paper Item 7 Page 2',
      'Page 3 of the paper Item 7 Page 3',
      'Page 1 of the paper Page 4',
    ]);
    assert.equal(pack.pages, 6);
    assert.deepEqual(
      pack.parts.map(({ key, pages, first, last, firstPage }) => [key, pages, first, last, firstPage]),
      [
        ['front', 2, 'A', 'B', 1],
        ['item-7', 3, '1', '3', 3],
        ['appendix-7-1', 1, '4', '4', 6],
      ],
    ); // prettier-ignore
  });

  it('has both numbers on a page that has another one in another pack', async () => {
    const also = (first: number) => ({ alsoIn: { first, pack: 'public pack' } });
    const pack = await packOf([
      { ...item, ...also(1) },
      { ...appendix, ...also(3) },
      partOf('b', manyPages(1)),
    ]);
    const foots = (await textsOf(pack.bytes)).map((text) => text.replace(/^.*of the paper /, ''));
    assert.deepEqual(foots, [
      ...['Item 7 Page 1', 'Item 7 Page 2', 'Item 7 Page 3'],
      ...['(public pack: page 3) Page 4', 'Page 5'],
    ]);
    assert.deepEqual(
      pack.parts.map(({ first }) => first),
      ['1', '4', '5'],
    );
  });

  it('goes on from the number that it is given, and counts on behind Z', async () => {
    const letters = await packOf([partOf('a', manyPages(28), { numbering: 'letters' })]);
    assert.deepEqual([letters.parts[0]?.first, letters.parts[0]?.last], ['A', 'BB']);
    const supplement = await packOf([item], { ...PACK, firstNumber: 120 });
    assert.deepEqual([supplement.parts[0]?.first, supplement.parts[0]?.last], ['120', '122']);
    const labels = entriesAt(dictAt(supplement.catalog, 'PageLabels'), 'Nums').map(String);
    assert.match(labels.join(' ').replaceAll(/\s+/gu, ' '), /^0 << \/S \/D \/St 120 >>$/u);
  });

  it('has labels that say the same numbers to readers', async () => {
    const { catalog, context } = await packOf([front, item, appendix]);
    const labels = entriesAt(dictAt(catalog, 'PageLabels'), 'Nums');
    const style = (at: number) => {
      const label = context.lookup(labels[at], pdfLib.PDFDict);
      return [numberOf(labels[at - 1]), nameAt(label, 'S'), numberOf(valueAt(label, 'St'))];
    };
    assert.deepEqual([style(1), style(3)], [[0, 'A', 1], [2, 'D', 1]]); // prettier-ignore
    assert.equal(labels.length, 4);
  });

  it('has a bookmark for each part by its level, with the part’s own below', async () => {
    const own = onePage({
      catalog: '/Outlines 6 0 R',
      more: [
        '<< /First 7 0 R /Last 8 0 R >>',
        '<< /Title (Findings) /Dest [3 0 R /XYZ 0 500 null] /Next 8 0 R /First 9 0 R >>',
        '<< /Title (Script) /A << /S /JavaScript /JS (x) >> >>',
        '<< /Title (Schools) /A << /S /GoTo /D [0 /Fit] >> >>',
      ],
    });
    const pack = await packOf([
      front,
      item,
      { ...appendix, bytes: own },
      partOf('item-8', manyPages(1)),
    ]);
    assert.deepEqual(outlineOf(pack), [
      'Front sheet 1',
      'Ofsted inspection 3',
      '  Appendix 1 6',
      '    Findings 6',
      '      Schools 6',
      'Part item-8 7',
    ]);
    const first = dictAt(dictAt(dictAt(pack.catalog, 'Outlines'), 'First'), 'Next');
    assert.equal(numberOf(valueAt(first, 'Count')), -1, 'closed');
  });

  it('names bookmarks by the headings of a printed part as they are written', async () => {
    const shown = ['AGENDAAGENDA', 'What isproposed?', 'Ms O’Neill’s letter', 'COSTS', 'A – B'];
    const bytes = onePage({
      catalog: '/Outlines 6 0 R',
      more: [
        '<< /First 7 0 R >>',
        ...shown.map((title, at) => {
          const text = Buffer.from(`\uFEFF${title}`, 'utf16le').swap16().toString('hex');
          const next = at + 1 < shown.length ? `/Next ${at + 8} 0 R` : '';
          return `<< /Title <${text}> /Dest [3 0 R /Fit] ${next} >>`;
        }),
      ],
    });
    // A heading that has no bookmark is passed over, and a bookmark of no heading stays.
    const headings = ['Agenda', 'What is proposed?', 'Not shown', 'Costs', 'A – B'];
    const named = await packOf([{ ...item, bytes, headings }]);
    assert.deepEqual(outlineOf(named).slice(1), [
      '  Agenda 1',
      '  What is proposed? 1',
      '  Ms O’Neill’s letter 1',
      '  Costs 1',
      '  A – B 1',
    ]);
    const unnamed = await packOf([{ ...item, bytes }]);
    assert.deepEqual(
      outlineOf(unnamed).slice(1),
      shown.map((title) => `  ${title} 1`),
    );
  });

  it('has a name for the beginning of each part, which addresses can use', async () => {
    const pack = await packOf([front, item, appendix]);
    const names = entriesAt(dictAt(dictAt(pack.catalog, 'Names'), 'Dests'), 'Names');
    const read = [0, 2, 4].map((at) => [bytesOf(names[at]), placeOf(pack, names[at + 1]).split(' ')[0]]); // prettier-ignore
    assert.deepEqual(read, [['appendix-7-1', '6'], ['front', '1'], ['item-7', '3']]); // prettier-ignore
  });

  it('says what it is, and names nobody who wrote a part', async () => {
    const signed = onePage({
      trailer: '/Info 6 0 R',
      catalog: '/Metadata 7 0 R',
      more: ['<< /Author (J. Bloggs) /Title (Draft 7) >>', stream('<x>J. Bloggs</x>', '/Type /Metadata /Subtype /XML')], // prettier-ignore
    });
    const pack = await packOf([partOf('a', signed)], { ...PACK, title: 'Pack & <more>', subject: 'S' }); // prettier-ignore
    const { catalog, context, bytes } = pack;
    const info = context.lookup(context.trailerInfo.Info, pdfLib.PDFDict);
    assert.equal(textAt(info, 'Title'), 'Pack & <more>');
    assert.equal(textAt(info, 'Author'), 'Leeds City Council');
    assert.equal(textAt(info, 'CreationDate'), 'D:20220511093000Z');
    const xmp = context.lookup(rawAt(catalog, 'Metadata'), pdfLib.PDFStream);
    const text = Buffer.from(xmp.getContents()).toString('utf8');
    assert.match(text, /<dc:title>.*Pack &amp; &lt;more&gt;/u);
    assert.doesNotMatch(text, /pdfuaid:part/u);
    assert.equal(textAt(catalog, 'Lang'), 'en-GB');
    assert.equal(String(valueAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')), 'true');
    assert.equal(nameAt(catalog, 'PageMode'), 'UseOutlines');
    assert.ok(!Buffer.from(bytes).includes('Bloggs'));
  });

  it('is the same, byte for byte, from the same parts', async () => {
    const parts = [front, { ...item, stamp: 'NOT FOR PUBLICATION – Łukasz' }, appendix];
    const [one, other] = [await packOf(parts), await packOf(parts)];
    assert.ok(Buffer.from(one.bytes).equals(Buffer.from(other.bytes)));
  });

  it('is the same where it is so much that another thread looks at its pages', async () => {
    const much = manyPages(1);
    // A comment that makes the file large enough, and is in no page.
    const large = Buffer.concat([much, Buffer.from(`%${'x'.repeat(1_200_000)}\n`)]);
    const parts = (bytes: Buffer) => [front, partOf('b', bytes), partOf('c', bytes), item];
    const [there, here] = [await packOf(parts(large)), await packOf(parts(much))];
    assert.ok(Buffer.from(there.bytes).equals(Buffer.from(here.bytes)));
    const broken = Buffer.from('%PDF-1.7 of nothing');
    await assert.rejects(packOf([...parts(large), partOf('d', broken)]), { name: 'PartError', key: 'd' }); // prettier-ignore
  });

  it('is a PDF that qpdf has nothing against', (t) => {
    if (spawnSync('qpdf', ['--version']).status !== 0) return t.skip('qpdf isn’t installed');
    return packOf([front, { ...item, stamp: 'NOT FOR PUBLICATION' }, appendix]).then(
      ({ bytes }) => {
        const file = path.join(temporaryFolder('pack'), 'pack.pdf');
        writeFileSync(file, bytes);
        assert.match(execFileSync('qpdf', ['--check', file]).toString(), /No syntax or stream/u);
      },
    );
  });

  it('is made without a word on the terminal, however odd a part is', async (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    const odd = onePage({ more: ['[99999999999999999999]'], catalog: '/Odd 6 0 R' });
    await Promise.all([packOf([partOf('a', odd)]), packOf([partOf('b', odd)])]);
    assert.equal(warn.mock.callCount(), 0);
    console.warn('still heard');
    assert.equal(warn.mock.callCount(), 1);
  });

  it('needs keys that tell its parts apart', async () => {
    await assert.rejects(packOf([front, front]), RangeError);
    await assert.rejects(packOf([]), RangeError);
  });

  it('has as many pages as its parts', async () => {
    assert.equal(await pagesOf(manyPages(11)), 11);
    assert.equal(await pagesOf((await packOf([front, item])).bytes), 5);
    await assert.rejects(pagesOf(Buffer.from('no PDF')));
  });
});
