import type { CheckedChunk, CheckWork } from './check-chunks.ts';

/** What a thread begins with. */
export type CheckWorkerData = { readonly work: CheckWork; readonly first: number };

export type FromCheckWorker =
  | { readonly kind: 'checked'; readonly chunks: CheckedChunk[] }
  /** A question about a file that isn't known. */
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly job: 'inspect' | 'hidden';
      readonly path: string;
    };

export type ToCheckWorker = { readonly id: number; readonly answer: unknown };
