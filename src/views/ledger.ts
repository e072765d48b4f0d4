import type { Appendix, Coming } from '../papers/appendix/appendix.ts';
import {
  beforeMeeting,
  followingInWords,
  sinceWhen,
  type Arrival,
  type Following,
} from '../law/arrival.ts';
import { formatClearDays } from '../law/clear-days.ts';
import type { Received } from '../law/received.ts';
import type { IsoDate } from '../language/dates.ts';
import { compareText } from '../rules/diagnostic.ts';
import { isBeingChecked, isOff, type Meeting } from '../papers/agenda/meeting.ts';
import { paperFilesOf, type PaperFile } from '../papers/paper-files.ts';
import type { Report } from '../papers/report/report.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { itemId, reportUrl } from '../papers/addresses.ts';
import { committeeName } from './cards.ts';
import { whenOf } from './meeting-when.ts';
import type { Link, MeetingLink, Supplement } from './views.ts';

/** A paper that was announced as to follow, and what became of it. */
export type LedgerEntry = {
  /** "Appendix 1" or "Report". */
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly report?: Link;
  readonly committee: string;
  readonly meeting: MeetingLink;
  readonly promised?: IsoDate;
  /** Only git has that day. */
  readonly promisedInRecords?: true;
  readonly expected?: IsoDate;
  readonly state: 'outstanding' | 'not-published' | 'arrived' | 'not-recorded';
  /** Outstanding, and expected by a day that has gone by. */
  readonly overdue: boolean;
  /** The council has it, and is checking it. */
  readonly beingChecked?: true;
  readonly arrived?: IsoDate;
  /** Of one that has arrived on a day that is not on record: since when git has it. */
  readonly inRecordsSince?: IsoDate;
  /** Of a paper that has arrived. */
  readonly workingDaysLate?: number;
  /** "1 clear working day", "No clear working day", "On the day of the meeting". */
  readonly beforeMeeting?: string;
};

/** Every paper that was announced as to follow, in the order of the archive. */
export function ledgerOf(index: ArchiveIndex): LedgerEntry[] {
  return index.archive.meetings.flatMap((meeting) => {
    if (isOff(meeting)) return [];
    const entry = (following: Following | undefined, paper: Paper): LedgerEntry[] =>
      following === undefined
        ? []
        : [{ ...paper, ...meetingOf(index, meeting), ...stateOf(following) }];
    const checked = (paper: Paper, expected: IsoDate | undefined): LedgerEntry => ({
      ...paper,
      ...meetingOf(index, meeting),
      ...{ state: 'outstanding', overdue: false, beingChecked: true },
      ...(expected !== undefined && { expected }),
    });
    const announced = meeting.items.flatMap((item, position) => {
      const { title, number, paper } = item;
      if (paper.kind !== 'report-to-follow') return [];
      const { slug, expected, beingChecked, wasOpen } = paper;
      if (!beingChecked) {
        const url = `${meeting.url}#${itemId(position, number)}`;
        return entry(meeting.comings?.[slug]?.following, { what: 'Report', title, url });
      }
      const url = reportUrl(meeting.url, slug);
      return wasOpen ? [] : [checked({ what: 'Report', title, url }, expected)];
    });
    const here = (index.reportsOf.get(meeting.url) ?? []).flatMap((report) => [
      ...entry(report.coming?.following, reportPaper(report)),
      ...report.appendices.flatMap((appendix) => {
        const { state, expected, coming } = appendix;
        const paper = appendixPaper(report, appendix);
        if (state.kind !== 'to-follow' || !state.beingChecked)
          return entry(coming?.following, paper);
        return state.wasOpen ? [] : [checked(paper, expected)];
      }),
    ]);
    return [...announced, ...here];
  });
}

/** Whether a report is held back to be checked: what it names and announces isn't known to any page meanwhile. */
export function isReportBeingChecked({ archive }: ArchiveIndex): boolean {
  return archive.meetings.some(({ items }) => items.some(({ paper }) => isBeingChecked(paper)));
}

/** Whether a report or an appendix is held back to be checked. */
export function isPaperBeingChecked(index: ArchiveIndex): boolean {
  const isAppendixChecked = ({ state }: Appendix): boolean =>
    state.kind === 'to-follow' && state.beingChecked === true;
  return (
    isReportBeingChecked(index) ||
    index.archive.reports.some(({ appendices }) => appendices.some(isAppendixChecked))
  );
}

/** What was added to the pack of a meeting after its agenda was published, in the order in which it arrived. */
export function supplementsOf(index: ArchiveIndex, meeting: Meeting): Supplement[] {
  const agenda = 'date' in meeting.published ? meeting.published.date : undefined;
  const supplement = (coming: Coming | undefined, paper: Paper): Supplement[] => {
    const arrival = coming?.supplement && coming.arrival;
    if (!arrival || (agenda !== undefined && arrival.published <= agenda)) return [];
    const { published, source, provisional } = arrival;
    const since = sinceWhen(arrival);
    const how = { published, source, since, provisional };
    // Up to a day of git nothing is counted.
    const counted = source === 'recorded' ? {} : { beforeMeeting: beforeMeeting(arrival) };
    return [{ ...paper, ...how, ...counted }];
  };
  const found = (index.reportsOf.get(meeting.url) ?? []).flatMap((report) => [
    ...supplement(report.coming, reportPaper(report)),
    ...report.appendices.flatMap((appendix) =>
      supplement(appendix.coming, appendixPaper(report, appendix)),
    ),
  ]);
  const corrected = (index.reportsOf.get(meeting.url) ?? []).flatMap((report) =>
    paperFilesOf(report).flatMap((paper) =>
      correctionOf(paper, latest(agenda, elsewhereUntil(report))),
    ),
  );
  return [...found, ...corrected].sort((a, b) => compareText(a.published, b.published));
}

/** The day until which a report was with the papers of another meeting: what became of it there is no news of this one. */
export function elsewhereUntil({ coming }: Pick<Report, 'coming'>): IsoDate | undefined {
  const arrival = coming?.arrival;
  return arrival?.elsewhere && arrival.published;
}

const latest = (agenda: IsoDate | undefined, day: IsoDate | undefined): IsoDate | undefined =>
  agenda === undefined || day === undefined || day < agenda ? agenda : day;

/**
 * Since when a paper is with the papers of its meeting, where it was with another one before or in between: what its page says of its
 * notice, and what it gives as its day, are the same.
 */
function withMeeting(received: Received, coming: Coming | undefined): Received {
  const arrival = coming?.arrival;
  if (arrival?.source !== 'published' || !(arrival.elsewhere || arrival.wasElsewhere)) {
    return received;
  }
  if (received.kind === 'published' && received.withheld !== undefined) return received;
  const { published: date, first, wasElsewhere, elsewhere } = arrival;
  return {
    ...{ kind: 'published', date },
    ...(first !== undefined && { first }),
    ...(wasElsewhere && { wasElsewhere }),
    ...(elsewhere && { elsewhere }),
  };
}

/** When a report came to the papers of its meeting: see {@link withMeeting}. */
export const publishedWithMeeting = ({
  published,
  coming,
}: Pick<Report, 'published' | 'coming'>): Received => withMeeting(published, coming);

/** An appendix with the day on which its file came to the papers of its meeting. */
export function appendixWithMeeting(appendix: Appendix): Appendix {
  const { state, coming } = appendix;
  if (state.kind !== 'here') return appendix;
  const received = withMeeting(state.file.received, coming);
  return { ...appendix, state: { ...state, file: { ...state.file, received } } };
}

/** A report with the days on which it and its files came to the papers of its meeting: what every output gives as their days. */
export function reportWithMeeting(report: Report): Report {
  const { document, coming, appendices } = report;
  const received = document && withMeeting(document.received, coming);
  return {
    ...{ ...report, published: publishedWithMeeting(report) },
    ...(document && received && { document: { ...document, received } }),
    appendices: appendices.map(appendixWithMeeting),
  };
}

/** A paper that was corrected after the agenda was published is sent out again, as a supplement. */
function correctionOf(
  { report, appendix, file: { corrected } }: PaperFile,
  agenda: IsoDate | undefined,
): Supplement[] {
  if (!corrected || !('date' in corrected) || agenda === undefined) return [];
  if (corrected.date <= agenda) return [];
  const paper = appendix ? appendixPaper(report, appendix) : reportPaper(report);
  return [
    {
      ...paper,
      corrected: true,
      what: `${paper.what} (corrected)`,
      published: corrected.date,
      source: corrected.kind,
      since: sinceWhen({ published: corrected.date, source: corrected.kind }),
      provisional: false,
      ...(corrected.date > report.date && { beforeMeeting: 'after the meeting' }),
    },
  ];
}

/** What became of each paper that a report promised and that has arrived. */
export function arrivalsOfReport(
  report: Report,
): { readonly what: string; readonly url: string; readonly sentence: string }[] {
  return report.appendices.flatMap((appendix) => {
    const following = appendix.coming?.following;
    if (!following || following.state.kind === 'outstanding') return [];
    const { what, url } = appendixPaper(report, appendix);
    return [{ what, url, sentence: followingInWords(following) }];
  });
}

type Paper = Pick<LedgerEntry, 'what' | 'title' | 'url' | 'report'>;

const reportPaper = (report: Report): Paper => ({
  what: 'Report',
  title: report.title,
  url: report.url,
});

const appendixPaper = (report: Report, appendix: Appendix): Paper => ({
  what: `Appendix ${appendix.number}`,
  title: appendix.title,
  url: appendix.url,
  report: { text: report.title, url: report.url },
});

function meetingOf(
  index: ArchiveIndex,
  meeting: Meeting,
): Pick<LedgerEntry, 'committee' | 'meeting'> {
  return {
    committee: committeeName(index, meeting.committee),
    meeting: { url: meeting.url, ...whenOf(index, meeting) },
  };
}

function stateOf({
  promised,
  promisedInRecords,
  expected,
  state,
  workingDaysLate,
}: Following): Pick<
  LedgerEntry,
  | 'promised'
  | 'promisedInRecords'
  | 'expected'
  | 'state'
  | 'overdue'
  | 'arrived'
  | 'inRecordsSince'
  | 'workingDaysLate'
  | 'beforeMeeting'
> {
  const dates = {
    ...(promised !== undefined && { promised }),
    ...(promisedInRecords && { promisedInRecords }),
    ...(expected !== undefined && { expected }),
  };
  if (state.kind === 'outstanding') {
    // The day that it was due is said, and not the days since: a count would be another each day.
    return state.meetingHeld
      ? { ...dates, state: 'not-published', overdue: false }
      : { ...dates, state: 'outstanding', overdue: (workingDaysLate ?? 0) > 0 };
  }
  return {
    ...dates,
    state: state.kind,
    overdue: false,
    ...(workingDaysLate !== undefined && { workingDaysLate }),
    ...(state.kind === 'not-recorded' &&
      state.inRecordsSince !== undefined && { inRecordsSince: state.inRecordsSince }),
    ...(state.kind === 'arrived' && {
      arrived: state.arrival.published,
      beforeMeeting: noticeLeft(state.arrival),
    }),
  };
}

function noticeLeft({ when, clearDays }: Arrival): string {
  if (when === 'after-meeting') return 'After the meeting';
  if (when === 'day-of-meeting') return 'On the day of the meeting';
  const words = formatClearDays(clearDays);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
