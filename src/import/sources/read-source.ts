import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Inspector } from '../../files/inspector.ts';
import type { Block as FileBlock } from '../../files/text/text.ts';
import { plainText } from '../document.ts';
import { Findings, ImportRefusal } from '../findings.ts';
import type { ReadSource } from '../import-report.ts';
import { wordsInOpenDocument } from '../proof/open-document-words.ts';
import { wordsInWord } from '../proof/source-words.ts';
import { textOfMarkdown } from '../proof/words.ts';
import { readOpenDocument } from '../open-document/read-open-document.ts';
import { readWord } from '../word/read-word.ts';
import { openWord } from '../word/word-package.ts';
import { openParts } from '../xml/parts.ts';
import { documentOfPdf } from './read-file-blocks.ts';
import { TAG, withoutComments } from './html-tags.ts';
import { readConvertedMarkdown } from './read-markdown.ts';
import { withRules } from './typed-rows.ts';
import { isPlainText, readPlainText, withLinesApart } from './read-plain-text.ts';

/** A larger file is never opened. */
const MOST_BYTES = 100_000_000;

const SAVE =
  'Open it in Word or LibreOffice, choose “Save as” and “Word document (.docx)”, and bring in the new file.';

/** Endings of files that may be brought in. */
export const ENDINGS: ReadonlySet<string> = new Set([
  '.docx',
  '.docm',
  '.dotx',
  '.odt',
  '.doc',
  '.rtf',
  '.pdf',
  '.md',
  '.markdown',
  '.txt',
]);

/**
 * Reads a file that is to become a paper, by what it is and not by its name. Throws an {@link ImportRefusal}.
 * @param as of minutes each line of Markdown is one of its own
 */
export async function readSource(
  path: string,
  inspector: Inspector,
  as?: 'report' | 'minutes',
): Promise<ReadSource> {
  const { size } = await stat(path);
  if (size === 0) throw new ImportRefusal('It is empty (0 bytes). Copy it again.');
  if (size > MOST_BYTES) {
    throw new ImportRefusal(
      `It is larger than ${MOST_BYTES / 1_000_000} MB. Save it again with smaller pictures.`,
    );
  }
  const bytes = await readFile(path);
  const start = bytes.subarray(0, 8).toString('latin1');
  if (start.startsWith('%PDF-')) return readPdf(path, inspector);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new ImportRefusal(
      `It is an old Word document (.doc), or is locked by a password. ${SAVE}`,
    );
  }
  if (start.startsWith('{\\rtf'))
    throw new ImportRefusal(`It is a document in Rich Text Format (.rtf). ${SAVE}`);
  if (start.startsWith('PK')) return isOpenDocument(bytes) ? readOdt(bytes) : readDocx(bytes);
  if (/\.docx?$|\.odt$|\.pdf$/i.test(path)) {
    throw new ImportRefusal(
      'It is damaged, or isn’t the kind of file that its name says. Open it in its own program and save it again.',
    );
  }
  return readText(bytes, basename(path), as);
}

/** Reads a text: a .txt as it was typed, unless it has marks of Markdown; others as Markdown. */
export function readText(bytes: Buffer, name: string, as?: 'report' | 'minutes'): ReadSource {
  const text = /\.txt$/i.test(name) ? typedIn(bytes) : undefined;
  if (text === undefined || !isPlainText(text) || FRONT_MATTER.test(text))
    return readMarkdown(text === undefined ? bytes : Buffer.from(text), name, as);
  const source = text.split('\n').flatMap((line, at) =>
    line.trim() === ''
      ? []
      : [
          {
            number: at + 1,
            part: 'the text',
            text: line.replace(/^#{1,6} (?=\S)/, '').replaceAll('**', ''),
          },
        ],
  );
  return { document: readPlainText(text), findings: new Findings(), source };
}

const FRONT_MATTER = /^[\s\ufeff]*---\r?\n/;

/** A text in UTF-8; none of other bytes. */
function utf8In(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A typed text, which Office and Notepad save in the signs of Windows (Windows-1252) or in UTF-16. None where bytes are no signs: those
 * that a text never has are in every other file.
 */
function typedIn(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = utf8In(bytes) ?? windowsIn(bytes);
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/.test(text) ? undefined : text;
}

/** The signs of Windows-1252 from 80 to 9F; some versions of Node read control characters there. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windowsIn = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => OF_WINDOWS.charAt(sign.charCodeAt(0) - 0x80));

/** By its parts: not every program puts what it is into the first one. */
function isOpenDocument(bytes: Buffer): boolean {
  const { names } = openParts(bytes);
  return names.includes('content.xml') && !names.includes('[Content_Types].xml');
}

/** Reads an OpenDocument text. */
export function readOdt(bytes: Buffer): ReadSource {
  const findings = new Findings();
  const document = readOpenDocument(bytes, findings);
  return { document, findings, source: wordsInOpenDocument(bytes) };
}

/** Reads a Word document. */
export function readDocx(bytes: Buffer): ReadSource {
  const findings = new Findings();
  const document = readWord(bytes, findings);
  return { document, findings, source: wordsInWord(bytes, openWord(bytes).main) };
}

/** Reads converted Markdown; of that there is no second reader but the parser of papers. */
export function readMarkdown(bytes: Buffer, name: string, as?: 'report' | 'minutes'): ReadSource {
  const text = utf8In(bytes);
  if (text === undefined) {
    throw new ImportRefusal(
      `${extname(name) || 'This file'} is not text in UTF-8. Open it in Notepad or another editor of text, choose “Save as”, and “UTF-8” for its encoding.`,
    );
  }
  if (FRONT_MATTER.test(text)) {
    throw new ImportRefusal(
      'It has front matter, as papers here have: it is a paper already. Put it into the folder of its meeting.',
    );
  }
  const findings = new Findings();
  const ruled = withRules(text);
  const document = readConvertedMarkdown(
    as === 'minutes' ? withLinesApart(ruled) : ruled,
    findings,
  );
  const shown = textOfMarkdown(
    withoutComments(ruled)
      .replace(/<\/?(?:su[bp]|b|i|em|strong|u|s)>/gi, '')
      .replace(TAG, ' '),
  );
  const source = shown
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === ''
        ? []
        : [{ number: at + 1, part: 'the text', text: line.replace(/^\S{1,6}[.)]\s/, '') }],
    );
  return { document, findings, source };
}

async function readPdf(path: string, inspector: Inspector): Promise<ReadSource> {
  const inspection = await inspector.inspect(path);
  if (!inspection.sound)
    throw new ImportRefusal(`${inspection.reason} ${inspection.remedy}`.trim());
  const text = await inspector.text(path);
  if (!text)
    throw new ImportRefusal(
      'Its text can’t be read out. Bring in the Word document that it was made of.',
    );
  const hidden = await inspector.hidden(path);
  const findings = new Findings();
  if (hidden.length > 0) {
    findings.ask(
      'the PDF holds words that its pages don’t show: look at it with the command appendix, inspect, before this report is public',
    );
  }
  const document = documentOfPdf(text, findings, await inspector.looks(path));
  if (plainText(document.blocks).trim() === '') {
    throw new ImportRefusal(
      'It has no words, only pictures of pages. Type it, or bring in the Word document that it was made of.',
    );
  }
  return {
    document,
    findings,
    source: text.pages.flatMap(({ blocks, number }) => linesOf(blocks, `page ${number}`)),
  };
}

const linesOf = (blocks: readonly FileBlock[], part: string) =>
  blocks
    .flatMap((block) => linesOfBlock(block))
    .map((text, at) => ({ number: at + 1, part, text }));

function linesOfBlock(block: FileBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'lines':
      return [...block.lines];
    case 'table':
      return [...block.head, ...block.rows].flatMap((row) => [...row]);
    case 'list':
      return block.items.flatMap(function textsOf(item): string[] {
        return [item.text, ...item.items.flatMap(textsOf)];
      });
  }
}
