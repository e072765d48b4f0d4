import { paperFilesOf } from '../../papers/paper-files.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { pathOf, type SiteInMaking } from '../output.ts';
import {
  nameOfPart,
  needsOfPacks,
  closedIn,
  type PrintedNote,
  type PrintedNotes,
  type PrintedToMake,
} from './printed-output.ts';

/** The packs that a site goes on having though nothing can be printed. */
export type PacksKept = {
  readonly packs: ReadonlyMap<string, PrintedNote>;
  /** They are all that there would be, as they would be. */
  readonly areWhole: boolean;
};

/**
 * The packs of a volume where there is no browser: what was published stays as it is. One is taken away only where something that is in
 * it isn't open any more: its paper is gone or withheld, or another passage of it is, or its earlier texts are withdrawn.
 */
export function keepPrintedPacks(
  site: SiteInMaking,
  making: Omit<PrintedToMake, 'printing'>,
): PacksKept {
  const { volume, withdrawn } = making;
  const name = nameOfPart(volume.year);
  const bases = site
    .notes<PrintedNotes>(name)
    .flatMap((notes) => Object.values(notes)[0]?.base ?? []);
  for (const base of new Set(bases)) {
    const { needs, isSound } = needsOfPacks(making, base);
    const kept = isSound ? site.keep<PrintedNotes>(name, needs) : undefined;
    if (kept) return { packs: new Map(Object.entries(kept)), areWhole: true };
  }
  const earlier = site.earlier<PrintedNotes>(name);
  const index = indexArchive(volume);
  const notes: Record<string, PrintedNotes[string]> = {};
  let wanted = 0;
  for (const { url } of volume.meetings.filter(making.isMade)) {
    const reports = (index.reportsOf.get(url) ?? []).filter(({ access }) => access.kind === 'open');
    if (reports.length === 0) continue;
    wanted += 1;
    const note = earlier?.note[url];
    const open = new Set(
      reports.flatMap((report) => [report.url, ...paperFilesOf(report).map((file) => file.url)]),
    );
    const isOpen =
      note !== undefined &&
      Object.keys(note.keys).every((address) => earlier?.files.has(pathOf(address))) &&
      note.pieces.every((piece) => piece.standIn || open.has(piece.url)) &&
      note.alone.every(({ report }) => open.has(report)) &&
      JSON.stringify(note.closed) === JSON.stringify(closedIn(reports, withdrawn));
    if (isOpen) notes[url] = note;
  }
  if (wanted === 0) return { packs: new Map(), areWhole: true };
  site.add<PrintedNotes>(name, {
    // With a browser the next build makes them anew.
    needs: undefined,
    files: Object.values(notes).flatMap(({ keys }) => Object.keys(keys).map(pathOf)),
    note: notes,
  });
  return { packs: new Map(Object.entries(notes)), areWhole: false };
}
