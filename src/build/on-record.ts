import { dirname } from 'node:path';
import type { GitDates } from '../history/git-dates.ts';
import type { PathChange } from '../history/past-contents.ts';
import type { PaperPast, RegisterPast } from '../history/register/paper-past.ts';
import type { RegisterEntry } from '../history/register/register-line.ts';
import type { IsoDate } from '../language/dates.ts';
import { reportUrl } from '../papers/addresses.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import { BEGINNING, NOT_YET, type OnRecord, type SourceRecord } from '../proof/leak-proof.ts';
import type { Papers } from '../views/archive-index.ts';

export type OnRecordInput = {
  readonly papers: Papers;
  readonly meetings: readonly MeetingFacts[];
  /** The papers that withhold something: their path, and those of their files. */
  readonly withholding: readonly { readonly path: string; readonly files: readonly string[] }[];
  /** Of the site before; none where there is no register. */
  readonly past: RegisterPast | undefined;
  readonly git: Pick<GitDates, 'facts'>;
  /** On which whatever isn't committed yet is first known. */
  readonly today: IsoDate;
  /** A path as the officer knows it. */
  readonly shown: (path: string) => string;
};

/**
 * Since when each source is there, by its path as the officer knows it: evidence of what was open before something
 * exempt existed. What a paper says is known to the register by the hash of its text, or of its file.
 */
export function onRecord(input: OnRecordInput): ReadonlyMap<string, SourceRecord> {
  const { papers, meetings, withholding, past, shown } = input;
  const changes = commitsOf(input.git, input.today);
  const exchanges = exchangesOf(past);
  const records = new Map<string, SourceRecord>();
  const add = (path: string, address: string, sha256: string | undefined, own = [path]) => {
    const known = past?.get(address);
    records.set(shown(path), {
      asItIs: asItIs(known, sha256, changes.last(path), exchanges),
      first: { exchange: exchanges.of(known?.first), ...changes.first(own) },
    });
  };
  const texts = new Map<string, string>();
  const files = new Map(withholding.map((paper) => [paper.path, paper.files]));
  for (const { agenda, reports } of meetings) {
    if (agenda) add(agenda.agenda.source, agenda.agenda.url, agenda.textSha256);
    for (const { report, textSha256 } of reports) {
      texts.set(report.source, report.url);
      const own = [report.source, ...(files.get(report.source) ?? [])];
      add(report.source, report.url, textSha256, own);
    }
  }
  // What can't be read any further is exempt from the day that git has it.
  for (const { path, files: dropped } of withholding) {
    if (texts.has(path) || records.has(shown(path))) continue;
    const slug = path.replace(/^.*\/|\.md$/g, '');
    add(path, reportUrl(`/${dirname(path)}/`, slug), undefined, [path, ...dropped]);
  }
  for (const { file } of papers.reports.flatMap(paperFilesOf))
    add(file.path, file.url, file.sha256);
  return records;
}

function asItIs(
  past: PaperPast | undefined,
  sha256: string | undefined,
  change: Pick<OnRecord, 'commit' | 'day'>,
  exchanges: Exchanges,
): OnRecord {
  const version = past?.versions.at(-1);
  if (!past || !version) return { exchange: exchanges.of(undefined), ...change };
  const brought = past.events.find(({ number }) => number === version.number);
  // The program may write a text otherwise than it did: then git says that the paper is what it was.
  const isUnchanged =
    version.sha256 === sha256 || (change.day !== undefined && change.day < version.day);
  return isUnchanged ? { exchange: exchanges.of(brought), ...change } : { exchange: NOT_YET };
}

export type Exchanges = { of(entry: RegisterEntry | undefined): string };

/** The exchanges of a register, in their order. */
export function exchangesOf(past: RegisterPast | undefined): Exchanges {
  const nameOf = ({ day, time }: RegisterEntry): string => `${day} ${time}`;
  let beginning: string | undefined;
  for (const { first } of past?.values() ?? []) {
    const name = nameOf(first);
    if (beginning === undefined || name < beginning) beginning = name;
  }
  return {
    of: (entry) => {
      if (beginning === undefined) return BEGINNING;
      if (entry === undefined) return NOT_YET;
      const name = nameOf(entry);
      return name === beginning ? BEGINNING : name;
    },
  };
}

type Change = Pick<OnRecord, 'commit' | 'day'>;

/** The first and the last commit of each path; a content that was moved is as old as it was where it came from. */
function commitsOf(
  { facts }: Pick<GitDates, 'facts'>,
  today: IsoDate,
): {
  last(path: string): Change;
  first(paths: readonly string[]): Change;
} {
  const repository = facts?.repository;
  const lasts = new Map<string, PathChange>();
  const firsts = new Map<string, PathChange>();
  const blobs = new Map<string, PathChange>();
  for (const change of repository?.changes ?? []) {
    lasts.set(change.path, change);
    if (change.blob === undefined) continue;
    const moved = blobs.get(change.blob) ?? change;
    blobs.set(change.blob, moved);
    if (!firsts.has(change.path)) firsts.set(change.path, moved);
  }
  const uncommitted = { commit: Number.MAX_SAFE_INTEGER, day: today };
  const changeOf = (change: PathChange | undefined): Change =>
    change ? { commit: change.commit, day: change.date } : repository ? uncommitted : {};
  return {
    last: (path) => (repository?.changed.has(path) ? uncommitted : changeOf(lasts.get(path))),
    first: (paths) =>
      paths
        .map((path) => changeOf(firsts.get(path)))
        .reduce((a, b) => ((b.commit ?? 0) < (a.commit ?? 0) ? b : a)),
  };
}
