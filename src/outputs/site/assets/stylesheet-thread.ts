import { parentPort, workerData } from 'node:worker_threads';
import { compileString } from 'sass';
import type { CompiledStylesheet, StylesheetWork } from './stylesheet.ts';

/** The inside of the thread that compiles the stylesheet. */

const { entry, loadPaths } = workerData as StylesheetWork;
const { css } = compileString(entry, {
  loadPaths: [...loadPaths],
  style: 'compressed',
  quietDeps: true,
  charset: false,
});
parentPort?.postMessage({ css } satisfies CompiledStylesheet);
