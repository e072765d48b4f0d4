import { paperFilesOf } from '../../papers/paper-files.ts';
import { EMPTY_REGISTER } from '../../history/register/register.ts';
import type { LoadedFacts } from '../../facts/load-facts.ts';
import type { GitDates } from '../../history/git-dates.ts';
import type { OwnLayouts } from '../../outputs/site/own-layouts.ts';
import { compareDiagnostics, type Diagnostic } from '../../rules/diagnostic.ts';
import type { Papers } from '../../views/archive-index.ts';
import type { OpenSite } from '../build-memory.ts';
import type { BuildOptions } from '../build-options.ts';
import { writeRecord, type BuildRecord } from '../build-record.ts';
import type { BuildResult } from '../build-result.ts';
import type { Clock } from '../clock.ts';
import { makeSite, type MadeSite, type SiteToMake } from '../make-site.ts';
import { nextRegister } from '../next-register.ts';
import { writePart } from '../parts.ts';
import type { PrintingWanted } from '../print-packs.ts';
import { proveSite, type SiteProof } from '../prove-site.ts';
import { keepCopy } from '../register-copy.ts';
import type { DoneBuild } from '../repeat/remember-build.ts';
import { shownWhileMade } from '../shown-site.ts';
import { Making, type PartFolder } from '../site-in-making.ts';
import { manifestOf } from '../trees/manifest.ts';
import { isMoreWithheld, writeWithheld } from '../withheld-record.ts';
import { isSettled } from './is-settled.ts';
import { isOfAnotherDay, notesOf } from './notes.ts';
import type { Sources } from './open-sources.ts';
import type { ReadPapers } from './read-papers.ts';
import { openScans, type PaperScans, type ScansRead } from './read-scans.ts';

/** Papers that may be published, and the site that they come into. */
export type PapersToPublish = {
  readonly options: BuildOptions;
  readonly clock: Clock;
  readonly sources: Sources;
  /** The council's own layouts, with a digest of all their files. */
  readonly layouts: OwnLayouts & { readonly digest: string };
  /** What other machines made for this build. */
  readonly elsewhere: readonly PartFolder[];
  readonly facts: LoadedFacts;
  readonly diagnostics: readonly Diagnostic[];
  readonly open: NonNullable<ReadPapers['open']>;
  readonly site: OpenSite;
};

/** A site that is made and not yet proved. */
type Made = {
  readonly made: MadeSite;
  readonly record: BuildRecord;
  readonly git: GitDates;
};

/** The scans of the papers: those that were read in time for the pages, and how much of them may still be read. */
type Scans = { readonly scans: PaperScans; readonly inTime: ScansRead };

/**
 * Makes what of the site has changed, proves that it holds nothing exempt, and puts it in the old one's place.
 * @param onPublished is given what the next build may say again.
 */
export async function publishPapers(
  build: PapersToPublish,
  onPublished: (done: DoneBuild) => void,
): Promise<BuildResult> {
  const { options, clock, sources, facts, open, site } = build;
  const { onPages, signal, cacheDir, volume, publishes = true } = options;
  const { papers, before } = open;
  const { output } = sources;
  const scans = await openScans(options, sources, papers, facts);
  // Whoever waits for pages sees what is known, and what is read meanwhile the next time.
  const inTime = await clock.part('scans', () => scans.read(onPages ? 0 : scans.mostPages));
  const done = await make(build, inTime);
  const { made, record } = done;
  signal?.throwIfAborted();
  const proof = await prove(build, done, { scans, inTime });
  const said = {
    diagnostics: [
      ...(proof.proved ? build.diagnostics : build.diagnostics.map(proof.masked)),
      ...proof.diagnostics,
    ].toSorted(compareDiagnostics),
    proof: proof.summary,
  };
  signal?.throwIfAborted();
  scans.kept.tidy();
  scans.sealed.tidy();
  if (!proof.proved) return { published: false, ...said, held: [], timings: clock.timings() };
  // The site before this one may say what is withheld from now on.
  const keepsOld = !isMoreWithheld(site.withheldFile, proof.units);
  const { how, changes } = await clock.part('publishing', () => site.tree.publish({ keepsOld }));
  writeWithheld(site.withheldFile, proof.units);
  const { register, pages, search } = made;
  if (publishes && register) keepCopy(cacheDir, output, register.register, papers.council.name);
  writeRecord(site.recordFile, record);
  if (volume !== undefined) writePart(output, record, cacheDir, volume, filesOf(papers));
  // With a browser the next build would print packs.
  if (!made.printed.isWithoutBrowser)
    onPublished({
      ...{ options, output, digests: sources.digests, record, diagnostics: build.diagnostics },
      repository: await sources.repository,
      proof: proof.again,
      ...{ pages: pages.all, search: search.all },
      isSettled: () => isSettled(facts, before, register, open.isTheSame),
      readsCommits: papers.council.publishing === 'public-repository',
    });
  return {
    published: true,
    ...said,
    held: open.holding.held,
    timings: clock.timings(),
    site: {
      ...{ pages, search },
      changed: changes.added.length + changes.changed.length + changes.removed.length,
      manifest: manifestOf(site.tree),
      notes: notesOf({
        ...{ options, site, facts, papers, before, made, how },
        isOfAnotherDay: isOfAnotherDay(options, before, made),
      }),
      // What was printed because council.yaml says so is on the pages: a build that is said again doesn't know it.
      ...(options.printing && { printed: made.printed }),
    },
  };
}

/** Makes what of the site is not as it should be. */
async function make(build: PapersToPublish, { known }: ScansRead): Promise<Made> {
  const { options, clock, sources, layouts, elsewhere, facts, diagnostics, open, site } = build;
  const { input, today, cacheDir, volume, signal, onPages } = options;
  const { digests, inspector, output } = sources;
  const git = await sources.dates;
  const register = registerOf(build, git);
  const making = new Making(
    site.tree,
    typeof site.before === 'object' ? site.before : {},
    elsewhere,
  );
  const made = await makeSite(making, {
    ...{ papers: open.papers, css: open.css, facts, digests, today, inspector, input, clock },
    ...{ volume, signal, cacheDir, scans: known, ownLayouts: layouts },
    ...(register && { register }),
    pastBefore: open.before?.past,
    printing: options.printing ?? printingOf(open.papers, onPages !== undefined),
    onPages: (pages) => {
      onPages?.({ pages, diagnostics, site: shownWhileMade(making, output) });
    },
  });
  return { made, record: making.finish(), git };
}

/** The register with what goes out now; none in a part of a site. */
function registerOf(
  { options, facts, open }: PapersToPublish,
  git: GitDates,
): SiteToMake['register'] {
  const { volume, today, publishedAt, publishes = true } = options;
  if (volume !== undefined) return undefined;
  const { papers, before } = open;
  const { meetings, record, withholding } = facts;
  return {
    ...(publishes
      ? nextRegister({ before, papers, meetings, record, withholding, git, today, publishedAt })
      : { register: before?.register ?? EMPTY_REGISTER, past: before?.past ?? new Map() }),
    textOf: before?.textOf ?? (() => Promise.resolve(undefined)),
    ...(before?.feeds && { feeds: before.feeds }),
  };
}

/** Looks for all that is withheld in what was made. */
async function prove(
  { options, clock, sources, facts, open, site }: PapersToPublish,
  { made: { records, readRecord, register }, git }: Made,
  { scans, inTime }: Scans,
): Promise<SiteProof> {
  const { input, cacheDir, today, memory, signal, onPages, alsoExempt, mostListed } = options;
  const { digests, inspector, machine } = sources;
  const later = onPages
    ? await clock.part('scans', () => scans.read(scans.mostPages))
    : { ...inTime, done: 0 };
  return clock.part('proof', () =>
    proveSite({
      ...{ tree: site.tree, records, readRecord, input, cacheDir, facts, inspector, machine },
      ...{ signal, alsoExempt, mostListed },
      ...{ digestOf: digests.digestOf, isAsItWas: digests.isAsItWas },
      keptScans: scans.kept,
      sealedScans: scans.sealed,
      exemptScans: memory?.exemptScans,
      scansUnread: later.left,
      scansLeft: scans.mostPages - inTime.done - later.done,
      onDay: { ...open.onDay, archive: open.papers },
      heldBack: open.holding.sources,
      register: register?.register,
      known: { past: open.before?.past, git, today },
    }),
  );
}

/** Which packs a build prints by itself. Whoever waits for pages doesn't wait for what is printed. */
function printingOf({ council }: Papers, isPreview: boolean): PrintingWanted | undefined {
  return council.printedPacks && !isPreview ? { isWanted: () => true, withAlone: true } : undefined;
}

const filesOf = ({ reports }: Papers): string[] =>
  reports.flatMap(paperFilesOf).map(({ file }) => file.sha256);
