import { papersOnDay, type PapersOnDay } from '../../facts/papers-on-day.ts';
import type { LoadedFacts } from '../../facts/load-facts.ts';
import { openBeforeOf } from '../../history/register/open-before.ts';
import { mustBeOf, mustNotBeBefore } from '../../history/register/going-on.ts';
import type { PublishedRegister } from '../../history/register/published-register.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { compileStylesheet } from '../../outputs/site/assets/stylesheet.ts';
import type { Council } from '../../papers/council/council.ts';
import type { ContentTree } from '../../papers/reading/content-tree.ts';
import type { ArchiveOnDay } from '../../papers/standing/archive-on-day.ts';
import { holdBack, type Holding, type Stopping } from '../../papers/standing/held-back.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { MisuseError } from '../../rules/misuse-error.ts';
import type { Papers } from '../../views/archive-index.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Clock } from '../clock.ts';
import { yearsOfTree } from '../volumes-of-tree.ts';
import { keptFilesFolder, type Sources } from './open-sources.ts';

/** The papers of a build, and the stylesheet in the council's colour, which is made meanwhile. */
export type ReadPapers = {
  readonly facts: LoadedFacts;
  readonly diagnostics: readonly Diagnostic[];
  /** What stops the whole site, where that isn't the council's own wish. */
  readonly stopping?: readonly Stopping[];
  /** What may be published; none where something is wrong that stops the whole site. */
  readonly open?: {
    /** As the public may see them. */
    readonly papers: Papers;
    readonly onDay: ArchiveOnDay;
    readonly isTheSame: PapersOnDay['isTheSame'];
    readonly holding: Holding;
    readonly css: Promise<string>;
    /** The register of the site before; none where nobody knows what was published. */
    readonly before: PublishedRegister | undefined;
  };
};

/**
 * Reads the papers as they are on the day, and holds back those that have an error.
 * Throws a {@link MisuseError} for a volume without meetings, and where the register is another council's or goes on after the day.
 */
export async function readPapers(
  options: BuildOptions,
  sources: Sources,
  clock: Clock,
): Promise<ReadPapers> {
  const { input, today, cacheDir, memory, volume, publishes = true } = options;
  const { dates, digests, inspector, register } = sources;
  const past = register.then((before) => before?.past);
  past.catch(() => undefined);
  let css: Promise<string> | undefined;
  const onCouncil = ({ colour, printedPacks }: Council) => {
    css = compileStylesheet(colour, keptFilesFolder(cacheDir));
    css.catch(() => undefined);
    // It takes as long as the papers, and what prints waits for it.
    if (options.printing ?? (printedPacks && !options.onPages)) {
      compileStylesheet(colour, keptFilesFolder(cacheDir), 'pack').catch(() => undefined);
    }
  };
  const {
    facts,
    onDay,
    isTheSame,
    diagnostics: found,
  } = await clock.part('papers', () =>
    papersOnDay({
      ...{ input, today, dates, inspector, onCouncil, cacheDir, digests, volume, publishes },
      past,
      ...{ bodies: true, keepsStanding: true, memory: memory?.facts },
    }),
  );
  if (volume !== undefined) mustHave(volume, facts.tree, facts.council?.annualMeetings ?? []);
  // Whoever waits for pages has them first.
  if (!options.onPages) facts.keep();
  const before = await register;
  if (before && facts.council) mustBeOf(before, facts.council);
  if (before && publishes) mustNotBeBefore(before, today);
  const known = before?.past;
  const holding =
    onDay && holdBack(input, onDay.archive, facts, found, known && openBeforeOf(known, today));
  const held = holding?.held ?? [];
  const diagnostics = ofWhatGoesOut(found, holding);
  const mayHoldBack = held.length === 0 || (options.mayHoldBack?.(held) ?? true);
  if (!onDay || !css || !holding || holding.stopsAll || !mayHoldBack) {
    facts.keep();
    return { facts, diagnostics, ...(holding && { stopping: holding.stopping }) };
  }
  const papers = withUrl(holding.archive, options.url);
  return { facts, diagnostics, open: { papers, onDay, isTheSame, holding, css, before } };
}

/** What is said of papers, without that one was changed which isn't published as it is now. */
function ofWhatGoesOut(found: readonly Diagnostic[], holding: Holding | undefined): Diagnostic[] {
  const held = new Set(holding?.held.flatMap(({ file, what }) => (what === 'report' ? file : [])));
  return found.filter(
    ({ code, file }) =>
      code !== 'changed-without-reason' || (holding?.stopsAll !== true && !held.has(file)),
  );
}

/** Throws a {@link MisuseError} for a volume that has no meetings. */
function mustHave(
  volume: MunicipalYear,
  tree: ContentTree,
  annualMeetings: readonly IsoDate[],
): void {
  const years = yearsOfTree(tree, annualMeetings);
  if (years.includes(volume)) return;
  if (years.length === 0) throw new MisuseError('There are no meetings, and so no volumes.');
  const near = years.find((year) => year.startsWith(volume)) ?? years.at(-1);
  throw new MisuseError(
    `There are no meetings of ${volume}. The volumes are ${years.join(', ')}: write one of them, such as --volume ${near}.`,
  );
}

function withUrl(papers: Papers, url: string | undefined): Papers {
  return url === undefined ? papers : { ...papers, council: { ...papers.council, url } };
}
