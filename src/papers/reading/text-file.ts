import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
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
    file = openSync(path, 'r');
  } catch (error) {
    return unreadable(error);
  }
  try {
    const beyond = beyondBytes(fstatSync(file).size);
    if (beyond) return { ok: false, code: 'paper-too-large', message: beyond.message };
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(file);
  }
}

/** What is wrong with the whole machine isn't said of one paper. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

function unreadable(error: unknown): TextFile {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === '' || OF_THE_MACHINE.has(code)) throw error;
  const message =
    code === 'EACCES' || code === 'EPERM'
      ? 'You don’t have permission to open this file. Ask whoever owns it for permission to read it.'
      : `This file can’t be read (${code}). Check that it opens in your editor, and put it back from a copy if it doesn’t.`;
  return { ok: false, code: 'file-unreadable', message };
}
