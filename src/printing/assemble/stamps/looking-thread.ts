import { parentPort } from 'node:worker_threads';
import { openEngine } from '../../../files/pdfium.ts';
import { ENGINE_BYTES, lookAtPages, type Looking } from './look-at-pages.ts';

/** The inside of the thread that looks at pages while another copies them. */

// Libraries write notes about odd files, and quote them: no word of a paper may reach a log.
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {};

const port = parentPort;
if (port === null) throw new Error('looking-thread.ts runs in a thread alone');
const engine = await openEngine(ENGINE_BYTES);

port.on('message', (looking: Looking) => {
  const looked = lookAtPages(engine, looking);
  const bands = 'pages' in looked ? looked.pages.flatMap(({ foot, head }) => [foot, head]) : [];
  const pictures = bands.flatMap((band) => (band ? [band.rgba.buffer as ArrayBuffer] : []));
  port.postMessage(looked, pictures);
});
