import type { MunicipalYear } from '../../law/municipal-year.ts';
import { printedPackUrl, printedSupplementUrl } from '../../papers/addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { indexArchive } from '../../views/archive-index.ts';
import type { PrintedPackFacts } from '../../views/pack/printed-pack-facts.ts';
import type { PrintedSupplementLink } from '../../views/views.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, pathOf, type SiteInMaking } from '../output.ts';
import type { TextOfPaper } from '../register/register-output.ts';
import { makePrintedPack } from './make-pack.ts';
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
  readonly code: string;
  readonly printing: Printing;
  readonly isMade: (meeting: Meeting) => boolean;
  /** Is called before a pack is made. */
  readonly onPack?: ((meeting: Meeting) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What is known of a printed pack without making it. */
export type PrintedNote = PrintedPackFacts & Pick<PackFacts, 'papers' | 'pdfUa' | 'findings'>;

type PrintedNotes = Readonly<Record<string, PrintedNote & { readonly keys: KeysByAddress }>>;

/** Of its PDFs. */
type KeysByAddress = Readonly<Record<string, string>>;

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
    const pack = await makePrintedPack(meeting, sources, printing);
    const url = printedPackUrl(meeting.url);
    const supplements = await makeSupplements(meeting, pack, sources, printing);
    const made = [
      { url, pdf: pack },
      ...supplements.map((pdf) => {
        return { url: printedSupplementUrl(meeting.url, pdf.facts.day), pdf };
      }),
    ];
    const before = earlier?.note[meeting.url]?.keys ?? {};
    for (const { url: address, pdf } of made) {
      const path = pathOf(address);
      const isThere = before[address] === pdf.key && earlier?.files.has(path) === true;
      if (!isThere) site.write(path, await pdf.read());
    }
    const { facts } = pack;
    const { pages, bytes, sha256, pdfUa, papers, findings, date } = facts;
    notes[meeting.url] = {
      keys: Object.fromEntries(made.map(({ url: address, pdf }) => [address, pdf.key])),
      ...{ url, pages, bytes, sha256, pdfUa, papers, findings },
      supplements: supplements.map((pdf) => linkOf(meeting, pdf.facts)),
      day: date,
      untagged: papers.filter(({ tagged }) => !tagged).length,
      pieces: papers.map(({ url: page, first, last, firstPage, standIn }) => ({
        ...{ url: page, first, last, firstPage },
        ...(standIn && { standIn: true as const }),
      })),
    };
  }
  site.add<PrintedNotes>(name, {
    needs: sound ? needs : undefined,
    files: Object.values(notes).flatMap(({ keys }) => Object.keys(keys).map(pathOf)),
    note: notes,
  });
  return new Map(Object.entries(notes));
}

function linkOf(meeting: Meeting, facts: SupplementFacts): PrintedSupplementLink {
  const { day, pages, bytes, sha256 } = facts;
  return { url: printedSupplementUrl(meeting.url, day), day, pages, bytes, sha256 };
}
