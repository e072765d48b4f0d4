import {
  EngineMemoryExceeded,
  openDocument,
  openEngine,
  PdfRefused,
  type PdfiumEngine,
} from '../../files/pdfium.ts';
import { formatOf } from '../reading/formats.ts';
import { wordsOfOffice } from '../../files/other-files/office-words.ts';

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

function textOfOffice(bytes: Buffer): ExemptFileText {
  const { parts, isWhole } = wordsOfOffice(bytes, MOST_UNPACKED);
  return {
    words: parts.map(({ text }) => text),
    titles: [],
    unread: !isWhole || parts.length === 0,
  };
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
