import { stylesheetEntry } from '../../../layouts/styles/entry.ts';
import { newTypeScriptWorker } from '../../appendices/workers/typescript-worker.ts';

/** What the thread of the stylesheet begins with. */
export type StylesheetWork = { readonly entry: string; readonly loadPaths: readonly string[] };

export type CompiledStylesheet = { readonly css: string };

/**
 * The stylesheet in a council's colour. Sass keeps a thread of its own busy for as long as a thousand
 * reports take to be read. Throws what Sass throws where the styles are wrong.
 * @param colour "#rgb" or "#rrggbb".
 */
export async function compileStylesheet(colour: string): Promise<string> {
  const work: StylesheetWork = {
    entry: stylesheetEntry(colour),
    loadPaths: ['layouts/styles', 'node_modules'],
  };
  const worker = newTypeScriptWorker(new URL('./stylesheet-thread.ts', import.meta.url), {
    workerData: work,
  });
  return new Promise((resolve, reject) => {
    worker.on('message', ({ css }: CompiledStylesheet) => resolve(css));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the thread of the styles ended with ${code}`)));
  });
}
