import {
  EngineMemoryExceeded,
  openDocument,
  openEngine,
  PdfRefused,
  type PdfiumEngine,
  type Picture,
} from '../../files/pdfium.ts';
import { cellsApart } from '../../files/other-files/csv-cells.ts';
import { asidesOfOffice } from '../../files/other-files/office-asides.ts';
import { picturesOfOffice } from '../../files/other-files/office-pictures.ts';
import { MOST_UNPACKED, openOffice } from '../../files/other-files/office-package.ts';
import { unshownTexts } from '../../files/other-files/unshown-texts.ts';
import { wordsOfOffice } from '../../files/other-files/office-words.ts';
import { isPictured } from '../../files/scans/pictured-page.ts';
import { SCAN_DPI, type ScanPicture } from '../../files/scans/scan-picture.ts';
import type { WhyUnread } from '../leak-proof.ts';
import { formatOf } from '../reading/formats.ts';
import { inflate } from '../reading/inflate.ts';
import { shownRows } from './shown-rows.ts';
import { partsOfPng } from '../reading/png.ts';
import type { ExemptScans } from './exempt-scans.ts';
import type { SealedScans } from './sealed-scans.ts';
import { codeDigest } from '../../facts/code-digest.ts';

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

const ENGINE_BYTES = 1024 * 1024 * 1024;
/** Of what a PNG says in words. */
const MOST_PNG_TEXT = 1 << 20;
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

export type SealedTexts = Pick<SealedScans, 'readText' | 'writeText'>;

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
      return textOfOffice(bytes, readers, depth);
    case 'text': {
      const marked = format.language === 'html' || format.language === 'xml';
      const isCsv = /\.csv$/i.test(name);
      const words = marked
        ? withoutTags(format.text)
        : isCsv
          ? cellsApart(format.text)
          : format.text;
      const unread = isInSigns(format.text) ? ({ unread: 'in-signs' } as const) : {};
      return { ...NOTHING, words: [words], ...unread };
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

/** Rich text, which has a sign for each letter that isn't English, and messages whose text is written in other letters. */
const isInSigns = (text: string): boolean =>
  text.startsWith('{\\rtf') ||
  /^content-transfer-encoding:[ \t]*(?:base64|quoted-printable)/im.test(text.slice(0, 1 << 20));

/** What a PDF says but for its scans. */
type PdfText = {
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** Pages that are pictures, the first being 0. */
  readonly pictured: readonly number[];
  /** What is behind the pages. */
  readonly behind: readonly string[];
};

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

/** The engine and the parser take longer to load than a PDF to be read, so what it says is kept, sealed. */
async function pdfTextOf(bytes: Buffer, { open, sealed }: Readers): Promise<PdfText> {
  const code = sealed ? codeDigest(import.meta.url).slice(0, 32) : '';
  const known = await sealed?.readText(bytes, code);
  if (known !== undefined) return known as PdfText;
  const written = openDocument(await open(), bytes, (document) => {
    const words: string[] = [];
    const pictured: number[] = [];
    for (let index = 0; index < document.pageCount; index += 1) {
      document.withPage(index, (page) => {
        const text = page.text();
        words.push(text);
        if (isPictured(page, text)) pictured.push(index);
      });
    }
    const titles = ['Title', 'Subject', 'Keywords'].map((key) => document.information(key));
    return { words, pictured, titles: titles.filter((title) => title !== '') };
  });
  // Loaded here, since most builds read no exempt PDF, and its parser takes long to load.
  const { textsBehindPages } = await import('../../files/hidden/behind-pages.ts');
  const text = { ...written, behind: await textsBehindPages(bytes) };
  await sealed?.writeText(bytes, code, text);
  return text;
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
async function textOfEmbedded(
  bytes: Buffer,
  readers: Readers,
  depth: number,
): Promise<ExemptFileText> {
  const { names, read } = openOffice(bytes);
  const embedded = names.filter((name) => /(?:^|\/)embeddings\/[^/]+$/i.test(name));
  const texts: ExemptFileText[] = [];
  for (const [index, name] of embedded.entries()) {
    const file = index < MOST_EMBEDDED && depth < DEEPEST ? read(name) : undefined;
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

/** What is written into a PNG beside its picture. */
function textsOfPng(bytes: Buffer): string[] {
  return (partsOfPng(bytes) ?? [])
    .filter(({ type }) => /^(?:tEXt|zTXt|iTXt|after the picture)$/.test(type))
    .map((part) =>
      part.compressed ? inflate(part.bytes, 'zlib', MOST_PNG_TEXT).bytes : part.bytes,
    )
    .map((text) =>
      text
        .toString('utf8')
        .replace(/^[^\0]*\0+/, '')
        .replaceAll('\0', ' '),
    );
}

/** A paragraph, row or cell ends a line; what else is marked is within one. */
const LINE_END = /<\/(?:w:p|a:p|text:p|si|row|p|li|h\d|tr|div)>|<(?:w:br|br|w:cr)\b[^>]*>/gi;

function withoutTags(xml: string): string {
  return xml
    .replace(LINE_END, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
