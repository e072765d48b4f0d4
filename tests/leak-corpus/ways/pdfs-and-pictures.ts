import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { linesAt, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { onePage, stream } from '../../pdf-corpus/raw-pdf.ts';
import { scannedPdf, scanOf } from '../../support/fixture/scans.ts';
import { smallPdf } from '../../support/fixture/small-pdf.ts';
import type { Matter } from '../matter.ts';
import { drop, dropExempt } from '../meeting-draft.ts';
import type { Way } from '../way.ts';

type Bytes = Uint8Array | Buffer;
type Write = (matter: Matter) => Bytes | Promise<Bytes>;

const open = (name: string, extension: string, write: Write, more: Partial<Way> = {}): Way => ({
  ...{ name, must: 'stop', ...more },
  plant: async (draft, matter) => drop(draft, extension, await write(matter)),
});

/** The exempt report has this file, and the open report says words of it. */
const exempt = (
  name: string,
  extension: string,
  write: Write,
  words: (matter: Matter) => string,
): Way => ({
  ...{ name, must: 'stop', noTwin: true },
  plant: async (draft, matter) => {
    dropExempt(draft, extension, await write(matter));
    draft.open.text += `\n\n${words(matter)}`;
  },
});

/** A PDF of one page with a change to it. */
export const changed = async (
  change: (pdf: PDFDocument) => void | Promise<void>,
): Promise<Bytes> => {
  const pdf = await PDFDocument.load(await smallPdf('Plan', ['A plan of the planks']));
  await change(pdf);
  return pdf.save();
};
export const lines = (...texts: readonly string[]): Buffer => typesetPdf([linesAt(60, 760, texts)]);
const inHalves = (text: string): [string, string] => {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
};
const pageOf = (content: string): Buffer => onePage({ content: stream(content) });
const shown = (text: string): string =>
  text
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('£', '\\243')
    .replaceAll('’', "'");

const PDFS: readonly Way[] = [
  open('the text of a PDF', 'pdf', ({ sentence }) => lines(sentence)),
  open('an amount in a PDF', 'pdf', ({ amount }) => lines(`Planks ${amount}`)),
  open('a name in a PDF', 'pdf', ({ person }) => lines(`Sawn by ${person}`), { must: 'warn' }),
  open('half a sentence in a PDF', 'pdf', ({ sentence }) =>
    lines('It is said that', inHalves(sentence)[0]),
  ),
  open('a sentence over lines of a PDF', 'pdf', ({ sentence }) => lines(...inHalves(sentence))),
  open('a sentence over pages of a PDF', 'pdf', ({ sentence }) =>
    typesetPdf(inHalves(sentence).map((half) => linesAt(60, 760, [half]))),
  ),
  open('a sentence cut at the ends of lines of a PDF', 'pdf', ({ plain }) =>
    lines(...plain.replace(/([a-z]{4})([a-z]{3})/g, '$1-\n$2').split('\n')),
  ),
  open('a sentence placed letter by letter', 'pdf', ({ plain }) =>
    pageOf(
      `BT /F1 10 Tf ${[...plain].map((letter, at) => `1 0 0 1 ${40 + at * 5.5} 700 Tm (${shown(letter)}) Tj`).join(' ')} ET`,
    ),
  ),
  open('a row of a table in a PDF', 'pdf', ({ row }) =>
    typesetPdf([row.map((text, at) => ({ text, x: 60 + at * 150, y: 700 }))]),
  ),
  open(
    'white letters of a PDF',
    'pdf',
    ({ sentence }) => pageOf(`BT 1 1 1 rg /F1 10 Tf 40 700 Td (${shown(sentence)}) Tj ET`),
    { by: ['exempt-leaked', 'redaction-failed'], noTwin: true },
  ),
  open('the title of a PDF', 'pdf', ({ sentence }) => smallPdf(sentence, ['A plan of the planks'])),
  open('the subject of a PDF', 'pdf', ({ pounds }) =>
    changed((pdf) => pdf.setSubject(`A bill of ${pounds}`)),
  ),
  open('the keywords of a PDF', 'pdf', ({ reference }) =>
    changed((pdf) => pdf.setKeywords([reference])),
  ),
  open('the author of a PDF', 'pdf', ({ person }) => changed((pdf) => pdf.setAuthor(person)), {
    must: 'warn',
    by: ['exempt-leaked', 'exempt-hinted', 'appendix-names-person'],
  }),
  open('XMP of a PDF', 'pdf', ({ sentence }) =>
    changed((pdf) => {
      const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:description xmlns:dc="d">${sentence}</dc:description></x:xmpmeta>`;
      pdf.catalog.set(
        PDFName.of('Metadata'),
        pdf.context.register(pdf.context.stream(xml, { Type: 'Metadata', Subtype: 'XML' })),
      );
    }),
  ),
  open('a bookmark of a PDF', 'pdf', ({ sentence }) =>
    changed((pdf) => {
      const { context, catalog } = pdf;
      const outlines = context.nextRef();
      const entry = context.register(
        context.obj({
          Title: PDFHexString.fromText(sentence),
          Parent: outlines,
          Dest: [pdf.getPage(0).ref, 'Fit'],
        }),
      );
      context.assign(
        outlines,
        context.obj({ Type: 'Outlines', First: entry, Last: entry, Count: 1 }),
      );
      catalog.set(PDFName.of('Outlines'), outlines);
    }),
  ),
  open(
    'a note in a PDF',
    'pdf',
    ({ sentence }) =>
      changed((pdf) => {
        const note = pdf.context.obj({
          Type: 'Annot',
          Subtype: 'Text',
          Rect: [10, 10, 30, 30],
          Contents: PDFHexString.fromText(sentence),
        });
        pdf
          .getPage(0)
          .node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]));
      }),
    { by: ['exempt-leaked', 'pdf-comment'] },
  ),
  open(
    'the value of a form in a PDF',
    'pdf',
    ({ sentence }) =>
      changed((pdf) => {
        const input = pdf.getForm().createTextField('note');
        input.setText(sentence.replaceAll('’', "'"));
        input.addToPage(pdf.getPage(0), { x: 20, y: 600, width: 400, height: 20 });
      }),
    { by: ['exempt-leaked', 'pdf-form'] },
  ),
  open('a link in a PDF', 'pdf', ({ sentence }) =>
    changed((pdf) => {
      const link = pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [10, 10, 30, 30],
        A: {
          S: 'URI',
          URI: PDFString.of(`https://council.example/?q=${encodeURIComponent(sentence)}`),
        },
      });
      pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]));
    }),
  ),
  open(
    'a file in a PDF',
    'pdf',
    ({ sentence }) =>
      changed(async (pdf) => {
        await pdf.attach(Buffer.from(sentence), 'note.txt', { mimeType: 'text/plain' });
      }),
    { by: ['pdf-embedded-file', 'exempt-leaked'], noTwin: true },
  ),
  open('the language of alternative texts of a PDF', 'pdf', ({ sentence }) =>
    changed((pdf) => {
      const root = pdf.context.obj({
        Type: 'StructTreeRoot',
        K: { S: 'Figure', Alt: PDFHexString.fromText(sentence) },
      });
      pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.register(root));
    }),
  ),
  open(
    'words behind words of a PDF',
    'pdf',
    ({ sentence }) =>
      pageOf(
        `/Span << /ActualText (${shown(sentence)}) >> BDC BT /F1 10 Tf 40 700 Td (Planks) Tj ET EMC`,
      ),
    { by: ['exempt-leaked', 'redaction-failed', 'words-unseen'], noTwin: true },
  ),
  open('a scan', 'pdf', ({ sentence }) => scannedPdf([[sentence]])),
];

const png = async (): Promise<Buffer> =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: '#654321' } })
    .png()
    .toBuffer();

/** A PNG with one more chunk. */
const withChunk = async (type: string, data: Buffer): Promise<Buffer> => {
  const bytes = await png();
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([bytes.subarray(0, 33), length, body, sum, bytes.subarray(33)]);
};

const photograph = async (description: string): Promise<Buffer> =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: '#654321' } })
    .withExif({ IFD0: { ImageDescription: description } })
    .jpeg()
    .toBuffer();

const PICTURES: readonly Way[] = [
  open('the text of a PNG', 'png', ({ plain }) =>
    withChunk('tEXt', Buffer.from(`Comment\0${plain}`, 'latin1')),
  ),
  open('the packed text of a PNG', 'png', ({ plain }) =>
    withChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(plain)])),
  ),
  open('the text of a PNG in UTF-8', 'png', ({ sentence }) =>
    withChunk('iTXt', Buffer.from(`Comment\0\0\0\0\0${sentence}`)),
  ),
  open('an amount in the text of a PNG', 'png', ({ amount }) =>
    withChunk('tEXt', Buffer.from(`Comment\0Costs ${amount} in all`, 'latin1')),
  ),
  open('what a photograph says of itself', 'jpg', ({ plain }) => photograph(plain)),
  open('an amount in what a photograph says of itself', 'jpg', ({ amount }) =>
    photograph(`A bill of ${amount}`),
  ),
  open(
    'what is after the end of a picture',
    'png',
    async ({ plain }) => Buffer.concat([await png(), Buffer.from(plain)]),
    { by: ['exempt-leaked', 'appendix-unsound'], noTwin: true },
  ),
  open('a picture of words', 'png', ({ sentence }) => scanOf([sentence])),
];

const say = ({ pounds }: Matter): string => `The planks cost ${pounds} in all.`;
const sayPlain = ({ plain }: Matter): string => plain;

const EXEMPT: readonly Way[] = [
  exempt('what an exempt PDF says', 'pdf', ({ sentence }) => lines(sentence), say),
  exempt(
    'what an exempt PDF says over pages',
    'pdf',
    ({ plain }) => typesetPdf(inHalves(plain).map((half) => linesAt(60, 760, [half]))),
    sayPlain,
  ),
  exempt(
    'what an exempt PDF says over lines',
    'pdf',
    ({ plain }) => lines(...plain.replace(/((?:\S+ ){4})/g, '$1\n').split('\n')),
    sayPlain,
  ),
  exempt(
    'what the title of an exempt PDF says',
    'pdf',
    ({ plain }) => smallPdf(plain, ['Bids']),
    sayPlain,
  ),
  exempt(
    'what a bookmark of an exempt PDF says',
    'pdf',
    ({ plain }) =>
      changed((pdf) => {
        const { context, catalog } = pdf;
        const outlines = context.nextRef();
        const entry = context.register(
          context.obj({ Title: PDFHexString.fromText(plain), Parent: outlines }),
        );
        context.assign(
          outlines,
          context.obj({ Type: 'Outlines', First: entry, Last: entry, Count: 1 }),
        );
        catalog.set(PDFName.of('Outlines'), outlines);
      }),
    sayPlain,
  ),
  exempt(
    'what a note in an exempt PDF says',
    'pdf',
    ({ plain }) =>
      changed((pdf) => {
        const note = pdf.context.obj({
          Type: 'Annot',
          Subtype: 'Text',
          Rect: [10, 10, 30, 30],
          Contents: PDFHexString.fromText(plain),
        });
        pdf
          .getPage(0)
          .node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]));
      }),
    sayPlain,
  ),
  exempt(
    'what a form of an exempt PDF says',
    'pdf',
    ({ pounds }) =>
      changed((pdf) => {
        const input = pdf.getForm().createTextField('sum');
        input.setText(pounds);
        input.addToPage(pdf.getPage(0), { x: 20, y: 600, width: 400, height: 20 });
      }),
    say,
  ),
  exempt(
    'a row of a table of an exempt PDF',
    'pdf',
    ({ row }) => typesetPdf([row.map((text, at) => ({ text, x: 60 + at * 150, y: 700 }))]),
    ({ row }) => `${row[0]} scored ${row[2]} with ${row[1]}.`,
  ),
  exempt('what an exempt scan says', 'pdf', ({ sentence }) => scannedPdf([[sentence]]), say),
  exempt('what an exempt picture says', 'png', ({ plain }) => scanOf([plain]), sayPlain),
  exempt(
    'what the text of an exempt PNG says',
    'png',
    ({ plain }) => withChunk('tEXt', Buffer.from(`Comment\0${plain}`, 'latin1')),
    sayPlain,
  ),
];

/** PDFs and pictures, both open and exempt. */
export const PDFS_AND_PICTURES: readonly Way[] = [...PDFS, ...PICTURES, ...EXEMPT];
