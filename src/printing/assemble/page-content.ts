import type { PDFArray, PDFDict, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { contentFacts, PAINTING, readMark, readOperations } from './content-operations.ts';
import { dictAt, nameAt, nameOf, numberAt, valueAt } from './objects.ts';
import { PartError } from './pack-part.ts';

/** What the content of one page, and of all pages of a part, may unpack to; real ones stay far below. */
const MOST_BYTES_A_PAGE = 128 * 1024 * 1024;
const MOST_BYTES = 512 * 1024 * 1024;
/** What one page may have drawn in all, forms in forms counted as often as they are drawn. */
const MOST_DRAWN = 1024 * 1024 * 1024;
const DEEPEST_FORM = 40;

/** Unpacks the contents of a part, within a limit for all of them. */
export type Unpacker = {
  /** The content of a page, its streams joined as readers join them; not sound where some of it can't be unpacked. */
  page(page: PDFDict): { readonly content: Buffer; readonly isSound: boolean };
  /** @throws PartError where the page draws without end. */
  checkDrawings(content: Buffer, resources: PDFDict | undefined): void;
};

export function createUnpacker(key: string): Unpacker {
  let bytes = 0;
  const costs = new Map<PDFObject, number>();
  const begun = new Set<PDFObject>();
  let unsound = 0;
  const unpack = (stream: PDFObject | undefined): Buffer => {
    if (!(stream instanceof pdfLib.PDFRawStream)) return Buffer.alloc(0);
    const unpacked = unpackStream(key, stream, Math.min(MOST_BYTES_A_PAGE, MOST_BYTES - bytes));
    const content = unpacked?.content;
    bytes += content?.length ?? 0;
    if (unpacked?.isSound === false) unsound += 1;
    if (content === undefined || bytes > MOST_BYTES) {
      throw new PartError(key, 'The pages of the PDF unpack to more than any paper has.');
    }
    return content;
  };
  const costOf = (content: Buffer, resources: PDFDict | undefined, depth: number): number => {
    const forms = dictAt(resources, 'XObject');
    let cost = content.length;
    if (forms === undefined || forms.keys().length === 0) return cost;
    for (const [name, times] of contentFacts(content).drawn) {
      const form = forms.lookup(nameOf(name));
      if (!(form instanceof pdfLib.PDFRawStream) || nameAt(form.dict, 'Subtype') !== 'Form') continue; // prettier-ignore
      let own = costs.get(form);
      if (own === undefined) {
        if (depth > DEEPEST_FORM) throw new PartError(key, 'The PDF nests too deep to be drawn.');
        if (begun.has(form)) throw new PartError(key, 'A drawing of the PDF contains itself.');
        begun.add(form);
        own = costOf(unpack(form), dictAt(form.dict, 'Resources') ?? resources, depth + 1);
        costs.set(form, own);
      }
      cost += times * own;
    }
    return cost;
  };
  return {
    page: (page) => {
      const value = valueAt(page, 'Contents');
      const streams = value instanceof pdfLib.PDFArray ? listed(value) : [value];
      const before = unsound;
      const content = Buffer.concat(streams.flatMap((stream) => [unpack(stream), NEW_LINE]));
      return { content, isSound: unsound === before };
    },
    checkDrawings: (content, resources) => {
      if (costOf(content, resources, 0) > MOST_DRAWN) {
        throw new PartError(key, 'A page of the PDF draws the same things without end.');
      }
    },
  };
}

const NEW_LINE = Buffer.from('\n');

function listed(array: PDFArray): (PDFObject | undefined)[] {
  return array.asArray().map((_, index) => array.lookup(index));
}

/** Undefined where it is too long. */
function unpackStream(
  key: string,
  stream: PDFRawStream,
  most: number,
): { readonly content: Buffer; readonly isSound: boolean } | undefined {
  const filters = valueAt(stream.dict, 'Filter');
  if (filters === undefined) return { content: Buffer.from(stream.contents), isSound: true };
  const isFlate = filters === nameOf('FlateDecode');
  const attempts: (() => Uint8Array)[] = [() => pdfLib.decodePDFRawStream(stream).decode()];
  if (isFlate && !hasPredictor(valueAt(stream.dict, 'DecodeParms'))) {
    // A stream that was cut short, or has a wrong sum at its end, shows what there is of it.
    const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH };
    attempts.unshift(
      () => inflateSync(stream.contents, options),
      () => inflateRawSync(stream.contents.subarray(2), options),
    );
  }
  for (const [index, attempt] of attempts.entries()) {
    try {
      const unpacked = attempt();
      if (unpacked.length > most) return undefined;
      return { content: Buffer.from(unpacked), isSound: index === 0 };
    } catch (error) {
      if (error instanceof RangeError) return undefined;
    }
  }
  throw new PartError(key, 'A page of the PDF is damaged. Open it, and save it as a new PDF.');
}

function hasPredictor(parameters: PDFObject | undefined): boolean {
  return parameters instanceof pdfLib.PDFDict && (numberAt(parameters, 'Predictor') ?? 1) > 1;
}

/**
 * The content with everything that is painted outside of marks in artefacts: Chromium leaves the texts of page
 * margins and some rules unmarked. A line or text that is begun isn't interrupted.
 */
export function markPainting(content: Buffer): Buffer {
  const marks: { readonly at: number; readonly text: string }[] = [];
  const wrap = (start: number, end: number) =>
    marks.push({ at: start, text: '/Artifact BMC\n' }, { at: end, text: '\nEMC\n' });
  const open: boolean[] = [];
  let path: number | undefined;
  let text: { readonly start: number; marked: boolean; readonly shown: [number, number][] } | undefined; // prettier-ignore
  readOperations(content, (name, start, end) => {
    const isMarked = open.at(-1) ?? false;
    if (name === 'BMC' || name === 'BDC') {
      open.push(readMark(content.toString('latin1', start, end)).isTagged || isMarked);
      if (text) text.marked = true;
    } else if (name === 'EMC') open.pop();
    else if (name === 'BT') text = { start, marked: isMarked, shown: [] };
    else if (name === 'ET') {
      if (text && text.shown.length > 0 && !text.marked) wrap(text.start, end);
      else for (const [from, to] of text?.shown ?? []) wrap(from, to);
      text = undefined;
    } else if (PATH.has(name)) path ??= start;
    else if (PAINTING.has(name) && !isMarked) {
      if (text) text.shown.push([start, end]);
      else wrap(ENDS_PATH.has(name) ? (path ?? start) : start, end);
    }
    if (ENDS_PATH.has(name)) path = undefined;
  });
  if (marks.length === 0) return content;
  marks.sort((a, b) => a.at - b.at);
  const parts: Buffer[] = [];
  let from = 0;
  for (const { at, text: mark } of marks) {
    parts.push(content.subarray(from, at), Buffer.from(mark, 'latin1'));
    from = at;
  }
  return Buffer.concat([...parts, content.subarray(from)]);
}

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h', 'W', 'W*']);
const ENDS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n']);
