import type { PDFContext, PDFDict, PDFInvalidObject, PDFObject } from '@cantoo/pdf-lib';
import type { SoundPdf } from '../inspection.ts';
import { findInObjects } from '../hidden/objects/object-texts.ts';
import { withLimitedInflation } from './inflation.ts';
import { countPagesTakenOut } from './loose-pages.ts';
import { formsDrawnByNobody } from './unused-forms.ts';
import { pdfLib } from './pdf-lib.ts';

/** What only the objects themselves show: PDFium's own calls miss, for one, the scripts of form fields. */
export type ObjectFacts = Pick<
  SoundPdf,
  | 'fontsNotEmbedded'
  | 'javaScript'
  | 'launchActions'
  | 'localLinks'
  | 'uriActions'
  | 'formActions'
  | 'richMedia'
  | 'embeddedFiles'
  | 'formFields'
  | 'xfa'
  | 'annotations'
  | 'hiddenLayers'
  | 'inObjects'
> & {
  readonly encrypted: boolean;
  /** Of the embedded files, those that are only the settings the PDF was made with. */
  readonly settingsFiles: number;
  /** Objects that couldn't be read, and speak of what must be known: scripts, files, compressed objects. */
  readonly unreadable: number;
  /** Pages that are in the file, and not in its tree of pages. */
  readonly loose: 'pages' | 'drawings' | undefined;
};

/** Actions by what they do (ISO 32000-1, 12.6.4; GoToE and GoToR open other files). */
const ACTIONS: Readonly<
  Record<string, 'javaScript' | 'launchActions' | 'uriActions' | 'formActions' | 'richMedia'>
> = {
  JavaScript: 'javaScript',
  Launch: 'launchActions',
  GoToE: 'launchActions',
  URI: 'uriActions',
  SubmitForm: 'formActions',
  ImportData: 'formActions',
  Rendition: 'richMedia',
  RichMediaExecute: 'richMedia',
  Movie: 'richMedia',
  Sound: 'richMedia',
};

const MEDIA = new Set(['RichMedia', 'Screen', 'Movie', 'Sound', '3D']);

const FONTS = new Set(['Type1', 'MMType1', 'TrueType', 'CIDFontType0', 'CIDFontType2']);

/**
 * Walks every object of the file, also those nested in others and in object streams.
 * @param pageTexts the text of each page, to compare with what the objects say
 * @throws Error where the file has no structure to walk; RangeError where it nests too deep.
 */
export async function readObjects(
  bytes: Buffer,
  pageTexts: readonly string[] = [],
): Promise<ObjectFacts> {
  const context = await withLimitedInflation(() =>
    pdfLib.PDFParser.forBytesWithOptions(bytes, Infinity).parseDocument(),
  );
  const tally = newTally();
  for (const [, object] of context.enumerateIndirectObjects()) walk(object, tally);
  return {
    ...tally.counts,
    settingsFiles: tally.settingsFiles,
    inObjects: await withLimitedInflation(() =>
      Promise.resolve(findInObjects(context, bytes, pageTexts)),
    ),
    loose:
      countPagesTakenOut(context) > 0
        ? 'pages'
        : (await withLimitedInflation(() => Promise.resolve(formsDrawnByNobody(context)))).length >
            0
          ? 'drawings'
          : undefined,
    encrypted: context.trailerInfo.Encrypt !== undefined,
    unreadable: tally.unreadable,
    xfa: tally.xfa,
    fontsNotEmbedded: [...tally.fontsNotEmbedded].sort(),
    annotations: Object.fromEntries([...tally.annotations].sort(([a], [b]) => (a < b ? -1 : 1))),
    hiddenLayers: hiddenLayers(context),
  };
}

const JS = pdfLib.PDFName.of('JS');
const JAVA_SCRIPT = pdfLib.PDFName.of('JavaScript');
const EF = pdfLib.PDFName.of('EF');
const FT = pdfLib.PDFName.of('FT');
const XFA = pdfLib.PDFName.of('XFA');
const RECT = pdfLib.PDFName.of('Rect');

type Tally = ReturnType<typeof newTally>;

function newTally() {
  return {
    counts: {
      javaScript: 0,
      launchActions: 0,
      localLinks: 0,
      uriActions: 0,
      formActions: 0,
      richMedia: 0,
      embeddedFiles: 0,
      formFields: 0,
    },
    xfa: false,
    unreadable: 0,
    settingsFiles: 0,
    fontsNotEmbedded: new Set<string>(),
    annotations: new Map<string, number>(),
  };
}

function walk(root: PDFObject, tally: Tally): void {
  const waiting: PDFObject[] = [root];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof pdfLib.PDFDict) {
      tallyDict(object, tally);
      waiting.push(...object.values());
    } else if (object instanceof pdfLib.PDFArray) {
      for (let index = 0; index < object.size(); index += 1) waiting.push(object.get(index));
    } else if (object instanceof pdfLib.PDFStream) {
      waiting.push(object.dict);
    } else if (object instanceof pdfLib.PDFInvalidObject) {
      if (TELLING.test(sourceOf(object))) tally.unreadable += 1;
    }
  }
}

function tallyDict(dict: PDFDict, tally: Tally): void {
  const { counts } = tally;
  const action = ACTIONS[nameAt(dict, 'S')];
  if (action !== undefined && nameAt(dict, 'Type') !== 'StructElem') {
    counts[opensLocalPaper(dict, action) ? 'localLinks' : action] += 1;
  } else if (nameAt(dict, 'S') === 'GoToR') counts.localLinks += 1;
  else if (dict.has(JS) || dict.has(JAVA_SCRIPT)) counts.javaScript += 1;
  counts.launchActions += autostarted(dict).filter(({ dict: own, action: kind }) => opensLocalPaper(own, kind)).length; // prettier-ignore
  if (dict.has(EF)) {
    counts.embeddedFiles += 1;
    if (isDistillerSettings(dict)) tally.settingsFiles += 1;
  }
  if (dict.has(FT)) counts.formFields += 1;
  if (dict.has(XFA)) tally.xfa = true;

  const subtype = nameAt(dict, 'Subtype');
  if (subtype !== '' && dict.has(RECT)) {
    tally.annotations.set(subtype, (tally.annotations.get(subtype) ?? 0) + 1);
    if (MEDIA.has(subtype)) counts.richMedia += 1;
  }
  if (FONTS.has(subtype) && nameAt(dict, 'Type') === 'Font' && !isEmbedded(dict)) {
    tally.fontsNotEmbedded.add(nameAt(dict, 'BaseFont') || 'a font without a name');
  }
}

/**
 * Whether a link leads to a paper in a folder of the author's own, or of their network: it opens nothing for a
 * reader, and starts no program.
 */
function opensLocalPaper(dict: PDFDict, action: string): boolean {
  if (action === 'uriActions') return /^\s*file:/iu.test(textAt(dict, 'URI'));
  if (action !== 'launchActions' || nameAt(dict, 'S') !== 'Launch') return false;
  if (['Win', 'Mac', 'Unix'].some((key) => dict.has(pdfLib.PDFName.of(key)))) return false;
  const target = textAt(dict, 'F') || textAt(dictAt(dict, 'F'), 'UF') || textAt(dictAt(dict, 'F'), 'F'); // prettier-ignore
  return PAPER.test(target);
}

/** What is done by itself when the file, or a page of it, is opened. */
function autostarted(dict: PDFDict): { dict: PDFDict; action: string }[] {
  const additional = dictAt(dict, 'AA');
  const all = [dict.lookup(pdfLib.PDFName.of('OpenAction'))];
  for (const key of additional?.keys() ?? []) all.push(additional?.lookup(key));
  return all.flatMap((value) =>
    value instanceof pdfLib.PDFDict ? [{ dict: value, action: ACTIONS[nameAt(value, 'S')] ?? '' }] : [],
  ); // prettier-ignore
}

/** Kinds of file that a program shows, and no machine runs. */
const PAPER =
  /\.(?:pdf|docx?|rtf|odt|xlsx?|csv|ods|pptx?|odp|txt|html?|jpe?g|png|gif|tiff?|msg|eml)(?:#.*)?\s*$/iu;

/** Adobe's “Press Quality.joboptions”: a list of settings in PostScript, and no paper. */
function isDistillerSettings(dict: PDFDict): boolean {
  const name = textAt(dict, 'UF') || textAt(dict, 'F');
  if (!/\.joboptions$/iu.test(name)) return false;
  const file = dictAt(dict, 'EF')?.lookup(pdfLib.PDFName.of('F'));
  if (!(file instanceof pdfLib.PDFRawStream)) return false;
  const bytes = pdfLib.decodePDFRawStream(file).decode();
  return (
    bytes.length <= MOST_SETTINGS &&
    /^\s*<<\s*\/[A-Z]/u.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
  );
}

const MOST_SETTINGS = 200_000;

/** In an object that can't be read, a name that would matter. */
const TELLING =
  /\/(ObjStm|JavaScript|JS|Launch|GoToE|EF|EmbeddedFiles|XFA|SubmitForm|ImportData|RichMedia)\b/u;

/** The first 64 kB, with the escapes of names undone: "/Java#53cript". */
function sourceOf(object: PDFInvalidObject): string {
  const source = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(source, 0);
  return source
    .subarray(0, 65_536)
    .toString('latin1')
    .replaceAll(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A Type 0 font is its descendant's matter, and a Type 3 font is drawn by the file itself. */
function isEmbedded(font: PDFDict): boolean {
  const descriptor = font.lookup(pdfLib.PDFName.of('FontDescriptor'));
  if (!(descriptor instanceof pdfLib.PDFDict)) return false;
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
    descriptor.has(pdfLib.PDFName.of(key)),
  );
}

/** Layers (optional content groups) that the default configuration turns off (ISO 32000-1, 8.11.4.3). */
function hiddenLayers(context: PDFContext): string[] {
  const catalog = context.lookup(context.trailerInfo.Root);
  const properties = dictAt(catalog, 'OCProperties');
  const configuration = dictAt(properties, 'D');
  const off = nameAt(configuration, 'BaseState') === 'OFF' ? 'OCGs' : 'OFF';
  const hidden = arrayAt(off === 'OCGs' ? properties : configuration, off);
  const shown = new Set(off === 'OCGs' ? arrayAt(configuration, 'ON') : []);
  return hidden
    .filter((layer) => !shown.has(layer))
    .map((layer) => textAt(context.lookup(layer), 'Name') || 'a layer without a name')
    .sort();
}

function dictAt(object: PDFObject | undefined, key: string): PDFDict | undefined {
  const value =
    object instanceof pdfLib.PDFDict ? object.lookup(pdfLib.PDFName.of(key)) : undefined;
  return value instanceof pdfLib.PDFDict ? value : undefined;
}

function arrayAt(object: PDFObject | undefined, key: string): PDFObject[] {
  const value =
    object instanceof pdfLib.PDFDict ? object.lookup(pdfLib.PDFName.of(key)) : undefined;
  return value instanceof pdfLib.PDFArray ? value.asArray() : [];
}

function nameAt(object: PDFObject | undefined, key: string): string {
  const value =
    object instanceof pdfLib.PDFDict ? object.lookup(pdfLib.PDFName.of(key)) : undefined;
  return value instanceof pdfLib.PDFName ? value.decodeText() : '';
}

function textAt(object: PDFObject | undefined, key: string): string {
  const value =
    object instanceof pdfLib.PDFDict ? object.lookup(pdfLib.PDFName.of(key)) : undefined;
  return value instanceof pdfLib.PDFString || value instanceof pdfLib.PDFHexString
    ? value.decodeText()
    : '';
}
