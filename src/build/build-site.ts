import { join } from 'node:path';
import { folderDigests } from '../facts/digests.ts';
import { deleteFacts, isLostBody } from '../facts/facts-store.ts';
import type { LoadedFacts } from '../facts/load-facts.ts';
import { papersOnDay, type PapersOnDay } from '../facts/papers-on-day.ts';
import { identifyFile } from '../files/file-identity.ts';
import { openBeforeOf } from '../history/register/paper-past.ts';
import { asOf, isElsewhere, mustBeOf, mustNotBeBefore } from '../history/register/going-on.ts';
import { openRegister, type PublishedRegister } from '../history/register/published-register.ts';
import { EMPTY_REGISTER } from '../history/register/register.ts';
import { nextRegister, type NextRegister } from './next-register.ts';
import { keepCopy, readCopy } from './register-copy.ts';
import { openRememberingInspector } from '../files/known-files.ts';
import { keptScans } from '../files/scans/kept-scans.ts';
import { createMachineReader } from '../files/scans/machine-reader.ts';
import { scanBudget } from '../files/scans/scan-budget.ts';
import { sealedScans } from '../proof/secrets/sealed-scans.ts';
import { dayInLondon } from '../history/london.ts';
import { readGitDates } from '../history/git-dates.ts';
import { readRepositoryState } from '../history/repository-state.ts';
import type { IsoDate } from '../language/dates.ts';
import { compileStylesheet } from '../outputs/site/assets/stylesheet.ts';
import { digestOfLayouts, readOwnLayouts } from '../outputs/site/own-layouts.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import type { Council } from '../papers/council/council.ts';
import { holdBack } from '../papers/standing/held-back.ts';
import { compareDiagnostics } from '../rules/diagnostic.ts';
import type { Papers } from '../views/archive-index.ts';
import { openAhead, openSite } from './build-memory.ts';
import { writeRecord } from './build-record.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildNote, BuildResult } from './build-result.ts';
import { Clock } from './clock.ts';
import { makeSite } from './make-site.ts';
import { readPaperScans } from './open-scans.ts';
import { outputFolder } from './output-folder.ts';
import type { PrintingWanted } from './print-packs.ts';
import { proveSite } from './prove-site.ts';
import { rememberBuild, type DoneBuild } from './repeat/remember-build.ts';
import { readParts, writePart } from './parts.ts';
import { Making } from './site-in-making.ts';
import { manifestOf } from './trees/manifest.ts';
import { shownWhileMade } from './shown-site.ts';
import { isMoreWithheld, writeWithheld } from './withheld-record.ts';
import { yearsOfTree } from './volumes-of-tree.ts';

/**
 * Checks the papers, holds back those with an error, makes what of the site has changed, proves that the site holds
 * nothing exempt, and puts it in the old one's place.
 * Where something is wrong that is not one paper's alone, the old site stays as it was. Throws a {@link MisuseError} where a folder
 * isn't what it should be.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  let remember = () => Promise.resolve();
  const build = () =>
    buildOnce(options, (done) => {
      remember = () => rememberBuild(done);
    });
  try {
    const result = await build();
    // Once all is written that the next build finds.
    await remember();
    return result;
  } catch (error) {
    if (!isLostBody(error)) throw error;
    // What is kept of the papers is damaged. It is taken away, and everything is read again.
    deleteFacts(options.cacheDir);
    options.memory?.forgetFacts();
    const result = await build();
    if (!result.site) return result;
    const notes = new Set<BuildNote>([...result.site.notes, 'facts-damaged']);
    return { ...result, site: { ...result.site, notes } };
  }
}

async function buildOnce(
  options: BuildOptions,
  onPublished: (done: DoneBuild) => void,
): Promise<BuildResult> {
  const { input, today, cacheDir, placesDir, memory, onPages, signal } = options;
  const content = options.volume === undefined ? 'site' : 'part';
  const output = outputFolder(input, options.output, content);
  const layoutsDigest = digestOfLayouts(options.layouts, input);
  const ownLayouts = await readOwnLayouts(options.layouts, input);
  const clock = new Clock();
  const { volume } = options;
  const elsewhere = readParts(options.parts ?? [], cacheDir);
  const files = join(cacheDir, 'files');
  // Git takes longer to start than to answer, and the papers can be read meanwhile.
  const repository = options.begun?.repository ?? readRepositoryState(input);
  const dates = readGitDates(input, cacheDir, repository);
  dates.catch(() => undefined);
  const { publishes = true } = options;
  const opening = openRegister(options.register, output, () => readCopy(cacheDir, output)).then(
    (before) => (before && !publishes ? asOf(before, today) : before),
  );
  const past = opening.then((before) => before?.past);
  past.catch(() => undefined);
  const digests = await clock.part(
    'digests',
    () => options.begun?.digests ?? folderDigests(input, cacheDir),
  );
  const inspector = openRememberingInspector({ cacheDir, placesDir, contents: digests.contents });
  const machine = createMachineReader();
  const ahead = memory
    ? { take: () => memory.open(output, cacheDir), leave: () => Promise.resolve() }
    : openAhead(openSite(output, cacheDir, content));
  try {
    let css: Promise<string> | undefined;
    const onCouncil = ({ colour }: Council) => {
      css = compileStylesheet(colour, files);
      css.catch(() => undefined);
    };
    const { facts, onDay, isTheSame, diagnostics } = await clock.part('papers', () =>
      papersOnDay({
        ...{ input, today, dates, inspector, onCouncil, cacheDir, digests, volume, publishes },
        past,
        ...{ bodies: true, keepsStanding: true, memory: memory?.facts },
      }),
    );
    if (volume !== undefined) mustHave(volume, facts.tree, facts.council?.annualMeetings ?? []);
    // Whoever waits for pages has them first.
    if (!onPages) facts.keep();
    const opened = await opening;
    if (opened && facts.council) mustBeOf(opened, facts.council);
    if (opened && publishes) mustNotBeBefore(opened, today);
    const known = opened?.past;
    const holding =
      onDay &&
      holdBack(input, onDay.archive, facts, diagnostics, known && openBeforeOf(known, today));
    const { held = [] } = holding ?? {};
    const mayHoldBack = held.length === 0 || (options.mayHoldBack?.(held) ?? true);
    if (!onDay || !css || !holding || holding.stopsAll || !mayHoldBack) {
      facts.keep();
      return { published: false, diagnostics, held: [], timings: clock.timings() };
    }
    const papers = withUrl(holding.archive, options.url);
    const [before, git] = [opened, await dates];
    const ofPapers = volume === undefined && {
      ...(publishes
        ? nextRegister({
            ...{ before, papers, meetings: facts.meetings, record: facts.record, git, today },
            publishedAt: options.publishedAt,
          })
        : { register: before?.register ?? EMPTY_REGISTER, past: before?.past ?? new Map() }),
      textOf: before?.textOf ?? (() => Promise.resolve(undefined)),
    };
    const scans = keptScans(cacheDir, digests.whole());
    const sealed = sealedScans(cacheDir);
    for (const path of withheldFiles(facts, papers)) {
      inspector.forgetFile(join(input, path));
      const file = await identifyFile(join(input, path));
      if (file) scans.forget(file.sha256);
    }
    const { read: readsScans, pagesABuild } = papers.council.scans;
    const mostPages = readsScans ? pagesABuild : 0;
    const readScans = async (most: number) => {
      const budget = scanBudget(machine, most);
      const known = readsScans
        ? await readPaperScans({ papers, input, inspector, kept: scans, budget, signal })
        : new Map<never, never>();
      return { known, done: budget.done, left: budget.left };
    };
    // Whoever waits for pages sees what is known, and what is read meanwhile the next time.
    const inTime = await clock.part('scans', () => readScans(onPages ? 0 : mostPages));
    const taken = await clock.part('opening', () => ahead.take());
    const { tree, recordFile, withheldFile } = taken;
    try {
      const known = typeof taken.before === 'object' ? taken.before : {};
      const making = new Making(tree, known, elsewhere);
      const made = await makeSite(making, {
        ...{ papers, facts, digests, today, inspector, input, css, clock, volume, signal },
        ...(ofPapers && { register: ofPapers }),
        pastBefore: before?.past,
        scans: inTime.known,
        ...{ printing: options.printing ?? printingOf(papers, onPages !== undefined), cacheDir },
        ownLayouts: { ...ownLayouts, digest: layoutsDigest },
        onPages: (pages) => {
          onPages?.({ pages, diagnostics, site: shownWhileMade(making, output) });
        },
      });
      const { register } = made;
      const isOfAnotherDay =
        publishes &&
        register !== undefined &&
        options.publishedAt === undefined &&
        register.register.lines.length > (before?.register.lines.length ?? 0) &&
        dayInLondon(Date.now() / 1000) !== today;
      const record = making.finish();
      signal?.throwIfAborted();
      const { readRecord: readOne, records } = made;
      const later = onPages
        ? await clock.part('scans', () => readScans(mostPages))
        : { ...inTime, done: 0 };
      const proof = await clock.part('proof', () =>
        proveSite({
          ...{ tree, records, input, cacheDir, facts, inspector },
          readRecord: readOne,
          keptScans: scans,
          sealedScans: sealed,
          machine,
          scansUnread: later.left,
          scansLeft: mostPages - inTime.done - later.done,
          exemptScans: memory?.exemptScans,
          onDay: { ...onDay, archive: papers },
          heldBack: holding.sources,
          alsoExempt: options.alsoExempt,
          mostListed: options.mostListed,
          known: { past: before?.past, git, today },
          digestOf: digests.digestOf,
          signal,
        }),
      );
      const others = proof.proved ? diagnostics : diagnostics.map(proof.masked);
      const all = [...others, ...proof.diagnostics].toSorted(compareDiagnostics);
      const said = { diagnostics: all, proof: proof.summary };
      signal?.throwIfAborted();
      scans.tidy();
      sealed.tidy();
      if (!proof.proved) return { published: false, ...said, held: [], timings: clock.timings() };
      // The site before this one may say what is withheld from now on.
      const keepsOld = !isMoreWithheld(withheldFile, proof.units);
      const { how, changes } = await clock.part('publishing', () => tree.publish({ keepsOld }));
      writeWithheld(withheldFile, proof.units);
      if (publishes && register) keepCopy(cacheDir, output, register.register, papers.council.name);
      writeRecord(recordFile, record);
      if (volume !== undefined) writePart(output, record, cacheDir, volume, filesOf(papers));
      const { pages, search } = made;
      // With a browser the next build would print packs.
      if (!made.printed.isWithoutBrowser)
        onPublished({
          ...{ options, output, digests, record, diagnostics },
          repository: await repository,
          proof: proof.again,
          ...{ pages: pages.all, search: search.all },
          isSettled: () => isSettled(facts, before, register, isTheSame),
          readsCommits: papers.council.publishing === 'public-repository',
        });
      return {
        published: true,
        ...said,
        held,
        timings: clock.timings(),
        site: {
          pages,
          search,
          changed: changes.added.length + changes.changed.length + changes.removed.length,
          manifest: manifestOf(tree),
          notes: new Set<BuildNote>([
            ...tree.notes,
            ...(taken.before === 'damaged' ? (['record-damaged'] as const) : []),
            ...(facts.damaged.length > 0 ? (['facts-damaged'] as const) : []),
            ...(how === 'renamed' ? (['renamed'] as const) : []),
            ...(publishes && volume === undefined && !before ? (['register-begins'] as const) : []),
            ...(before?.isBehind ? (['register-behind'] as const) : []),
            ...(before?.outlivesSite ? (['register-outlives-site'] as const) : []),
            ...(before && isElsewhere(before, papers.council.url)
              ? (['register-elsewhere'] as const)
              : []),
            ...(isOfAnotherDay ? (['another-day'] as const) : []),
            ...(made.printed.isWithoutBrowser ? (['no-browser'] as const) : []),
          ]),
          // What was printed because council.yaml says so is on the pages: a build that is said again doesn't know it.
          ...(options.printing && { printed: made.printed }),
        },
      };
    } finally {
      tree.discard();
      facts.keep();
    }
  } finally {
    await machine.close();
    await ahead.leave();
    await inspector.close();
  }
}

/** Which packs a build prints by itself. Whoever waits for pages doesn't wait for what is printed. */
function printingOf({ council }: Papers, isPreview: boolean): PrintingWanted | undefined {
  return council.printedPacks && !isPreview ? { isWanted: () => true, withAlone: true } : undefined;
}

/** Whether the next build of the same papers, which finds the lines that were added to the register now, knows the same of them. */
async function isSettled(
  { meetings }: LoadedFacts,
  before: PublishedRegister | undefined,
  next: NextRegister | undefined,
  isTheSame: PapersOnDay['isTheSame'],
): Promise<boolean> {
  if (!next || !isTheSame) return false;
  const added = next.register.entries.slice(before?.register.entries.length ?? 0);
  const changed = new Set(added.map(({ address }) => address.split('/').slice(0, 4).join('/')));
  const isChanged = ({ agenda, reports }: MeetingFacts): boolean =>
    !before ||
    [agenda?.agenda.url, ...reports.map(({ report }) => report.url)].some(
      (url) => url !== undefined && changed.has(url.split('/').slice(0, 4).join('/')),
    );
  return isTheSame(meetings.filter(isChanged), next.past);
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

const filesOf = ({ reports }: Papers): string[] =>
  reports.flatMap(paperFilesOf).map(({ file }) => file.sha256);

/** What was dropped into the folders of papers that withhold something, and is open nowhere. */
function withheldFiles({ withholding }: LoadedFacts, { reports }: Papers): string[] {
  const open = new Set(reports.flatMap(paperFilesOf).map(({ file }) => file.path));
  return withholding.flatMap(({ files }) => files).filter((path) => !open.has(path));
}

function withUrl(papers: Papers, url: string | undefined): Papers {
  return url === undefined ? papers : { ...papers, council: { ...papers.council, url } };
}
