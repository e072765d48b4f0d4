import { PassThrough } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import type { RenderedPage } from '../site/paginated.ts';
import { writeIndexFiles } from './index-files.ts';
import type { FromIndexThread, ToIndexThread } from './messages.ts';
import { stopPagefind, withPagefind, type PagefindSession } from './pagefind-service.ts';
import { readablePart } from './readable-part.ts';
import { SearchIndexError } from './search-index-error.ts';

/**
 * The inside of the thread that hands pages to Pagefind: in the thread that renders them, Pagefind would
 * wait whenever that one is busy.
 */

/**
 * A file for each record loads fastest in the browser; hosts that count files (20,000 is a common
 * limit) are why there is a ceiling, beyond which neighbours share a file.
 */
const MOST_FRAGMENTS = 4000;

/** Of pages that Pagefind has been sent. */
const BATCHES_AHEAD = 3;

const port = parentPort;
if (port === null) throw new Error('index-thread.ts runs in a worker thread alone');
const tell = (message: FromIndexThread) => port.postMessage(message);

const arriving = new PassThrough({ objectMode: true });
// Whoever reads is told; before anyone does, it would end the thread.
arriving.on('error', () => undefined);
let folder = '';
const done = makeIndex();
port.on('message', (message: ToIndexThread) => {
  if (message.kind === 'records') arriving.write(message.records);
  else if (message.kind === 'stop') void stop();
  else {
    folder = message.folder;
    arriving.end();
  }
});

async function makeIndex(): Promise<void> {
  try {
    const config = { forceLanguage: 'en', maxFragments: MOST_FRAGMENTS };
    const counts = await withPagefind(config, async (session) => {
      const records = await addAll(session, arriving as AsyncIterable<readonly RenderedPage[]>);
      return { records, ...(await writeIndexFiles(folder, await session.files())) };
    });
    tell({ kind: 'finished', counts });
  } catch (error) {
    // withPagefind throws nothing else.
    tell({ kind: 'failed', why: (error as SearchIndexError).why });
  }
}

async function stop(): Promise<void> {
  arriving.destroy(new Error('it was stopped'));
  stopPagefind();
  await done;
  tell({ kind: 'stopped' });
}

async function addAll(
  session: PagefindSession,
  batches: AsyncIterable<readonly RenderedPage[]>,
): Promise<number> {
  let added = 0;
  // While Pagefind reads one batch, others are under way to it.
  const ahead: Promise<void>[] = [];
  for await (const batch of batches) {
    const records = batch
      .filter(isIndexed)
      .map(({ url, html }) => ({ url, html: readablePart(html) }));
    const reading = session.add(records).then(() => tell({ kind: 'read', records: batch.length }));
    reading.catch(() => undefined);
    ahead.push(reading);
    added += records.length;
    if (ahead.length > BATCHES_AHEAD) await ahead.shift();
  }
  await Promise.all(ahead);
  return added;
}

function isIndexed({ url, html }: RenderedPage): boolean {
  if (!html.includes(' data-pagefind-body')) return false;
  if (!html.includes('data-pagefind-sort="date')) {
    throw new SearchIndexError(
      `the page ${url} has no date, so that it would vanish from a search sorted by date.`,
    );
  }
  return true;
}
