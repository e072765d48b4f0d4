import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { smallXlsx } from '../../support/fixture/small-zip.ts';
import { drop } from '../meeting-draft.ts';
import { cells, escaped, paragraph, sheet, wordParts } from '../ways/office-files.ts';
import { changed } from '../ways/pdfs-and-pictures.ts';
import { bidder, sum } from './bidder.ts';
import type { Put, Twin } from './twin.ts';

const dropped =
  (extension: string, write: (words: string) => Uint8Array | Promise<Uint8Array>): Put =>
  async (draft, words) =>
    drop(draft, extension, await write(words));

const workbook = (names: string): Readonly<Record<string, string>> => ({
  'xl/workbook.xml': `<workbook>${names}</workbook>`,
});

/** What files have beside their text. */
export const FILE_TWINS: readonly Twin[] = [
  bidder(
    'the name of a sheet',
    'Mossopcombe Paving',
    'Robincombe Paving',
    dropped('xlsx', (firm) =>
      sheet(cells('Planks', 7), workbook(`<sheets><sheet name="${firm}" sheetId="1"/></sheets>`)),
    ),
  ),
  bidder(
    'a defined name',
    'Quillcroft Paving',
    'Robincroft Paving',
    dropped('xlsx', (firm) =>
      sheet(
        cells('Planks', 7),
        workbook(
          `<sheets><sheet name="Costs" sheetId="1"/></sheets><definedNames><definedName name="${firm.replaceAll(' ', '_')}">Costs!$A$1</definedName></definedNames>`,
        ),
      ),
    ),
  ),
  bidder(
    'the head of a column of a sheet',
    'Larkspurgarth Paving',
    'Robingarth Paving',
    dropped('xlsx', (firm) =>
      sheet(`${cells('Plank', firm)}<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>`),
    ),
  ),
  bidder(
    'the header of a sheet',
    'Thornbeck Paving',
    'Robinbeck Paving',
    dropped('xlsx', (firm) =>
      smallXlsx({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells('Planks', 7)}</sheetData><headerFooter><oddHeader>&amp;C${escaped(firm)}</oddHeader></headerFooter></worksheet>`,
      }),
    ),
  ),
  bidder(
    'the head of a column of a CSV',
    'Hobshaw Paving',
    'Robinshaw Paving',
    dropped('csv', (firm) => Buffer.from(`Plank,${firm}\nFirst,3\n`)),
  ),
  bidder(
    'the company of a Word file',
    'Wrenfold Paving',
    'Robinfold Paving',
    dropped('docx', (firm) =>
      wordParts(paragraph('Planks and paint.'), {
        'docProps/app.xml': `<Properties xmlns="p"><Company>${firm} Ltd</Company></Properties>`,
      }),
    ),
  ),
  sum(
    'the name of a layer of a PDF',
    '£1,557,631',
    '£1,575,631',
    dropped('pdf', (pounds) =>
      changed(({ context, catalog }) => {
        const group = context.register(
          context.obj({ Type: 'OCG', Name: PDFHexString.fromText(`Bill ${pounds}`) }),
        );
        catalog.set(
          PDFName.of('OCProperties'),
          context.obj({ OCGs: [group], D: { Order: [group], ON: [group] } }),
        );
      }),
    ),
  ),
  sum(
    'the labels of pages of a PDF',
    '£1,561,742',
    '£1,516,742',
    dropped('pdf', (pounds) =>
      changed(({ context, catalog }) => {
        catalog.set(
          PDFName.of('PageLabels'),
          context.obj({
            Nums: [0, { P: PDFString.of(`Bill ${pounds.replace('£', '')} `), S: 'D' }],
          }),
        );
      }),
    ),
  ),
];
