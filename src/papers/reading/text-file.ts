import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { commandLine } from '../../program/program.ts';
import type { RuleCode } from '../../rules/rules.ts';
import { beyondBytes } from '../../source/text-limits.ts';

/** The text of a paper, or why it can't be read, in a sentence for the officer. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: RuleCode; readonly message: string };

/** Reads a paper whole, unless it is longer than any may be: that is known before a byte of it is read. */
export function readTextFile(path: string): TextFile {
  let file: number;
  try {
    // A link that is there by now would lead out of the papers.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return unreadable(error);
  }
  try {
    const beyond = beyondBytes(fstatSync(file).size);
    if (beyond) return { ok: false, code: 'paper-too-large', message: beyond.message };
    const bytes = readFileSync(file);
    const what = whatIsNoText(bytes);
    if (what !== undefined) return { ok: false, code: 'file-unreadable', message: what };
    return { ok: true, text: bytes.toString('utf8') };
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(file);
  }
}

/** Beginnings of files that are no text, whatever their names say. */
const OTHER_FILES: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or another file of an office program'],
  ['\u00D0\u00CF\u0011\u00E0', 'a Word document or another file of an office program'],
  ['{\\rtf', 'a document of a word processor (RTF)'],
];

/** No paper begins like this, nor a file of settings. */
const WEB_PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** What a file is that can’t be read as text, as a sentence: the one cause of all that would be wrong in it. */
function whatIsNoText(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 1000);
  const isMarked = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start.toString('latin1'));
  // Each letter has a byte of nothing beside it.
  const nothings = start.filter((byte) => byte === 0).length;
  if (isMarked || nothings * 4 > start.length) {
    return 'This file is saved in the encoding UTF-16, which Notepad calls Unicode. Save it with the encoding UTF-8.';
  }
  if (WEB_PAGE.test(start.toString('utf8'))) {
    return 'This file is a web page (HTML), whatever its name says. Write the paper as text, with --- and its fields at the top.';
  }
  const [, what] =
    OTHER_FILES.find(([begins]) => start.toString('latin1').startsWith(begins)) ?? [];
  return what === undefined
    ? undefined
    : `This file is ${what}, whatever its name says. Write the paper as text, or bring it in with: ${commandLine('import', 'FILE')}`;
}

/** What is said of a paper that whoever builds may not open. */
export const WITHOUT_PERMISSION =
  'You don’t have permission to open this file. Ask whoever owns it for permission to read it.';

/** What is wrong with the whole machine isn't said of one paper. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

function unreadable(error: unknown): TextFile {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === '' || OF_THE_MACHINE.has(code)) throw error;
  const message =
    code === 'EACCES' || code === 'EPERM'
      ? WITHOUT_PERMISSION
      : `This file can’t be read (${code}). Check that it opens in your editor, and put it back from a copy if it doesn’t.`;
  return { ok: false, code: 'file-unreadable', message };
}
