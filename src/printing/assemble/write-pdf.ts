import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';

/** Objects in a compressed one. */
const OBJECTS_IN_STREAM = 100;
/** Of each entry of the table of objects: what it is, where, and the place in a compressed one. */
const WIDTHS = [1, 4, 2] as const;
const ENTRY = WIDTHS.reduce<number>((sum, width) => sum + width, 0);

/**
 * Writes the objects of a file, those without content of their own compressed (ISO 32000-1, 7.5.7). The library's
 * own writer goes through each object four times, which takes as long as to read all parts. The bytes come from
 * fflate, which gives the same on every machine; what Node compresses depends on its version.
 */
export function writePdf(context: PDFContext): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const put = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const objects = context.enumerateIndirectObjects();
  let last = objects.at(-1)?.[0].objectNumber ?? 0;
  const entries = new Map<number, readonly [kind: number, at: number, index: number]>();
  const putStream = (number: number, dict: PDFDict, content: Uint8Array) => {
    entries.set(number, [1, length, 0]);
    dict.set(pdfLib.PDFName.Length, pdfLib.PDFNumber.of(content.length));
    put(latin1(`${number} 0 obj\n${dict.toString()}\nstream\n`));
    put(content);
    put(latin1('\nendstream\nendobj\n'));
  };
  put(latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'));

  const small: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of objects) {
    if (object instanceof pdfLib.PDFStream) {
      putStream(ref.objectNumber, object.dict, object.getContents());
    } else small.push([ref, object]);
  }
  for (let from = 0; from < small.length; from += OBJECTS_IN_STREAM) {
    const own = small.slice(from, from + OBJECTS_IN_STREAM);
    const number = (last += 1);
    const { content, first } = compressed(own.map(([ref, object]) => [ref.objectNumber, object]));
    own.forEach(([ref], index) => entries.set(ref.objectNumber, [2, number, index]));
    const dict = context.obj({
      Type: 'ObjStm',
      N: own.length,
      First: first,
      Filter: 'FlateDecode',
    });
    putStream(number, dict, content);
  }
  const start = length;
  last += 1;
  entries.set(last, [1, start, 0]);
  const { Root, Info, ID } = context.trailerInfo;
  const table = context.obj({
    ...{ Type: 'XRef', Size: last + 1, W: [...WIDTHS], Filter: 'FlateDecode' },
    ...{ Root, Info, ID },
  });
  putStream(last, table, zlibSync(tableOf(entries, last)));
  put(latin1(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks, length);
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The numbers and places of the objects, then the objects. */
function compressed(objects: readonly (readonly [number, PDFObject])[]): {
  readonly content: Uint8Array;
  readonly first: number;
} {
  let places = '';
  let bodies = '';
  for (const [number, object] of objects) {
    places += `${number} ${bodies.length} `;
    bodies += `${object.toString()}\n`;
  }
  return { content: zlibSync(latin1(places + bodies)), first: places.length };
}

function tableOf(
  entries: ReadonlyMap<number, readonly [number, number, number]>,
  last: number,
): Uint8Array {
  const table = Buffer.alloc((last + 1) * ENTRY);
  // Object 0 is the head of those that are free.
  table.writeUInt16BE(65_535, ENTRY - 2);
  for (const [number, [kind, at, index]] of entries) {
    table.writeUInt8(kind, number * ENTRY);
    table.writeUInt32BE(at, number * ENTRY + 1);
    table.writeUInt16BE(index, number * ENTRY + 5);
  }
  return table;
}
