import type { FileKind } from './kinds.ts';
import { listZip, unpackZipEntry, type ZipEntry } from '../zip.ts';
import { hasStrayBytes } from '../zip-strays.ts';
import { sharedStrings } from './excel/excel-strings.ts';
import { excelStyles } from './excel/excel-styles.ts';
import { headsOfTable } from './excel/hidden-in-excel.ts';
import { partsApart } from './held-beside.ts';
import { hasUnusedTexts, readerOf, textsOf, type OfficeFile } from './look-at-part.ts';
import { hidesSomething, type Crop } from './office-crops.ts';
import { FAULTS, type FileFault, type OfficeFinding } from './office-fault-words.ts';
import { unusedParts } from './office-parts.ts';
import { openDocumentStyles } from './opendocument/styles.ts';
import { readXml } from './office-xml.ts';
import { tellsMore, unshownTexts } from './unshown-texts.ts';
import { holdsMore, variablesIn } from './word/fields.ts';
import { wordPainting } from './word/table-styles.ts';

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
    const isThere = (part: ZipEntry): boolean =>
      name.test(part.name) && !(finding === 'comments' && isEmptyOfComments(read(part)));
    if (parts.some(isThere)) found.add(finding);
  }
  if (hasOddNames(parts)) found.add('malformed');
  const partOf = (name: string): Buffer | undefined => {
    const part = parts.find((one) => one.name === name);
    return part && read(part);
  };
  const file = readFile(parts, partOf, read);
  for (const part of parts) {
    const look = readerOf(part.name);
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

/** Of comments, their authors and what goes on below them; the first name is that of the part. */
const OF_COMMENTS = /^(?:comments\w*|threadedComments|personList)$/i;
const WITHIN_COMMENTS = /^(?:authors|commentList)$/;
const NAMESPACE =
  /^http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml)\//;

/** Whether a part is one of comments, as its namespace says, in which there is none: some libraries put it into each file. */
function isEmptyOfComments(bytes: Buffer | undefined): boolean {
  if (bytes === undefined) return false;
  const names: string[] = [];
  let isOfOffice = false;
  let hasText = false;
  const isWhole = readXml(bytes, {
    open: ({ name, attributes }) => {
      names.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        isOfOffice ||= NAMESPACE.test(value);
        // Words may be in an attribute, too.
        hasText ||=
          !/^https?:\/\/[\w./-]{1,100}$|^urn:[\w:.-]{1,100}$/.test(value) && key !== 'Ignorable';
      }
    },
    text: (text) => {
      hasText ||= text.trim() !== '';
    },
  });
  const [root = '', ...inner] = names;
  return (
    isWhole &&
    isOfOffice &&
    !hasText &&
    OF_COMMENTS.test(root) &&
    inner.every((name) => WITHIN_COMMENTS.test(name))
  );
}

/** Parts that have lists, tips and alternative texts. */
const MAY_TELL =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml|xl\/(?:worksheets|drawings)\/[^/]+\.xml|(?:content|styles)\.xml)$/;

const EMPTY = Buffer.alloc(0);

function readFile(
  parts: readonly ZipEntry[],
  partOf: OfficeFile['partOf'],
  read: ReadPart,
): OfficeFile {
  const styles = partOf('styles.xml') ?? EMPTY;
  return {
    partOf,
    painting: wordPainting(partOf('word/styles.xml') ?? EMPTY),
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
