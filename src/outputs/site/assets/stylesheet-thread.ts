import { parentPort, workerData } from 'node:worker_threads';
import { compileString, Exception } from 'sass';
import type { CompiledStylesheet, StylesheetWork } from './stylesheet.ts';

/** The inside of the thread that compiles the stylesheet. */

const { entry, loadPaths } = workerData as StylesheetWork;
function compile(): string {
  try {
    return compileString(entry, {
      loadPaths: [...loadPaths],
      style: 'compressed',
      quietDeps: true,
      charset: false,
    }).css;
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    // Whoever wrote the styles is told the place in them; where Sass was then helps nobody.
    const slip = new Error(error.message);
    slip.stack = `In the styles: ${error.message}`;
    throw slip;
  }
}

parentPort?.postMessage({ css: compile() } satisfies CompiledStylesheet);
