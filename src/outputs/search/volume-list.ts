import type { Abbreviation } from './abbreviations.ts';
import type { VocabularyTier } from './vocabulary.ts';
import type { SearchVolumes } from './search-volumes.ts';

/** The file of the search that a reader loads first, and the only one whose content changes under its name. */
export const VOLUME_LIST = 'volumes.json';

/** The file of each volume that says how its index begins. */
export const ENTRY = 'pagefind-entry.json';

/** The file of each volume with what is known of its records: see PapersTable. */
export const PAPERS_TABLE = 'papers.pf_papers';

/** What papers write for a word that people use: "waste collection" for "bins". */
export type PlainWords = Readonly<Record<string, readonly string[]>>;

/** How words of questions are read. */
export type QuestionWords = {
  readonly tiers: readonly VocabularyTier[];
  /** What is short, and what it is short for, as papers say it. */
  readonly abbreviations: readonly Abbreviation[];
  readonly plain: PlainWords;
};

/**
 * What a reader loads first: the volumes, the newest first, and how the index of each begins, so that it
 * needn't be asked for one by one.
 * @param entries the content of each volume's {@link ENTRY}, by the id of the volume. Throws an Error where
 * one is missing.
 */
export function volumeList(
  { all, years }: Pick<SearchVolumes, 'all' | 'years'>,
  entries: ReadonlyMap<string, Uint8Array>,
  words: QuestionWords,
): string {
  const listed = all.map(({ id, title, newest }) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`the search volume ${id} was not indexed`);
    return { id, title, newest, entry: JSON.parse(Buffer.from(entry).toString('utf8')) as unknown };
  });
  return `${JSON.stringify({ years, volumes: listed, words })}\n`;
}
