import type { ReadMeeting } from '../agenda/read-types.ts';
import type { ReadReport } from '../report/read-types.ts';
import type { NoticeRules } from './stated.ts';
import type { PaperFacts, PaperNotice } from '../../law/notice-state.ts';
import type { Publication } from '../../law/received.ts';
import type { Appendix, PublicNotice } from '../appendix/appendix.ts';
import { noticeOfPaper } from '../../law/paper-notice.ts';
import { lastDayForNotice } from '../../law/clear-days.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { AgendaItem, Meeting } from '../agenda/meeting.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { readPrivateMeeting } from './executive-checks.ts';
import { comingOf, type Announcer } from './paper-arrivals.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { SourceFile } from '../../source/source-file.ts';

/**
 * Holds the papers of a meeting against the statutory calendar: gives each the notice that its page
 * states, and reports what breaks the law. A cancelled meeting needs no notice, a withheld paper none
 * either (LGA 1972 s.100B(2)).
 */
export function noticePapers(
  reader: ContentReader,
  meeting: ReadMeeting,
  reports: readonly ReadReport[],
  rules: NoticeRules,
): { readonly meeting: ReadMeeting; readonly reports: ReadReport[] } {
  if (meeting.meeting.cancelled) return { meeting, reports: [...reports] };
  const { convened } = meeting.stated;
  const judge: Judge = (facts) =>
    noticeOfPaper(
      {
        committee: rules.committee.kind,
        meeting: meeting.meeting.date,
        today: rules.today,
        ...(convened !== undefined && { convened }),
        ...facts,
      },
      rules.council.notice,
      rules.calendar,
    );
  const announcer = announcerOf(reader, meeting.meeting.source, meeting.stated.published);
  const agenda = judge({ paper: 'agenda', publication: announcer.publication });
  tell(reader, agenda, () => placeOf(meeting.file, agenda, meeting.stated));
  const meetingNotice = noticeOfMeeting(reader, meeting, judge);
  const privateNotice = readPrivateMeeting(
    { reader, file: meeting.file, meeting: meeting.meeting.date },
    meeting.stated,
    rules,
  );
  const items = meeting.meeting.items.map((item, index): AgendaItem => {
    if (item.paper.kind !== 'report-to-follow') return item;
    const { expected } = item.paper;
    const toFollow = { arrived: false, ...(expected !== undefined && { expected }) };
    const facts = { publication: { kind: 'uncommitted' }, toFollow } as const;
    const notice = judge({ paper: 'report', ...facts });
    const place = () => meeting.file.placeOf(['items', index, 'report'], 'value');
    tell(reader, softened(notice, agenda), place);
    const coming = comingOf(facts, announcer, meeting.meeting.date, rules);
    return { ...item, paper: { ...item.paper, coming } };
  });
  return {
    meeting: {
      ...meeting,
      meeting: {
        ...meeting.meeting,
        items,
        notice: publicPart(agenda),
        ...(meetingNotice && { meetingNotice }),
        ...(privateNotice && { privateNotice }),
        ...(meeting.meeting.date >= rules.today && {
          lastDayForPapers: lastDayForNotice(
            meeting.meeting.date,
            rules.council.notice.days,
            rules.council.notice.clearDays,
            rules.calendar,
          ),
        }),
      },
    },
    reports: reports.map((read) => {
      return noticeReport(reader, read, { meeting: meeting.meeting, announcer, judge, rules });
    }),
  };
}

type Judge = (
  facts: Pick<PaperFacts, 'paper' | 'publication' | 'late' | 'toFollow'>,
) => PaperNotice;

type Judging = {
  readonly meeting: Meeting;
  /** The agenda. */
  readonly announcer: Announcer;
  readonly judge: Judge;
  readonly rules: NoticeRules;
};

/**
 * The notice of the meeting itself (LGA 1972 s.100A(6)(a)), where its day is stated: else it was given
 * with the agenda, which has the time and the place, and is judged with it.
 */
function noticeOfMeeting(
  reader: ContentReader,
  { file, stated }: ReadMeeting,
  judge: Judge,
): PublicNotice | undefined {
  if (stated.noticeGiven === undefined) return undefined;
  const notice = judge({
    paper: 'notice',
    publication: { kind: 'stated', date: stated.noticeGiven },
  });
  // That the meeting was convened after it was held is said of its agenda.
  if (notice.state === 'contradictory') return undefined;
  tell(reader, notice, () => file.placeOf(['notice-given'], 'value'));
  return publicPart(notice);
}

function noticeReport(
  reader: ContentReader,
  read: ReadReport,
  { meeting, announcer, judge, rules }: Judging,
): ReadReport {
  if (read.report.access.kind !== 'open') return read;
  if (['exempt', 'published', 'late'].some((field) => read.unsure?.has(field))) return read;
  const { stated, file } = read;
  const item = meeting.items.find(
    ({ paper }) => paper.kind === 'report' && paper.slug === read.report.slug,
  );
  const late = stated.late ?? item?.late;
  const expected = item?.paper.kind === 'report' ? item.paper.expected : undefined;
  const { document, source } = read.report;
  const own =
    document && stated.published === undefined
      ? { received: document.received, publication: document.received }
      : announcerOf(reader, document?.path ?? source, stated.published);
  const { publication } = own;
  const facts = {
    publication,
    ...(expected !== undefined && { toFollow: { expected, arrived: true } }),
  };
  const notice = judge({ paper: 'report', ...facts, ...(late && { late }) });
  tell(reader, notice, () => placeOf(file, notice, stated));
  const appendices = read.report.appendices.map((appendix, index) => {
    if (appendix.access.kind !== 'open') return appendix;
    const facts = factsOfAppendix(appendix, stated.appendices[index], publication, {
      meeting: meeting.date,
      today: rules.today,
    });
    const judged = judge({ paper: 'appendix', ...facts, ...(late && { late }) });
    // What isn't recorded of the whole report is said once.
    if (judged.state !== 'not-recorded' || notice.state !== 'not-recorded') {
      tell(reader, softened(judged, notice), () =>
        file.placeOf(['appendices', index, 'title'], 'value'),
      );
    }
    const coming = comingOf(facts, own, meeting.date, rules);
    return { ...appendix, notice: publicPart(judged), coming };
  });
  const coming = comingOf(facts, announcer, meeting.date, rules);
  return { ...read, report: { ...read.report, appendices, notice: publicPart(notice), coming } };
}

/** At the date that is wrong; at the top where none is said, since that is where one is written. */
function placeOf(
  file: SourceFile,
  notice: PaperNotice,
  stated: { readonly published?: IsoDate; readonly convened?: IsoDate },
): Place {
  if (notice.state === 'contradictory' && stated.convened !== undefined) {
    return file.placeOf(['convened'], 'value');
  }
  if (stated.published !== undefined) return file.placeOf(['published'], 'value');
  return { file: file.path, line: 1, column: 1 };
}

/**
 * An appendix counts as announced where a day was named for it, or where it came after the report that
 * lists it: until then the report showed it as to follow. One that git can't date before the meeting
 * came with its report, if the report's day is stated and no other was named.
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

function announcerOf(reader: ContentReader, path: string, stated: IsoDate | undefined): Announcer {
  const received = reader.received(path);
  return {
    received,
    publication: stated === undefined ? received : { kind: 'stated', date: stated },
  };
}

/**
 * In an archive that came into the repository after its meetings, what is missing is missing from the
 * archive: nobody can be asked to have published it.
 */
function softened(notice: PaperNotice, parent: PaperNotice): PaperNotice {
  return notice.finding?.code === 'paper-never-followed' && parent.state === 'not-recorded'
    ? { ...notice, finding: { ...notice.finding, severity: 'info' } }
    : notice;
}

function tell(reader: ContentReader, notice: PaperNotice, place: () => Place): void {
  const { finding, advice } = notice;
  if (!finding) return;
  const diagnostic = diagnose(finding.code, place(), advice);
  reader.diagnostics.push({ ...diagnostic, severity: finding.severity });
}

const publicPart = ({ sentence, law }: PaperNotice): PublicNotice => ({ sentence, law });
