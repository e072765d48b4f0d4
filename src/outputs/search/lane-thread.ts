import { PassThrough } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import type { FromLane, ToLane } from './lane-messages.ts';
import {
  stopPagefind,
  withPagefind,
  type IndexFile,
  type PagefindSession,
} from './pagefind-service.ts';
import { readFragments } from './read-fragments.ts';
import { indexedHtml } from './record-text.ts';
import type { SearchIndexError } from './search-index-error.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * The inside of a thread that has volumes indexed, one after another. Each has a Pagefind of its own, so
 * that what one volume needed of memory is free again for the next. A thread has one Pagefind at a time;
 * two threads have two.
 */

/** Batches that Pagefind has been sent and not yet answered. */
const BATCHES_AHEAD = 3;

/**
 * How Pagefind cuts the index of a volume. Of a chunk of words, a reader loads the one that holds the word,
 * from each volume: so old years, of which there are many, have small ones. Of the newest papers, a changed
 * word changes nearly all chunks: so there they are larger, and fewer. Pagefind takes their size from its
 * environment alone.
 */
const CHUNK_SIZE = { newest: 30_000, older: 5000 } as const;

/**
 * A file for each record loads fastest in the browser; hosts that count files are why there is a ceiling,
 * beyond which neighbours share a file. It is higher for the newest papers, which nearly every question shows.
 */
const MOST_FRAGMENTS = { newest: 1000, older: 250 } as const;

const port = parentPort;
if (port === null) throw new Error('lane-thread.ts runs in a worker thread alone');
const post = (message: FromLane, buffers: readonly ArrayBuffer[] = []) =>
  port.postMessage(message, buffers);

let arriving = new PassThrough({ objectMode: true });
let working: Promise<void> = Promise.resolve();
port.on('message', (message: ToLane) => {
  if (message.kind === 'begin') begin(message);
  else if (message.kind === 'records') arriving.write(message.records);
  else if (message.kind === 'finish') arriving.end();
  else void stop();
});

function begin({ newest, patience }: { newest: boolean; patience: number }): void {
  arriving = new PassThrough({ objectMode: true });
  // Whoever reads hears of it; before anyone does, it would end the thread.
  arriving.on('error', () => undefined);
  const kind = newest ? 'newest' : 'older';
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE[kind]);
  const batches: AsyncIterable<readonly SearchRecord[]> = arriving;
  working = index(batches, patience, MOST_FRAGMENTS[kind]).catch((error: unknown) => {
    const { why, message } = error as SearchIndexError;
    post({ kind: 'failed', why: why ?? message });
  });
}

async function index(
  batches: AsyncIterable<readonly SearchRecord[]>,
  patience: number,
  maxFragments: number,
): Promise<void> {
  const config = { forceLanguage: 'en', maxFragments };
  const files = await withPagefind(config, patience, async (session) => {
    await addAll(session, batches);
    return await session.files();
  });
  const contents = readFragments(files);
  const packed = files.map(unshared);
  const buffers = packed.map(({ content }) => content.buffer);
  post({ kind: 'indexed', files: packed, contents }, buffers);
}

/** The file with bytes of its own, which can be handed over without a copy. */
function unshared({ path, content }: IndexFile): IndexFile & { content: Uint8Array<ArrayBuffer> } {
  return { path, content: new Uint8Array(content) };
}

async function addAll(
  session: PagefindSession,
  batches: AsyncIterable<readonly SearchRecord[]>,
): Promise<void> {
  // While Pagefind reads one batch, others are under way to it.
  const ahead: Promise<void>[] = [];
  for await (const records of batches) {
    const reading = session
      .add(records.map(({ url, html }) => ({ url, html: indexedHtml(html) })))
      .then(() => post({ kind: 'read', records: records.length }));
    reading.catch(() => undefined);
    ahead.push(reading);
    if (ahead.length > BATCHES_AHEAD) await ahead.shift();
  }
  await Promise.all(ahead);
}

async function stop(): Promise<void> {
  arriving.destroy(new Error('it was stopped'));
  stopPagefind();
  await working;
  post({ kind: 'stopped' });
}
