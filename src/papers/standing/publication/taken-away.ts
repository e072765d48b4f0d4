import type { GitDates } from '../../../history/git-dates.ts';
import { newReason, type TakenAway } from '../../../history/register/next-entries.ts';
import { pageOfFile } from '../../../history/register/open-before.ts';
import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import { isOnTheSite } from '../../../history/register/register-line.ts';
import { folderOfFile, stemAt } from '../../addresses.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import type { ReportFacts } from '../../report/read-types.ts';
import type { Report } from '../../report/report.ts';
import type { PlaceNow } from './meeting-now.ts';

/** Papers that are one file each: they are held back whole. */
const OF_ONE_FILE: ReadonlySet<string> = new Set(['minutes', 'decision', 'notice']);

/**
 * Why papers that were on the site aren't any more: what their reports, agendas and commits say.
 * @param inFolders addresses of papers of one file that are in their folders, whether they go out or not.
 * @param placeNow where they would be with their meetings.
 */
export function awayOf(
  reports: readonly Report[],
  facts: ReadonlyMap<string, ReportFacts>,
  agendas: ReadonlyMap<string, NonNullable<MeetingFacts['agenda']>>,
  past: RegisterPast | undefined,
  inFolders: ReadonlySet<string>,
  git: GitDates,
  placeNow: PlaceNow,
): (paper: PaperPast) => TakenAway {
  const shown = new Map(reports.map((report) => [report.url, report]));
  /** A report that is a file is beside its page, an appendix below it. */
  const reportOf = (kind: PaperPast['kind'], address: string) => {
    const url = kind === 'file' ? folderOfFile(address) : address;
    const page = kind === 'file' ? pageOfFile(address) : address;
    return { page, own: facts.get(page) ?? facts.get(url) };
  };
  return (paper) => {
    const { kind, address } = paper;
    const { page, own } = reportOf(paper.kind, address);
    const report = own && shown.get(own.report.url);
    // They were on the site, and are still in their folder.
    if (OF_ONE_FILE.has(kind) && inFolders.has(address)) return { what: 'held-back' };
    if (own && !report) return { what: 'held-back' };
    if (own && report && kind === 'file') {
      if (report.access.kind !== 'open') return { what: 'withheld' };
      const appendix = report.appendices.find((one) => one.url === page);
      if (appendix && appendix.access.kind !== 'open') {
        return { what: 'withheld' };
      }
      if (appendix?.state.kind === 'to-follow' && appendix.state.beingChecked) {
        return { what: 'held-back' };
      }
      const before = past?.get(own.report.url);
      const why =
        (before && newReason(before, own.stated.changed?.reason)) ?? reasonOfDeletion(git, paper);
      return gone(why);
    }
    // It may have been taken off since its meeting moved.
    const at = placeNow(address);
    if (kind === 'file') {
      const there = at === undefined ? undefined : reportOf(kind, at).own;
      const isOpen = there && shown.get(there.report.url)?.access.kind === 'open';
      const why = isOpen ? reasonOfDeletion(git, paper, at) : undefined;
      return gone(why);
    }
    const stated = [at, address].flatMap((one) => {
      const [meeting, slug] = splitReport(one ?? '');
      return agendas.get(meeting)?.stated.takenOff?.[slug] ?? [];
    });
    const why =
      stated[0] ??
      (kind === 'report' || OF_ONE_FILE.has(kind) ? reasonOfDeletion(git, paper, at) : undefined);
    return gone(why);
  };
}

/**
 * Why a paper or a file of one was deleted, as the commit says that deleted it.
 * @param at where it would be with its meeting, if that moved: it may have been deleted there.
 */
export function reasonOfDeletion(
  { reasons }: Pick<GitDates, 'reasons'>,
  paper: PaperPast,
  at?: string,
): string | undefined {
  const isAt = (address: string): ((path: string) => boolean) => {
    const begins = stemAt(address);
    const ends = paper.kind === 'file' ? /^[^\d/][^/]*$/ : /^\.[^./]+$/;
    return (path) => path.startsWith(begins) && ends.test(path.slice(begins.length));
  };
  const published = paper.versions.at(-1);
  // Why one went that was withheld may be about what was in it.
  const there = paper.events.findLastIndex(({ what }) => isOnTheSite(what));
  if (paper.events.slice(there + 1).some(({ what }) => what === 'withheld')) return undefined;
  return (
    published &&
    reasons?.ofDeletion(isAt(paper.address), published, at === undefined ? undefined : isAt(at))
  );
}

const gone = (reason: string | undefined): TakenAway =>
  reason === undefined ? { what: 'removed' } : { what: 'withdrawn', reason };

/** The meeting of a report's page, and the report's slug. */
function splitReport(address: string): [meeting: string, slug: string] {
  const parts = address.split('/').filter((part) => part !== '');
  return [`/${parts.slice(0, 3).join('/')}/`, parts[3] ?? ''];
}
