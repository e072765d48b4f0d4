import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './whole-file.ts';

/**
 * A file of our own that is never trusted unseen: its first line holds the digest of the rest, so that one which was
 * cut short, swapped or written by another version is found out, and counts as missing.
 * @param kind what the file holds, and of which version: it is part of the digest.
 */
export function writeStored(path: string, kind: string, text: string): void {
  writeWhole(path, toStore(kind, text));
}

/** What {@link writeStored} wrote; none where the file is missing, or isn't what was written. */
export function readStored(path: string, kind: string): string | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  // Of the bytes: to make them of the text again would take as long as to read it.
  const end = file.indexOf('\n');
  const text = file.subarray(end + 1);
  if (end === -1 || file.toString('latin1', 0, end) !== digestOf(kind, text)) return undefined;
  return text.toString('utf8');
}

/** What a stored file holds, for those who write it themselves. */
export const toStore = (kind: string, text: string): string => `${digestOf(kind, text)}\n${text}`;

/** The text in a stored file; none where it isn't what was written. */
export function fromStored(kind: string, file: string): string | undefined {
  const end = file.indexOf('\n');
  const text = file.slice(end + 1);
  return end !== -1 && file.slice(0, end) === digestOf(kind, text) ? text : undefined;
}

function digestOf(kind: string, text: string | Uint8Array): string {
  return createHash('sha256').update(kind).update('\0').update(text).digest('hex');
}
