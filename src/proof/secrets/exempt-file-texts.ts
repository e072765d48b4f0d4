import { isUtf8 } from 'node:buffer';
import { decodeHTML } from 'entities';
import {
  EngineMemoryExceeded,
  openDocument,
  openEngine,
  PdfRefused,
  type PdfiumEngine,
  type Picture,
} from '../../files/pdfium.ts';
import { cellsApart } from '../../files/other-files/csv/csv-cells.ts';
import { asidesOfOffice } from '../../files/other-files/office-asides.ts';
import { picturesOfOffice } from '../../files/other-files/office-pictures.ts';
import { MOST_UNPACKED, openOffice } from '../../files/other-files/office-package.ts';
import { unshownTexts } from '../../files/other-files/unshown-texts.ts';
import { wordsOfOffice } from '../../files/other-files/office-words.ts';
import { isMail, readMail } from '../../files/messages/mail.ts';
import { textOfRichText } from '../../files/messages/rich-text.ts';
import { SCAN_DPI, type ScanPicture } from '../../files/scans/scan-picture.ts';
import type { WhyUnread } from '../leak-proof.ts';
import { formatOf } from '../reading/formats.ts';
import { shownRows, shownRowsOf, tablesInText } from './shown-rows.ts';
import { pdfTextOf, type SealedTexts } from './exempt-pdf-texts.ts';
import type { ExemptScans } from './exempt-scans.ts';
import { partsInClear, textsOfPng, withoutTags } from './words-in-clear.ts';

/** What an exempt file says, as far as it can be read. */
export type ExemptFileText = {
  readonly words: readonly string[];
  /** Of its metadata: what it is called, and by whom. */
  readonly titles: readonly string[];
  /** Why some of it, or all, can't be read; none where all was. */
  readonly unread?: WhyUnread;
};

const NOTHING: ExemptFileText = { words: [], titles: [] };
const SEALED: ExemptFileText = { words: [], titles: [], unread: 'sealed' };

/** Of a CSV: each of its rows is looked for in all that is published. More would hold a build up for minutes, and fill the memory. */
const MOST_BYTES_OF_TABLE = 5_000_000;

const ENGINE_BYTES = 1024 * 1024 * 1024;
/** What is in clear there is the pixels alone; films and sounds aren't read. */
const PICTURES = new Set(['jpeg', 'gif', 'webp', 'tiff']);

/** Reads the words of exempt PDFs, Office documents, texts and pictures. They stay in memory; a cache has those of PDFs and scans alone, enciphered. */
export type ExemptFileReader = (bytes: Buffer, name: string) => Promise<ExemptFileText>;

/**
 * One engine reads PDF after PDF, since to start one takes longer than to read with it.
 * @param scans reads what is a picture; none is read where it isn't given.
 * @param sealed has what was read of PDFs before.
 */
export function exemptFileReader(scans?: ExemptScans, sealed?: SealedTexts): ExemptFileReader {
  let engine: Promise<PdfiumEngine> | undefined;
  const readers: Readers = {
    open: () => (engine ??= openEngine(ENGINE_BYTES)),
    discard: () => (engine = undefined),
    scans: scans ?? { read: () => Promise.resolve(undefined) },
    sealed,
  };
  return (bytes, name) => textOf(bytes, name, readers);
}

type Readers = {
  readonly open: () => Promise<PdfiumEngine>;
  readonly discard: () => void;
  readonly scans: ExemptScans;
  readonly sealed: SealedTexts | undefined;
};

async function textOf(
  bytes: Buffer,
  name: string,
  readers: Readers,
  depth = 0,
): Promise<ExemptFileText> {
  const format = formatOf(bytes, name);
  switch (format.kind) {
    case 'pdf':
      return textOfPdf(bytes, readers);
    case 'zip':
      return isDocument(bytes)
        ? textOfOffice(bytes, readers, depth)
        : textOfArchive(bytes, readers, depth);
    case 'text': {
      if (format.text.startsWith('{\\rtf')) {
        const said = textOfRichText(bytes.toString('latin1'));
        if (said === undefined) return SEALED;
        return { ...NOTHING, words: [said, ...tablesInText(said, '\t').map(shownRowsOf)] };
      }
      if (isMail(format.text, name)) return textOfMail(bytes, readers, depth);
      const marked = format.language === 'html' || format.language === 'xml';
      const isCsv = /\.csv$/i.test(name);
      if (isCsv && bytes.length > MOST_BYTES_OF_TABLE) return { ...NOTHING, unread: 'too-large' };
      const words = marked
        ? withoutTags(format.text)
        : isCsv
          ? cellsApart(format.text)
          : format.text;
      const rows = isCsv ? tablesInText(words, '|').map(shownRowsOf) : [];
      return { ...NOTHING, words: [words, ...rows] };
    }
    case 'png': {
      const read = await textOfPictures(bytes, [bytes], readers);
      return { ...read, words: [...read.words, ...textsOfPng(bytes)] };
    }
    case 'in-clear':
      return PICTURES.has(format.what) ? textOfPictures(bytes, [bytes], readers) : NOTHING;
    default:
      return SEALED;
  }
}

/** What an e-mail says, and the files that it brings. */
async function textOfMail(bytes: Buffer, readers: Readers, depth: number): Promise<ExemptFileText> {
  const mail = await readMail(bytes);
  if (mail === undefined) return SEALED;
  const { heads, text, html, attached } = mail;
  const files = await textOfFiles(
    attached.map(({ name, bytes: file }) => [name, () => file]),
    readers,
    depth,
  );
  // As it is, too: what a damaged message says may be outside of its parts.
  const asItIs = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
  return {
    ...files,
    words: [...heads, text, decodeHTML(withoutTags(html)), partsInClear(asItIs), ...files.words],
    titles: files.titles,
  };
}

async function textOfPdf(bytes: Buffer, readers: Readers): Promise<ExemptFileText> {
  try {
    const { words: written, titles, pictured, behind } = await pdfTextOf(bytes, readers);
    const draw = async (index: number): Promise<Picture> =>
      openDocument(await readers.open(), bytes, (document) =>
        document.withPage(index, (page) => page.render({ dpi: SCAN_DPI, withAnnotations: true })),
      );
    const { words, unread } = await readPictures(
      bytes,
      pictured.map((index) => () => draw(index)),
      readers,
    );
    return { words: [...written, ...behind, ...words], titles, ...(unread && { unread }) };
  } catch (error) {
    // What has failed once may be left in any state.
    readers.discard();
    if (error instanceof PdfRefused || error instanceof EngineMemoryExceeded) return SEALED;
    throw error;
  }
}

async function textOfOffice(
  bytes: Buffer,
  readers: Readers,
  depth: number,
): Promise<ExemptFileText> {
  const { parts, isWhole } = wordsOfOffice(bytes);
  const inside = await textOfEmbedded(bytes, readers, depth);
  const written = [
    ...parts.map(({ text }) => text),
    ...shownRows(bytes),
    ...asidesOfOffice(bytes),
    ...offeredIn(bytes),
  ];
  const pictures = picturesOfOffice(bytes, MOST_UNPACKED);
  const { words, unread } = await textOfPictures(bytes, pictures, readers);
  const isSealed = !isWhole || parts.length === 0;
  const why = isSealed ? 'sealed' : (inside.unread ?? unread);
  return {
    words: [...written, ...words, ...inside.words],
    titles: inside.titles,
    ...(why && { unread: why }),
  };
}

/** What lists to choose from, prompts and tips of a file say, and the names of its places. */
function offeredIn(bytes: Buffer): string[] {
  const { names, read } = openOffice(bytes);
  return names
    .filter((name) => /^(?:word|xl|ppt)\/.*\.xml$|^content\.xml$/.test(name))
    .flatMap((name) => {
      const part = read(name);
      return part === undefined ? [] : unshownTexts(part).texts;
    })
    .map((text) => text.replaceAll('_', ' '));
}

/** A chart carries the workbook of its figures, and a document whatever was put into it. */
function textOfEmbedded(bytes: Buffer, readers: Readers, depth: number): Promise<ExemptFileText> {
  const { names, read } = openOffice(bytes);
  const embedded = names.filter((name) => /(?:^|\/)embeddings\/[^/]+$/i.test(name));
  return textOfFiles(
    embedded.map((name) => [name, () => read(name)]),
    readers,
    depth,
  );
}

/** A ZIP that is no document, but has some in it. */
function textOfArchive(bytes: Buffer, readers: Readers, depth: number): Promise<ExemptFileText> {
  const { names, read } = openOffice(bytes);
  const files = names.filter((name) => !name.endsWith('/') && !/^__MACOSX\//.test(name));
  return textOfFiles(
    files.map((name) => [name, () => read(name)]),
    readers,
    depth,
  );
}

/** @param files each by its name, and what unpacks it; undefined where it can't be. */
async function textOfFiles(
  files: readonly (readonly [name: string, read: () => Buffer | undefined])[],
  readers: Readers,
  depth: number,
): Promise<ExemptFileText> {
  const texts: ExemptFileText[] = [];
  for (const [index, [name, read]] of files.entries()) {
    const file = index < MOST_EMBEDDED && depth < DEEPEST ? read() : undefined;
    texts.push(file === undefined ? SEALED : await textOf(file, name, readers, depth + 1));
  }
  const unread = texts.find((text) => text.unread !== undefined)?.unread;
  return {
    words: texts.flatMap(({ words }) => words),
    titles: texts.flatMap(({ titles }) => titles),
    ...(unread && { unread }),
  };
}

/** Of one file, and within one another. */
const MOST_EMBEDDED = 50;
const DEEPEST = 3;

const textOfPictures = (
  file: Buffer,
  pictures: readonly Buffer[],
  readers: Readers,
): Promise<ExemptFileText> =>
  readPictures(
    file,
    pictures.map((picture) => () => Promise.resolve(picture)),
    readers,
  );

/** The words in the pictures of a file. Of a picture in which no word is sure it isn't known that it says nothing. */
async function readPictures(
  file: Buffer,
  pictures: readonly (() => Promise<ScanPicture>)[],
  { scans }: Readers,
): Promise<ExemptFileText> {
  const words: string[] = [];
  let unread: WhyUnread | undefined;
  for (const [index, picture] of pictures.entries()) {
    const read = await scans.read(file, index + 1, picture);
    if (read === undefined || read === 'later') {
      unread = read === undefined ? 'scan-not-read' : 'scan-later';
      continue;
    }
    if (read.text !== '') words.push(read.text);
    else if (!read.isBlank) unread ??= 'scan-without-words';
  }
  return { words, titles: [], ...(unread && { unread }) };
}

/** Whether a ZIP is an Office or OpenDocument file. */
const isDocument = (bytes: Buffer): boolean => {
  const { names } = openOffice(bytes);
  return names.length === 0 || names.includes('[Content_Types].xml') || names.includes('mimetype');
};
