import { existsSync } from 'node:fs';
import { readStored, writeStored } from '../files/stored-lines.ts';

/** What a build made of what, so that the next one makes only what it must. */
export type BuildRecord = { readonly [part: string]: RecordedPart };

export type RecordedPart = {
  readonly needs?: string;
  /** SHA-256 of each of its files, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly note: unknown;
};

const KIND = 'moothall build record 1';

/** The record of an earlier build; 'damaged' where it isn't what that build wrote. */
export function readRecord(file: string): BuildRecord | 'damaged' | undefined {
  const text = readStored(file, KIND);
  if (text !== undefined) return JSON.parse(text) as BuildRecord;
  return existsSync(file) ? 'damaged' : undefined;
}

export function writeRecord(file: string, record: BuildRecord): void {
  writeStored(file, KIND, JSON.stringify(record));
}
