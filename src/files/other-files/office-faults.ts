import type { FileKind } from './kinds.ts';
import { listZip, unpackZipEntry, type ZipEntry } from '../zip.ts';
import {
  hiddenCells,
  hiddenSheets,
  unseenStyles,
  type ExcelFinding,
  type UnseenStyles,
} from './hidden-in-excel.ts';
import { hiddenInOpenDocument, type OpenDocumentFinding } from './hidden-in-opendocument.ts';
import { hiddenInWord, type WordFinding } from './hidden-in-word.ts';
import { readXml } from './office-xml.ts';
import { wordStyles, type WordStyles } from './word-styles.ts';

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

/** All that is read of one file, unpacked, however many parts it has: a few kilobytes can hold thousands of bombs. */
const MOST_BYTES_TOGETHER = 256 * 1024 * 1024;

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
  let left = MOST_BYTES_TOGETHER;
  const read: ReadPart = (part) => {
    const unpacked = unpackZipEntry(bytes, part, Math.min(MOST_BYTES, left));
    left -= unpacked?.length ?? 0;
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
  const found = findingsOf(parts, read);
  return FAULTS.find(([finding]) => found.has(finding))?.[1];
}

type ReadPart = (part: ZipEntry) => Buffer | undefined;

type Finding =
  | WordFinding
  | ExcelFinding
  | OpenDocumentFinding
  | 'too-large'
  | 'macros'
  | 'files-inside'
  | 'behind-a-table';

/** Parts whose mere presence says what they are. */
const BY_NAME: readonly (readonly [RegExp, Finding])[] = [
  [/(?:^|\/)(?:vbaProject|vbaData)|^(?:Basic|Scripts)\/|\/activeX\/|^xl\/macrosheets\//i, 'macros'],
  [/\/embeddings\/|^Object \d+$|^Versions\//, 'files-inside'],
  [/^(?:word|xl)\/(?:comments|threadedComments)/, 'comments'],
  [/^xl\/(?:pivotCache|externalLinks)\//, 'behind-a-table'],
];

/** What a file may lead to without fetching it when it is opened. */
const LEADS_TO = /\/(?:hyperlink)$/;

/** What is in the parts of an Office file, each of which is read as XML. */
function findingsOf(parts: readonly ZipEntry[], read: ReadPart): ReadonlySet<Finding> {
  const found = new Set<Finding>();
  for (const [name, finding] of BY_NAME) {
    if (parts.some((part) => name.test(part.name))) found.add(finding);
  }
  if (hasOddNames(parts)) found.add('malformed');
  const partOf = (name: string): Buffer | undefined => {
    const part = parts.find((one) => one.name === name);
    return part && read(part);
  };
  const painting = wordStyles(partOf('word/styles.xml') ?? Buffer.alloc(0));
  const unseen = unseenStyles(partOf('xl/styles.xml') ?? Buffer.alloc(0));
  for (const part of parts) {
    const look = READERS.find(([name]) => name.test(part.name))?.[1];
    if (!look) continue;
    const bytes = read(part);
    if (bytes === undefined) found.add('too-large');
    else for (const finding of look(bytes, { painting, unseen })) found.add(finding);
  }
  return found;
}

/** Programs differ in which of two parts of one name they show, and where a path that leaves the package leads. */
function hasOddNames(parts: readonly ZipEntry[]): boolean {
  const names = parts.map(({ name }) => name.toLowerCase());
  return (
    new Set(names).size < names.length || names.some((name) => /^\/|\\|(?:^|\/)\.\.\//.test(name))
  );
}

type Styles = { readonly painting: WordStyles; readonly unseen: UnseenStyles };
type LookAt = (part: Buffer, styles: Styles) => Iterable<Finding>;

/** By the name of a part; the first that fits. */
const READERS: readonly (readonly [RegExp, LookAt])[] = [
  [/\.rels$/, relationshipsIn],
  [/^\[Content_Types\]\.xml$/, macrosIn],
  [/^word\/(?:styles|settings|fontTable|webSettings|numbering|theme\/.*)\.xml$/, wellFormed],
  [/^word\/(?!media\/|customXml\/).*\.xml$/, (part, { painting }) => hiddenInWord(part, painting)],
  [/^xl\/workbook\.xml$/, hiddenSheets],
  [/^xl\/worksheets\/[^/]+\.xml$/, (part, { unseen }) => hiddenCells(part, unseen)],
  [/^(?:content|styles)\.xml$/, hiddenInOpenDocument],
  [/^Object \d+\/content\.xml$/, filesInObject],
];

function wellFormed(part: Buffer): Finding[] {
  return readXml(part, {}) ? [] : ['malformed'];
}

/** Whatever isn't merely a link is fetched when the file is opened: templates, objects, pictures. */
function relationshipsIn(part: Buffer): Finding[] {
  const found: Finding[] = [];
  const isWell = readXml(part, {
    open: ({ name, attributes }) => {
      const type = attributes['Type'] ?? '';
      if (name === 'Relationship' && /\/vbaProject$/i.test(type)) found.push('macros');
      if (name === 'Relationship' && /\/aFChunk$/i.test(type)) found.push('files-inside');
      if (name !== 'Relationship' || !/^external$/i.test(attributes['TargetMode'] ?? '')) return;
      if (!LEADS_TO.test(type)) found.push('fetches');
    },
  });
  return isWell ? found : ['malformed'];
}

function macrosIn(part: Buffer): Finding[] {
  const found: Finding[] = [];
  const isWell = readXml(part, {
    open: ({ attributes }) => {
      if (/macroEnabled/i.test(attributes['ContentType'] ?? '')) found.push('macros');
    },
  });
  return isWell ? found : ['malformed'];
}

/** An object of OpenDocument may be a chart, which shows all that it holds. */
function filesInObject(part: Buffer): Finding[] {
  const found: Finding[] = [];
  let within = '';
  const isWell = readXml(part, {
    open: ({ name }) => {
      if (within === 'body' && /^(?:text|spreadsheet|presentation|drawing)$/.test(name)) {
        found.push('files-inside');
      }
      within = name;
    },
  });
  return isWell ? found : ['malformed'];
}

/** The gravest first: one sentence is said of a file. */
const FAULTS: readonly (readonly [Finding, FileFault])[] = [
  [
    'too-large',
    {
      reason: 'It can’t be unpacked, or is too large to unpack, so what it holds can’t be checked.',
      remedy: EXPORT_PDF,
    },
  ],
  [
    'macros',
    {
      reason: 'It has macros or controls, which run on a reader’s machine.',
      remedy: 'Save it without them (“Save as” .docx or .xlsx), or export it as PDF.',
    },
  ],
  [
    'files-inside',
    {
      reason: 'It carries other files inside it, which nobody sees on its pages.',
      remedy: 'Take them out, or paste what they show as a picture; or export it as PDF.',
    },
  ],
  [
    'fetches',
    {
      reason: 'It fetches a template or another file from elsewhere when it is opened.',
      remedy: 'Take the link out, or export it as PDF.',
    },
  ],
  [
    'tracked',
    {
      reason: 'It has tracked changes: readers can see what was deleted.',
      remedy: 'Accept or reject all changes (Review) and save it again.',
    },
  ],
  [
    'comments',
    {
      reason: 'It has comments, which readers can see.',
      remedy: 'Delete them (Review, Delete all comments) and save it again.',
    },
  ],
  [
    'hidden',
    {
      reason: 'It has hidden text, which any reader can show.',
      remedy: 'Show it (Home, ¶), delete it and save the file again.',
    },
  ],
  [
    'unseen',
    {
      reason:
        'It has words that can’t be seen: white on white, dark under a dark mark, in a format that shows nothing, or of no size. Any reader can show and copy them.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    'hidden-sheets',
    {
      reason: 'It has hidden sheets, which any reader can show.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    'hidden-cells',
    {
      reason: 'It has hidden rows or columns, which any reader can show.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    'behind-a-table',
    {
      reason: 'It carries the data behind a pivot table or a link, which the sheet doesn’t show.',
      remedy: 'Copy what is to be public and paste it as values into a new file.',
    },
  ],
  [
    'malformed',
    {
      reason:
        'Its parts are not written as those of an Office file are, so what it holds can’t be checked.',
      remedy:
        'Open it in its own program, save it again and use the new file; or export it as PDF.',
    },
  ],
];
