import { availableParallelism } from 'node:os';
import { PassThrough } from 'node:stream';
import { Lane } from './lane.ts';
import type { IndexFile } from './pagefind-service.ts';
import { TableInMaking, type PapersTable } from './papers-table.ts';
import type { IndexContents } from './read-fragments.ts';
import type { SearchRecord } from './search-record.ts';

export type VolumeRecords = {
  /** The name of the volume, and of its folder. */
  readonly id: string;
  /** Whether it is of the newest municipal year: see {@link SearchVolume}. */
  readonly newest: boolean;
  /** In an order on which the bytes of the index depend. Read once, when the volume's turn comes. */
  readonly records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>;
};

export type IndexedVolume = {
  readonly id: string;
  readonly records: number;
  readonly table: PapersTable;
  /** In how many of its papers each word is. */
  readonly words: IndexContents['words'];
  readonly abbreviations: IndexContents['abbreviations'];
  /** The volume's own files, by their paths below its folder: "index/en_1a2b3c4.pf_index". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What all volumes share, by paths below the search's folder. The same for each volume. */
  readonly common: ReadonlyMap<string, Uint8Array>;
};

export type IndexOptions = {
  /** Sees each record with all that is read of it, before Pagefind does. What it throws ends the indexing. */
  readonly watch?: (record: SearchRecord, volume: string) => void;
  /** Volumes that are indexed at a time; as a rule two, where there are two cores. */
  readonly atOnce?: number;
  /** Milliseconds that Pagefind may take for one answer before it is taken to hang. */
  readonly patience?: number;
};

/** Each needs the memory of a volume, and the thread that renders pages needs a core as well. */
const MOST_AT_ONCE = 2;

/** Pagefind finishes a large volume in well under a minute, on a busy machine in several. */
const PATIENCE = 10 * 60 * 1000;

/** What a reader loads once, whatever is searched. Of the rest, our own search page has no use. */
const COMMON = /^(?:pagefind\.js|wasm\.en\.pagefind)$/;
const OF_THE_VOLUME = /^(?:pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:fragment|index)\/.+)$/;

/**
 * Indexes each volume with a Pagefind of its own and gives its files, in the order in which they are
 * finished. The same records in the same order give the same bytes, whatever is indexed beside them.
 *
 * Throws a {@link SearchIndexError} where Pagefind fails, dies or hangs, and whatever reading or watching the
 * records throws. However it ends, also where its reader stops early, no process is left behind.
 */
export async function* indexVolumes(
  volumes: readonly VolumeRecords[],
  options: IndexOptions = {},
): AsyncGenerator<IndexedVolume, void> {
  const { atOnce = Math.min(availableParallelism(), MOST_AT_ONCE), patience = PATIENCE } = options;
  const lanes = Array.from({ length: Math.min(atOnce, volumes.length) }, () => new Lane(patience));
  const finished = new PassThrough({ objectMode: true, highWaterMark: lanes.length });
  const waiting = volumes.values();
  const work = async (lane: Lane) => {
    for (const volume of waiting) {
      const indexed = await indexOne(lane, volume, options.watch);
      if (finished.destroyed) return;
      // Whoever takes the files is slower than two Pagefinds only where the disk is.
      if (!finished.write(indexed)) await drained(finished);
    }
  };
  Promise.all(lanes.map(work)).then(
    () => finished.end(),
    (error: unknown) => finished.destroy(error as Error),
  );
  try {
    yield* finished as AsyncIterable<IndexedVolume>;
  } finally {
    finished.destroy();
    await Promise.all(lanes.map((lane) => lane.end()));
  }
}

async function drained(stream: PassThrough): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve).once('close', resolve);
  });
}

async function indexOne(
  lane: Lane,
  { id, newest, records }: VolumeRecords,
  watch: IndexOptions['watch'],
): Promise<IndexedVolume> {
  const table = new TableInMaking();
  const watched = async function* () {
    for await (const record of records) {
      table.add(record);
      watch?.(record, id);
      yield record;
    }
  };
  const { files, contents } = await lane.index(watched(), newest);
  const { words, abbreviations } = contents;
  return {
    ...{ id, words, abbreviations },
    records: table.records,
    table: table.finished(contents.ids),
    files: chosen(files, OF_THE_VOLUME),
    common: chosen(files, COMMON),
  };
}

/** The files that match, in the order of their paths. */
function chosen(files: readonly IndexFile[], wanted: RegExp): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files
      .filter(({ path }) => wanted.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => [path, content]),
  );
}
