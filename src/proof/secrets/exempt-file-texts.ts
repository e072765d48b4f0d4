import {
  EngineMemoryExceeded,
  openDocument,
  openEngine,
  PdfRefused,
  type PdfiumEngine,
} from '../../files/pdfium.ts';
import { formatOf } from '../reading/formats.ts';
import { readXml } from '../../files/other-files/office-xml.ts';
import { listZip, unpackZipEntry } from '../../files/zip.ts';

/** What an exempt file says, as far as it can be read. */
export type ExemptFileText = {
  readonly words: readonly string[];
  /** Of its metadata: what it is called, and by whom. */
  readonly titles: readonly string[];
  /** Whether some of it, or all, can't be read. */
  readonly unread: boolean;
};

const NOTHING: ExemptFileText = { words: [], titles: [], unread: false };
const SEALED: ExemptFileText = { words: [], titles: [], unread: true };

const ENGINE_BYTES = 1024 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Reads the words of exempt PDFs, Office documents and texts. They stay in memory: no cache has them. */
export type ExemptFileReader = (bytes: Buffer, name: string) => Promise<ExemptFileText>;

/** One engine reads PDF after PDF, since to start one takes longer than to read with it. */
export function exemptFileReader(): ExemptFileReader {
  let engine: Promise<PdfiumEngine> | undefined;
  const engines: Engines = {
    open: () => (engine ??= openEngine(ENGINE_BYTES)),
    discard: () => (engine = undefined),
  };
  return (bytes, name) => textOf(bytes, name, engines);
}

type Engines = { readonly open: () => Promise<PdfiumEngine>; readonly discard: () => void };

async function textOf(bytes: Buffer, name: string, engines: Engines): Promise<ExemptFileText> {
  const format = formatOf(bytes, name);
  switch (format.kind) {
    case 'pdf':
      return textOfPdf(bytes, engines);
    case 'zip':
      return textOfOffice(bytes);
    case 'text': {
      const marked = format.language === 'html' || format.language === 'xml';
      return { ...NOTHING, words: [marked ? withoutTags(format.text) : format.text] };
    }
    case 'png':
    case 'in-clear':
      return NOTHING;
    default:
      return SEALED;
  }
}

async function textOfPdf(bytes: Buffer, engines: Engines): Promise<ExemptFileText> {
  const engine = await engines.open();
  try {
    return openDocument(engine, bytes, (document) => {
      const words: string[] = [];
      for (let index = 0; index < document.pageCount; index += 1) {
        words.push(document.withPage(index, (page) => page.text()));
      }
      const titles = ['Title', 'Subject', 'Keywords'].map((key) => document.information(key));
      return { words, titles: titles.filter((title) => title !== ''), unread: false };
    });
  } catch (error) {
    // What has failed once may be left in any state.
    engines.discard();
    if (error instanceof PdfRefused || error instanceof EngineMemoryExceeded) return SEALED;
    throw error;
  }
}

/** Where Word, Excel, PowerPoint and OpenDocument keep what was written: in cells, boxes, charts, notes and comments too. */
const OFFICE_TEXT = /^(?:word|xl|ppt)\/.*\.xml$|^(?:Object \d+\/)?(?:content|styles)\.xml$/;
/** What every file of theirs has, which nobody wrote. */
const OF_THE_PROGRAM =
  /\/(?:theme|media|customXml|printerSettings|_rels)\/|^(?:word|xl|ppt)\/(?:styles|settings|webSettings|fontTable|numbering|calcChain|metadata|presProps|viewProps|tableStyles)\.xml$|\/slideLayouts\/|\/slideMasters\//;

function textOfOffice(bytes: Buffer): ExemptFileText {
  const { entries, problem } = listZip(bytes);
  const words: string[] = [];
  let unread = problem !== undefined;
  for (const entry of entries) {
    if (!OFFICE_TEXT.test(entry.name) || OF_THE_PROGRAM.test(entry.name)) continue;
    const part = unpackZipEntry(bytes, entry, MOST_UNPACKED);
    if (part === undefined) unread = true;
    else {
      const { text, isWell } = wordsOfPart(part);
      words.push(text);
      unread ||= !isWell;
    }
  }
  return { words, titles: [], unread: unread || words.length === 0 };
}

/** A paragraph, row or string of these names ends a line; a cell is a word apart. */
const LINES = new Set([
  'p',
  'h',
  'si',
  'row',
  'tr',
  'table-row',
  'pt',
  'is',
  'br',
  'cr',
  'comment',
]);
const WORDS = new Set(['c', 'tc', 'table-cell', 'tab', 'v']);

function wordsOfPart(part: Buffer): { readonly text: string; readonly isWell: boolean } {
  const found: string[] = [];
  // A cell may hold the number of a string that is elsewhere, which is no word.
  let isNumberOfString = false;
  const path: string[] = [];
  const isWell = readXml(part, {
    open: ({ name, attributes }) => {
      path.push(name);
      if (name === 'c') isNumberOfString = attributes['t'] === 's';
    },
    close: (name) => {
      path.pop();
      if (LINES.has(name)) found.push('\n\n');
      else if (WORDS.has(name)) found.push(' ');
    },
    text: (text) => {
      if (!(isNumberOfString && path.at(-1) === 'v' && path.at(-2) === 'c')) found.push(text);
    },
  });
  return { text: found.join(''), isWell };
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
