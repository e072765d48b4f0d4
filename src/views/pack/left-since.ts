import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { isChange } from '../../history/register/paper-past.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import { reportUrl } from '../../papers/addresses.ts';
import type { EarlierChange, Meeting, WithdrawnReport } from '../../papers/agenda/meeting.ts';
import type { Report } from '../../papers/report/report.ts';
import type { StatedChange } from '../../source/fields.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { groupBy, type Papers } from '../archive-index.ts';
import { mayGiveReason } from '../register/kept-versions.ts';
import { papersByMeeting, staysOf } from './stays.ts';
import { timesInRegister } from './times-of-meeting.ts';

/** What the papers of a meeting state of changes. */
export type StatedOfMeeting = {
  readonly agenda?:
    | {
        readonly agenda: Pick<Meeting, 'url'>;
        readonly stated: {
          /** Why reports were taken off, by their names. */
          readonly takenOff?: Readonly<Record<string, string>> | undefined;
          readonly changed?: StatedChange | undefined;
        };
      }
    | undefined;
  readonly reports: readonly {
    readonly report: Pick<Report, 'url'>;
    readonly stated: { readonly changed?: StatedChange | undefined };
  }[];
};

/**
 * The meetings with what the register alone knows of them: reports that left them without a word in the agenda, and the changes before the last
 * one. The page of changes in a printed pack lists them.
 * @param past with the lines of this exchange, where there are any; none where nobody knows what was published.
 */
export function withLeftSince<Archive extends Pick<Papers, 'meetings' | 'reports'>>(
  archive: Archive,
  past: RegisterPast | undefined,
  facts: readonly StatedOfMeeting[],
): Archive {
  if (!past) return archive;
  const stated = new Map(
    facts.flatMap((one) => (one.agenda ? [[one.agenda.agenda.url, one]] : [])),
  );
  const reportsOf = reportsByMeeting(past);
  const papersOf = papersByMeeting(past);
  const shown = new Map(archive.reports.map((report) => [report.url, report]));
  const meetings = archive.meetings.map((meeting): Meeting => {
    const own = stated.get(meeting.url);
    const folders = [...(meeting.firstOut?.at ?? []), meeting.url];
    const reports = folders.flatMap((url) => reportsOf.get(url) ?? []);
    const left = leftOf(meeting, folders, reports, shown, own);
    const changesBefore = changesBeforeOf(meeting, past, shown, own);
    const stays = staysOf(
      folders,
      folders.flatMap((url) => papersOf.get(url) ?? []),
    );
    const { moved, offChanges } = timesInRegister(past, meeting);
    return {
      ...meeting,
      ...(moved.length > 0 && { movesKept: moved }),
      ...(offChanges.length > 0 && { offChanges }),
      ...(stays.length > 0 && { stays }),
      ...(left.length > 0 && {
        withdrawn: [...(meeting.withdrawn ?? []), ...left].sort((a, b) =>
          compareText(a.day, b.day),
        ),
      }),
      ...(changesBefore.length > 0 && { changesBefore }),
    };
  });
  return { ...archive, meetings };
}

/** A report of a meeting that is a text or a file, by its name: "trees" in "/meetings/panel/2026-12-09/". */
type ReportPast = { readonly meeting: string; readonly slug: string; readonly paper: PaperPast };

const reportsKnown = new WeakMap<RegisterPast, ReadonlyMap<string, readonly ReportPast[]>>();

/** What a register knows of the reports of each meeting, without their appendices: every volume asks it. */
function reportsByMeeting(past: RegisterPast): ReadonlyMap<string, readonly ReportPast[]> {
  const known = reportsKnown.get(past);
  if (known) return known;
  const reports = [...past.values()].flatMap((paper): ReportPast[] => {
    if (paper.kind !== 'report' && paper.kind !== 'file') return [];
    const [, meeting, slug] =
      /^(\/[^/]+\/[^/]+\/[^/]+\/)([^/]+?)(?:\/|\.[^./]+)$/.exec(paper.address) ?? [];
    return meeting !== undefined && slug !== undefined ? [{ meeting, slug, paper }] : [];
  });
  const found = groupBy(reports, ({ meeting }) => meeting);
  reportsKnown.set(past, found);
  return found;
}

/** Reports that were published with a meeting, are not there now, and of which its agenda says nothing. */
function leftOf(
  meeting: Meeting,
  folders: readonly string[],
  reports: readonly ReportPast[],
  shown: ReadonlyMap<string, Report>,
  facts: StatedOfMeeting | undefined,
): WithdrawnReport[] {
  const said = facts?.agenda?.stated.takenOff ?? {};
  const checked = new Set(
    meeting.items.flatMap(({ paper }) =>
      paper.kind === 'report-to-follow' && paper.beingChecked ? [paper.slug] : [],
    ),
  );
  const last = new Map<string, PaperPast>();
  for (const { slug, paper } of reports) {
    if (said[slug] !== undefined || checked.has(slug)) continue;
    if (shown.has(reportUrl(meeting.url, slug))) continue;
    if ((last.get(slug)?.last.number ?? 0) < paper.last.number) last.set(slug, paper);
  }
  return [...last.values()].flatMap((paper): WithdrawnReport[] => {
    const { events, address, movedTo, last: end } = paper;
    if (end.what !== 'removed' && end.what !== 'withdrawn') return [];
    // It has another name in the same meeting, or went with it to another day.
    if (folders.some((url) => movedTo?.startsWith(url) === true)) return [];
    const first = events.find((one) => isOnTheSite(one.what) && one.address === address);
    const there = events.findLastIndex(({ what }) => isOnTheSite(what));
    const gone = movedTo === undefined ? events[there + 1] : end;
    if (!first || !gone) return [];
    const { reason } = end;
    const isSaid = reason !== undefined && mayGiveReason(end, paper, undefined);
    return [
      {
        day: gone.day,
        ...(isSaid && { reason }),
        ...(first.what !== 'found' && { published: first.day }),
        ...(movedTo !== undefined && { isElsewhere: true }),
      },
    ];
  });
}

/** When the agenda and the open reports were changed before the last time, with the reasons that may be public. */
function changesBeforeOf(
  { url, changes, firstOut, published }: Meeting,
  past: RegisterPast,
  shown: ReadonlyMap<string, Report>,
  facts: StatedOfMeeting | undefined,
): EarlierChange[] {
  const of = (
    address: string,
    lastDay: string | undefined,
    stated: StatedChange | undefined,
  ): EarlierChange[] => {
    const paper = past.get(address);
    if (!paper || lastDay === undefined) return [];
    const withdrawn = stated?.earlier === 'withdrawn' ? stated : undefined;
    const days = new Map<string, EarlierChange>();
    for (const version of paper.versions) {
      const { what, day, reason } = version;
      if (what !== 'changed' || !isChange(version) || day >= lastDay) continue;
      const isSaid = reason !== undefined && mayGiveReason(version, paper, withdrawn);
      days.set(day, { url: address, day, ...(isSaid && { reason }) });
    }
    return [...days.values()];
  };
  const reports = facts?.reports ?? [];
  return [
    ...of(url, changes?.changed, facts?.agenda?.stated.changed),
    // While the meeting was to be on another day.
    ...(firstOut?.at ?? [])
      .flatMap((before) =>
        of(before, 'date' in published ? published.date : undefined, facts?.agenda?.stated.changed),
      )
      .map((change) => ({ ...change, url })),
    ...reports.flatMap(({ report, stated }) => {
      const now = shown.get(report.url);
      return now?.access.kind === 'open' ? of(now.url, now.changes?.changed, stated.changed) : [];
    }),
  ];
}
