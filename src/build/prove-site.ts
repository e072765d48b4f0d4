import { join } from 'node:path';
import type { LoadedFacts } from '../facts/load-facts.ts';
import type { Inspector } from '../files/inspector.ts';
import type { MachineReader } from '../files/scans/machine-reader.ts';
import type { KeptScans } from '../files/scans/kept-scans.ts';
import { scanBudget } from '../files/scans/scan-budget.ts';
import type { RecordFacts } from '../outputs/search/record-facts.ts';
import type { Register } from '../history/register/register.ts';
import type { SearchRecord } from '../outputs/search/search-record.ts';
import { pathOf } from '../outputs/output.ts';
import { fonts } from '../outputs/site/assets/fonts.ts';
import { ADDRESSES } from '../papers/addresses.ts';
import { ContentReader } from '../papers/reading/reader.ts';
import type { ArchiveOnDay } from '../papers/standing/archive-on-day.ts';
import { diagnosticsOfLeakProof, summariseLeakProof, type SourceOf } from '../proof/describe.ts';
import type { UnclosedIn } from '../proof/describe-near.ts';
import {
  type LeakProof,
  type OpenText,
  type ProofFile,
  type ProofRecord,
  type SecretUnit,
  provesNothingLeaked,
} from '../proof/leak-proof.ts';
import { proveNothingLeaked } from '../proof/prove-nothing-leaked.ts';
import { exemptScans, type ExemptScanMemory } from '../proof/secrets/exempt-scans.ts';
import type { SealedScans } from '../proof/secrets/sealed-scans.ts';
import { asSaid, toSay } from '../proof/store/last-proof.ts';
import { secretsOfWithheld } from '../proof/secrets/secrets-of-withheld.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { onRecord, type OnRecordInput } from './on-record.ts';
import { openTextsOf } from './proving/open-texts.ts';
import { reasonTexts } from './proving/reason-texts.ts';
import { sourcesOf, withdrawalsOf } from './proving/where-found.ts';
import { describeScans, describeUnread } from './describe-scans.ts';
import { readOpenScans, type ReadScans } from './open-scans.ts';
import type { SiteTree } from './trees/site-tree.ts';

export type SiteProof = {
  /** Whether the site may be published. */
  readonly proved: boolean;
  /** How much was looked for, in how much. */
  readonly summary: string;
  /** What the same proof says the next time; none where it may find out more then. */
  readonly again?: ProofAgain;
  readonly diagnostics: readonly Diagnostic[];
  /** Takes what is exempt out of what else is said: an address or a heading may be the leak. */
  readonly masked: (diagnostic: Diagnostic) => Diagnostic;
  /** Names what is withheld: one for each paper, another where the paper withholds something else. */
  readonly units: readonly string[];
};

/** What a proof says that isn't done once more: it has no words of its own to give. */
export type ProofAgain = Pick<SiteProof, 'summary' | 'diagnostics'>;

export type SiteToProve = {
  /** All that would be published. */
  readonly tree: Pick<SiteTree, 'paths' | 'file' | 'absolute'>;
  /** What the search was given. */
  readonly records: readonly RecordFacts[];
  readonly readRecord: (url: string) => Promise<SearchRecord>;
  /** The folder of the content. */
  readonly input: string;
  readonly cacheDir: string;
  readonly facts: LoadedFacts;
  readonly onDay: ArchiveOnDay;
  /** Of the site before, and git: since when papers are there. */
  readonly known: Pick<OnRecordInput, 'past' | 'git' | 'today'>;
  /** Paths of reports that are not published: nothing in them counts as open. */
  readonly heldBack: ReadonlySet<string>;
  /** The register as it goes out; none in a part of a site. */
  readonly register?: Pick<Register, 'entries'> | undefined;
  readonly digestOf: (path: string) => string | undefined;
  /** Whether a file still holds that. */
  readonly isAsItWas: (path: string) => boolean;
  readonly inspector: Pick<Inspector, 'prepareText' | 'beside' | 'inspect' | 'page'>;
  readonly keptScans: KeptScans;
  readonly machine: Pick<MachineReader, 'read'>;
  /** How many pages of open scans may still be read in this build. */
  readonly scansLeft: number;
  /** How many pages of papers no build has come to yet. */
  readonly scansUnread: number;
  /** What earlier builds read of exempt scans. */
  readonly sealedScans: SealedScans;
  /** Of earlier builds in this process. */
  readonly exemptScans?: ExemptScanMemory | undefined;
  /** What is withheld beside what the papers say; nothing of it may be kept. */
  readonly alsoExempt?: readonly SecretUnit[] | undefined;
  /** Places that are listed, where it isn't the proof's own number. */
  readonly mostListed?: number | undefined;
  /** Ends the proof where it is aborted. */
  readonly signal?: AbortSignal | undefined;
};

/** Looks for everything that the papers withhold in everything that would be published. */
export async function proveSite(site: SiteToProve): Promise<SiteProof> {
  const { machine, input, facts, onDay, digestOf, inspector, tree, signal } = site;
  const { council } = onDay.archive;
  const { alsoExempt = [] } = site;
  const ofPapers = await secretsOfWithheld({
    ...{ papers: facts.withholding, withdrawn: onDay.withdrawn, council, input, digestOf },
    isAsItWas: site.isAsItWas,
    isRegistered: hashesOf(site.known.past),
    sealed: site.sealedScans,
    ...(council.scans.read && {
      scans: exemptScans(scanBudget(machine, council.scans.pagesABuild), {
        memory: site.exemptScans,
        sealed: site.sealedScans,
      }),
    }),
  });
  const secrets = [...ofPapers, ...alsoExempt];
  const nothing = secrets.length === 0;
  const reader = new ContentReader(input);
  const budget = scanBudget(machine, site.scansLeft);
  const scans =
    nothing || !council.scans.read
      ? NO_SCANS
      : await readOpenScans({
          ...{ tree, facts, input, inspector, budget, signal, kept: site.keptScans },
          papers: onDay.archive,
          shown: (path) => reader.shown(path),
        });
  const files = filesOf(site);
  const proof = await proveNothingLeaked({
    files,
    records: nothing ? [] : [...recordsOf(site), ...scans.records],
    secrets: secrets.map(({ id, read }) => ({
      id,
      read: () => {
        signal?.throwIfAborted();
        return read();
      },
    })),
    openTexts: nothing ? [] : [...openTextsOf(site), ...scans.openTexts, ...reasonsOf(site)],
    ...(!nothing && {
      recorded: onRecord({
        ...site.known,
        papers: onDay.archive,
        meetings: facts.meetings,
        withholding: facts.withholding,
        shown: (path) => reader.shown(path),
      }),
    }),
    ...(site.mostListed !== undefined && { limits: { hits: site.mostListed } }),
    ...(alsoExempt.length === 0 && { store: join(site.cacheDir, 'leak-proof') }),
  });
  const sources = sourcesOf(site);
  const sourceOf: SourceOf = (file) => {
    const scan = scans.sources.get(file);
    return scan === undefined ? sources(file) : reader.shown(scan);
  };
  const aboutScans = nothing
    ? describeUnread(site.scansUnread)
    : describeScans({ ...council.scans, done: scans.records.length, left: budget.left });
  const summaryOf = (one: LeakProof): string => [summariseLeakProof(one), ...aboutScans].join('\n');
  const isWhole =
    site.scansUnread + budget.left === 0 &&
    proof.exemptUnread.every(({ why }) => why !== 'scan-later');
  const forNow = new Set([
    ...facts.meetings.flatMap(({ minutesTakenAsExempt: file }) => file ?? []),
    ...[
      ...facts.meetings.flatMap(({ reports }) => reports),
      ...[...facts.record, ...facts.pages, ...facts.matters],
    ].flatMap(({ takenAsExempt, file }) => (takenAsExempt ? [file] : [])),
  ]);
  const diagnosticsOf = (one: LeakProof): Diagnostic[] =>
    diagnosticsOfLeakProof(one, sourceOf, withdrawalsOf(site), {
      isForNow: (file) => forNow.has(file),
      unclosedIn: unclosedIn(facts.diagnostics),
    });
  const diagnostics = diagnosticsOf(proof);
  const said = asSaid(toSay(proof), { files });
  const again = { summary: summaryOf(said), diagnostics: diagnosticsOf(said) };
  return {
    proved: provesNothingLeaked(proof),
    summary: summaryOf(proof),
    units: ofPapers.map(({ id }) => id),
    diagnostics,
    masked: (one) => ({ ...one, file: proof.mask(one.file), message: proof.mask(one.message) }),
    ...(isWhole &&
      alsoExempt.length === 0 &&
      saysNoMore(again.diagnostics, diagnostics) && { again }),
  };
}

/** Where the first passage of a file begins that has no end. */
function unclosedIn(diagnostics: readonly Diagnostic[]): UnclosedIn {
  const first = new Map<string, number>();
  for (const { code, file, line } of diagnostics) {
    if (code === 'passage-unclosed') first.set(file, Math.min(line, first.get(file) ?? line));
  }
  return (file) => first.get(file);
}

/** Whether they are the same, but for what is said to the officer alone. */
function saysNoMore(again: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  const open = ({ file, line, column, severity, code, message, appendix }: Diagnostic) => [
    ...[file, line, column, severity, code, message, appendix],
  ];
  return JSON.stringify(again.map(open)) === JSON.stringify(now.map(open));
}

/** Whether a register has the hash of a file that was public once. */
function hashesOf(past: OnRecordInput['past']): (sha256: string) => boolean {
  const hashes = new Set<string>();
  for (const { kind, versions } of past?.values() ?? []) {
    if (kind === 'file') for (const { sha256 } of versions) hashes.add(sha256);
  }
  return (sha256) => hashes.has(sha256);
}

function reasonsOf({ register, input, known, onDay, facts }: SiteToProve): OpenText[] {
  if (!register) return [];
  const reader = new ContentReader(input);
  return reasonTexts({
    ...{ register, papers: onDay.archive, meetings: facts.meetings, record: facts.record },
    ...{ past: known.past, git: known.git, shown: (path) => reader.shown(path) },
  });
}

const NO_SCANS: ReadScans = { records: [], openTexts: [], sources: new Map() };

/** Pagefind's own files are made of the records: only their names are searched. */
const MADE_OF_RECORDS = /^pagefind\/.*\.pf_[a-z]+$/;

/**
 * The officers' guide has examples that the program has for every council, and no word of a paper: a report whose errors have it
 * taken as exempt may say the same.
 */
const GUIDE = pathOf(ADDRESSES.officers);

function filesOf({ tree }: SiteToProve): ProofFile[] {
  // They are as their library has them, byte for byte, and packed as nothing else is.
  const ofLibraries = new Set(fonts().map(({ digest }) => digest));
  return [...tree.paths()].sort().map((path) => ({
    path,
    digest: tree.file(path)?.digest ?? '',
    absolute: tree.absolute(path),
    ...(MADE_OF_RECORDS.test(path) && { provedAt: 'records' as const }),
    ...(ofLibraries.has(tree.file(path)?.digest ?? '') && { provedAt: 'library' as const }),
    ...(path.startsWith(GUIDE) && { provedAt: 'program' as const }),
  }));
}

function recordsOf({ records, readRecord }: SiteToProve): ProofRecord[] {
  return records.map(({ url, digest }) => ({
    path: `pagefind/ (record of ${url})`,
    digest,
    text: async () => (await readRecord(url)).html,
  }));
}
