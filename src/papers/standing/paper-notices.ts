import type { Places } from '../reading/places.ts';
import { placesOf } from '../reading/places.ts';
import { openSince, type PaperDates, type PaperPlace } from './publication/paper-dates.ts';
import type { AgendaFacts } from '../agenda/read-types.ts';
import { closedParts } from '../withheld/closed-parts.ts';
import type { Report, StatedReport } from '../report/report.ts';
import type { NoticeRules, StatedOfAgenda } from './stated.ts';
import type {
  LateItem,
  MeetingFacts,
  PaperFacts,
  PaperNotice,
} from '../../law/notice/notice-state.ts';
import type { Publication } from '../../law/received.ts';
import type { Appendix, Coming, PublicNotice } from '../appendix/appendix.ts';
import { hasNoticeRule } from '../../law/bodies.ts';
import { isCalledBefore } from '../../law/notice/meeting-notice.ts';
import { noticeOfPaper } from '../../law/notice/paper-notice.ts';
import { lastDayForNotice } from '../../law/clear-days.ts';
import { noticeDaysOf } from '../../law/settings.ts';
import { workingDayOnOrBefore } from '../../law/working-days.ts';
import type { IsoDate } from '../../language/dates.ts';
import { isOff, type Meeting, type StatedAgenda } from '../agenda/meeting.ts';
import type { BusinessLeft } from './adjourned.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
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
  sinceOfItem,
  type ItemsOfMeeting,
} from './item-notices.ts';
import { noticeMeeting } from './meeting-notices.ts';
import type { PaperOnDay } from './paper-on-day.ts';
import { comingOf, type Announcer } from './publication/paper-arrivals.ts';
import type { ContentReader } from '../reading/reader.ts';

/** The notice of a meeting's papers, and how each arrived, as their pages state it. */
export type Noticed = {
  readonly meeting: Pick<
    Meeting,
    | 'comings'
    | 'notice'
    | 'lateItems'
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
  }: Pick<Day, 'dates' | 'past' | 'pastOf' | 'publishes' | 'today' | 'reportAt'> & {
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
  const { publication: since } = announcer;
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
  const onAgenda = itemsInRegister(day, stated, since);
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
    report(reader, softened(judged, items.agendaIsKnown), () =>
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
      ...ofNotice,
      ...(privateNotice && { privateNotice }),
      ...(noticedItems && { noticedItems }),
      ...(stated.date >= rules.today &&
        hasNoticeRule(kind) && {
          // A day on which the offices are closed would be later than the last one on which papers can be published.
          lastDayForPapers: workingDayOnOrBefore(
            lastDayForNotice(stated.date, noticeDaysOf(kind, notice), rules.openDays),
            rules.openDays,
          ),
        }),
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
      }),
    ),
  };
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

type Judge = (
  facts: Pick<PaperFacts, 'paper' | 'since' | 'item' | 'late' | 'toFollow'>,
) => PaperNotice;

type Judging = {
  readonly meeting: StatedAgenda;
  /** The agenda. */
  readonly announcer: Announcer;
  readonly judge: Judge;
  readonly rules: NoticeRules;
  readonly dates: PaperDates;
  readonly agendaIsKnown: boolean;
  readonly onAgenda: ItemsOfMeeting['onAgenda'];
  readonly left: BusinessLeft | undefined;
};

function noticeReport(
  reader: ContentReader,
  { facts: { stated, unsure = [], document, file: shown, places }, report: paper }: PaperOnDay,
  { meeting, announcer, judge, rules, dates, agendaIsKnown, onAgenda, left }: Judging,
): Report {
  if (paper.access.kind !== 'open') return paper;
  if (['exempt', 'published', 'late'].some((field) => unsure.includes(field))) return paper;
  const file = placesOf(reader, paper.source, places);
  const item = meeting.items.find(
    ({ paper: named }) => named.kind === 'report' && named.slug === paper.slug,
  );
  const late: LateItem | undefined = stated.late ?? item?.late;
  const expected = item?.paper.kind === 'report' ? item.paper.expected : undefined;
  const own =
    paper.document && stated.published === undefined
      ? { received: paper.document.received, publication: paper.document.received }
      : announcerOf(
          dates,
          {
            address: paper.document?.url ?? paper.url,
            path: paper.document?.path ?? document ?? paper.source,
            isWithheld: paper.access.kind !== 'open',
          },
          rules.today,
          stated,
        );
  const { publication } = own;
  const days = { meeting: meeting.date, today: rules.today };
  checkPublished({ reader, file }, stated.published, publication, days);
  const facts = {
    publication,
    ...(expected !== undefined && { toFollow: { expected, arrived: true } }),
  };
  const ofItem = {
    item: sinceOfItem(item, announcer.publication, onAgenda),
    ...(late && { late }),
  };
  const { toFollow } = facts;
  const notice = judge({
    paper: 'report',
    since: publication,
    ...(toFollow && { toFollow }),
    ...ofItem,
  });
  // Business that was adjourned had its papers before the meeting that was.
  const isLeft = item !== undefined && left?.has(item) === true;
  if (!isLeft) report(reader, notice, () => placeOf(file, shown, stated));
  const appendices = paper.appendices.map((appendix, index) => {
    if (appendix.access.kind !== 'open') return appendix;
    // When it came is said once it can be published.
    const { state } = appendix;
    if (state.kind === 'to-follow' && (state.beingChecked || state.wasOpen)) return appendix;
    const facts = factsOfAppendix(appendix, publication, days);
    const { publication: since, toFollow } = facts;
    const judged = judge({
      paper: 'appendix',
      since,
      ...(toFollow && { toFollow }),
      ...ofItem,
    });
    // What isn't recorded of the whole report, or is as late as the report, is said once.
    const saidOfReport =
      judged.state === notice.state &&
      (judged.state === 'not-recorded' ||
        (judged.state === 'late' && notice.state === 'late' && judged.date === notice.date));
    if (!saidOfReport && !isLeft) {
      report(
        reader,
        softened(judged, agendaIsKnown && notice.state !== 'not-recorded'),
        () => file.placeOf(['appendices', index, 'title'], 'value'),
        { appendix: index + 1 },
      );
    }
    const coming = comingOf(facts, own, meeting.date, rules);
    return { ...appendix, notice: publicPart(judged), coming };
  });
  const coming = comingOf(facts, announcer, meeting.date, rules);
  return { ...paper, appendices, notice: publicPart(notice), coming };
}

/** At the date that is stated; at the top where none is, since that is where one is written. */
function placeOf(file: Places, shown: string, stated: { readonly published?: IsoDate }): Place {
  if (stated.published !== undefined) return file.placeOf(['published'], 'value');
  return { file: shown, line: 1, column: 1 };
}

/**
 * An appendix counts as announced where a day was named for it, or where it arrived after the report that
 * lists it: until then the report showed it as to follow. One that git can't date before the meeting
 * arrived with its report, if the report's day is stated and no other was named.
 */
function factsOfAppendix(
  appendix: Appendix,
  report: Publication,
  { meeting, today }: { readonly meeting: IsoDate; readonly today: IsoDate },
): Pick<PaperFacts, 'toFollow'> & { readonly publication: Publication } {
  const { expected, state } = appendix;
  const announced = expected === undefined ? {} : { expected };
  if (state.kind !== 'here') {
    return { publication: report, toFollow: { arrived: false, ...announced } };
  }
  const own: Publication = state.file.received;
  const day = dayOf(own, today);
  const known = own.kind === 'stated' || (day !== undefined && day <= meeting);
  const withReport = !known && report.kind === 'stated' && expected === undefined;
  const before = dayOf(report, today);
  const later = known && day !== undefined && before !== undefined && before < day;
  return {
    publication: withReport ? report : own,
    ...((expected !== undefined || later) && { toFollow: { arrived: true, ...announced } }),
  };
}

function dayOf(publication: Publication, today: IsoDate): IsoDate | undefined {
  switch (publication.kind) {
    case 'published':
    case 'stated':
    case 'recorded':
      return publication.date;
    case 'uncommitted':
      return today;
    case 'unknown':
      return undefined;
  }
}

function announcerOf(
  dates: PaperDates,
  paper: PaperPlace,
  today: IsoDate,
  { published, publishedSource }: Pick<StatedOfAgenda, 'published' | 'publishedSource'>,
): Announcer {
  const publication = openSince(dates, paper, today, published, publishedSource);
  return { received: dates(paper), publication };
}

/**
 * In an archive that was added to the repository after its meetings, what is missing is missing from the
 * archive: nobody can be asked to have published it.
 */
function softened(notice: PaperNotice, parentIsKnown: boolean): PaperNotice {
  return notice.finding?.code === 'paper-never-followed' && !parentIsKnown
    ? { ...notice, finding: { ...notice.finding, severity: 'info' } }
    : notice;
}

function report(
  reader: ContentReader,
  notice: PaperNotice,
  place: () => Place,
  of: Pick<Diagnostic, 'appendix'> = {},
): void {
  const { finding, advice } = notice;
  if (!finding) return;
  const diagnostic = diagnose(finding.code, place(), advice);
  reader.diagnostics.push({ ...diagnostic, severity: finding.severity, ...of });
}

/** Without the law: a page that says since when a paper is open doesn't say that a law was kept. */
const publicPart = ({ sentence }: PaperNotice): PublicNotice => ({ sentence });
