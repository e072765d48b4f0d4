import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustBeOutside } from '../../src/build/output-folder.ts';
import { papersToPrint, type PapersToPrint } from '../../src/build/papers-to-print.ts';
import { formatDiagnostics } from '../../src/check/diagnostic-formats.ts';
import { REGISTER_MANIFEST } from '../../src/history/register/register-paths.ts';
import { deleteFacts, isLostBody } from '../../src/facts/facts-store.ts';
import { count } from '../../src/language/count.ts';
import { makePrintedPack } from '../../src/outputs/printed/make-pack.ts';
import type { PackFacts } from '../../src/outputs/printed/pack-facts.ts';
import { openPrinting, type Printing } from '../../src/outputs/printed/printing.ts';
import { compileStylesheet } from '../../src/outputs/site/assets/stylesheet.ts';
import { packName } from '../../src/papers/pack-addresses.ts';
import { isOff, type Meeting } from '../../src/papers/agenda/meeting.ts';
import {
  browserHere,
  NamedBrowserMissing,
  type FoundBrowser,
} from '../../src/printing/browser/find-browser.ts';
import { PrintingError } from '../../src/printing/browser/printing-page.ts';
import { commandLine } from '../../src/program/program.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { secretsOfFiles } from '../../src/proof/secrets/secrets-of-withheld.ts';
import { describePack, sizeInWords } from './describe-pack.ts';
import {
  exemptPapersOf,
  membersPackWanted,
  mustBeForMembersAlone,
  printMembersPack,
} from './members-pack.ts';
import { meetingToPrint } from './meeting-to-print.ts';
import { isOfficersTerminal, placesFor } from './officers-terminal.ts';
import { readFlags, readOptions, readToday } from './options.ts';
import { isThere, write } from './pack-files.ts';
import { packsBegun, progressOn } from './pack-progress.ts';
import { decisionToPrint, printDecision, printMinutes, printReport } from './print-alone.ts';
import { provedPacks, provedSite, type ProvedPack, type ProvedPacks } from './proved-packs.ts';
import type { SafeTerminal } from './run.ts';

const FLAGS = {
  all: 'prints each meeting whose papers have changed since',
  minutes: 'prints the minutes of the meeting in place of its papers',
  'search-exempt':
    'with --with-exempt: looks first for the words of the exempt papers in all that is published, as a build does for those that the papers withhold',
} as const;

const OPTIONS = {
  out: 'the folder for the PDFs, else packs',
  report: 'prints one report alone, by the name of its file, such as ofsted-inspection-report',
  decision:
    'prints one decision that was taken without a meeting, by the name of its file: 2026/cmd-2026-07',
  'with-exempt':
    'a folder outside of the repository with the exempt papers of the meeting as PDFs: REPORT.pdf of a report that is withheld, REPORT/appendix-2.pdf of an appendix, REPORT/exempt.pdf of passages; they may be in a folder COMMITTEE/DATE in it. The pack has them, each page marked as not for publication; --out has to be outside of the repository too',
  member: 'with --with-exempt: whose copy it is, for each page that is not for publication',
  input: 'the folder of the papers, else content',
  today: 'the day that is taken for today, such as 2022-05-11',
  register:
    'the folder or address of the site that is published, for the dates of its register; else that in _site, if papers are in content',
};

type Sources = NonNullable<PapersToPrint['sources']>;

/** Papers in a pack that are being checked: it is made without them. */
const WITHOUT_SOME = 3;

/** `npm run pack` with these arguments: writes PDFs, and says what is in them. Gives the code that it ends with. */
export async function packCommand(
  args: readonly string[],
  terminal: SafeTerminal,
): Promise<number> {
  const names: string[] = [];
  const { flags, rest } = readFlags(FLAGS, args);
  const options = readOptions(OPTIONS, rest, FLAGS, (name) => names.push(name));
  const [committee, day, ...more] = names;
  const isWhole = committee !== undefined && day !== undefined && more.length === 0;
  if (options.decision !== undefined) mustBeAlone(names, flags, options);
  else if (
    flags.all ? names.length > 0 || options.report !== undefined || flags.minutes : !isWhole
  ) {
    throw new MisuseError(
      `Name a committee by its file and a day, such as: ${commandLine('pack', 'cabinet', '2026-02-03')}. For all meetings whose papers have changed: ${commandLine('pack', '--all')}.`,
    );
  }
  if (options.report !== undefined && flags.minutes) {
    throw new MisuseError('--report and --minutes print different papers: use one of the two.');
  }
  const { input = 'content', out = 'packs' } = options;
  mustBeOutside(out, 'out', input);
  const forMembers = membersPackWanted(options, flags, out);
  if (forMembers) mustBeForMembersAlone(forMembers, { input, cacheDir: '.cache' });
  const browser = browserOrMisuse();
  const register = options.register ?? registerHere(options.input);
  const { sources, diagnostics } = await papersToPrint({
    ...{ input, register, today: readToday(options.today), cacheDir: '.cache' },
    ...placesFor(terminal.env),
    onCouncil: ({ colour }) => {
      compileStylesheet(colour, '.cache/files', 'pack').catch(() => undefined);
    },
  });
  if (!sources) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const privately = isOfficersTerminal(terminal.stderr, terminal.env);
    terminal.stderr.write(formatDiagnostics(errors, 'text', { privately }));
    terminal.stderr.write('Nothing was printed: these errors are not in one paper alone.\n');
    return 1;
  }
  const decision =
    options.decision === undefined ? undefined : decisionToPrint(sources.index, options.decision);
  const meeting = isWhole ? meetingToPrint(sources.index, committee, day) : undefined;
  const { meetings } = sources.index.archive;
  const wanted = meeting ? [meeting] : decision ? [] : meetings;
  const isPack = !flags.minutes && options.report === undefined && !forMembers;
  const urls = new Set(isPack || flags['search-exempt'] ? wanted.map(({ url }) => url) : []);
  const exempt = forMembers && meeting && exemptPapersOf(meeting, sources, forMembers.exempt);
  const toProve = flags['search-exempt'] ? meetings : forMembers ? [] : wanted;
  const build = {
    ...{ input, today: readToday(options.today), cacheDir: '.cache' },
    ...(register !== undefined && { register }),
    ...placesFor(terminal.env),
  };
  // A decision is in no volume.
  if (decision && !(await provedSite(build, terminal))) return 1;
  const proved = await provedPacks(
    {
      ...build,
      ...(flags['search-exempt'] &&
        exempt && {
          alsoExempt: secretsOfFiles(exempt.folder, exempt.files, sources.index.archive.council),
        }),
    },
    [...new Set(toProve.map(({ municipalYear }) => municipalYear))],
    ({ url }) => urls.has(url),
    packsBegun(urls.size, terminal),
    terminal,
  );
  if (!proved) return 1;
  const { colour } = sources.index.archive.council;
  const css = await compileStylesheet(colour, '.cache/files', 'pack');
  const printing = await openPrinting(browser, { cacheDir: '.cache/printed', css });
  const job = { sources, printing, proved, out, terminal };
  try {
    if (decision) return await printDecision(decision, build.today, job);
    if (!meeting) return await printAll(job);
    if (forMembers && exempt) return await printMembersPack(meeting, exempt, forMembers, job);
    if (flags.minutes) return await printMinutes(meeting, job);
    if (options.report !== undefined) return await printReport(meeting, options.report, job);
    return await printPack(meeting, job);
  } catch (error) {
    if (error instanceof PrintingError) throw new MisuseError(error.message);
    if (isLostBody(error)) {
      deleteFacts('.cache');
      throw new MisuseError(
        'What was kept of the papers was damaged, and is taken away. Try again.',
      );
    }
    throw error;
  } finally {
    await printing.close();
  }
}

/** Throws a {@link MisuseError} for what doesn't go together with a decision. */
function mustBeAlone(
  names: readonly string[],
  flags: { readonly all: boolean; readonly minutes: boolean },
  options: { readonly report?: string; readonly 'with-exempt'?: string },
): void {
  const { report, 'with-exempt': exempt } = options;
  if (
    names.length === 0 &&
    !flags.all &&
    !flags.minutes &&
    report === undefined &&
    exempt === undefined
  ) {
    return;
  }
  throw new MisuseError(
    '--decision prints one decision that was taken without a meeting: use it without a committee, a day, --all, --minutes, --report and --with-exempt.',
  );
}

function browserOrMisuse(): FoundBrowser {
  try {
    const found = browserHere();
    if (found) return found;
  } catch (error) {
    if (!(error instanceof NamedBrowserMissing)) throw error;
    throw new MisuseError(error.message);
  }
  throw new MisuseError(
    'Packs are printed by Chromium, Chrome or Edge, and none was found. Install one of them, or set CHROME_PATH to the path of one.',
  );
}

/** The site that a build without any option goes on from, where there is one. */
function registerHere(input: string | undefined): string | undefined {
  return input === undefined && existsSync(`_site/${REGISTER_MANIFEST}`) ? '_site' : undefined;
}

type Job = {
  readonly sources: Sources;
  readonly printing: Printing;
  readonly proved: ProvedPacks;
  readonly out: string;
  readonly terminal: SafeTerminal;
};

/** The pack in which nothing exempt was found; of a meeting without open papers, which a build prints nothing of, its agenda. */
async function packOf(
  meeting: Meeting,
  { proved, sources, printing, terminal }: Job,
): Promise<{
  readonly facts: Omit<PackFacts, 'title' | 'date'>;
  readonly read: () => Promise<Uint8Array>;
}> {
  return (
    proved.get(meeting.url) ??
    (await makePrintedPack(meeting, sources, printing, progressOn(terminal)))
  );
}

async function printPack(meeting: Meeting, job: Job): Promise<number> {
  const { out, terminal } = job;
  const pack = await packOf(meeting, job);
  const { facts } = pack;
  if (facts.papers.length === 0) terminal.stderr.write('No item of this meeting has a paper.\n');
  const file = join(out, `${packName(meeting)}.pdf`);
  await write(file, pack);
  const lines = [`${file}: ${sizeInWords(facts)}.`, `SHA-256 ${facts.sha256}`];
  const supplements = await writeSupplements(meeting, job);
  terminal.stdout.write(`${[...lines, ...describePack(facts), ...supplements].join('\n')}\n`);
  return endOf(facts);
}

/** Writes a PDF for each day on which papers came after the agenda; those that were written before as they are now are left. */
async function writeSupplements(meeting: Meeting, { proved, out }: Job): Promise<string[]> {
  const pack = proved.get(meeting.url);
  const lines: string[] = [];
  for (const supplement of pack?.facts.supplements ?? []) {
    const file = join(out, `${packName(meeting)}-supplement-${supplement.day}.pdf`);
    const read = () => (pack as ProvedPack).readFile(supplement.url);
    if (!isThere(file, supplement.sha256)) await write(file, { read });
    lines.push(`${file}: ${sizeInWords(supplement)}.`);
  }
  return lines;
}

const endOf = ({ papers }: Pick<PackFacts, 'papers'>): number =>
  papers.some(({ standIn }) => standIn === 'being-checked') ? WITHOUT_SOME : 0;

/**
 * All packs; of those that are as they were nothing is said. Where all items are spoken, members still carry the agenda. What isn't held
 * has none.
 */
async function printAll(job: Job): Promise<number> {
  const { out, terminal } = job;
  const { index } = job.sources;
  const meetings = index.archive.meetings.filter(
    ({ url, items, ...meeting }) =>
      (index.reportsOf.get(url) ?? []).length > 0 ||
      items.some(({ paper }) => paper.kind !== 'none') ||
      (items.length > 0 && !isOff(meeting)),
  );
  let made = 0;
  let answer = 0;
  for (const meeting of meetings) {
    const pack = await packOf(meeting, job);
    const file = join(out, `${packName(meeting)}.pdf`);
    answer = Math.max(answer, endOf(pack.facts));
    await writeSupplements(meeting, job);
    if (isThere(file, pack.facts.sha256)) continue;
    await write(file, pack);
    made += 1;
    terminal.stdout.write(`${file}: ${sizeInWords(pack.facts)}.\n`);
  }
  const rest = meetings.length - made;
  terminal.stdout.write(
    `${count(made, 'pack')} made${rest > 0 ? `, ${rest} as ${rest === 1 ? 'it was' : 'they were'}` : ''}.\n`,
  );
  return answer;
}
