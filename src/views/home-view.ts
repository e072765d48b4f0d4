import type { Received } from '../law/received.ts';
import type { IsoDate } from '../language/dates.ts';
import { compareText } from '../rules/diagnostic.ts';
import { ADDRESSES } from '../papers/addresses.ts';
import { lastDayOf } from '../papers/agenda/meeting.ts';
import type { Report } from '../papers/report/report.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { committeeName, meetingCard, meetingCardAbout, toFollowOfMeeting } from './cards.ts';
import type { DecisionEntry } from './decisions/decision-entry.ts';
import { registerOf } from './decisions/register.ts';
import { reportWithMeeting } from './ledger.ts';
import { whenOf, whenOfReport } from './meeting-when.ts';
import { formatWhen } from '../language/days/meeting-day.ts';
import type { Link, MeetingCard, PageView, ToFollowCard } from './views.ts';

/** What joined the archive, newest first. */
export type NewsEntry = {
  readonly date: IsoDate;
  readonly kind: 'Agenda' | 'Minutes' | 'Report' | 'Appendix';
  readonly title: string;
  readonly url: string;
  readonly detail: string;
  /** Of the meeting that it is for. */
  readonly meeting: IsoDate;
  /** Whether it was there before, and says something else now. */
  readonly changed?: true;
  /** How the day is known, where it isn't from the register. */
  readonly received?: Received;
};

export type HomeView = PageView & {
  readonly lead: string;
  /** "Search every paper since 2002" */
  readonly searchLabel: string;
  /** Other ways to what readers come for, each with a few words. */
  readonly ways: readonly { readonly link: Link; readonly more: string }[];
  readonly upcoming: readonly MeetingCard[];
  /** The latest decisions, at meetings and without one, the newest first. */
  readonly decisions: readonly DecisionEntry[];
  /** The latest meetings that have been held. */
  readonly recent: readonly MeetingCard[];
  /** What is still to be done by a day that hasn't gone by, the next first. */
  readonly deadlines: readonly { readonly report: Link; readonly sentence: string }[];
  readonly news: readonly NewsEntry[];
  readonly toFollow: readonly ToFollowCard[];
};

const UPCOMING = 6;
const DECISIONS = 5;
const RECENT = 6;
const NEWS = 10;
const DEADLINES = 6;
const TO_FOLLOW = 6;

/** What is coming up, what is new, and what is still to follow. */
export function homeView(index: ArchiveIndex, today: IsoDate): HomeView {
  const { council, meetings } = index.archive;
  const upcoming = meetings.filter((meeting) => lastDayOf(meeting) >= today);
  const held = meetings.filter((meeting) => lastDayOf(meeting) < today).toReversed();
  return {
    url: ADDRESSES.home,
    title: 'Meetings and papers',
    lead: 'Read what the council is to decide, and the papers that it decides by.',
    searchLabel: searchLabelOf(index),
    ways: waysOf(index),
    description: `Agendas, reports and papers of the meetings of ${council.name}.`,
    breadcrumbs: [],
    upcoming: upcoming.slice(0, UPCOMING).map((meeting) => {
      const toFollow = toFollowOfMeeting(index, meeting, today).length;
      return { ...meetingCardAbout(index, meeting), ...(toFollow > 0 && { toFollow }) };
    }),
    decisions: registerOf(index)
      .filter(({ taken }) => taken <= today)
      .slice(-DECISIONS)
      .toReversed(),
    recent: held.slice(0, RECENT).map((meeting) => meetingCard(index, meeting)),
    deadlines: deadlinesToCome(index).slice(0, DEADLINES),
    news: newsOf(index, today).slice(0, NEWS),
    toFollow: outstanding(index, today).slice(0, TO_FOLLOW),
  };
}

function searchLabelOf({ archive: { meetings } }: ArchiveIndex): string {
  const [first] = meetings;
  return first ? `Search every paper since ${first.date.slice(0, 4)}` : 'Search the papers';
}

function waysOf({ archive: { council } }: ArchiveIndex): HomeView['ways'] {
  return [
    ...(council.wards.length > 0
      ? [{ link: { text: 'Your ward', url: ADDRESSES.wards }, more: 'and what is planned there' }]
      : []),
    { link: { text: 'Meetings', url: ADDRESSES.calendar }, more: 'month by month' },
    {
      link: { text: 'Committees', url: ADDRESSES.committees },
      more: 'and who sits on them',
    },
    {
      link: { text: 'Feeds and calendars', url: ADDRESSES.follow },
      more: 'for what you want to follow',
    },
  ];
}

/** The deadlines that reports set going and that are still to be met. */
function deadlinesToCome(index: ArchiveIndex): HomeView['deadlines'] {
  return index.archive.reports
    .flatMap((report) =>
      (report.deadlines ?? [])
        .filter(({ state }) => state.kind === 'to-come' || state.kind === 'today')
        .map(({ due, sentence }) => ({
          due,
          sentence,
          report: { text: report.title, url: report.url },
        })),
    )
    .sort((a, b) => compareText(a.due, b.due))
    .map(({ report, sentence }) => ({ report, sentence }));
}

/** Everything whose arrival is known, newest first. */
function newsOf(index: ArchiveIndex, today: IsoDate): NewsEntry[] {
  const news: NewsEntry[] = [];
  const add = (received: Received, entry: Omit<NewsEntry, 'date'>): void => {
    // What isn't committed yet is seen by its author alone, for whom it is new today.
    if (received.kind === 'uncommitted') {
      news.push({ ...entry, date: today, detail: `${entry.detail}. Draft, not published yet` });
    } else if ('date' in received) {
      const isBack = received.kind === 'published' && received.first !== undefined;
      const isMoved = received.kind === 'published' && received.elsewhere !== undefined;
      news.push({
        ...entry,
        ...(isBack && { title: `Published again: ${entry.title}` }),
        ...(isMoved && { title: `Moved: ${entry.title}` }),
        date: received.date,
        ...((received.kind !== 'published' || received.withheld !== undefined) && { received }),
      });
    }
  };
  for (const meeting of index.archive.meetings) {
    if (isBackChanged(meeting)) continue;
    const committee = committeeName(index, meeting.committee);
    add(meeting.published, {
      kind: 'Agenda',
      title: `Agenda of ${committee}, ${formatWhen(whenOf(index, meeting))}`,
      url: meeting.url,
      meeting: meeting.date,
      detail: committee,
    });
  }
  for (const meeting of index.archive.meetings) {
    const { changes } = meeting;
    if (!changes) continue;
    const committee = committeeName(index, meeting.committee);
    news.push({
      ...{ kind: 'Agenda', date: changes.changed, url: changes.url, meeting: meeting.date },
      changed: true,
      title: `Agenda of ${committee}, ${formatWhen(whenOf(index, meeting))}`,
      detail: changes.reason ?? committee,
    });
  }
  for (const minutes of index.archive.minutes) {
    const meeting = index.meetings.get(minutes.meeting);
    if (!meeting) continue;
    const detail = committeeName(index, minutes.committee);
    const title = `Minutes of ${detail}, ${formatWhen(whenOf(index, meeting))}`;
    const about = { kind: 'Minutes', title, meeting: minutes.date } as const;
    const { changes, received } = minutes;
    if (changes) {
      const { changed, url, reason = detail } = changes;
      news.push({ ...about, date: changed, url, changed: true, detail: reason });
    }
    if (received) add(received, { ...about, url: minutes.url, detail });
  }
  for (const report of index.archive.reports.map(reportWithMeeting)) {
    const where = `${committeeName(index, report.committee)}, ${formatWhen(whenOfReport(index, report))}`;
    if (report.changes) {
      const { changed, url, reason } = report.changes;
      news.push({
        ...{ kind: 'Report', date: changed, url, meeting: report.date },
        changed: true,
        title: report.title,
        detail: reason === undefined ? where : `${reason} · ${where}`,
      });
    }
    if (!isBackChanged(report)) {
      const { title, url } = report;
      add(report.published, { kind: 'Report', title, url, meeting: report.date, detail: where });
    }
    for (const appendix of report.appendices) {
      if (appendix.state.kind !== 'here') continue;
      const { received } = appendix.state.file;
      // What came with its report is no news of its own.
      const isLater = appendix.coming?.following !== undefined;
      if (!isLater && cameTogether(received, report.published)) continue;
      add(received, {
        kind: 'Appendix',
        meeting: report.date,
        title: `Appendix ${appendix.number}: ${appendix.title}`,
        url: appendix.url,
        detail: `${appendix.coming?.following ? 'Was to follow. ' : ''}${report.title}, ${where}`,
      });
    }
    for (const { appendix, url, title, file } of paperFilesOf(report)) {
      if (!file.corrected) continue;
      add(file.corrected, {
        kind: appendix ? 'Appendix' : 'Report',
        meeting: report.date,
        title: `Corrected: ${appendix ? `appendix ${appendix.number}, ` : ''}${title}`,
        url: `${url}#versions`,
        detail: appendix ? `${report.title}, ${where}` : where,
      });
    }
  }
  return news.sort(
    (a, b) =>
      compareText(b.date, a.date) ||
      compareMeetings(a.meeting, b.meeting, today) ||
      NEWS_ORDER[a.kind] - NEWS_ORDER[b.kind] ||
      compareText(a.url, b.url),
  );
}

/** Whether the same is known of the day on which two files came. */
const cameTogether = (one: Received, other: Received): boolean =>
  one.kind === other.kind && dayOf(one) === dayOf(other);
const dayOf = (received: Received): IsoDate | undefined =>
  'date' in received ? received.date : undefined;

/** The next meeting first, then those after it, and then what was held, the latest first. */
function compareMeetings(a: IsoDate, b: IsoDate, today: IsoDate): number {
  const isHeld = (date: IsoDate): boolean => date < today;
  if (isHeld(a) !== isHeld(b)) return isHeld(a) ? 1 : -1;
  return isHeld(a) ? compareText(b, a) : compareText(a, b);
}

/** What was taken off and came back as another is changed on the day since which it is there: it is one piece of news. */
const isBackChanged = ({ changes, published }: Pick<Report, 'changes' | 'published'>): boolean =>
  published.kind === 'published' && changes?.changed === published.date;

/** On one day, what arrived late says more than what it arrived with. */
const NEWS_ORDER: Readonly<Record<NewsEntry['kind'], number>> = {
  Appendix: 0,
  Report: 1,
  Minutes: 2,
  Agenda: 3,
};

/** What can still come before its meeting, the next meeting first. */
function outstanding(index: ArchiveIndex, today: IsoDate): ToFollowCard[] {
  return index.archive.meetings
    .filter((meeting) => lastDayOf(meeting) >= today)
    .flatMap((meeting) => toFollowOfMeeting(index, meeting, today))
    .sort(
      (a, b) =>
        compareText(a.meeting.date, b.meeting.date) ||
        compareText(a.expected ?? '9999', b.expected ?? '9999'),
    );
}
