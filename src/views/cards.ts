import { isOverdue } from '../papers/appendix/appendix.ts';
import type { IsoDate } from '../language/dates.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import type { Report } from '../papers/report/report.ts';
import { meetingUrl, type ArchiveIndex } from './archive-index.ts';
import type { MeetingCard, ReportCard, ToFollowCard } from './views.ts';

/** What a list says of a meeting. */
export function meetingCard(index: ArchiveIndex, meeting: Meeting): MeetingCard {
  const reports = index.reportsOf.get(meeting.url) ?? [];
  const here = reports.flatMap((r) => r.appendices).filter((a) => a.state.kind === 'here');
  return {
    url: meeting.url,
    committee: committeeName(index, meeting.committee),
    date: meeting.date,
    time: meeting.time,
    place: meeting.place,
    ...(meeting.cancelled && { cancelled: meeting.cancelled }),
    papers: reports.length + here.length,
    toFollow: countToFollow(reports) + reportsToFollow(meeting).length,
  };
}

/** What a list says of a report. */
export function reportCard(index: ArchiveIndex, report: Report): ReportCard {
  return {
    url: report.url,
    title: report.title,
    summary: report.summary,
    committee: committeeName(index, report.committee),
    date: report.date,
    reportOf: report.reportOf,
    access: report.access,
    toFollow: countToFollow([report]),
  };
}

/** What is announced for a meeting and not there, in the order of the agenda. */
export function toFollowOfMeeting(
  index: ArchiveIndex,
  meeting: Meeting,
  today: IsoDate,
): ToFollowCard[] {
  if (meeting.cancelled) return [];
  const reports = (index.reportsOf.get(meeting.url) ?? []).flatMap((report) =>
    toFollowOfReport(index, report, today),
  );
  const whole = reportsToFollow(meeting).map(({ title, expected, anchor }): ToFollowCard => ({
    what: 'Report',
    title,
    url: anchor,
    report: { text: title, url: anchor },
    committee: committeeName(index, meeting.committee),
    meetingDate: meeting.date,
    ...(expected !== undefined && { expected }),
    overdue: expected !== undefined && expected < today,
  }));
  return [...whole, ...reports];
}

/** What is announced for a report and not there. */
export function toFollowOfReport(
  index: ArchiveIndex,
  report: Report,
  today: IsoDate,
): ToFollowCard[] {
  if (index.meetings.get(meetingUrl(report))?.cancelled) return [];
  return report.appendices
    .filter((appendix) => appendix.state.kind === 'to-follow')
    .map((appendix) => ({
      what: `Appendix ${appendix.number}`,
      title: appendix.title,
      url: appendix.url,
      report: { text: report.title, url: report.url },
      committee: committeeName(index, report.committee),
      meetingDate: report.date,
      ...(appendix.expected !== undefined && { expected: appendix.expected }),
      overdue: isOverdue(appendix, today),
    }));
}

/** The name of a committee. */
export function committeeName(index: ArchiveIndex, slug: string): string {
  return index.committees.get(slug)?.name ?? slug;
}

/** The place of an item on the page of its meeting. */
export function itemId(position: number, number: number | undefined): string {
  return number === undefined ? `row-${position + 1}` : `item-${number}`;
}

function reportsToFollow(
  meeting: Meeting,
): { title: string; expected: IsoDate | undefined; anchor: string }[] {
  return meeting.items.flatMap((item, position) =>
    item.paper.kind === 'report-to-follow'
      ? [
          {
            title: item.title,
            expected: item.paper.expected,
            anchor: `${meeting.url}#${itemId(position, item.number)}`,
          },
        ]
      : [],
  );
}

function countToFollow(reports: readonly Report[]): number {
  return reports.flatMap((r) => r.appendices).filter((a) => a.state.kind === 'to-follow').length;
}
