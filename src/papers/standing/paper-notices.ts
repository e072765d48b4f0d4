import { placesOf } from '../reading/places.ts';
import type { AgendaFacts } from '../agenda/read-types.ts';
import { closedParts } from '../withheld/closed-parts.ts';
import type { Report, StatedReport } from '../report/report.ts';
import type { NoticeRules } from './stated.ts';
import type { MeetingFacts } from '../../law/notice/notice-state.ts';
import type { IsoDate } from '../../language/dates.ts';
import { defined } from '../council/read-council.ts';
import type { Coming } from '../appendix/appendix.ts';
import { hasNoticeRule } from '../../law/bodies.ts';
import { isCalledBefore } from '../../law/notice/meeting-notice.ts';
import { noticeOfPaper } from '../../law/notice/paper-notice.ts';
import { lastDayForNotice } from '../../law/clear-days.ts';
import { noticeDaysOf } from '../../law/settings.ts';
import { workingDayOnOrBefore } from '../../law/working-days.ts';
import { isOff, type Meeting, type StatedAgenda } from '../agenda/meeting.ts';
import type { BusinessLeft } from './adjourned.ts';
import type { Day } from './day.ts';
import { checkDatesOfAgenda, checkPublished } from './date-checks.ts';
import {
  checkExclusion,
  checkHeardInPublic,
  reportOfItem,
  type AgendaToCheck,
} from './exclusion-check.ts';
import { checkNamedNotices, noticeLink, noticesOf } from './named-notices.ts';
import { readPrivateMeeting } from './private-meetings.ts';
import {
  itemsInRegister,
  noticeItems,
  renamedInRegister,
  type ItemsOfMeeting,
} from './item-notices.ts';
import { noticeMeeting } from './meeting-notices.ts';
import type { PaperOnDay } from './paper-on-day.ts';
import { announcerOf, noticeReport, reportNotice, softened, type Judge } from './report-notices.ts';
import { atMeeting, unbrokenAtMeeting } from './publication/at-meeting.ts';
import { sinceOfAgenda } from './publication/moved-meeting.ts';
import { comingOf } from './publication/paper-arrivals.ts';
import type { ContentReader } from '../reading/reader.ts';

/** The notice of a meeting's papers, and how each arrived, as their pages state it. */
export type Noticed = {
  readonly meeting: Pick<
    Meeting,
    | 'comings'
    | 'notice'
    | 'lateItems'
    | 'lateWithoutTitles'
    | 'closedElsewhere'
    | 'convened'
    | 'meetingNotice'
    | 'privateNotice'
    | 'lastDayForPapers'
    | 'noticedItems'
  >;
  readonly reports: readonly Report[];
};

/**
 * Holds the papers of a meeting against the rules of notice: gives each what its page states, and reports what is late. A
 * meeting that is cancelled or postponed needs no notice; a withheld report isn't judged, but its item is.
 */
export function noticePapers(
  reader: ContentReader,
  meeting: AgendaFacts,
  reports: readonly PaperOnDay[],
  rules: NoticeRules,
  {
    dates,
    left,
    ...day
  }: Pick<
    Day,
    'dates' | 'past' | 'pastOf' | 'publishes' | 'today' | 'reportAt' | 'isShown' | 'coming'
  > & {
    readonly left?: BusinessLeft | undefined;
  },
): Noticed {
  const { agenda: stated } = meeting;
  if (isOff(stated)) return { meeting: {}, reports: reports.map(({ report }) => report) };
  const { convened } = meeting.stated;
  const { notice, annualMeetings } = rules.council;
  const { kind } = rules.committee;
  const announcer = announcerOf(
    dates,
    { address: stated.url, path: stated.source },
    rules.today,
    meeting.stated,
  );
  const since = sinceOfAgenda(day, stated, announcer.publication);
  const usual: MeetingFacts = {
    committee: kind,
    ...(annualMeetings.includes(stated.date) && { annual: true }),
    meeting: stated.date,
    today: rules.today,
  };
  const called: MeetingFacts = { ...usual, ...(convened !== undefined && { convened }) };
  const facts = isCalledBefore(called, since) ? usual : called;
  const judge: Judge = (paper) => noticeOfPaper({ ...facts, ...paper }, notice, rules.openDays);
  const file = placesOf(reader, stated.source, meeting.places);
  const onAgenda = itemsInRegister(day, stated, since, reports);
  const here = unbrokenAtMeeting(day, stated, atMeeting(day, stated));
  const ofMeeting: ItemsOfMeeting = {
    reader,
    file,
    shown: meeting.file,
    facts,
    agenda: stated,
    published: meeting.stated.published,
    since,
    onAgenda,
    renamed: renamedInRegister(day, reports),
    left,
    rules,
  };
  checkDatesOfAgenda({ reader, file }, meeting.stated, stated, rules.today);
  checkPublished({ reader, file }, meeting.stated.published, since, facts);
  const items = noticeItems(ofMeeting, reports);
  const ofNotice = noticeMeeting(
    reader,
    file,
    meeting.stated,
    { called, judged: facts, agenda: since },
    rules,
  );
  const elsewhere = stated.items.flatMap(({ paper }) =>
    paper.kind === 'report-elsewhere' ? (day.reportAt?.(paper.url) ?? []) : [],
  );
  const all = [...reports.map(({ report }) => report), ...elsewhere];
  const privateNotice = readPrivateMeeting(
    { reader, file, agenda: stated },
    meeting.stated,
    all,
    rules,
  );
  const noticedItems = noticedItemsOf({ reader, file, agenda: stated }, rules);
  checkExclusion({ reader, file, agenda: stated }, all, rules);
  checkHeardInPublic({ reader, file, agenda: stated }, all, rules);
  const comings: Record<string, Coming> = {};
  for (const [index, { paper }] of stated.items.entries()) {
    if (paper.kind !== 'report-to-follow') continue;
    const { expected } = paper;
    const toFollow = { arrived: false, ...(expected !== undefined && { expected }) };
    const following = { publication: { kind: 'uncommitted' }, toFollow } as const;
    const judged = judge({ paper: 'report', since: following.publication, toFollow });
    reportNotice(reader, softened(judged, items.agendaIsKnown), () =>
      file.placeOf(['items', index, 'report'], 'value'),
    );
    comings[paper.slug] = comingOf(following, announcer, stated.date, rules);
  }
  return {
    meeting: {
      ...(Object.keys(comings).length > 0 && { comings }),
      notice: items.notice,
      ...closedElsewhere(stated, elsewhere),
      ...(Object.keys(items.late).length > 0 && { lateItems: items.late }),
      ...(Object.keys(items.lateWithoutTitles).length > 0 && {
        lateWithoutTitles: items.lateWithoutTitles,
      }),
      ...ofNotice,
      ...(privateNotice && { privateNotice }),
      ...(noticedItems && { noticedItems }),
      ...defined({ lastDayForPapers: lastDayForPapers(facts, rules) }),
    },
    reports: reports.map((paper) =>
      noticeReport(reader, paper, {
        meeting: stated,
        announcer,
        judge,
        rules,
        dates,
        agendaIsKnown: items.agendaIsKnown,
        onAgenda,
        left,
        atMeeting: here,
      }),
    ),
  };
}

/**
 * The last day on which the papers of a meeting to come can be published in time. None of a meeting that was called at shorter notice
 * after that day: its papers are in time from when it was called (LGA 1972 s.100B(3)(a); SI 2012/2089 reg 7(3)), and where nothing
 * shortens the notice no day is in time.
 */
function lastDayForPapers(
  { meeting, today, committee, convened }: MeetingFacts,
  { council, openDays }: NoticeRules,
): IsoDate | undefined {
  if (meeting < today || !hasNoticeRule(committee)) return undefined;
  // A day on which the offices are closed would be later than the last one on which papers can be published.
  const last = workingDayOnOrBefore(
    lastDayForNotice(meeting, noticeDaysOf(committee, council.notice), openDays),
    openDays,
  );
  // A call that is still to come is no fact.
  return convened && convened.on <= today && last < convened.on ? undefined : last;
}

/** The notices that items name, by the position of the item; those that aren't here are reported. */
function noticedItemsOf(
  { reader, file, agenda }: AgendaToCheck,
  { committee, notices }: NoticeRules,
): Meeting['noticedItems'] {
  const found = agenda.items.flatMap(({ notices: names = [] }, at) => {
    if (names.length === 0) return [];
    const place = () => file.placeOf(['items', at, 'notice'], 'value');
    checkNamedNotices({ reader, place, names, meeting: agenda.date, committee, notices });
    const links = noticesOf(names, notices).map(noticeLink);
    return links.length > 0 ? [[at, links] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** What of reports of earlier meetings is not for the public, by the addresses of those reports. */
function closedElsewhere(
  { items, url }: StatedAgenda,
  reports: readonly StatedReport[],
): Pick<Meeting, 'closedElsewhere'> {
  const closed = items.flatMap((item) => {
    const report = reportOfItem(item, url, reports);
    const parts = report ? closedParts(report) : [];
    return report && parts.length > 0 ? [[report.url, parts] as const] : [];
  });
  return closed.length > 0 ? { closedElsewhere: Object.fromEntries(closed) } : {};
}
