import type { Worker } from 'node:worker_threads';
import { openEngine, type PdfiumEngine } from '../../../files/pdfium.ts';
import { newThread } from '../../../program/thread.ts';
import { ENGINE_BYTES, lookAtPages, type Looked, type Looking } from './look-at-pages.ts';

/** Looks at the pages of parts, one part after another. */
export type Looker = {
  look(looking: Looking): Promise<Looked>;
  close(): Promise<void>;
};

/** In this thread: for a few parts, before which no other would have started. */
export function lookerHere(): Looker {
  let engine: Promise<PdfiumEngine> | undefined;
  return {
    look: async (looking) => lookAtPages(await (engine ??= openEngine(ENGINE_BYTES)), looking),
    close: () => Promise.resolve(),
  };
}

/** In another thread, once there is something to look at: PDFium takes as long as all else, and both cores are used. */
export function lookerInThread(): Looker {
  let thread: Worker | undefined;
  const waiting: { resolve: (looked: Looked) => void; reject: (error: Error) => void }[] = [];
  let failed: Error | undefined;
  const fail = (error: Error) => {
    failed ??= error;
    for (const { reject } of waiting.splice(0)) reject(failed);
  };
  const begin = (): Worker => {
    const begun: Worker = newThread(new URL('./looking-thread.ts', import.meta.url));
    begun.on('message', (looked: Looked) => waiting.shift()?.resolve(looked));
    begun.on('error', fail);
    begun.on('exit', () => fail(new Error('the thread that looks at pages has ended')));
    return begun;
  };
  return {
    look: (looking) =>
      new Promise((resolve, reject) => {
        if (failed) return reject(failed);
        waiting.push({ resolve, reject });
        const { bytes } = looking;
        // A message takes all the memory that its bytes are a part of.
        const isWhole = bytes.length === bytes.buffer.byteLength;
        (thread ??= begin()).postMessage({
          ...looking,
          bytes: isWhole ? bytes : new Uint8Array(bytes),
        });
      }),
    close: async () => {
      await thread?.terminate();
    },
  };
}
