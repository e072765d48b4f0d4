import { createHash } from 'node:crypto';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import {
  printedBookUrl,
  printedPackUrl,
  printedSupplementUrl,
} from '../../papers/pack-addresses.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { paperFilesOf, type PaperFile } from '../../papers/paper-files.ts';
import type { Report } from '../../papers/report/report.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { cameAfterPack } from '../../views/pack/came-after-pack.ts';
import { packView } from '../../views/pack/make-pack-view.ts';
import {
  packsByMeeting,
  supplementStarts,
  type PackPast,
} from '../../views/pack/supplement-starts.ts';
import type { PrintedPackFacts } from '../../views/pack/printed-pack-facts.ts';
import type { PrintedSupplementLink } from '../../views/pack/printed-links.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, pathOf, type SiteInMaking } from '../output.ts';
import type { TextOfPaper } from '../register/register-output.ts';
import type { ReadContents } from '../site/appendix-contents.ts';
import { makeBook } from './make-book.ts';
import { makePrintedPack } from './make-pack.ts';
import { makeReportsAlone } from './reports-alone.ts';
import { makeSupplements, type SupplementFacts } from './make-supplements.ts';
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
  readonly today: IsoDate;
  readonly isMade: (meeting: Meeting) => boolean;
  /** What the register knew before. */
  readonly past: RegisterPast | undefined;
  /** Whether each report is printed by itself, too. */
  readonly withAlone: boolean;
  /** Whether each pack is a book, too. */
  readonly withBook: boolean;
  /** Addresses of reports of which earlier texts or files are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** Is called before a pack is made. */
  readonly onPack?: ((meeting: Meeting) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What is known of a printed pack without making it. */
export type PrintedNote = PrintedPackFacts &
  Pick<PackFacts, 'papers' | 'pdfUa' | 'findings'> & {
    /** On the first and the last numbered page of the pack and of each supplement, by their site paths. */
    readonly numbers: Readonly<Record<string, readonly [first: number, last: number]>>;
  };

/** What a build keeps of the packs of a volume, by the addresses of their meetings. */
export type PrintedNotes = Readonly<Record<string, KeptNote>>;

type KeptNote = PrintedNote & {
  readonly keys: KeysByAddress;
  /** Of the browser, the fonts and the styles that it was printed with. */
  readonly base: string;
  /** The day of the build, where a supplement says it. */
  readonly madeOn?: IsoDate;
  /** What of each open report was not public: {@link closedIn}. */
  readonly closed: Readonly<Record<string, string>>;
};

/** Of its files. */
type KeysByAddress = Readonly<Record<string, string>>;

/**
 * Prints the pack of each meeting of a volume that has open papers, and gives what is known of each, by the address of its meeting. Only
 * a change in what its pack is made of makes it anew.
 */
export async function makePrintedPacks(
  site: SiteInMaking,
  making: PrintedToMake,
): Promise<ReadonlyMap<string, PrintedNote>> {
  const { volume, pictures, digestOf, input, code, printing, withAlone, past, today } = making;
  const { year, meetings } = volume;
  const name = nameOfPart(year);
  const own = meetings.filter(making.isMade);
  const known = packsByMeeting(past ?? new Map());
  const { needs, isSound } = needsOfPacks(making, printing.base);
  const earlier = site.earlier<PrintedNotes>(name);
  const isOfToday = Object.values(earlier?.note ?? {}).every(
    ({ madeOn = today }) => madeOn === today,
  );
  const kept = isSound && isOfToday ? site.keep<PrintedNotes>(name, needs) : undefined;
  if (kept) return new Map(Object.entries(kept));
  const index = indexArchive(volume);
  const notes: Record<string, PrintedNotes[string]> = {};
  let isWhole = isSound;
  for (const meeting of own) {
    making.signal?.throwIfAborted();
    const open = index.reportsOf.get(meeting.url) ?? [];
    if (!open.some(({ access }) => access.kind === 'open')) continue;
    making.onPack?.(meeting);
    const bodyOf = (report: string) => volume.bodies.get(report);
    const sources = { index, bodyOf, input, pictures, digestOf };
    const pack = await makePrintedPack(meeting, sources, printing);
    const url = printedPackUrl(meeting.url);
    const supplements = await makeSupplements(
      meeting,
      pack,
      sources,
      printing,
      today,
      known.get(meeting.url),
    );
    const alone = withAlone ? await makeReportsAlone(open, sources, printing) : [];
    const made = [
      { url, pdf: pack },
      ...supplements.map((pdf) => {
        return { url: printedSupplementUrl(meeting.url, pdf.facts.day), pdf };
      }),
      ...alone.map(({ facts: { url: address }, pdf }) => ({ url: address, pdf })),
    ];
    const before = earlier?.note[meeting.url]?.keys ?? {};
    const isKept = (address: string, key: string): boolean =>
      before[address] === key && earlier?.files.has(pathOf(address)) === true;
    for (const { url: address, pdf } of made) {
      if (!isKept(address, pdf.key)) site.write(pathOf(address), await pdf.read());
    }
    const { facts } = pack;
    const bookUrl = printedBookUrl(meeting.url);
    const files = open.flatMap(paperFilesOf);
    const digests = files.map(({ url: at, file }) => [at, making.wordsDigest(file.sha256)]);
    let bookKey = needsOf(code, pack.key, digests);
    const bookBefore = earlier?.note[meeting.url]?.book;
    // Where no book is made, one of other papers isn't this one's.
    let book = making.withBook || isKept(bookUrl, bookKey) ? bookBefore : undefined;
    if (making.withBook && (!book || !isKept(bookUrl, bookKey))) {
      const { contents, missing } = await making.readContents(files);
      const view = packView(index, meeting, bodyOf);
      const made = await makeBook(view, facts, { ...sources, contents, printing });
      site.write(pathOf(bookUrl), made);
      book = { url: bookUrl, bytes: made.length, sha256: sha256Of(made) };
      // A book that lacks the words of a file is tried again.
      if (missing.size > 0) {
        bookKey = '';
        isWhole = false;
      }
    }
    const { pages, bytes, sha256, pdfUa, papers, findings, date } = facts;
    const keys = made.map(({ url: address, pdf }) => [address, pdf.key] as const);
    notes[meeting.url] = {
      keys: Object.fromEntries([...keys, ...(book ? [[bookUrl, bookKey] as const] : [])]),
      ...{ base: printing.base, closed: closedIn(open, making.withdrawn) },
      ...{ url, pages, bytes, sha256, pdfUa, papers, findings },
      ...(book && { book }),
      supplements: supplements.map((pdf) => linkOf(meeting, pdf.facts)),
      ...(supplements.some(({ facts: { isOfToday: isNew } }) => isNew) && { madeOn: today }),
      day: date,
      numbers: Object.fromEntries([
        [url, [1, Number(papers.at(-1)?.last ?? 1)]],
        ...supplements.map(({ facts: { day, first, last } }) => {
          return [printedSupplementUrl(meeting.url, day), [first, last]] as const;
        }),
      ]),
      alone: alone.map(({ facts: own }) => own),
      untagged: papers.filter(({ tagged }) => !tagged).length,
      pieces: papers.map(({ url: page, first, last, firstPage, standIn }) => ({
        ...{ url: page, first, last, firstPage },
        ...(standIn && { standIn: true as const }),
      })),
    };
  }
  site.add<PrintedNotes>(name, {
    needs: isWhole ? needs : undefined,
    files: Object.values(notes).flatMap(({ keys }) => Object.keys(keys).map(pathOf)),
    note: notes,
  });
  return new Map(Object.entries(notes));
}

/** The part of the site that has the packs of a volume. */
export const nameOfPart = (year: MunicipalYear): string => `printed ${year}`;

/**
 * All that decides the packs of a volume.
 * @param base of what they are printed with.
 * @returns with `isSound`: whether all that they show can be read.
 */
export function needsOfPacks(
  making: Omit<PrintedToMake, 'printing'>,
  base: string,
): { readonly needs: string; readonly isSound: boolean } {
  const { volume, texts, pictures, digestOf, code, isMade, withAlone, withBook, past } = making;
  const { council, committees, people, meetings, reports, minutes } = volume;
  const own = meetings.filter(isMade);
  const shown = reports
    .flatMap(({ url }) => pictures.get(url) ?? [])
    .map(([url, path]) => [url, digestOf(path)] as const);
  const known = packsByMeeting(past ?? new Map());
  const needs = needsOf(
    ...[code, base, council, committees, people, meetings, reports, minutes, shown],
    texts.map(({ url, sha256 }) => [url, sha256]),
    reports.flatMap(paperFilesOf).map(({ file }) => making.wordsDigest(file.sha256)),
    own.map(({ url }) => url),
    [withAlone, withBook],
    own.map((meeting) => startsOf(volume, meeting, known)),
  );
  return { needs, isSound: shown.every(([, digest]) => digest !== undefined) };
}

/** What of open reports is not public, by the site path of each: how many passages, and whether earlier texts are withdrawn. */
export const closedIn = (
  reports: readonly Report[],
  withdrawn: ReadonlySet<string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    reports.flatMap(({ url, access, passages = [] }) => {
      if (access.kind !== 'open' || (passages.length === 0 && !withdrawn.has(url))) return [];
      return [[url, `${passages.length}${withdrawn.has(url) ? ' withdrawn' : ''}`]];
    }),
  );

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** With which numbers its supplements begin, and which versions of them were published, as far as the register knows that. */
function startsOf(
  volume: VolumeArchive,
  meeting: Meeting,
  known: ReadonlyMap<string, PackPast>,
): unknown {
  const past = known.get(meeting.url);
  const days = past
    ? cameAfterPack(indexArchive(volume), meeting, past).map((one) => one.published)
    : [];
  const versions = [...(past?.supplements ?? [])].map(([day, own]) => {
    return [day, own.map((one) => [one.sha256, one.day])];
  });
  return [...supplementStarts(past, days), ...versions, days];
}

function linkOf(meeting: Meeting, facts: SupplementFacts): PrintedSupplementLink {
  const { day, pages, bytes, sha256, version } = facts;
  return {
    ...{ url: printedSupplementUrl(meeting.url, day), day, pages, bytes, sha256 },
    ...(version !== undefined && { version }),
  };
}
