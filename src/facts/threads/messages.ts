import type { ReadChunk, ReadingWork } from './read-chunks.ts';

/** What a thread begins with. */
export type ReadingWorkerData = { readonly work: ReadingWork; readonly first: number };

export type FromReadingWorker =
  | { readonly kind: 'read'; readonly chunk: ReadChunk }
  | { readonly kind: 'done' }
  /** A question about a dropped file. */
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly job: 'inspect' | 'hidden';
      readonly path: string;
    };

export type ToReadingWorker = { readonly id: number; readonly answer: unknown };
