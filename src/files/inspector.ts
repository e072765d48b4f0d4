import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createCache } from './cache.ts';
import type { HiddenFinding } from './hidden/finding.ts';
import { keepPlaces, type PicturedFinding } from './hidden/keep-places.ts';
import { searchFile } from './hidden/search.ts';
import { unsound } from './faults.ts';
import { identifyFile, type FileIdentity } from './file-identity.ts';
import type { PdfInspection, SoundPdf } from './inspection.ts';
import { encodePicture } from './picture.ts';
import type { Picture } from './pdfium.ts';
import type { PdfLooks } from './text/looks.ts';
import type { PdfText } from './text/text.ts';
import type { JobName, JobOutput } from './workers/jobs.ts';
import { createPool, type Outcome } from './workers/pool.ts';

export type InspectorOptions = {
  /** For answers by content; may be shared, and may be deleted at any time. */
  readonly cacheDir: string;
  /** At most this many files at once. */
  readonly workers?: number;
  /** For one page, or the opening of one file, in milliseconds of processor time; a file may take sixty times as long. */
  readonly workMs?: number;
  /** For one worker. */
  readonly memoryMb?: number;
  /** Larger files are refused unread. */
  readonly maxBytes?: number;
  /** Of the code that asks, where its own changes should make answers anew. */
  readonly version?: string;
  /** For pictures of the places where something is hidden, for the officer alone; none are made where nothing is said. */
  readonly placesDir?: string;
};

/** Answers about PDFs. Nothing that is in a file makes it throw. */
export type Inspector = {
  /** What the PDF is. */
  inspect(path: string): Promise<PdfInspection>;
  /** Its text as structure; undefined where there is none: an unsound file, or one too large to read out. */
  text(path: string): Promise<PdfText | undefined>;
  /** Which of its words are bold or lead somewhere; undefined where there is no text. */
  looks(path: string): Promise<PdfLooks | undefined>;
  /** Its title, subject, bookmarks and what else was written beside its pages; nothing of an unsound one. */
  beside(path: string): Promise<readonly string[]>;
  /** What a sound PDF holds and doesn't show; nothing of an unsound one. */
  hidden(path: string): Promise<readonly PicturedFinding[]>;
  /**
   * Reads its text out now, to be fetched from the cache at once: for those with more texts than memory. That
   * gives undefined where there is no text, or the cache is gone.
   */
  prepareText(path: string): Promise<PreparedText>;
  /** A sound PDF without properties, active content and earlier versions; undefined where it can't be taken apart. */
  clean(path: string): Promise<Uint8Array | undefined>;
  /** One of its pages, 1-based, as a scan that is to be read; undefined where it can't be drawn. Kept nowhere. */
  page(path: string, number: number): Promise<Picture | undefined>;
  /** Its first page as a small WebP; undefined where it can't be drawn. */
  picture(path: string): Promise<FirstPage | undefined>;
  /** Takes away all that is kept of the file with this SHA-256. */
  forget(sha256: string): void;
  /** How many workers were ever started: none where everything was known. */
  readonly workersStarted: number;
  close(): Promise<void>;
};

export type PreparedText = {
  /** Whether the text is there to be read. */
  readonly isKnown: boolean;
  readonly read: () => PdfText | undefined;
};

export type FirstPage = {
  /** Path of the picture in the cache: to be copied, not moved. */
  readonly file: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** Raise one with every change of what its answer says: answers under the old number are made anew. */
const VERSIONS = {
  inspect: 6,
  text: 3,
  looks: 2,
  beside: 1,
  picture: 1,
  hidden: 8,
  place: 1,
  clean: 1,
  page: 1,
} as const satisfies Record<JobName, number>;

/** Changes with every answer that `inspect` or `hidden` gives otherwise than before. */
export const ANSWERS_VERSION = `${VERSIONS.inspect}.${VERSIONS.hidden}`;

/** More workers than this fill the memory sooner than they save time. */
const MOST_WORKERS = 4;

const STEPS_A_FILE = 60;

/** A worker of 512 MB holds the file twice, with room for its pages. */
const MOST_BYTES = 80_000_000;

/**
 * Inspects PDFs in worker threads, each file once: the same bytes are never read again by the same code.
 * Workers start with the first file that isn't known yet.
 */
export function createInspector({
  cacheDir,
  workers = Math.min(MOST_WORKERS, availableParallelism()),
  workMs = 10_000,
  memoryMb = 512,
  maxBytes = MOST_BYTES,
  version = '',
  placesDir,
}: InspectorOptions): Inspector {
  const cache = createCache(cacheDir);
  const pool = createPool({
    workers,
    limits: { stepMs: workMs, steps: STEPS_A_FILE },
    memoryMb,
  });
  const underWay = new Map<string, Promise<unknown>>();
  const keyOf = (job: JobName, { sha256 }: FileIdentity) =>
    [sha256, job, VERSIONS[job], version].filter((part) => part !== '').join('-');

  /** One answer a file and question, however often it is asked for at the same time. */
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const running = underWay.get(key) as Promise<T> | undefined;
    if (running !== undefined) return running;
    const answer = make().finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };

  /** From the cache or a worker. What a worker failed is asked again next time: the machine may have been busy. */
  const ask = <Name extends 'inspect' | 'text' | 'looks' | 'beside'>(
    job: Name,
    path: string,
    file: FileIdentity,
  ): Promise<Outcome<JobOutput<Name>>> => {
    const key = keyOf(job, file);
    return once(key, async () => {
      const known = await cache.read(key);
      if (known !== undefined) return { ok: true, value: known as JobOutput<Name> };
      const outcome = await pool.run(job, { path });
      if (outcome.ok) await cache.write(key, outcome.value);
      return outcome;
    });
  };

  const inspect = async (path: string, file: FileIdentity | undefined): Promise<PdfInspection> => {
    if (file === undefined) return unsound('cannot-be-read', { bytes: 0, sha256: '' });
    if (file.bytes > maxBytes) return unsound('too-large', file, tooLarge(file.bytes, maxBytes));
    const outcome = await ask('inspect', path, file);
    return outcome.ok ? outcome.value : unsound(outcome.failure, file);
  };

  const picture = (path: string, file: FileIdentity): Promise<FirstPage | undefined> => {
    const key = keyOf('picture', file);
    return once(key, async () => {
      const size = (await cache.read(key)) as Omit<FirstPage, 'file'> | undefined;
      const kept = await cache.readFile(key, 'webp');
      if (size !== undefined && kept !== undefined) return { file: kept, ...size };
      const outcome = await pool.run('picture', { path });
      if (!outcome.ok) return undefined;
      const { webp, width, height } = await encodePicture(outcome.value);
      const written = await cache.writeFile(key, 'webp', webp);
      await cache.write(key, { width, height });
      return { file: written, width, height };
    });
  };

  const hidden = (path: string, pdf: SoundPdf): Promise<readonly PicturedFinding[]> => {
    const key = keyOf('hidden', pdf);
    return once(key, async () => {
      let findings = (await cache.read(key)) as readonly HiddenFinding[] | undefined;
      if (findings === undefined) {
        const searched = await searchFile(pdf, (question) =>
          pool.run('hidden', { path, ...question }),
        );
        findings = [...pdf.inObjects, ...searched.findings];
        if (searched.whole) await cache.write(key, findings);
      }
      if (placesDir === undefined) return findings;
      return keepPlaces(findings, join(placesDir, pdf.sha256.slice(0, 16)), async (place) => {
        const outcome = await pool.run('place', { path, ...place });
        return outcome.ok ? outcome.value : undefined;
      });
    });
  };

  /** Only a sound file is asked for more. */
  const ofSound = async <T>(
    path: string,
    more: (file: FileIdentity) => Promise<T | undefined>,
  ): Promise<T | undefined> => {
    const file = await identifyFile(path);
    const inspection = await inspect(path, file);
    return inspection.sound && file !== undefined ? more(file) : undefined;
  };

  return {
    forget: (sha256) => cache.forget(sha256),
    inspect: async (path) => inspect(path, await identifyFile(path)),
    text: (path) =>
      ofSound(path, async (file) => {
        const outcome = await ask('text', path, file);
        return outcome.ok ? outcome.value : undefined;
      }),
    looks: (path) =>
      ofSound(path, async (file) => {
        const outcome = await ask('looks', path, file);
        return outcome.ok ? outcome.value : undefined;
      }),
    beside: async (path) =>
      (await ofSound(path, async (file) => {
        const outcome = await ask('beside', path, file);
        return outcome.ok ? outcome.value : undefined;
      })) ?? [],
    hidden: async (path) => {
      const inspection = await inspect(path, await identifyFile(path));
      return inspection.sound ? hidden(path, inspection) : [];
    },
    prepareText: async (path) => {
      const key = await ofSound(path, async (file) =>
        (await ask('text', path, file)).ok ? keyOf('text', file) : undefined,
      );
      return {
        isKnown: key !== undefined,
        read: () => (key === undefined ? undefined : (cache.readNow(key) as PdfText | undefined)),
      };
    },
    clean: (path) =>
      ofSound(path, async () => {
        const outcome = await pool.run('clean', { path });
        return outcome.ok ? outcome.value : undefined;
      }),
    page: (path, number) =>
      ofSound(path, async () => {
        const outcome = await pool.run('page', { path, number });
        return outcome.ok ? outcome.value : undefined;
      }),
    picture: (path) => ofSound(path, (file) => picture(path, file)),
    get workersStarted() {
      return pool.started;
    },
    close: () => pool.close(),
  };
}

function tooLarge(bytes: number, maxBytes: number): string {
  const megabytes = (number: number) => `${Math.ceil(number / 1_000_000)} MB`;
  return `The file has ${megabytes(bytes)}; ${megabytes(maxBytes)} is the most that can be read.`;
}
