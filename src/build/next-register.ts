import type { GitDates } from '../history/git-dates.ts';
import { nextEntries, type Exchange } from '../history/register/next-entries.ts';
import {
  pastOf,
  pastOfPapers,
  type PaperPast,
  type RegisterPast,
} from '../history/register/paper-past.ts';
import { mustNotBeBefore } from '../history/register/going-on.ts';
import type { PublishedRegister } from '../history/register/published-register.ts';
import { leaveReasons } from '../history/register/register-reasons.ts';
import { append, EMPTY_REGISTER, type Register } from '../history/register/register.ts';
import type { IsoDate } from '../language/dates.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import { changeOfRecord, type RecordFacts } from '../papers/record/record-facts.ts';
import { papersGoingOut } from '../papers/standing/publication/going-out.ts';
import { withOpenReasons } from '../papers/standing/publication/open-reasons.ts';
import type { StatedChange } from '../source/fields.ts';
import { mayGiveReason } from '../views/register/kept-versions.ts';
import type { Papers } from '../views/archive-index.ts';

export type NextRegister = {
  readonly register: Register;
  readonly past: RegisterPast;
  /** In which its last lines were added; none where nothing is published. */
  readonly exchange?: Exchange;
};

export type ExchangeToRegister = {
  /** Of the site before; none where nobody knows what was published. */
  readonly before: PublishedRegister | undefined;
  /** The papers as they go out. */
  readonly papers: Papers;
  readonly meetings: readonly MeetingFacts[];
  /** Decisions without a meeting, and notices. */
  readonly record?: readonly RecordFacts[];
  /** Papers that withhold something. */
  readonly withholding?: readonly { readonly path: string }[];
  readonly git: GitDates;
  readonly today: IsoDate;
  /** The moment of the exchange, in UTC to the second, where it isn't the clock's. */
  readonly publishedAt: string | undefined;
};

/**
 * The register as it is once a site is published: with a line for each paper that is new, changed or gone.
 * @throws a {@link MisuseError} where the site would be published before what the register has already.
 */
export function nextRegister(exchange: ExchangeToRegister): NextRegister {
  const { before, papers, meetings, record, withholding, today, publishedAt } = exchange;
  const { register, past = undefined } = before ?? { register: EMPTY_REGISTER };
  const git = withOpenReasons(exchange.git, meetings, past, withholding);
  if (before) mustNotBeBefore(before, today, publishedAt);
  const { out, awayOf } = papersGoingOut(papers, meetings, git, today, past, record);
  const head = git.facts?.repository;
  const commit = head?.changed.size === 0 ? head.head : undefined;
  const last = register.entries.at(-1);
  const clock = `${new Date().toISOString().slice(0, 19)}Z`;
  // A clock that is slow must not put a line before another.
  const time = publishedAt ?? (last && last.time > clock ? last.time : clock);
  const now = { ...{ day: today, time }, ...(commit !== undefined && { commit }) };
  const entries = nextEntries(past && pastOfPapers(past), out, awayOf, now);
  const next = append(register, entries);
  const all = entries.length === 0 && past ? past : pastOf(next.entries);
  const withdrawn = withdrawnPapers(meetings, record);
  const open = leaveReasons(next, (entry) => {
    const paper = whereNow(all, entry.address);
    return paper === undefined || mayGiveReason(entry, paper, withdrawn.get(paper.address));
  });
  return { register: open, past: open === next ? all : pastOf(open.entries), exchange: now };
}

/** A paper at the address that it has now: what is withheld or withdrawn there is so of what it was before. */
function whereNow(past: RegisterPast, address: string): PaperPast | undefined {
  let paper = past.get(address);
  for (let moves = 0; paper?.movedTo !== undefined && moves < MOST_MOVES; moves += 1) {
    paper = past.get(paper.movedTo);
  }
  return paper;
}

const MOST_MOVES = 20;

/** What is said of papers whose earlier texts are not to be public, by their addresses. */
export function withdrawnPapers(
  meetings: readonly MeetingFacts[],
  record: readonly RecordFacts[] = [],
): ReadonlyMap<string, StatedChange> {
  const withdrawn = new Map<string, StatedChange>();
  const add = (url: string, changed: StatedChange | undefined): void => {
    if (changed?.earlier === 'withdrawn') withdrawn.set(url, changed);
  };
  for (const { agenda, minutes, reports } of meetings) {
    if (agenda) add(agenda.agenda.url, agenda.stated.changed);
    if (minutes) add(minutes.minutes.url, minutes.stated.changed);
    for (const { report, stated } of reports) add(report.url, stated.changed);
  }
  for (const { url, record: read } of record) add(url, changeOfRecord(read));
  return withdrawn;
}

/** Addresses of reports of which earlier texts or files are withdrawn. */
export const withdrawnReports = (meetings: readonly MeetingFacts[]): ReadonlySet<string> =>
  new Set([
    ...withdrawnPapers(meetings).keys(),
    ...meetings.flatMap(({ reports }) =>
      reports.flatMap(({ report, stated }) => (stated.withdraws ? [report.url] : [])),
    ),
  ]);
