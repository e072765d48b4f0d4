import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createCache } from './cache.ts';
import { unsound } from './faults.ts';
import type { PdfInspection } from './inspection.ts';
import { createPool } from './workers/pool.ts';

export type InspectorOptions = {
  /** For answers by content; may be shared, and may be deleted at any time. */
  readonly cacheDir: string;
  /** At most this many files at once. */
  readonly workers?: number;
  /** For one file. */
  readonly timeoutMs?: number;
  /** For one worker. */
  readonly memoryMb?: number;
  /** Larger files are refused unread. */
  readonly maxBytes?: number;
  /** Of the code that asks, where its own changes should make answers anew. */
  readonly version?: string;
};

export type Inspector = {
  /** What the PDF is. Never throws for what is in the file. */
  inspect(path: string): Promise<PdfInspection>;
  /** How many workers were ever started: none where everything was known. */
  readonly workersStarted: number;
  close(): Promise<void>;
};

/** Raise it with every change of what an inspection says: answers under the old number are made anew. */
const INSPECTION_VERSION = '1';

/** More workers than this fill the memory sooner than they save time. */
const MOST_WORKERS = 4;

/** A worker of 512 MB holds the file twice, with room for its pages. */
const MOST_BYTES = 80_000_000;

/**
 * Inspects PDFs in worker threads, each file once: the same bytes are never read again by the same code.
 * Workers start with the first file that isn't known yet.
 */
export function createInspector({
  cacheDir,
  workers = Math.min(MOST_WORKERS, availableParallelism()),
  timeoutMs = 10_000,
  memoryMb = 512,
  maxBytes = MOST_BYTES,
  version = '',
}: InspectorOptions): Inspector {
  const cache = createCache(cacheDir);
  const pool = createPool({ workers, timeoutMs, memoryMb });
  const underWay = new Map<string, Promise<PdfInspection>>();

  const inspectAnew = async (path: string, file: FileIdentity): Promise<PdfInspection> => {
    const outcome = await pool.run('inspect', { path });
    // A file that failed a worker is asked again next time: the machine may have been busy.
    if (!outcome.ok) return unsound(outcome.failure, file);
    await cache.write(keyOf(outcome.value.sha256, version), outcome.value);
    return outcome.value;
  };

  return {
    inspect: async (path) => {
      const file = await identify(path);
      if (file === undefined) return unsound('cannot-be-read', { bytes: 0, sha256: '' });
      if (file.bytes > maxBytes) return unsound('too-large', file, tooLarge(file.bytes, maxBytes));
      const known = await cache.read(keyOf(file.sha256, version));
      if (known !== undefined) return known as PdfInspection;
      const running = underWay.get(file.sha256);
      if (running !== undefined) return running;
      const answer = inspectAnew(path, file).finally(() => underWay.delete(file.sha256));
      underWay.set(file.sha256, answer);
      return answer;
    },
    get workersStarted() {
      return pool.started;
    },
    close: () => pool.close(),
  };
}

type FileIdentity = { readonly bytes: number; readonly sha256: string };

function keyOf(sha256: string, version: string): string {
  return `${sha256}-facts-${INSPECTION_VERSION}${version === '' ? '' : `-${version}`}`;
}

async function identify(path: string): Promise<FileIdentity | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } catch {
    return undefined;
  }
}

function tooLarge(bytes: number, maxBytes: number): string {
  const megabytes = (number: number) => `${Math.ceil(number / 1_000_000)} MB`;
  return `The file has ${megabytes(bytes)}; ${megabytes(maxBytes)} is the most that can be read.`;
}
