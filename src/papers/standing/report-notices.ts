import type { Places } from '../reading/places.ts';
import { placesOf } from '../reading/places.ts';
import { openSince, type PaperDates, type PaperPlace } from './publication/paper-dates.ts';
import type { Report } from '../report/report.ts';
import type { NoticeRules, StatedOfAgenda } from './stated.ts';
import type { LateItem, PaperFacts, PaperNotice } from '../../law/notice/notice-state.ts';
import type { Publication } from '../../law/received.ts';
import type { Appendix, PublicNotice } from '../appendix/appendix.ts';
import type { IsoDate } from '../../language/dates.ts';
import { type StatedAgenda } from '../agenda/meeting.ts';
import type { BusinessLeft } from './adjourned.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { checkNotToCome, checkPublished } from './date-checks.ts';
import { sinceOfItem, type ItemsOfMeeting } from './item-notices.ts';
import type { PaperOnDay } from './paper-on-day.ts';
import {
  atFirst,
  cameWith,
  comingOf,
  dayOf,
  isOfGit,
  type Announcer,
} from './publication/paper-arrivals.ts';
import type { AtMeeting } from './publication/at-meeting.ts';
import type { ContentReader } from '../reading/reader.ts';

/** Judges whether a paper came in time. */
export type Judge = (
  facts: Pick<PaperFacts, 'paper' | 'since' | 'item' | 'late' | 'toFollow'>,
) => PaperNotice;

/** What a report is judged by. */
export type Judging = {
  readonly meeting: StatedAgenda;
  /** The agenda. */
  readonly announcer: Announcer;
  readonly judge: Judge;
  readonly rules: NoticeRules;
  readonly dates: PaperDates;
  readonly agendaIsKnown: boolean;
  readonly onAgenda: ItemsOfMeeting['onAgenda'];
  readonly left: BusinessLeft | undefined;
  readonly atMeeting: AtMeeting;
};

/** A report with when it and its appendices came, and what is late of them; that is reported. A withheld one is left as it is. */
export function noticeReport(
  reader: ContentReader,
  { facts: { stated, unsure = [], document, file: shown, places }, report: paper }: PaperOnDay,
  { meeting, announcer, judge, rules, dates, agendaIsKnown, onAgenda, left, atMeeting }: Judging,
): Report {
  if (paper.access.kind !== 'open') return paper;
  if (['exempt', 'published', 'late'].some((field) => unsure.includes(field))) return paper;
  const file = placesOf(reader, paper.source, places);
  const item = meeting.items.find(
    ({ paper: named }) => named.kind === 'report' && named.slug === paper.slug,
  );
  const late: LateItem | undefined = stated.late ?? item?.late;
  const expected = item?.paper.kind === 'report' ? item.paper.expected : undefined;
  const address = paper.document?.url ?? paper.url;
  const known =
    paper.document && stated.published === undefined
      ? { received: paper.document.received, publication: paper.document.received }
      : announcerOf(
          dates,
          {
            address,
            path: paper.document?.path ?? document ?? paper.source,
            isWithheld: paper.access.kind !== 'open',
          },
          rules.today,
          stated,
        );
  const publication = atMeeting(known.publication, address);
  const own = { ...known, publication };
  const days = { meeting: meeting.date, today: rules.today };
  checkPublished({ reader, file }, stated.published, publication, days);
  const sinceItem = sinceOfItem(item, announcer.publication, onAgenda, rules.today);
  const wasToFollow = expected !== undefined && !cameWith(publication, sinceItem, rules.today);
  const facts = { publication, ...(wasToFollow && { toFollow: { expected, arrived: true } }) };
  const ofItem = { item: sinceItem, ...(late && { late }) };
  const { toFollow } = facts;
  const notice = judge({
    paper: 'report',
    since: publication,
    ...(toFollow && { toFollow }),
    ...ofItem,
  });
  // Business that was adjourned had its papers before the meeting that was.
  const isLeft = item !== undefined && left?.has(item) === true;
  if (!isLeft) reportNotice(reader, notice, () => placeOf(file, shown, stated));
  const appendices = paper.appendices.map((appendix, index) => {
    if (appendix.access.kind !== 'open') return appendix;
    const path = ['appendices', index, 'published'];
    checkNotToCome({ reader, file }, stated.appendices[index], rules.today, path);
    // When it came is said once it can be published.
    const { state } = appendix;
    if (state.kind === 'to-follow' && (state.beingChecked || state.wasOpen)) return appendix;
    const facts = factsOfAppendix(appendix, publication, { ...days, atMeeting });
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
      reportNotice(
        reader,
        softened(judged, agendaIsKnown && notice.state !== 'not-recorded'),
        () => file.placeOf(['appendices', index, 'title'], 'value'),
        { appendix: index + 1 },
      );
    }
    const coming = comingOf(facts, own, meeting.date, rules);
    return { ...appendix, notice: publicPart(judged), coming };
  });
  const coming = comingOf(facts, announcer, meeting.date, rules, sinceItem);
  return { ...paper, appendices, notice: publicPart(notice), coming };
}

/** At the date that is stated; at the top where none is, since that is where one is written. */
function placeOf(file: Places, shown: string, stated: { readonly published?: IsoDate }): Place {
  if (stated.published !== undefined) return file.placeOf(['published'], 'value');
  return { file: shown, line: 1, column: 1 };
}

/**
 * An appendix counts as announced where it arrived after the report that lists it: until then the report showed it as to
 * follow, but for what only git has, of which nobody knows that it wasn't there. So does one for which a day was named, unless it is known that it came with its report. One that git can't date before the meeting
 * arrived with its report, if the report's day is stated and no other was named.
 */
function factsOfAppendix(
  appendix: Appendix,
  report: Publication,
  {
    meeting,
    today,
    atMeeting,
  }: { readonly meeting: IsoDate; readonly today: IsoDate } & Pick<Judging, 'atMeeting'>,
): Pick<PaperFacts, 'toFollow'> & { readonly publication: Publication } {
  const { expected, state } = appendix;
  const announced = expected === undefined ? {} : { expected };
  if (state.kind !== 'here') {
    return { publication: report, toFollow: { arrived: false, ...announced } };
  }
  const own: Publication = atMeeting(state.file.received, state.file.url);
  const day = dayOf(own, today);
  const known = own.kind === 'stated' || (day !== undefined && day <= meeting);
  const withReport = !known && report.kind === 'stated' && expected === undefined;
  const first = dayOf(atFirst(own), today);
  const before = dayOf(atFirst(report), today);
  const later =
    known && !isOfGit(own) && first !== undefined && before !== undefined && before < first;
  const named = expected !== undefined && !cameWith(own, report, today);
  return {
    publication: withReport ? report : own,
    ...((named || later) && { toFollow: { arrived: true, ...announced } }),
  };
}

/** Who announces a paper, and since when it is open. */
export function announcerOf(
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
export function softened(notice: PaperNotice, parentIsKnown: boolean): PaperNotice {
  return notice.finding?.code === 'paper-never-followed' && !parentIsKnown
    ? { ...notice, finding: { ...notice.finding, severity: 'info' } }
    : notice;
}

/** Reports what is wrong with when a paper came. */
export function reportNotice(
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
