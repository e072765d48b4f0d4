import { createHash } from 'node:crypto';
import type { KeptScans } from './kept-scans.ts';
import type { PageToRead } from './pages-to-read.ts';
import type { ScanBudget } from './scan-budget.ts';

/** What a machine has read in one file, as far as it was read when the build began to make pages. */
export type KnownScan = {
  /** Of what is known: pages and records that show it are made anew where it changes. */
  readonly digest: string;
  /** In their order. */
  readonly pages: readonly {
    /** 1-based: of the pages of a PDF, or of the pictures of another file. */
    readonly number: number;
    /** No build has come to it yet. */
    readonly isLater: boolean;
  }[];
  /** What was read on a page; '' where no word was sure. Read when it is asked for, and not kept. */
  readonly text: (page: number) => string;
};

/** By the SHA-256 of the file; none where it has no scans, or they aren't to be read. */
export type KnownScans = ReadonlyMap<string, KnownScan>;

/** Reads the pages of a file that aren't known yet, as many as may still be read. Throws the reason of the signal. */
export async function knowScan(
  sha256: string,
  pages: readonly PageToRead[],
  kept: KeptScans,
  budget: ScanBudget,
  signal?: AbortSignal,
): Promise<KnownScan> {
  const hash = createHash('sha256');
  const known: { number: number; isLater: boolean }[] = [];
  for (const { page, picture } of pages) {
    signal?.throwIfAborted();
    const words = await kept.read({ sha256, page, picture }, budget);
    const isLater = words === 'later';
    known.push({ number: page, isLater });
    hash.update(JSON.stringify([page, isLater, isLater ? '' : words.text]));
  }
  return {
    digest: hash.digest('base64url'),
    pages: known,
    text: (page) => kept.now(sha256, page)?.text ?? '',
  };
}
