import type { GitDates } from '../../../history/git-dates.ts';
import { newReason } from '../../../history/register/next-entries.ts';
import type { PastOf } from '../../../history/register/first-address.ts';
import { pageOfFile } from '../../../history/register/open-before.ts';
import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import { isOfRecord, isOnTheSite } from '../../../history/register/register-line.ts';
import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import type { Diagnostic } from '../../../rules/diagnostic.ts';
import { diagnose } from '../../../rules/rules.ts';
import { folderOfFile } from '../../addresses.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import type { ContentTree } from '../../reading/content-tree.ts';
import type { RecordFacts } from '../../record/record-facts.ts';
import type { ReportFacts } from '../../report/read-types.ts';
import { papersInFolders } from './coming-papers.ts';
import { reasonOfDeletion } from './taken-away.ts';
import type { AgendaNow } from './agendas-before.ts';
import { placesNow } from './meeting-now.ts';

/** What is known of papers that may have been taken off. */
export type TakenOffFrom = {
  /** The folder of the papers, as the officer names it. */
  readonly input: string;
  readonly past: RegisterPast;
  /** What it knows of one paper, at whatever address that was before. */
  readonly pastOf: PastOf;
  readonly facts: readonly MeetingFacts[];
  /** Decisions without a meeting, and notices. */
  readonly record: readonly RecordFacts[];
  readonly tree: Pick<ContentTree, 'meetings' | 'record'>;
  readonly isShown: (address: string) => boolean;
  readonly coming?: readonly AgendaNow[];
  readonly today: IsoDate;
  readonly git: Pick<GitDates, 'reasons'>;
};

/**
 * Papers that were published and are no longer there, though nothing says why: a file may have been deleted by mistake. Their
 * addresses stay, and say when they were taken off. Said until the day of the meeting, and afterwards on the day itself; of a whole
 * meeting once.
 */
export function checkTakenOff(from: TakenOffFrom): Diagnostic[] {
  const { past, facts, tree } = from;
  const there = pathsOf(tree);
  const reports = new Map(
    facts.flatMap((one) => one.reports.map((report) => [report.report.url, report] as const)),
  );
  const takenOff = new Map(
    facts.flatMap(({ agenda }) =>
      agenda ? [[agenda.agenda.url, agenda.stated.takenOff ?? {}] as const] : [],
    ),
  );
  const moved = movedAway(from);
  const placeNow = placesNow(from, past, () =>
    facts.flatMap(({ agenda }) => (agenda ? [agenda.agenda] : [])),
  );
  const found: Diagnostic[] = [];
  const say = (path: string, message: string): void => {
    const start = { file: `${from.input}/${path}`, line: 1, column: 1 };
    found.push(diagnose('paper-taken-off', start, message));
  };
  for (const paper of past.values()) {
    const { address, kind } = paper;
    const place = meetingInPath(address);
    // What is printed of papers is in no folder.
    if (kind === 'pack') continue;
    if (isOfRecord(kind)) {
      const path = `${address.slice(1, -1)}.md`;
      if (moved.has(address) || there.has(path) || !isGone(paper, from)) continue;
      if (reasonOfDeletion(from.git, paper) !== undefined) continue;
      say(path, recordGone(paper));
      continue;
    }
    if (!place || moved.has(address) || !isGone(paper, from, place.date)) continue;
    // The folder of its meeting may have another name now.
    const now = placeNow(address);
    if (kind !== 'agenda' && reasonOfDeletion(from.git, paper, now) !== undefined) continue;
    const at = now ?? address;
    const folder = `${meetingInPath(at)?.path.slice(1) ?? ''}/`;
    const agenda = `${folder}agenda.md`;
    const since = publishedInWords(paper);
    if (kind === 'agenda') {
      if (there.has(agenda) || now !== undefined) continue;
      say(
        agenda,
        `The agenda of this meeting was published${since}, and its file is gone. Put it back: a meeting that won’t take place stays, with "cancelled: { reason: … }" or "postponed: …".`,
      );
      continue;
    }
    // Of a whole meeting that is gone it is said once.
    if (!there.has(agenda)) continue;
    const page = pageOfFile(at);
    const own =
      kind === 'report' ? undefined : (reports.get(folderOfFile(at)) ?? reports.get(page));
    if (kind === 'minutes') {
      if (there.has(`${folder}minutes.md`)) continue;
      say(
        agenda,
        `The minutes of this meeting were published${since}, and their file is gone. Put it back, or say why they were taken off: ${IN_THE_COMMIT}.`,
      );
    } else if (kind === 'report') {
      const slug = address.split('/').at(-2) ?? '';
      if (there.has(`${folder}${slug}.md`) || takenOff.get(`/${folder}`)?.[slug] !== undefined) {
        continue;
      }
      say(
        agenda,
        `The report ${slug}.md was published${since}, and is gone. Put it back, or say why it was taken off: "reports-taken-off: [{ report: ${slug}, reason: … }]". If it has another name, text and title now, it begins anew: its old name keeps its dates.`,
      );
    } else if (
      own &&
      !isExplained(own, past) &&
      !isInAnotherForm(own, page) &&
      !hasFile(there, page)
    ) {
      say(
        own.report.source,
        `${address.split('/').at(-1) ?? ''} was published${since}, and is gone from the folder of this report. Put it back, or say why it was taken off: "changed: { reason: … }".`,
      );
    }
  }
  return found;
}

const IN_THE_COMMIT =
  'put “Reason: …” on the last line of the message of the commit that deletes the file';

/** What is asked of a decision or a notice. */
function recordGone(paper: PaperPast): string {
  const { kind, address } = paper;
  const name = address.split('/').at(-2) ?? '';
  const gone = `The ${kind} ${name}.md was published${publishedInWords(paper)}, and is gone. Put it back`;
  if ((paper.versions.at(-1)?.withheld ?? 0) > 0) {
    return `${gone}, if that is a mistake. The page at its address says when it was taken off. No reason is taken from commits, because part of it was withheld.`;
  }
  return kind === 'notice'
    ? `${gone}: a notice of something that will no longer be decided stays, with "withdrawn: { on: …, why: … }". If it was published by mistake, say why it was taken off: ${IN_THE_COMMIT}.`
    : `${gone}, or say why it was taken off: ${IN_THE_COMMIT}.`;
}

/** Whether a paper goes off the site now, or went off without a word and can still be put back in time. */
function isGone(
  { last, movedTo, address }: PaperPast,
  { isShown, today }: TakenOffFrom,
  meeting?: IsoDate,
): boolean {
  if (movedTo !== undefined || isShown(address)) return false;
  if (isOnTheSite(last.what)) return true;
  const isToCome = meeting !== undefined && today <= meeting;
  return last.what === 'removed' && (last.day === today || isToCome);
}

/** Addresses of papers that are at another address now, as the same. */
function movedAway({ facts, record, pastOf }: TakenOffFrom): Set<string> {
  const before = papersInFolders(facts, record).flatMap(({ address }) => {
    const known = pastOf(address);
    return known && known.address !== address ? [known.address] : [];
  });
  return new Set(before);
}

/** What is in the folders, whether it can be read or not. */
const pathsOf = ({ meetings, record }: TakenOffFrom['tree']): ReadonlySet<string> =>
  new Set([
    ...meetings.flatMap(({ agenda, minutes, reports }) => [
      ...[agenda, minutes].filter((path) => path !== undefined),
      ...reports.flatMap(({ path, dropped }) => [path, ...dropped]),
    ]),
    ...record.map(({ path }) => path),
  ]);

/** Whether a file is there for the page of an appendix, though it can't be published: "appendix-1", whatever else is in its name. */
const hasFile = (there: ReadonlySet<string>, page: string): boolean => {
  const begins = page.slice(1, -1);
  return [...there].some(
    (path) => path.startsWith(begins) && /^[^\d/]/.test(path.slice(begins.length)),
  );
};

/** Whether a report says something of its changes that it hadn't said before. */
function isExplained({ report, stated }: ReportFacts, past: RegisterPast): boolean {
  return newReason(past.get(report.url), stated.changed?.reason) !== undefined;
}

/** Whether the page of a file is that of another file now, such as the same document as a PDF; or its appendix is withheld. */
function isInAnotherForm({ report }: ReportFacts, page: string): boolean {
  if (report.access.kind !== 'open') return true;
  if (report.url === page) return report.document !== undefined;
  return report.appendices.some(
    ({ url, state, access }) => url === page && (state.kind === 'here' || access.kind !== 'open'),
  );
}

function publishedInWords({ events }: PaperPast): string {
  const first = events.find(({ what }) => isOnTheSite(what));
  return first === undefined || first.what === 'found' ? '' : ` on ${formatDate(first.day)}`;
}
