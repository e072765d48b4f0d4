import { isOverdue } from '../papers/appendix/appendix.ts';
import type { IsoDate } from '../language/dates.ts';
import {
  isBeingChecked,
  isOff,
  lastDayOf,
  type AgendaItem,
  type Meeting,
} from '../papers/agenda/meeting.ts';
import type { Report } from '../papers/report/report.ts';
import { itemId, ofYear, reportUrl } from '../papers/addresses.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import { compareText } from '../rules/diagnostic.ts';
import { groupBy, type ArchiveIndex } from './archive-index.ts';
import { whenOf, whenOfReport } from './meeting-when.ts';
import type { MeetingCard, ReportCard, ToFollowCard, YearCount } from './views.ts';

/** What a list says of a meeting. */
export function meetingCard(index: ArchiveIndex, meeting: Meeting): MeetingCard {
  const reports = index.reportsOf.get(meeting.url)?.length ?? 0;
  return {
    url: meeting.url,
    committee: committeeName(index, meeting.committee),
    date: meeting.date,
    time: meeting.time,
    when: whenOf(index, meeting),
    place: meeting.place,
    ...(meeting.cancelled && { cancelled: meeting.cancelled }),
    ...(meeting.postponed && { postponed: true as const }),
    ...(meeting.adjourned && { adjourned: true as const }),
    ...(meeting.toBeConfirmed?.includes('date') && { provisional: true as const }),
    ...(meeting.days && { until: lastDayOf(meeting) }),
    reports,
    ...(reports === 0 && reportsToFollow(meeting).length > 0 && { awaits: true as const }),
  };
}

/** The same with what the meeting is about: the titles of its reports. */
export function meetingCardAbout(index: ArchiveIndex, meeting: Meeting): MeetingCard {
  const titles = (index.reportsOf.get(meeting.url) ?? []).map(({ title }) => title);
  return { ...meetingCard(index, meeting), ...(titles.length > 0 && { about: titles }) };
}

/** What a list says of a report. */
export function reportCard(index: ArchiveIndex, report: Report): ReportCard {
  return {
    url: report.url,
    title: report.title,
    committee: committeeName(index, report.committee),
    meeting: whenOfReport(index, report),
    access: report.access,
  };
}

/** The pages of the years of a list, newest first, with what counts of each. */
export function yearCounts<T>(
  things: readonly T[],
  yearOf: (thing: T) => MunicipalYear,
  pageUrl: string,
): YearCount[] {
  return [...groupBy(things, yearOf)]
    .map(([year, list]) => ({ year, url: ofYear(pageUrl, year), count: list.length }))
    .sort((a, b) => compareText(b.year, a.year));
}

/** What is announced for a meeting and not there, in the order of the agenda. */
export function toFollowOfMeeting(
  index: ArchiveIndex,
  meeting: Meeting,
  today: IsoDate,
): ToFollowCard[] {
  if (isOff(meeting)) return [];
  const reports = (index.reportsOf.get(meeting.url) ?? []).flatMap((report) =>
    toFollowOfReport(index, report, today),
  );
  // What was published, and was taken off to be checked, is not to follow.
  const announced = reportsToFollow(meeting).filter(({ paper }) => !paper.wasOpen);
  const whole = announced.map(
    ({ title, paper: { expected, beingChecked }, url }): ToFollowCard => ({
      what: 'Report',
      title,
      url,
      report: { text: title, url },
      committee: committeeName(index, meeting.committee),
      meeting: whenOf(index, meeting),
      ...(expected !== undefined && { expected }),
      overdue: expected !== undefined && expected < today,
      ...overOf(meeting, today),
      ...(beingChecked && { beingChecked }),
    }),
  );
  return [...whole, ...reports];
}

/** Whether the meeting of a paper has been held. */
export const overOf = (meeting: Meeting | undefined, today: IsoDate): { isOver?: true } =>
  meeting && lastDayOf(meeting) < today ? { isOver: true } : {};

/** What is announced for a report and not there. */
export function toFollowOfReport(
  index: ArchiveIndex,
  report: Report,
  today: IsoDate,
): ToFollowCard[] {
  const meeting = index.meetings.get(report.meeting);
  if (meeting && isOff(meeting)) return [];
  return report.appendices.flatMap((appendix): ToFollowCard[] => {
    const { state } = appendix;
    if (state.kind !== 'to-follow' || state.wasOpen) return [];
    const card = {
      what: `Appendix ${appendix.number}`,
      title: appendix.title,
      url: appendix.url,
      report: { text: report.title, url: report.url },
      committee: committeeName(index, report.committee),
      meeting: whenOfReport(index, report),
      ...(appendix.expected !== undefined && { expected: appendix.expected }),
      overdue: isOverdue(appendix, today),
      ...overOf(meeting, today),
      ...(state.beingChecked && { beingChecked: state.beingChecked }),
    };
    return [card];
  });
}

/** The name of a committee. */
export function committeeName(index: ArchiveIndex, slug: string): string {
  return index.committees.get(slug)?.name ?? slug;
}

type ItemToFollow = {
  readonly title: string;
  readonly paper: Extract<AgendaItem['paper'], { kind: 'report-to-follow' }>;
  readonly url: string;
};

function reportsToFollow(meeting: Meeting): ItemToFollow[] {
  return meeting.items.flatMap(({ title, paper, number }, position) =>
    paper.kind === 'report-to-follow'
      ? [
          {
            title,
            paper,
            url: isBeingChecked(paper)
              ? reportUrl(meeting.url, paper.slug)
              : `${meeting.url}#${itemId(position, number)}`,
          },
        ]
      : [],
  );
}
