import type { FileKind } from './kinds.ts';
import { listZip, unpackZipEntry, type ZipEntry } from '../zip.ts';
import { hasStrayBytes } from '../zip-strays.ts';
import { readDrawing } from './excel/excel-drawings.ts';
import type { CellRange } from './excel/excel-rules.ts';
import { sharedStrings } from './excel/excel-strings.ts';
import { excelStyles } from './excel/excel-styles.ts';
import { headsOfTable, hiddenCells, hiddenSheets, type Workbook } from './excel/hidden-in-excel.ts';
import {
  hasUnusedNotes,
  leavesOut,
  partsApart,
  readsLikeWords,
  wordsOfCustomXml,
  wordsOfNames,
} from './held-beside.ts';
import { hiddenInOpenDocument } from './hidden-in-opendocument.ts';
import { hiddenInWord } from './hidden-in-word.ts';
import {
  cropsOfOffice,
  cropsOfOpenDocument,
  hidesSomething,
  targetsIn,
  type Crop,
} from './office-crops.ts';
import { FAULTS, type FileFault, type OfficeFinding } from './office-fault-words.ts';
import { unusedParts } from './office-parts.ts';
import { tellsMore, unshownTexts, wordsOfBlocks } from './unshown-texts.ts';
import {
  filesInObject,
  inSettings,
  macrosIn,
  relationshipsIn,
  wellFormed,
} from './office-parts-alone.ts';
import { openDocumentStyles, type OpenStyles } from './opendocument-styles.ts';
import { holdsMore, variablesIn } from './word-fields.ts';
import { wordStyles, type WordStyles } from './word-styles.ts';

/** The part that says what a document is, and what is in it. */
const MAIN: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  odt: 'content.xml',
  ods: 'content.xml',
};
const MIMETYPES: Readonly<Record<string, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The text of one part, unpacked: beyond this it is a bomb, or more than can be looked through. */
const MOST_BYTES = 64 * 1024 * 1024;

/** All that is read of one file, unpacked, however many parts it has: a few kilobytes can hold thousands of bombs. */
const MOST_BYTES_TOGETHER = 256 * 1024 * 1024;

/** More than any document has. */
const MOST_PARTS = 20_000;

/**
 * What in an Office file can't be published: what isn't of its kind, runs, or is hidden from anyone who
 * looked at it before it was sent out (hidden sheets, tracked changes, comments, the source of a pivot table).
 */
export async function officeFault(
  bytes: Buffer,
  { extension }: FileKind,
): Promise<FileFault | undefined> {
  const { entries: parts, problem } = listZip(bytes);
  const main = parts.find(({ name }) => name === MAIN[extension]);
  if (problem !== undefined || parts.length > MOST_PARTS || !main) {
    return bytes.subarray(0, 4).toString('latin1') === 'ÐÏ\u0011à'
      ? {
          reason: 'It is locked by a password, or is an old kind of file with a new name.',
          remedy: `Save it as .${extension} without a password.`,
        }
      : {
          reason: `It is damaged, or isn’t a .${extension} file at all.`,
          remedy: 'Open it in its own program, save it again and use the new file.',
        };
  }
  if (parts.some(({ encrypted }) => encrypted)) {
    return { reason: 'It is locked by a password.', remedy: 'Save it without one.' };
  }
  let left = MOST_BYTES_TOGETHER;
  const counted = new Set<ZipEntry>();
  const read: ReadPart = (part) => {
    const most = counted.has(part) ? MOST_BYTES : Math.min(MOST_BYTES, left);
    const unpacked = unpackZipEntry(bytes, part, most);
    if (!counted.has(part)) left -= unpacked?.length ?? 0;
    counted.add(part);
    return unpacked;
  };
  const mimetype = parts.find(({ name }) => name === 'mimetype');
  if (
    MIMETYPES[extension] !== undefined &&
    (!mimetype || read(mimetype)?.toString('latin1').trim() !== MIMETYPES[extension])
  ) {
    return {
      reason: `It is not an .${extension} file, whatever its name says.`,
      remedy: `Save it as .${extension} in its own program.`,
    };
  }
  const { found, crops } = findingsOf(parts, read);
  for (const crop of crops.slice(0, MOST_CROPS)) {
    if (found.has('cropped') || found.has('too-large')) break;
    const picture = parts.find(({ name }) => name === crop.picture);
    if (await hidesSomething(picture && read(picture), crop)) found.add('cropped');
  }
  if (!found.has('too-large') && hasStrayBytes(bytes)) found.add('stray-bytes');
  return FAULTS.find(([finding]) => found.has(finding))?.[1];
}

/** Each is looked at; more than these have no honest cause to be. */
const MOST_CROPS = 200;

type ReadPart = (part: ZipEntry) => Buffer | undefined;

/** Parts whose mere presence says what they are. */
const BY_NAME: readonly (readonly [RegExp, OfficeFinding])[] = [
  [/(?:^|\/)(?:vbaProject|vbaData)|^(?:Basic|Scripts)\/|\/activeX\/|^xl\/macrosheets\//i, 'macros'],
  [/\/embeddings\/|^Object \d+$|^Versions\//, 'files-inside'],
  [/^(?:word|xl)\/(?:comments|threadedComments)/, 'comments'],
  [/^xl\/(?:pivotCache|externalLinks)\//, 'behind-a-table'],
];

/** What is in the parts of an Office file, each of which is read as XML. */
function findingsOf(
  parts: readonly ZipEntry[],
  read: ReadPart,
): { readonly found: Set<OfficeFinding>; readonly crops: readonly Crop[] } {
  const found = new Set<OfficeFinding>();
  for (const [name, finding] of BY_NAME) {
    if (parts.some((part) => name.test(part.name))) found.add(finding);
  }
  if (hasOddNames(parts)) found.add('malformed');
  const partOf = (name: string): Buffer | undefined => {
    const part = parts.find((one) => one.name === name);
    return part && read(part);
  };
  const file = readFile(parts, partOf, read);
  for (const part of parts) {
    const look = READERS.find(([name]) => name.test(part.name))?.[1];
    if (!look) continue;
    const bytes = read(part);
    if (bytes === undefined) found.add('too-large');
    else {
      for (const finding of look(bytes, file, part.name)) found.add(finding);
      if (!MAY_TELL.test(part.name)) continue;
      const { texts, told } = unshownTexts(bytes);
      for (const text of texts) file.unshown.texts.push(text);
      for (const text of told) file.unshown.told.push(text);
    }
  }
  if (holdsMore(file.held, file.shown.join(' '))) found.add('held-in-fields');
  const shown = [...file.shown, ...textsOf(file)].join(' ');
  if (holdsMore(file.beside, shown)) found.add('held-beside');
  if (tellsMore(file.unshown, shown)) found.add('held-unshown');
  if (hasUnusedTexts(file)) found.add('held-beside');
  if (partsApart(parts, partOf).length > 0) found.add('stray-bytes');
  if (unusedParts(parts, read).length > 0) found.add('stray-bytes');
  return { found, crops: file.crops };
}

/** Parts that have lists, tips and alternative texts. */
const MAY_TELL =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml|xl\/(?:worksheets|drawings)\/[^/]+\.xml|(?:content|styles)\.xml)$/;

/** What one part of a file must know of others, and what is gathered while the parts are read. */
type OfficeFile = {
  readonly partOf: (name: string) => Buffer | undefined;
  readonly painting: WordStyles;
  readonly workbook: Workbook;
  readonly open: OpenStyles;
  readonly held: string[];
  readonly shown: string[];
  /** What is held in none of its pages. */
  readonly beside: string[];
  readonly unshown: { readonly texts: string[]; readonly told: string[] };
  readonly crops: Crop[];
};

const EMPTY = Buffer.alloc(0);

function readFile(
  parts: readonly ZipEntry[],
  partOf: OfficeFile['partOf'],
  read: ReadPart,
): OfficeFile {
  const styles = partOf('styles.xml') ?? EMPTY;
  return {
    partOf,
    painting: wordStyles(partOf('word/styles.xml') ?? EMPTY),
    workbook: {
      styles: excelStyles(partOf('xl/styles.xml') ?? EMPTY),
      used: new Set(),
      strings: sharedStrings(partOf('xl/sharedStrings.xml') ?? EMPTY),
      heads: parts
        .filter(({ name }) => /^xl\/tables\//.test(name))
        .flatMap((part) => headsOfTable(read(part) ?? EMPTY)),
    },
    open: openDocumentStyles([styles, partOf('content.xml') ?? EMPTY]),
    held: variablesIn(partOf('word/settings.xml') ?? EMPTY),
    ...{ shown: [], beside: [], crops: [], unshown: { texts: [], told: [] } },
  };
}

/** Programs differ in which of two parts of one name they show, and where a path that leaves the package leads. */
function hasOddNames(parts: readonly ZipEntry[]): boolean {
  const names = parts.map(({ name }) => name.toLowerCase());
  return (
    new Set(names).size < names.length || names.some((name) => /^\/|\\|(?:^|\/)\.\.\//.test(name))
  );
}

type LookAt = (part: Buffer, file: OfficeFile, name: string) => Iterable<OfficeFinding>;

/** By the name of a part; the first that fits. */
const READERS: readonly (readonly [RegExp, LookAt])[] = [
  [/\.rels$/, relationshipsIn],
  [/^\[Content_Types\]\.xml$/, macrosIn],
  [/^word\/settings\.xml$/, inSettings],
  [/^word\/(?:styles|fontTable|webSettings|numbering|theme\/.*)\.xml$/, wellFormed],
  [/^(?:word|xl)\/charts\/[^/]+\.xml$/, inChart],
  [/^word\/(?:foot|end)notes\.xml$/, inNotes],
  [/^word\/glossary\/document\.xml$/, inBlocks],
  [/^word\/(?!media\/|customXml\/).*\.xml$/, inWord],
  [/^xl\/workbook\.xml$/, inWorkbook],
  [/^customXml\/item\d*\.xml$/, inCustomXml],
  [/^xl\/worksheets\/[^/]+\.xml$/, inSheet],
  [/^xl\/drawings\/[^/]+\.(?:xml|vml)$/, inDrawing],
  [/^(?:content|styles)\.xml$/, inOpenDocument],
  [/^Object \d+\/content\.xml$/, filesInObject],
];

function inWord(part: Buffer, file: OfficeFile, name: string): Iterable<OfficeFinding> {
  const { found, held, shown, instead } = hiddenInWord(part, file.painting);
  file.beside.push(instead);
  file.held.push(...held);
  file.shown.push(shown);
  file.crops.push(...cropsOfOffice(part, targetsOf(file, name)));
  return found;
}

/** A building block is no word of the page, and whoever opens the file can put it there. */
function inBlocks(part: Buffer, { beside, unshown }: OfficeFile): OfficeFinding[] {
  const { words, asides } = wordsOfBlocks(part);
  beside.push(...words);
  unshown.texts.push(...asides);
  return wellFormed(part);
}

function inWorkbook(part: Buffer, { beside }: OfficeFile): Iterable<OfficeFinding> {
  beside.push(...wordsOfNames(part));
  return hiddenSheets(part);
}

function inCustomXml(part: Buffer, { beside }: OfficeFile): OfficeFinding[] {
  beside.push(...wordsOfCustomXml(part));
  return wellFormed(part);
}

function inChart(part: Buffer, file: OfficeFile, name: string): OfficeFinding[] {
  const seen = name.startsWith('word/') ? [...inWord(part, file, name)] : wellFormed(part);
  return leavesOut(part) ? [...seen, 'held-beside'] : seen;
}

/** The texts that cells show. */
const textsOf = ({ workbook }: OfficeFile): string[] => workbook.strings.map(({ text }) => text);

/** A text that a program left where cells once had it. */
const hasUnusedTexts = ({ workbook: { strings, used } }: OfficeFile): boolean =>
  strings.some(({ text }, number) => !used.has(number) && readsLikeWords(text));

function inNotes(part: Buffer, file: OfficeFile, name: string): OfficeFinding[] {
  const seen = [...inWord(part, file, name)];
  const isHeld = hasUnusedNotes(part, file.partOf('word/document.xml') ?? EMPTY);
  return isHeld ? [...seen, 'held-beside'] : seen;
}

function inSheet(part: Buffer, file: OfficeFile, name: string): Iterable<OfficeFinding> {
  const covers: CellRange[] = [];
  for (const target of targetsOf(file, name).values()) {
    if (!/^xl\/drawings\/[^/]+\.xml$/.test(target)) continue;
    covers.push(...readDrawing(file.partOf(target) ?? EMPTY).covers);
  }
  const hidden = hiddenCells(part, file.workbook, covers);
  return leavesOut(part) ? [...hidden, 'held-beside'] : hidden;
}

function inDrawing(part: Buffer, file: OfficeFile, name: string): OfficeFinding[] {
  file.crops.push(...cropsOfOffice(part, targetsOf(file, name)));
  const { isHidden, hasWhite } = readDrawing(part);
  return [...(isHidden ? ['hidden' as const] : []), ...(hasWhite ? ['unseen' as const] : [])];
}

function inOpenDocument(part: Buffer, file: OfficeFile, name: string): Iterable<OfficeFinding> {
  // Both parts have styles of the same names, each for its own words.
  const styles = name === 'content.xml' ? file.open : openDocumentStyles([part]);
  file.crops.push(...cropsOfOpenDocument(part, styles));
  const hidden = hiddenInOpenDocument(part, styles);
  return leavesOut(part) ? [...hidden, 'held-beside'] : hidden;
}

function targetsOf({ partOf }: OfficeFile, name: string): ReadonlyMap<string, string> {
  const at = name.lastIndexOf('/') + 1;
  return targetsIn(partOf(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`), name);
}
