import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../files/whole-file.ts';

/**
 * A file of our own that is never trusted unseen: its first line holds the digest of the rest, so that one which was
 * cut short, swapped or written by another version is found out, and counts as missing.
 * @param kind what the file holds, and of which version: it is part of the digest.
 */
export function writeStored(path: string, kind: string, text: string): void {
  writeWhole(path, `${digestOf(kind, text)}\n${text}`);
}

/** What {@link writeStored} wrote; none where the file is missing, or isn't what was written. */
export function readStored(path: string, kind: string): string | undefined {
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const end = file.indexOf('\n');
  const text = file.slice(end + 1);
  return end !== -1 && file.slice(0, end) === digestOf(kind, text) ? text : undefined;
}

function digestOf(kind: string, text: string): string {
  return createHash('sha256').update(kind).update('\0').update(text).digest('hex');
}
