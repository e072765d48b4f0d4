import { gzipSync } from 'node:zlib';
import type { IsoDate } from '../../language/dates.ts';
import { needsOf, type SiteInMaking } from '../output.ts';
import type { Abbreviation } from './abbreviations.ts';
import { indexVolumes, type IndexedVolume, type IndexOptions } from './index-volumes.ts';
import type { RecordFacts } from './record-facts.ts';
import { compareRecords, type SearchRecord } from './search-record.ts';
import { divideIntoVolumes, type SearchVolume } from './search-volumes.ts';
import { packWords, vocabularyTier, type VocabularyTier, type VolumeWords } from './vocabulary.ts';
import { ENTRY, PAPERS_TABLE, VOLUME_LIST, volumeList, type PlainWords } from './volume-list.ts';

/** Where the search is in the site. */
export const SEARCH_FOLDER = 'pagefind';

export type SearchToMake = {
  /** Of all pages and files that are searched, in any order. */
  readonly records: readonly RecordFacts[];
  /** Reads a record of {@link records} anew. */
  readonly read: (url: string) => SearchRecord | Promise<SearchRecord>;
  /** Of the code that indexes, Pagefind itself included. */
  readonly code: string;
  /**
   * The days of papers whose records aren't among these, where this is one volume of several: of the search are then
   * made only the volumes that have none of them.
   */
  readonly others?: readonly IsoDate[];
  /** Officers' words for residents', by residents': see {@link volumeList}. */
  readonly plainWords?: PlainWords;
  /** Those that councils use, beside those that papers explain. */
  readonly abbreviations?: readonly Abbreviation[];
  readonly options?: IndexOptions;
};

export type MadeSearch = { readonly all: number; readonly made: number };

type VolumeNote = {
  /** The text of its {@link ENTRY}. */
  readonly entry: string;
  /** Its words, as {@link packWords} gives them. */
  readonly words: string;
  readonly papers: number;
  readonly abbreviations: readonly Abbreviation[];
};

/**
 * Indexes the volumes of the search whose records have changed, each by a Pagefind of its own, and writes the list
 * of all. Throws a SearchIndexError where Pagefind fails.
 */
export async function makeSearch(site: SiteInMaking, search: SearchToMake): Promise<MadeSearch> {
  const { records, code, others } = search;
  const own = records.map(({ date }) => date);
  const division = divideIntoVolumes([...own, ...(others ?? [])]);
  const shared = new Set((others ?? []).map((date) => division.of(date).id));
  const notes = new Map<string, VolumeNote>();
  const toMake: VolumeToMake[] = [];
  // What all volumes share comes with each, so that it is made where one is.
  const common = others !== undefined || site.keep(COMMON, needsOf(code)) !== undefined;
  for (const { volume, records: own } of inVolumes(records, division)) {
    if (shared.has(volume.id)) continue;
    const needs = needsOf(
      code,
      volume.newest,
      own.map(({ url, digest }) => [url, digest]),
    );
    const makes = !common && toMake.length === 0;
    const kept = makes ? undefined : site.keep<VolumeNote>(partOf(volume.id), needs);
    if (kept) notes.set(volume.id, kept);
    else toMake.push({ volume, records: own, needs });
  }
  await makeVolumes(site, search, toMake, notes, common);
  const made = { all: division.all.length, made: toMake.length };
  if (others !== undefined) return made;
  const tiers = TIERS.map((name) => makeVocabulary(site, name, code, division.all, notes));
  const list = `${SEARCH_FOLDER}/${VOLUME_LIST}`;
  const entries = new Map([...notes].map(([id, { entry }]) => [id, Buffer.from(entry)]));
  const words = {
    tiers,
    abbreviations: unique([
      ...(search.abbreviations ?? []),
      ...[...notes.values()].flatMap(({ abbreviations }) => abbreviations),
    ]),
    plain: search.plainWords ?? {},
  };
  site.write(list, volumeList(division, entries, words));
  site.add('search list', { needs: undefined, files: [list], note: {} });
  return made;
}

/** The words of the newest municipal year change most, so they have files of their own. */
const TIERS = ['new', 'old'] as const;

/** Makes the files of a tier's words, where the words of its volumes have changed. */
function makeVocabulary(
  site: SiteInMaking,
  name: (typeof TIERS)[number],
  code: string,
  volumes: readonly SearchVolume[],
  notes: ReadonlyMap<string, VolumeNote>,
): VocabularyTier {
  const own = volumes
    .filter(({ newest }) => newest === (name === 'new'))
    .flatMap(({ id }): VolumeWords[] => {
      const note = notes.get(id);
      return note ? [{ id, papers: note.papers, words: note.words }] : [];
    });
  const part = `search words ${name}`;
  const needs = needsOf(code, own);
  const kept = site.keep<VocabularyTier>(part, needs);
  if (kept) return kept;
  const { tier, files } = vocabularyTier(name, own);
  add(site, part, needs, SEARCH_FOLDER, files, tier);
  return tier;
}

/** Each once, in a fixed order, whatever volume was made first. */
function unique(abbreviations: readonly Abbreviation[]): Abbreviation[] {
  const byName = new Map(abbreviations.map((one) => [one.join(' '), one]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** What all volumes share. */
const COMMON = 'search';

const partOf = (volume: string): string => `search ${volume}`;

type VolumeToMake = {
  readonly volume: SearchVolume;
  readonly records: readonly RecordFacts[];
  readonly needs: string;
};

/** The records of each volume, in the order in which they are indexed. */
function inVolumes(
  records: readonly RecordFacts[],
  { all, of }: ReturnType<typeof divideIntoVolumes>,
): Omit<VolumeToMake, 'needs'>[] {
  const divided = new Map<string, RecordFacts[]>(all.map(({ id }) => [id, []]));
  for (const record of records) divided.get(of(record.date).id)?.push(record);
  return all.map((volume) => ({
    volume,
    records: (divided.get(volume.id) ?? []).sort(compareRecords),
  }));
}

async function makeVolumes(
  site: SiteInMaking,
  { read, options, code }: SearchToMake,
  toMake: readonly VolumeToMake[],
  notes: Map<string, VolumeNote>,
  hasCommon: boolean,
): Promise<void> {
  const byId = new Map(toMake.map((one) => [one.volume.id, one]));
  const volumes = toMake.map(({ volume, records }) => ({
    id: volume.id,
    newest: volume.newest,
    records: readAll(records, read),
  }));
  let common = hasCommon;
  for await (const indexed of indexVolumes(volumes, options)) {
    const { id, common: shared } = indexed;
    if (!common) add(site, COMMON, needsOf(code), SEARCH_FOLDER, shared, {});
    common = true;
    const entry = indexed.files.get(ENTRY);
    if (entry === undefined) continue;
    const note = noteOf(indexed, entry);
    notes.set(id, note);
    const table = gzipSync(JSON.stringify(indexed.table));
    const files = new Map([...indexed.files, [PAPERS_TABLE, table]]);
    add(site, partOf(id), byId.get(id)?.needs, `${SEARCH_FOLDER}/${id}`, files, note);
  }
}

function noteOf({ table, words, abbreviations }: IndexedVolume, entry: Uint8Array): VolumeNote {
  return {
    entry: Buffer.from(entry).toString('utf8'),
    words: packWords(words),
    papers: table.papers.length,
    abbreviations,
  };
}

async function* readAll(
  records: readonly RecordFacts[],
  read: SearchToMake['read'],
): AsyncGenerator<SearchRecord> {
  for (const { url } of records) yield await read(url);
}

function add(
  site: SiteInMaking,
  name: string,
  needs: string | undefined,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  note: unknown,
): void {
  const paths = [...files].map(([file, content]) => {
    const path = `${folder}/${file}`;
    site.write(path, content);
    return path;
  });
  site.add(name, { needs, files: paths, note });
}
