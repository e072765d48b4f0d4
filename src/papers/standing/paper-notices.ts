import type { Places } from '../reading/places.ts';
import { placesOf } from '../reading/places.ts';
import type { GitDates } from '../../history/git-dates.ts';
import type { AgendaFacts } from '../agenda/read-types.ts';
import type { ReportFacts } from '../report/read-types.ts';
import type { Report } from '../report/report.ts';
import type { NoticeRules, StatedOfAgenda } from './stated.ts';
import type { PaperFacts, PaperNotice } from '../../law/notice-state.ts';
import type { Publication } from '../../law/received.ts';
import type { Appendix, Coming, PublicNotice } from '../appendix/appendix.ts';
import { noticeOfPaper } from '../../law/paper-notice.ts';
import { lastDayForNotice } from '../../law/clear-days.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Meeting, StatedAgenda } from '../agenda/meeting.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { readPrivateMeeting } from './executive-checks.ts';
import { comingOf, type Announcer } from './paper-arrivals.ts';
import type { ContentReader } from '../reading/reader.ts';

/** The notice of a meeting's papers, and how each arrived, as their pages state it. */
export type Noticed = {
  readonly meeting: Pick<
    Meeting,
    'comings' | 'notice' | 'meetingNotice' | 'privateNotice' | 'lastDayForPapers'
  >;
  readonly reports: readonly Report[];
};

/**
 * Holds the papers of a meeting against the statutory calendar: gives each the notice that its page
 * states, and reports what breaks the law. A cancelled meeting needs no notice, a withheld paper none
 * either (LGA 1972 s.100B(2)).
 */
export function noticePapers(
  reader: ContentReader,
  meeting: AgendaFacts,
  reports: readonly PaperOnDay[],
  rules: NoticeRules,
  dates: GitDates,
): Noticed {
  const { agenda: stated } = meeting;
  if (stated.cancelled) return { meeting: {}, reports: reports.map(({ report }) => report) };
  const { convened } = meeting.stated;
  const judge: Judge = (facts) =>
    noticeOfPaper(
      {
        committee: rules.committee.kind,
        meeting: stated.date,
        today: rules.today,
        ...(convened !== undefined && { convened }),
        ...facts,
      },
      rules.council.notice,
      rules.calendar,
    );
  const file = placesOf(reader, stated.source);
  const announcer = announcerOf(dates, stated.source, meeting.stated.published);
  const agenda = judge({ paper: 'agenda', publication: announcer.publication });
  report(reader, agenda, () => placeOf(file, meeting.file, agenda, meeting.stated));
  const meetingNotice = noticeOfMeeting(reader, file, meeting.stated, judge);
  const privateNotice = readPrivateMeeting(
    { reader, file, meeting: stated.date },
    meeting.stated,
    rules,
  );
  const comings: Record<string, Coming> = {};
  for (const [index, { paper }] of stated.items.entries()) {
    if (paper.kind !== 'report-to-follow') continue;
    const { expected } = paper;
    const toFollow = { arrived: false, ...(expected !== undefined && { expected }) };
    const facts = { publication: { kind: 'uncommitted' }, toFollow } as const;
    const notice = judge({ paper: 'report', ...facts });
    report(reader, softened(notice, agenda), () =>
      file.placeOf(['items', index, 'report'], 'value'),
    );
    comings[paper.slug] = comingOf(facts, announcer, stated.date, rules);
  }
  const { notice } = rules.council;
  return {
    meeting: {
      ...(Object.keys(comings).length > 0 && { comings }),
      notice: publicPart(agenda),
      ...(meetingNotice && { meetingNotice }),
      ...(privateNotice && { privateNotice }),
      ...(stated.date >= rules.today && {
        lastDayForPapers: lastDayForNotice(
          stated.date,
          notice.days,
          notice.clearDays,
          rules.calendar,
        ),
      }),
    },
    reports: reports.map((paper) =>
      noticeReport(reader, paper, { meeting: stated, announcer, judge, rules, dates }),
    ),
  };
}

/** A report with the facts that it was made of. */
export type PaperOnDay = { readonly facts: ReportFacts; readonly report: Report };

type Judge = (
  facts: Pick<PaperFacts, 'paper' | 'publication' | 'late' | 'toFollow'>,
) => PaperNotice;

type Judging = {
  readonly meeting: StatedAgenda;
  /** The agenda. */
  readonly announcer: Announcer;
  readonly judge: Judge;
  readonly rules: NoticeRules;
  readonly dates: GitDates;
};

/**
 * The notice of the meeting itself (LGA 1972 s.100A(6)(a)), where its day is stated: else it was given
 * with the agenda, which has the time and the place, and is judged with it.
 */
function noticeOfMeeting(
  reader: ContentReader,
  file: Places,
  stated: StatedOfAgenda,
  judge: Judge,
): PublicNotice | undefined {
  if (stated.noticeGiven === undefined) return undefined;
  const notice = judge({
    paper: 'notice',
    publication: { kind: 'stated', date: stated.noticeGiven },
  });
  // That the meeting was convened after it was held is said of its agenda.
  if (notice.state === 'contradictory') return undefined;
  report(reader, notice, () => file.placeOf(['notice-given'], 'value'));
  return publicPart(notice);
}

function noticeReport(
  reader: ContentReader,
  { facts: { stated, unsure = [], document, file: shown }, report: paper }: PaperOnDay,
  { meeting, announcer, judge, rules, dates }: Judging,
): Report {
  if (paper.access.kind !== 'open') return paper;
  if (['exempt', 'published', 'late'].some((field) => unsure.includes(field))) return paper;
  const file = placesOf(reader, paper.source);
  const item = meeting.items.find(
    ({ paper: named }) => named.kind === 'report' && named.slug === paper.slug,
  );
  const late = stated.late ?? item?.late;
  const expected = item?.paper.kind === 'report' ? item.paper.expected : undefined;
  const own =
    paper.document && stated.published === undefined
      ? { received: paper.document.received, publication: paper.document.received }
      : announcerOf(dates, paper.document?.path ?? document ?? paper.source, stated.published);
  const { publication } = own;
  const facts = {
    publication,
    ...(expected !== undefined && { toFollow: { expected, arrived: true } }),
  };
  const notice = judge({ paper: 'report', ...facts, ...(late && { late }) });
  report(reader, notice, () => placeOf(file, shown, notice, stated));
  const appendices = paper.appendices.map((appendix, index) => {
    if (appendix.access.kind !== 'open') return appendix;
    // When it came is said once it can be published.
    if (appendix.state.kind === 'to-follow' && appendix.state.beingChecked) return appendix;
    const facts = factsOfAppendix(appendix, stated.appendices[index] ?? undefined, publication, {
      meeting: meeting.date,
      today: rules.today,
    });
    const judged = judge({ paper: 'appendix', ...facts, ...(late && { late }) });
    // What isn't recorded of the whole report is said once.
    if (judged.state !== 'not-recorded' || notice.state !== 'not-recorded') {
      report(
        reader,
        softened(judged, notice),
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

/** At the date that is wrong; at the top where none is said, since that is where one is written. */
function placeOf(
  file: Places,
  shown: string,
  notice: PaperNotice,
  stated: { readonly published?: IsoDate; readonly convened?: IsoDate },
): Place {
  if (notice.state === 'contradictory' && stated.convened !== undefined) {
    return file.placeOf(['convened'], 'value');
  }
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
  stated: IsoDate | undefined,
  report: Publication,
  { meeting, today }: { readonly meeting: IsoDate; readonly today: IsoDate },
): Pick<PaperFacts, 'publication' | 'toFollow'> {
  const { expected, state } = appendix;
  const announced = expected === undefined ? {} : { expected };
  if (state.kind !== 'here') {
    return { publication: report, toFollow: { arrived: false, ...announced } };
  }
  const own: Publication =
    stated === undefined ? state.file.received : { kind: 'stated', date: stated };
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
    case 'stated':
    case 'recorded':
      return publication.date;
    case 'uncommitted':
      return today;
    case 'unknown':
      return undefined;
  }
}

function announcerOf(dates: GitDates, path: string, stated: IsoDate | undefined): Announcer {
  const received = dates(path);
  return {
    received,
    publication: stated === undefined ? received : { kind: 'stated', date: stated },
  };
}

/**
 * In an archive that was added to the repository after its meetings, what is missing is missing from the
 * archive: nobody can be asked to have published it.
 */
function softened(notice: PaperNotice, parent: PaperNotice): PaperNotice {
  return notice.finding?.code === 'paper-never-followed' && parent.state === 'not-recorded'
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

const publicPart = ({ sentence, law }: PaperNotice): PublicNotice => ({ sentence, law });
