import { join } from 'node:path';
import type { RegisterPast } from '../history/register/paper-past.ts';
import type { IsoDate } from '../language/dates.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import { openPrinting } from '../outputs/printed/printing.ts';
import { keepPrintedPacks } from '../outputs/printed/packs-kept.ts';
import {
  makePrintedPacks,
  type PrintedNote,
  type PrintedToMake,
} from '../outputs/printed/printed-output.ts';
import type { SiteInMaking } from '../outputs/output.ts';
import type { TextOfPaper } from '../outputs/register/register-output.ts';
import type { ReadContents } from '../outputs/site/appendix-contents.ts';
import { compileStylesheet } from '../outputs/site/assets/stylesheet.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import type { PaperFile } from '../papers/paper-files.ts';
import { browserHere } from '../printing/browser/find-browser.ts';
import type { VolumeArchive } from '../views/volume.ts';

/** Which packs a build prints, beside what council.yaml says. */
export type PrintingWanted = {
  readonly isWanted: (meeting: Meeting) => boolean;
  /** Each report is printed by itself, too, for the site. */
  readonly withAlone?: true;
  /** Of the site only the packs and their supplements are taken: it has no pages, no search and no books. */
  readonly packsAlone?: true;
  /** Is called before a pack is printed. */
  readonly onPack?: (meeting: Meeting) => void;
};

/** The packs that were printed, or were there; by year, then by the address of the meeting. */
export type Printed = {
  readonly byYear: ReadonlyMap<MunicipalYear, ReadonlyMap<string, PrintedNote>>;
  /** There was no browser, and some are not as they would be with one. */
  readonly isWithoutBrowser?: true;
};

type ToPrint = {
  readonly volumes: readonly VolumeArchive[];
  readonly texts: ReadonlyMap<MunicipalYear, readonly TextOfPaper[]>;
  readonly pictures: ReadonlyMap<string, readonly (readonly [url: string, path: string])[]>;
  readonly digestOf: (path: string) => string | undefined;
  /** The folder of the content. */
  readonly input: string;
  readonly colour: string;
  readonly readContents: (files: readonly PaperFile[]) => Promise<ReadContents>;
  readonly wordsDigest: (sha256: string) => string;
  readonly code: string;
  readonly cacheDir: string;
  readonly wanted: PrintingWanted;
  readonly today: IsoDate;
  /** What the register knew before. */
  readonly past: RegisterPast | undefined;
  /** Addresses of reports of which earlier texts or files are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Prints the packs of meetings whose papers have changed, with one browser. Where there is no browser, those that were published stay. Throws a
 * NamedBrowserMissing where one is named that isn't there, and a PrintingError where it can't print.
 */
export async function printPacks(site: SiteInMaking, to: ToPrint): Promise<Printed> {
  const browser = browserHere();
  if (!browser) return printedBefore(site, to);
  const css = await compileStylesheet(to.colour, join(to.cacheDir, 'files'), 'pack');
  const printing = await openPrinting(browser, { cacheDir: join(to.cacheDir, 'printed'), css });
  try {
    const byYear = new Map<MunicipalYear, ReadonlyMap<string, PrintedNote>>();
    for (const volume of to.volumes) {
      byYear.set(volume.year, await makePrintedPacks(site, { ...ofVolume(to, volume), printing }));
    }
    return { byYear };
  } finally {
    await printing.close();
  }
}

/** The packs that the site has, where nothing can be printed. */
function printedBefore(site: SiteInMaking, to: ToPrint): Printed {
  const kept = to.volumes.map(
    (volume) => [volume.year, keepPrintedPacks(site, ofVolume(to, volume))] as const,
  );
  return {
    byYear: new Map(kept.map(([year, { packs }]) => [year, packs])),
    ...(kept.some(([, { areWhole }]) => !areWhole) && { isWithoutBrowser: true }),
  };
}

function ofVolume(
  to: ToPrint,
  volume: ToPrint['volumes'][number],
): Omit<PrintedToMake, 'printing'> {
  const { pictures, digestOf, input, code, wanted, today, past, signal } = to;
  const { readContents, wordsDigest } = to;
  const { isWanted: isMade, withAlone = false, onPack, packsAlone } = wanted;
  return {
    ...{ volume, texts: to.texts.get(volume.year) ?? [], pictures, digestOf, input },
    ...{ readContents, wordsDigest, withdrawn: to.withdrawn },
    ...{ code, isMade, withAlone, withBook: packsAlone !== true, today, past, onPack, signal },
  };
}
