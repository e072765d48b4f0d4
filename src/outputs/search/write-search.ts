import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexVolumes, type IndexOptions } from './index-volumes.ts';
import { compareRecords, type SearchRecord } from './search-record.ts';
import { divideIntoVolumes } from './search-volumes.ts';
import { ENTRY, VOLUME_LIST, volumeList } from './volume-list.ts';

export type SearchCounts = {
  /** Pages of the site, and parts of appendices' files. */
  readonly records: number;
  readonly volumes: number;
  readonly files: number;
  readonly bytes: number;
};

/** How many files are written at a time. */
const AT_ONCE = 64;

/**
 * Indexes all records and writes the search into the `pagefind/` of a folder, in place of any older one.
 * Throws a {@link SearchIndexError} where Pagefind fails.
 */
export async function writeSearch(
  folder: string,
  records: readonly SearchRecord[],
  options: IndexOptions = {},
): Promise<SearchCounts> {
  const root = path.join(folder, 'pagefind');
  await rm(root, { recursive: true, force: true });
  const division = divideIntoVolumes(records.map(({ date }) => date));
  const { all, of } = division;
  const divided = new Map<string, SearchRecord[]>(all.map(({ id }) => [id, []]));
  for (const record of records) divided.get(of(record.date).id)?.push(record);
  const volumes = all.map(({ id, newest }) => ({
    id,
    newest,
    records: (divided.get(id) ?? []).toSorted(compareRecords),
  }));
  const counts = { records: records.length, volumes: all.length, files: 0, bytes: 0 };
  const write = async (below: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
    await writeFiles(path.join(root, below), files);
    counts.files += files.size;
    for (const content of files.values()) counts.bytes += content.length;
  };
  const entries = new Map<string, Uint8Array>();
  for await (const volume of indexVolumes(volumes, options)) {
    if (entries.size === 0) await write('', volume.common);
    await write(volume.id, volume.files);
    const entry = volume.files.get(ENTRY);
    if (entry !== undefined) entries.set(volume.id, entry);
  }
  await write('', new Map([[VOLUME_LIST, Buffer.from(volumeList(division, entries))]]));
  return counts;
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const sub of new Set([...files.keys()].map((file) => path.dirname(file)))) {
    await mkdir(path.join(folder, sub), { recursive: true });
  }
  const all = [...files];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await Promise.all(
      all
        .slice(at, at + AT_ONCE)
        .map(([file, content]) => writeFile(path.join(folder, file), content)),
    );
  }
}
