import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { namesPerson } from '../hidden/names.ts';
import { withLimitedInflation } from '../inspecting/inflation.ts';
import { pdfLib } from '../inspecting/pdf-lib.ts';

const { PDFArray, PDFDict: Dict, PDFName, PDFRawStream, PDFRef: Ref, PDFStream } = pdfLib;

/** Actions that only lead somewhere; every other one is taken out. */
const HARMLESS = new Set(['GoTo', 'URI', 'Named']);
const ACTION_KEYS = ['A', 'OpenAction', 'Next', 'PA'];

/** Scripts, triggers, files, properties, histories of editing, thumbnails: no page needs them to be seen. */
export const NEVER_NEEDED: readonly string[] = [
  'AA',
  'AF',
  'Collection',
  'EF',
  'EmbeddedFiles',
  'JavaScript',
  'JS',
  'LastModified',
  'Metadata',
  'PieceInfo',
  'RichMediaContent',
  'RichMediaSettings',
  'SpiderInfo',
  'Thumb',
  'XFA',
];
const ACTIVE_ANNOTATIONS = new Set([
  '3D',
  'FileAttachment',
  'Movie',
  'RichMedia',
  'Screen',
  'Sound',
]);
/** Of a mark or note: who made it, when, and what they called it (ISO 32000-1, table 170). */
const OF_AUTHOR = ['CreationDate', 'M', 'NM', 'T'];

/**
 * The PDF written anew without its properties, scripts, actions, files inside it and earlier versions; what
 * the pages show stays as it is, hidden words too. A title that names nobody is kept: it is read out first.
 * @throws Error where the file can't be taken apart; InflationExceeded
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await withLimitedInflation(() =>
    pdfLib.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }),
  );
  const { context } = document;
  const title = document.getTitle() ?? '';
  const { trailerInfo } = context;
  delete trailerInfo.Info;
  delete trailerInfo.ID;
  for (const [, object] of context.enumerateIndirectObjects()) visitDicts(object, cleanDict);
  dropUnreached(context);
  if (title.trim() !== '' && !namesPerson(title)) document.setTitle(title);
  return document.save({
    updateFieldAppearances: false,
    addDefaultPage: false,
    useObjectStreams: true,
  });
}

/** Calls with every dictionary in an object, those of streams too; references aren't followed. */
function visitDicts(start: PDFObject, visit: (dict: PDFDict) => void): void {
  const waiting: PDFObject[] = [start];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof Dict)) continue;
    visit(dict);
    waiting.push(...dict.values());
  }
}

function cleanDict(dict: PDFDict): void {
  const annotation = dict.has(PDFName.of('Rect')) ? nameAt(dict, 'Subtype') : '';
  for (const key of NEVER_NEEDED) dict.delete(PDFName.of(key));
  for (const key of ACTION_KEYS) {
    if (holdsHarm(dict.lookup(PDFName.of(key)))) dict.delete(PDFName.of(key));
  }
  if (annotation !== '' && annotation !== 'Widget') {
    for (const key of OF_AUTHOR) dict.delete(PDFName.of(key));
  }
  const annotations = dict.lookup(PDFName.of('Annots'));
  if (annotations instanceof PDFArray) {
    for (let index = annotations.size() - 1; index >= 0; index -= 1) {
      const each = annotations.lookup(index);
      if (each instanceof Dict && ACTIVE_ANNOTATIONS.has(nameAt(each, 'Subtype')))
        annotations.remove(index);
    }
  }
}

/** An action, or a list of them, that does more than lead somewhere. A destination is no action. */
function holdsHarm(object: PDFObject | undefined): boolean {
  if (object instanceof PDFArray) {
    return object.asArray().some((_, index) => {
      const each = object.lookup(index);
      return each instanceof Dict && each.has(PDFName.of('S')) && holdsHarm(each);
    });
  }
  return (
    object instanceof Dict && object.has(PDFName.of('S')) && !HARMLESS.has(nameAt(object, 'S'))
  );
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

/** What nothing leads to any more is left behind, streams with their bytes. */
function dropUnreached(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = context.trailerInfo.Root ? [context.trailerInfo.Root] : [];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof Ref) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target !== undefined) waiting.push(target);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof Dict) waiting.push(...object.values());
    else if (object instanceof PDFStream || object instanceof PDFRawStream)
      waiting.push(...object.dict.values());
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
  }
}
