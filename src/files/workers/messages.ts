/** How a worker can fail a file. */
export type JobFailure = 'timed-out' | 'out-of-memory' | 'crashed';

export type WorkerSettings = {
  /** What PDFium's memory may grow to. */
  readonly engineBytes: number;
  /** One number, raised with every page that is opened: so that a long job can be distinguished from one that is stuck. */
  readonly steps: Int32Array;
};

export type ToWorker = { readonly job: string; readonly input: unknown };

export type Done = {
  readonly kind: 'done';
  readonly value: unknown;
  /** What PDFium's memory has grown to by now. */
  readonly engineBytes: number;
};

/** The worker can't be trusted any more: its memory may be in disorder. */
export type Failed = {
  readonly kind: 'failed';
  readonly failure: JobFailure;
  /** For the developers of this program; no officer sees it. */
  readonly detail: string;
};

export type FromWorker = { readonly kind: 'ready' } | Done | Failed;
