import type { MunicipalYear } from '../../law/municipal-year.ts';
import { printedBookUrl, printedPackUrl } from '../../papers/addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { paperFilesOf, type PaperFile } from '../../papers/paper-files.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { packView } from '../../views/pack/make-pack-view.ts';
import type { PrintedPackFacts } from '../../views/pack/printed-pack-facts.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, pathOf, type SiteInMaking } from '../output.ts';
import type { TextOfPaper } from '../register/register-output.ts';
import type { ReadContents } from '../site/appendix-contents.ts';
import { makeBook } from './make-book.ts';
import { makePrintedPack } from './make-pack.ts';
import type { PackFacts } from './pack-facts.ts';
import type { Printing } from './printing.ts';

export type PrintedToMake = {
  readonly volume: VolumeArchive & { readonly year: MunicipalYear };
  /** The published texts of its papers. */
  readonly texts: readonly TextOfPaper[];
  /** Pictures in the text of each report: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, readonly (readonly [url: string, path: string])[]>;
  /** Of a file below the folder of the content; undefined where it can't be read. */
  readonly digestOf: (path: string) => string | undefined;
  /** The folder of the content. */
  readonly input: string;
  /** Reads the words of files. */
  readonly readContents: (files: readonly PaperFile[]) => Promise<ReadContents>;
  /** Of what is known of the scans of a file. */
  readonly wordsDigest: (sha256: string) => string;
  readonly code: string;
  readonly printing: Printing;
  readonly isMade: (meeting: Meeting) => boolean;
  /** Is called before a pack is made. */
  readonly onPack?: ((meeting: Meeting) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What is known of a printed pack without making it. */
export type PrintedNote = PrintedPackFacts & Pick<PackFacts, 'papers' | 'pdfUa' | 'findings'>;

type PrintedNotes = Readonly<
  Record<string, PrintedNote & { readonly key: string; readonly bookKey: string }>
>;

/**
 * Prints the pack of each meeting of a volume that has open papers, and gives what is known of each, by the address of its meeting. Only
 * a change in what its pack is made of makes it anew.
 */
export async function makePrintedPacks(
  site: SiteInMaking,
  making: PrintedToMake,
): Promise<ReadonlyMap<string, PrintedNote>> {
  const { volume, texts, pictures, digestOf, input, code, printing, isMade } = making;
  const { council, committees, people, year, meetings, reports, minutes } = volume;
  const name = `printed ${year}`;
  const own = meetings.filter(isMade);
  const shown = reports
    .flatMap(({ url }) => pictures.get(url) ?? [])
    .map(([url, path]) => [url, digestOf(path)] as const);
  const sound = shown.every(([, digest]) => digest !== undefined);
  const needs = needsOf(
    ...[code, printing.base, council, committees, people, meetings, reports, minutes, shown],
    texts.map(({ url, sha256 }) => [url, sha256]),
    reports.flatMap(paperFilesOf).map(({ file }) => making.wordsDigest(file.sha256)),
    own.map(({ url }) => url),
  );
  const kept = sound ? site.keep<PrintedNotes>(name, needs) : undefined;
  if (kept) return new Map(Object.entries(kept));
  const index = indexArchive(volume);
  const earlier = site.earlier<PrintedNotes>(name);
  const notes: Record<string, PrintedNotes[string]> = {};
  for (const meeting of own) {
    making.signal?.throwIfAborted();
    const open = index.reportsOf.get(meeting.url) ?? [];
    if (!open.some(({ access }) => access.kind === 'open')) continue;
    making.onPack?.(meeting);
    const bodyOf = (report: string) => volume.bodies.get(report);
    const sources = { index, bodyOf, input, pictures, digestOf };
    const { key, facts, read } = await makePrintedPack(meeting, sources, printing);
    const url = printedPackUrl(meeting.url);
    const path = pathOf(url);
    const files = (index.reportsOf.get(meeting.url) ?? []).flatMap(paperFilesOf);
    const bookKey = needsOf(
      code,
      key,
      files.map(({ url: at, file }) => [at, making.wordsDigest(file.sha256)]),
    );
    const before = earlier?.note[meeting.url];
    const bookPath = pathOf(printedBookUrl(meeting.url));
    const isThere = before?.key === key && earlier?.files.has(path);
    if (!isThere) site.write(path, await read());
    const isBookThere = before?.bookKey === bookKey && earlier?.files.has(bookPath);
    let bookBytes = before?.book?.bytes ?? 0;
    let isBookWhole = true;
    if (!isBookThere) {
      const { contents, missing } = await making.readContents(files);
      isBookWhole = missing.size === 0;
      const book = await makeBook(packView(index, meeting, bodyOf), facts, {
        input,
        pictures,
        digestOf,
        contents,
        printing,
      });
      site.write(bookPath, book);
      bookBytes = book.length;
    }
    const { pages, bytes, sha256, pdfUa, papers, findings, date } = facts;
    notes[meeting.url] = {
      ...{ key, url, pages, bytes, sha256, pdfUa, papers, findings },
      // A book that lacks the words of a file is tried again.
      bookKey: isBookWhole ? bookKey : '',
      book: { url: printedBookUrl(meeting.url), bytes: bookBytes },
      day: date,
      untagged: papers.filter(({ tagged }) => !tagged).length,
      pieces: papers.map(({ url: page, first, last, firstPage }) => ({
        ...{ url: page, first, last, firstPage },
      })),
    };
  }
  site.add<PrintedNotes>(name, {
    needs: sound ? needs : undefined,
    files: Object.values(notes).flatMap(({ url, book }) =>
      [url, ...(book ? [book.url] : [])].map(pathOf),
    ),
    note: notes,
  });
  return new Map(Object.entries(notes));
}
