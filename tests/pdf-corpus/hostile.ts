import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfFault } from '../../src/files/inspection.ts';
import { withObjectStream } from './active.ts';
import { flate, manyPages, onePage, rawPdf, stream } from './raw-pdf.ts';

export type HostileCase = {
  readonly name: string;
  readonly make: () => Buffer | Promise<Buffer>;
  /** Every answer that would be right; 'sound' where the file is odd and harmless. */
  readonly answers: readonly (PdfFault | 'sound')[];
};

const MEGABYTE = 1024 * 1024;

/** Zlib data that unpacks to `megabytes` of one byte repeated. */
function bomb(megabytes: number, byte: string): Buffer {
  return deflateSync(Buffer.alloc(megabytes * MEGABYTE, byte), { level: 9 });
}

const BROKEN: readonly HostileCase[] = [
  { name: 'an empty file', make: () => Buffer.alloc(0), answers: ['empty'] },
  {
    name: 'an error page with the name of a PDF',
    make: () => Buffer.from('\n<!DOCTYPE html><html><head><title>404</title></head></html>'),
    answers: ['html-page'],
  },
  {
    name: 'a Word document with the name of a PDF',
    make: () => Buffer.from('PK\u0003\u0004\u0014\u0000[Content_Types].xml', 'latin1'),
    answers: ['other-format'],
  },
  {
    name: 'a picture with the name of a PDF',
    make: () => Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    answers: ['other-format'],
  },
  { name: 'plain text', make: () => Buffer.from('Ward report'), answers: ['not-a-pdf'] },
  { name: 'a header and no more', make: () => Buffer.from('%PDF-1.7\n'), answers: ['truncated'] },
  {
    name: 'a header and noise',
    make: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(50_000), Buffer.from('%%EOF')]),
    answers: ['damaged'],
  },
  ...[30, 60, 95, 99].map((percent) => ({
    name: `the first ${percent} % of a file`,
    make: () => {
      const whole = manyPages(11);
      return whole.subarray(0, Math.floor((whole.length * percent) / 100));
    },
    // A file cut within its own table of contents can be read to the end all the same.
    answers: ['truncated', 'damaged', 'no-pages'] as const,
  })),
  {
    name: 'no pages',
    make: () =>
      rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
    answers: ['no-pages', 'damaged'],
  },
  {
    name: 'a page that isn’t there',
    make: () =>
      rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [9 0 R] /Count 1 >>']),
    answers: ['damaged', 'no-pages', 'sound'],
  },
  {
    name: 'a password',
    make: async () => {
      const document = await PDFDocument.create();
      document.addPage();
      document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
      return Buffer.from(await document.save());
    },
    answers: ['encrypted'],
  },
  {
    name: 'restrictions without a password',
    make: async () => {
      const document = await PDFDocument.create();
      document.addPage();
      document.encrypt({ userPassword: '', ownerPassword: 'owner' });
      return Buffer.from(await document.save());
    },
    answers: ['encrypted'],
  },
  {
    name: 'compressed objects that can’t be unpacked here',
    make: () =>
      withObjectStream(
        ['<< /S /JavaScript /JS (x) >>'],
        '/DecodeParms << /Predictor 12 /Columns 4 >>',
        (content) => deflateSync(predicted(content, 4)),
      ),
    answers: ['uncheckable'],
  },
];

const ENDLESS: readonly HostileCase[] = [
  {
    name: 'a cross-reference table whose predecessor is itself',
    make: () => {
      const pdf = onePage().toString('latin1');
      const at = pdf.lastIndexOf('xref\n0 ');
      return Buffer.from(pdf.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${at}`), 'latin1');
    },
    answers: ['sound', 'damaged'],
  },
  {
    name: 'a page tree that contains itself',
    make: () =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      ]),
    answers: ['sound', 'damaged', 'no-pages'],
  },
  {
    name: 'a page tree 20,000 deep',
    make: () => {
      const depth = 20_000;
      const nodes = Array.from(
        { length: depth },
        (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`,
      );
      return rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        ...nodes,
        `<< /Type /Page /Parent ${depth + 1} 0 R >>`,
      ]);
    },
    answers: ['sound', 'damaged', 'no-pages', 'crashed'],
  },
  {
    name: 'a billion pages announced',
    make: () =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      ]),
    answers: ['sound', 'damaged', 'no-pages', 'timed-out', 'out-of-memory'],
  },
  {
    name: 'an object that refers to itself',
    make: () =>
      onePage({
        more: ['6 0 R'],
        page: '/Rotate 6 0 R /Annots 6 0 R',
        content: stream('q Q', '/Length 6 0 R'),
      }),
    answers: ['sound', 'damaged'],
  },
  {
    name: 'a drawing that draws itself',
    make: () =>
      onePage({
        page: '/Resources << /XObject << /X 6 0 R >> >>',
        content: stream('/X Do'),
        more: [
          stream(
            '/X Do /X Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          ),
        ],
      }),
    answers: ['sound', 'out-of-memory', 'timed-out'],
  },
  {
    name: 'drawings that draw each other, a thousand million times in all',
    make: () => {
      const levels = 30;
      const forms = Array.from({ length: levels }, (_, index) =>
        stream(
          '/X Do /X Do',
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${index + 7} 0 R >> >>`,
        ),
      );
      const leaf = stream('0 0 1 1 re f', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]');
      return onePage({
        page: '/Resources << /XObject << /X 6 0 R >> >>',
        content: stream('/X Do'),
        more: [...forms, leaf],
      });
    },
    answers: ['sound', 'timed-out', 'out-of-memory'],
  },
  {
    name: 'lists 100,000 deep',
    make: () =>
      onePage({ more: ['['.repeat(100_000) + ']'.repeat(100_000)], catalog: '/Deep 6 0 R' }),
    answers: ['sound', 'uncheckable', 'damaged'],
  },
  {
    name: 'dictionaries 100,000 deep on the page',
    make: () => onePage({ page: `/Deep ${'<</A'.repeat(100_000)} 1 ${'>>'.repeat(100_000)}` }),
    answers: ['damaged', 'uncheckable', 'crashed', 'sound'],
  },
  {
    name: 'drawing states 1,000,000 deep',
    make: () => onePage({ content: flate('q '.repeat(1_000_000)) }),
    answers: ['sound', 'out-of-memory', 'crashed'],
  },
];

const HUGE: readonly HostileCase[] = [
  {
    name: 'compressed objects that unpack to 256 MB',
    make: () =>
      onePage({
        more: [
          { dict: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', stream: bomb(256, ' ') },
        ],
      }),
    answers: ['out-of-memory'],
  },
  {
    name: 'compressed objects, twice compressed, that unpack to 6 GB',
    make: () =>
      onePage({
        more: [
          {
            dict: '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]',
            stream: deflateSync(Buffer.concat(Array<Buffer>(100).fill(bomb(64, ' ')))),
          },
        ],
      }),
    answers: ['out-of-memory', 'uncheckable'],
  },
  {
    name: 'two million small objects in a compressed one',
    make: () => {
      const heads = Array.from({ length: 2_000_000 }, (_, index) => `${index + 10} ${index * 2}`);
      const head = `${heads.join(' ')} `;
      return onePage({
        more: [
          flate(head + '[]'.repeat(2_000_000), `/Type /ObjStm /N 2000000 /First ${head.length}`),
        ],
      });
    },
    answers: ['out-of-memory', 'timed-out', 'sound'],
  },
  {
    name: 'a cross-reference stream of a thousand million entries',
    make: () =>
      onePage({
        more: [
          stream(
            '\u0001'.repeat(20),
            '/Type /XRef /Size 1000000000 /W [1 2 1] /Index [0 1000000000]',
          ),
        ],
      }),
    answers: ['out-of-memory', 'timed-out', 'uncheckable', 'sound'],
  },
  {
    name: 'a page whose drawing unpacks to 300 MB',
    make: () =>
      onePage({
        content: { dict: '/Filter /FlateDecode', stream: bomb(300, 'q ') },
      }),
    answers: ['out-of-memory', 'timed-out', 'crashed', 'sound', 'damaged'],
  },
  {
    name: 'a picture of 60,000 by 60,000 pixels',
    make: () =>
      onePage({
        page: '/Resources << /XObject << /X 6 0 R >> >>',
        content: stream('500 0 0 500 0 0 cm /X Do'),
        more: [
          {
            dict: '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
            stream: bomb(64, '\u0000'),
          },
        ],
      }),
    answers: ['sound', 'out-of-memory'],
  },
  ...[
    '[0 0 1e9 1e9]',
    '[0 0 99999999999999 1]',
    '[0 0 0 0]',
    '[842 595 0 0]',
    '[-5 -5 -5 -5]',
    '[/a /b]',
  ].map((mediaBox) => ({
    name: `a page of the size ${mediaBox}`,
    make: () => onePage({ mediaBox }),
    answers: ['sound', 'damaged'] as const,
  })),
  {
    name: 'a text of 30 MB in one string',
    make: () => onePage({ more: [`(${'a'.repeat(30 * MEGABYTE)})`] }),
    answers: ['sound', 'out-of-memory', 'timed-out'],
  },
];

/** Files that try to break, stop or fill whatever reads them. */
export const HOSTILE: readonly HostileCase[] = [...BROKEN, ...ENDLESS, ...HUGE];

/** The same bytes on every machine. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** PNG's "up" filter, which PDFium undoes and simpler parsers don't. */
function predicted(content: Buffer, columns: number): Buffer {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(columns);
  for (let at = 0; at < content.length; at += columns) {
    const row = Buffer.alloc(columns, ' ');
    content.copy(row, 0, at, at + columns);
    rows.push(Buffer.from([2, ...row.map((byte, column) => byte - (above[column] ?? 0))]));
    above = row;
  }
  return Buffer.concat(rows);
}
