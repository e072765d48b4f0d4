import { plainText } from '../../files/text/text.ts';
import { paperFilesOf, type PaperFile } from '../../papers/paper-files.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { packedForSearch } from '../../views/pack/printed-pack-facts.ts';
import { reportFacts } from '../../views/report/report-views.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { scanDigest, wordsOfFile, type WordSources } from '../file-words.ts';
import { needsOf, type SiteInMaking } from '../output.ts';
import { factsOfRecord, type RecordFacts } from './record-facts.ts';
import { appendixRecords, type AppendixText } from './appendix-records.ts';
import type { SearchRecord } from './search-record.ts';

export type PaperTexts = WordSources & {
  /** Of the code that reads files and writes records. */
  readonly code: string;
};

type FileNote = { readonly needs?: string; readonly records: readonly RecordFacts[] };
type TextsNote = { readonly files: Readonly<Record<string, FileNote>> };

/** A file of a volume that the search reads, and what is found by it. */
type SearchedFile = {
  readonly paper: PaperFile;
  readonly about: Omit<AppendixText, 'pages' | 'readByMachine'>;
};

/**
 * What the search is given of the PDFs of a volume; other files are searched with their pages. A file is read where its
 * bytes, what was read of its scans or the facts of its report have changed.
 */
export async function makePaperRecords(
  site: SiteInMaking,
  texts: PaperTexts,
  volume: VolumeArchive,
): Promise<readonly RecordFacts[]> {
  const name = `texts ${volume.year}`;
  const files = searchedFiles(volume);
  const needsOfFile = ({ paper, about }: SearchedFile) =>
    needsOf(texts.code, paper.file.sha256, about, scanDigest(texts.scans, paper.file.sha256));
  const needs = needsOf(files.map(needsOfFile));
  const kept = site.keep<TextsNote>(name, needs);
  if (kept) return recordsIn(kept);
  const earlier = site.earlier<TextsNote>(name);
  const notes: Record<string, FileNote> = {};
  for (const file of files) {
    const { url } = file.about;
    const own = needsOfFile(file);
    const before = earlier?.note.files[url];
    if (before?.needs === own) notes[url] = before;
    else {
      const records = await recordsOf(file, texts);
      notes[url] = records ? { needs: own, records: records.map(factsOfRecord) } : { records: [] };
    }
  }
  const settled = Object.values(notes).every((note) => note.needs !== undefined);
  const note = { files: notes };
  site.add<TextsNote>(name, { needs: settled ? needs : undefined, files: [], note });
  return recordsIn(note);
}

const recordsIn = ({ files }: TextsNote): RecordFacts[] =>
  Object.values(files).flatMap(({ records }) => records);

/**
 * Reads the records of the PDFs of volumes again, by their addresses. The last file's are kept: its records follow
 * each other.
 */
export function paperRecordReader(
  texts: PaperTexts,
  volumes: readonly VolumeArchive[],
): (url: string) => Promise<SearchRecord | undefined> {
  const files = new Map<string, SearchedFile>();
  for (const file of volumes.flatMap(searchedFiles)) files.set(file.about.url, file);
  let last: { readonly url: string; readonly records: readonly SearchRecord[] } | undefined;
  return async (url) => {
    const address = url.replace(/#.*$/, '');
    if (last?.url !== address) {
      const file = files.get(address);
      const records = file && (await recordsOf(file, texts));
      last = { url: address, records: records ?? [] };
    }
    return last.records.find((record) => record.url === url);
  };
}

function searchedFiles(volume: VolumeArchive): SearchedFile[] {
  const index = indexArchive(volume);
  return volume.reports.flatMap((report) =>
    paperFilesOf(report)
      .filter(({ file }) => file.extension === 'pdf')
      .map((paper): SearchedFile => {
        const { title, of, file, appendix, url } = paper;
        const packed = packedForSearch(volume.printed?.get(report.meeting), url);
        const facts = {
          ...reportFacts(index, report, appendix ? 'Appendix' : 'Report'),
          ...(packed !== undefined && { packed }),
        };
        return { paper, about: { url: file.url, title, of, facts } };
      }),
  );
}

/** None where there is no text now. */
async function recordsOf(
  { paper, about }: SearchedFile,
  texts: PaperTexts,
): Promise<readonly SearchRecord[] | undefined> {
  const { pdf } = (await wordsOfFile(paper, texts)).read();
  const readByMachine = pdf?.pages.flatMap(({ number, scan }) =>
    Array.isArray(scan) ? number : [],
  );
  return pdf && appendixRecords({ ...about, pages: pdf.pages.map(plainText), readByMachine });
}
