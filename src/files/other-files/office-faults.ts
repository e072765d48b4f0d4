import type { FileKind } from './kinds.ts';
import { listZip, textOfZipEntry, type ZipEntry } from '../zip.ts';

/** What keeps a file from being published, and what to do: one sentence each, to the officer. */
export type FileFault = { readonly reason: string; readonly remedy: string };

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

/** More than any document has. */
const MOST_PARTS = 20_000;

const EXPORT_PDF = 'Export it as PDF, which shows readers what you see.';

/**
 * What in an Office file can't be published: what isn't of its kind, runs, or is hidden from anyone who
 * looked at it before it was sent out (hidden sheets, tracked changes, comments, the source of a pivot table).
 */
export function officeFault(bytes: Buffer, { extension }: FileKind): FileFault | undefined {
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
  const read = (part: ZipEntry): string => textOfZipEntry(bytes, part, MOST_BYTES) ?? UNREADABLE;
  const mimetype = parts.find(({ name }) => name === 'mimetype');
  if (
    MIMETYPES[extension] !== undefined &&
    (!mimetype || read(mimetype).trim() !== MIMETYPES[extension])
  ) {
    return {
      reason: `It is not an .${extension} file, whatever its name says.`,
      remedy: `Save it as .${extension} in its own program.`,
    };
  }
  for (const [found, fault] of CHECKS) {
    if (found(parts, read, read(main))) return fault;
  }
  return undefined;
}

/** In place of a part that can't be unpacked: it is refused below. */
const UNREADABLE = '\u0000unreadable';

type Check = (
  parts: readonly ZipEntry[],
  read: (part: ZipEntry) => string,
  main: string,
) => boolean;

const has =
  (name: RegExp): Check =>
  (parts) =>
    parts.some((part) => name.test(part.name));

const says =
  (name: RegExp, text: RegExp): Check =>
  (parts, read) =>
    parts.some((part) => name.test(part.name) && text.test(read(part)));

const CHECKS: readonly (readonly [Check, FileFault])[] = [
  [
    (_parts, _read, main) => main === UNREADABLE,
    {
      reason: 'It can’t be unpacked, or is too large to unpack, so what it holds can’t be checked.',
      remedy: EXPORT_PDF,
    },
  ],
  [
    (parts, read) =>
      has(/(?:^|\/)(?:vbaProject|vbaData)|^(?:Basic|Scripts)\/|\/activeX\//i)(parts, read, '') ||
      says(/^\[Content_Types\]\.xml$/, /macroEnabled/i)(parts, read, ''),
    {
      reason: 'It has macros or controls, which run on a reader’s machine.',
      remedy: 'Save it without them (“Save as” .docx or .xlsx), or export it as PDF.',
    },
  ],
  [
    (parts, read) =>
      has(/\/embeddings\/|^Object \d+$/)(parts, read, '') ||
      // An object of OpenDocument may be a chart, which shows all that it holds.
      says(/^Object \d+\/content\.xml$/, /<office:(?:text|spreadsheet|presentation|drawing)[ >]/)(
        parts,
        read,
        '',
      ),
    {
      reason: 'It carries other files inside it, which nobody sees on its pages.',
      remedy: 'Take them out, or paste what they show as a picture; or export it as PDF.',
    },
  ],
  [
    says(
      /\.rels$/,
      /relationships\/(?:attachedTemplate|oleObject|frame|subDocument)"[^>]*TargetMode="External"|TargetMode="External"[^>]*relationships\/(?:attachedTemplate|oleObject|frame|subDocument)"/,
    ),
    {
      reason: 'It fetches a template or another file from elsewhere when it is opened.',
      remedy: 'Take the link out, or export it as PDF.',
    },
  ],
  [
    says(
      /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$|^content\.xml$/,
      /<w:(?:ins|del|moveFrom|moveTo) |<text:tracked-changes/,
    ),
    {
      reason: 'It has tracked changes: readers can see what was deleted.',
      remedy: 'Accept or reject all changes (Review) and save it again.',
    },
  ],
  [
    (parts, read) =>
      has(/^(?:word|xl)\/(?:comments|threadedComments)/)(parts, read, '') ||
      says(/^content\.xml$/, /<office:annotation[ >]/)(parts, read, ''),
    {
      reason: 'It has comments, which readers can see.',
      remedy: 'Delete them (Review, Delete all comments) and save it again.',
    },
  ],
  [
    (parts, read) =>
      says(/^xl\/workbook\.xml$/, /<sheet [^>]*state="(?:hidden|veryHidden)"/)(parts, read, '') ||
      (parts.some(({ name }) => name === 'xl/workbook.xml') === false &&
        says(/^content\.xml$/, /table:display="false"/)(parts, read, '')),
    {
      reason: 'It has hidden sheets, which any reader can show.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    says(/^xl\/worksheets\/[^/]+\.xml$/, /<(?:row|col) [^>]*hidden="(?:1|true)"/),
    {
      reason: 'It has hidden rows or columns, which any reader can show.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    has(/^xl\/(?:pivotCache|externalLinks)\//),
    {
      reason: 'It carries the data behind a pivot table or a link, which the sheet doesn’t show.',
      remedy: 'Copy what is to be public and paste it as values into a new file.',
    },
  ],
];
