import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { readMarkdownFile, type SourceFile } from '../../source/source-file.ts';
import { MOST_FIELDS_LENGTH } from '../../source/text-limits.ts';

/** Bytes of a text in which words are looked for, though it is larger than a paper may be: seconds for each MB of it. */
export const MOST_WORDS_BYTES = 4_000_000;

/** What is known of a report whose text can't be read as a paper's. */
export type UnreadReport =
  /** Its fields say that it is open, and nothing else in it speaks of what is exempt. */
  | { readonly kind: 'open' }
  /** All that it says, with its fields. */
  | { readonly kind: 'words'; readonly text: string }
  /** It is no text: a PDF, or a document of an office program. */
  | { readonly kind: 'file' }
  /** Whoever builds may not open it: nothing of it is known. */
  | { readonly kind: 'no-permission' };

/** Beginnings of PDFs and of documents of office programs. */
const OTHER_FILES = ['%PDF-', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '{\\rtf'];

/**
 * Finds out what a report that is too large to be read, or no text, may keep from the public. A part of it is read at a time, and
 * of a larger one nothing is kept but whether it speaks of what is exempt.
 * @param path of the file itself; a link isn't followed.
 * @returns undefined where nobody knows: nothing may be published then.
 */
export function unreadReport(path: string): UnreadReport | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['EACCES', 'EPERM'].includes(code) ? { kind: 'no-permission' } : undefined;
  }
  try {
    const { size } = fstatSync(file);
    const head = bytesAt(file, 0, Math.min(size, MOST_FIELDS_LENGTH));
    const begins = head.subarray(0, 8).toString('latin1');
    if (OTHER_FILES.some((one) => begins.startsWith(one))) return { kind: 'file' };
    if (size > MOST_WORDS_BYTES) {
      const isOpen = saysThatItIsOpen(head.toString('utf8')) && mentionsOf(file, size) === 1;
      return isOpen ? { kind: 'open' } : undefined;
    }
    const text = textIn(bytesAt(file, 0, size));
    const isOpen = saysThatItIsOpen(text) && [...text.matchAll(MENTION)].length === 1;
    return isOpen ? { kind: 'open' } : { kind: 'words', text };
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** Whether fields that end, and can be read, say `exempt: false`, whatever else is wrong with the report. */
function saysThatItIsOpen(head: string): boolean {
  const data = splitUnread('', head)?.data as { exempt?: unknown } | null | undefined;
  return data?.exempt === false;
}

/** The fields of a report whose text can't be read, and the text as it is; undefined where they can't be read either. */
export function splitUnread(path: string, text: string): SourceFile | undefined {
  const fields = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*\r?\n/.exec(text)?.[0];
  if (fields === undefined) return undefined;
  const file = readMarkdownFile(path, fields);
  return file.diagnostics.length > 0 ? undefined : { ...file, body: text.slice(fields.length) };
}

/** What a paper says that is exempt, or has an exempt passage. */
const MENTION = /exempt|confidential|not for publication|withdrawn|replaced/gi;
const LONGEST_MENTION = 'not for publication'.length;
const PART = 1 << 20;

/** How often a file mentions what is exempt: once is its field. More than that is counted as two. */
function mentionsOf(file: number, size: number): number {
  let count = 0;
  for (let at = 0; at < size; at += PART) {
    // One that begins in this part may end in the next.
    const text = bytesAt(file, at, Math.min(PART + LONGEST_MENTION - 1, size - at));
    for (const { index } of text.toString('latin1').matchAll(MENTION)) {
      if (index < PART) count += 1;
      if (count > 1) return count;
    }
  }
  return count;
}

function bytesAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, from + read);
    if (more === 0) throw new Error('the file has become shorter');
    read += more;
  }
  return bytes;
}

/** In UTF-16 where it begins with that mark or every other byte is nothing, else in UTF-8. */
function textIn(bytes: Buffer): string {
  const start = bytes.subarray(0, 1000);
  const isMarked = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start.toString('latin1'));
  const nothings = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (!isMarked && (nothings(0) + nothings(1)) * 4 <= start.length) return bytes.toString('utf8');
  const isBigEndian = isMarked ? bytes[0] === 0xfe : nothings(0) > nothings(1);
  return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes);
}
