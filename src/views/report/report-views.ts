import { defined } from '../../papers/council/read-council.ts';
import type { CommitteeKind } from '../../law/bodies.ts';
import { saysCallIn } from './says-call-in.ts';
import { formatMunicipalYear, municipalYearOf } from '../../law/municipal-year.ts';
import { inForceOn } from '../../law/settings.ts';
import type { ReportBody } from '../../source/markdown/report-body.ts';
import { isAsked } from '../../papers/report/own-fields.ts';
import { ALL_WARDS, itemId, pillarUrl, wardUrl } from '../../papers/addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { Appendix, AppendixFile, EarlierVersion } from '../../papers/appendix/appendix.ts';
import { isOverdue } from '../../papers/appendix/appendix.ts';
import { closedParts } from '../../papers/withheld/closed-parts.ts';
import { formatLongDate, type IsoDate } from '../../language/dates.ts';
import { formatWhen } from '../../language/days/meeting-day.ts';
import { exemptRules } from '../../law/exemption/exemption.ts';
import type { Report } from '../../papers/report/report.ts';
import type { AppendixContents } from './appendix-content.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName, overOf, toFollowOfReport } from '../cards.ts';
import {
  appendixWithMeeting,
  arrivalsOfReport,
  publishedWithMeeting,
  reportWithMeeting,
} from '../ledger.ts';
import { committeeLink, COMMITTEES, HOME } from '../links.ts';
import { inspectionEndedOf } from '../about/retention-view.ts';
import { completeSections, generatedSections } from './report-sections.ts';
import { mattersOfPaper } from '../matters/matter-papers.ts';
import { whenOf, whenOfReport } from '../meeting-when.ts';
import {
  packedForSearch,
  placeInPack,
  printedReportLink,
  type PrintedPackFacts,
} from '../pack/printed-pack-facts.ts';
import type { SearchFacts } from '../search-facts.ts';
import type {
  AppendixPageView,
  PaperFileView,
  PaperLink,
  ReportView,
} from '../report/paper-pages.ts';
import type { Link } from '../views.ts';

/**
 * The page of a report.
 * @param body its text; none where the report is not for publication, or is a PDF.
 */
export function reportView(
  index: ArchiveIndex,
  report: Report,
  body: ReportBody | undefined,
  today: IsoDate,
  contents: AppendixContents,
  printed?: PrintedPackFacts,
): ReportView {
  const { council } = index.archive;
  const committee = committeeLink(index, report.committee);
  const meeting = index.meetings.get(report.meeting);
  if (!meeting) throw new Error(`the report ${report.source} belongs to no meeting`);
  const siblings = index.reportsOf.get(meeting.url) ?? [];
  const position = siblings.indexOf(report);
  const itemNumber = itemNumberOf(meeting, report);
  const appendices = report.appendices.map((appendix) => ({
    appendix: appendixWithMeeting(appendix),
    overdue: isOverdue(appendix, today),
    ...(appendix.state.kind === 'to-follow' && overOf(index.meetings.get(report.meeting), today)),
  }));
  const generated = generatedSections(appendices, report.backgroundPapers, body?.later);
  const previous = siblings[position - 1];
  const next = siblings[position + 1];
  return {
    url: report.url,
    title: report.title,
    description: describe(report, committee.text),
    breadcrumbs: [
      HOME,
      COMMITTEES,
      committee,
      { text: formatWhen(whenOf(index, meeting)), url: meeting.url },
    ],
    search: {
      ...reportFacts(index, report, 'Report'),
      ...defined({ packed: packedForSearch(printed, report.url) }),
    },
    committee,
    meeting: { url: meeting.url, date: meeting.date, time: meeting.time },
    ...overOf(meeting, today),
    ...(meeting.cancelled && { cancelled: meeting.cancelled }),
    ...(meeting.postponed && {
      postponed: {
        reason: meeting.postponed.reason,
        ...(meeting.movedTo && { to: meeting.movedTo }),
      },
    }),
    ...defined({ moved: meeting.moved?.at(-1)?.day, heldAfterAll: meeting.heldAfterAll }),
    ...(itemNumber !== undefined && {
      itemNumber,
      itemUrl: `${meeting.url}#${itemId(0, itemNumber)}`,
    }),
    reportOf: report.reportOf,
    ...(saysCallIn(index, report) && { callIn: report.callIn }),
    ownFields: report.ownFields ?? [],
    access: report.access,
    exemptRules: exemptRules(report.access, council.exemptRule),
    body: kindOf(index, report),
    closedParts: closedParts(report).map(({ access, part }) => ({
      rules: exemptRules(access, council.exemptRule),
      ...(part !== undefined && { part }),
    })),
    wards:
      council.wards.length === 0
        ? []
        : report.wards === 'all'
          ? [{ text: 'All', url: wardUrl(ALL_WARDS) }]
          : report.wards.map(({ name, slug }) => ({ text: name, url: wardUrl(slug) })),
    ...(isAsked(report, 'ward-members-consulted') && {
      wardMembersConsulted: report.wardMembersConsulted,
    }),
    pillars: (isAsked(report, 'pillars') ? inForceOn(council.pillars, report.date) : []).map(
      (pillar) => ({
        pillar,
        url: pillarUrl(pillar.slug),
        supported: report.pillars.some((supported) => supported.slug === pillar.slug),
      }),
    ),
    ...generated,
    ...(report.document && {
      document: paperFileView(
        report.url,
        reportWithMeeting(report).document ?? report.document,
        report.earlier,
        contents,
      ),
    }),
    sections: body && !report.document ? completeSections(index, report, body) : [],
    toFollow: toFollowOfReport(index, report, today),
    arrivals: arrivalsOfReport(report),
    published: publishedWithMeeting(report),
    ...(report.changes && { changes: report.changes }),
    ...(report.notice && { notice: report.notice }),
    ...mattersOfPaper(index, report.url),
    ...(report.minuted && { minuted: report.minuted }),
    ...(report.noticedIn && { noticedIn: report.noticedIn }),
    ...(report.keyDecision && { keyDecision: report.keyDecision }),
    ...(report.callInState && { callInState: report.callInState }),
    ...defined({
      packPlace: placeInPack(printed, report.url),
      printedReport: printedReportLink(printed, report.url),
    }),
    deadlines: report.deadlines ?? [],
    inspectionEnded: inspectionEndedOf(index, report, today),
    ...(previous && { previous: paperLink(meeting, previous) }),
    ...(next && { next: paperLink(meeting, next) }),
  };
}

/** The page of an appendix, whether it is there, to follow or withheld. */
export function appendixView(
  index: ArchiveIndex,
  report: Report,
  given: Appendix,
  today: IsoDate,
  contents: AppendixContents,
  printed?: PrintedPackFacts,
): AppendixPageView {
  const appendix = appendixWithMeeting(given);
  const committee = committeeLink(index, report.committee);
  const meeting = { url: report.meeting, ...whenOfReport(index, report) };
  return {
    url: appendix.url,
    title: `Appendix ${appendix.number}: ${appendix.title}`,
    description: `Appendix ${appendix.number} to ${report.title}, ${committee.text}, ${formatWhen(meeting)}.`,
    breadcrumbs: [
      HOME,
      COMMITTEES,
      committee,
      { text: formatWhen(meeting), url: meeting.url },
      linkTo(report),
    ],
    search: {
      ...reportFacts(index, report, 'Appendix'),
      ...defined({ packed: packedForSearch(printed, appendix.url) }),
      exempt: appendix.access.kind === 'open' ? 'No' : 'Yes',
      ...(appendix.state.kind !== 'here' && { awaited: true }),
    },
    ...mattersOfPaper(index, report.url),
    report: linkTo(report),
    committee,
    meeting,
    appendix,
    overdue: isOverdue(appendix, today),
    ...(appendix.state.kind === 'to-follow' && overOf(index.meetings.get(report.meeting), today)),
    ...(appendix.state.kind === 'here' && {
      paper: paperFileView(appendix.url, appendix.state.file, appendix.earlier, contents),
    }),
    exemptRules: exemptRules(appendix.access, index.archive.council.exemptRule),
    body: kindOf(index, report),
    ...defined({ packPlace: placeInPack(printed, appendix.url) }),
  };
}

/** The kind of body that a report goes to. */
function kindOf(index: ArchiveIndex, { committee }: Report): CommitteeKind {
  return index.committees.get(committee)?.kind ?? 'committee';
}

function paperFileView(
  url: string,
  file: AppendixFile,
  earlier: readonly EarlierVersion[] | undefined,
  contents: AppendixContents,
): PaperFileView {
  const { words, picture } = contents.get(url) ?? {};
  return {
    file,
    earlier: earlier ?? [],
    ...(picture && { picture }),
    ...(words && { words: words() }),
  };
}

/** The facts by which a paper of a report is found: an appendix inherits them. */
export function reportFacts(
  index: ArchiveIndex,
  report: Report,
  kind: SearchFacts['kind'],
): SearchFacts {
  const wards =
    report.wards === 'all' ? inForceOn(index.archive.council.wards, report.date) : report.wards;
  return {
    kind,
    committee: committeeName(index, report.committee),
    year: formatMunicipalYear(municipalYearOf(report.date, index.archive.council.annualMeetings)),
    wards: wards.map((ward) => ward.name),
    pillars: report.pillars.map((pillar) => pillar.name),
    ...(saysCallIn(index, report) && { callIn: report.callIn ? 'Yes' : 'No' }),
    ...ownFilters(report),
    exempt: closedParts(report).length === 0 ? 'No' : 'Yes',
    date: report.date,
  };
}

function ownFilters({ ownFields = [] }: Report): Pick<SearchFacts, 'own'> {
  const own = ownFields.filter(({ filter }) => filter);
  return own.length === 0 ? {} : { own: own.map(({ label, values }) => ({ name: label, values })) };
}

function describe(report: Report, committee: string): string {
  const where = `Report to ${committee}, ${formatLongDate(report.date)}.`;
  return report.summary === '' ? where : `${where} ${report.summary}`;
}

const linkTo = (report: Report): Link => ({ text: report.title, url: report.url });

function itemNumberOf(meeting: Meeting, report: Report): string | undefined {
  return meeting.items.find(({ paper }) => paper.kind === 'report' && paper.slug === report.slug)
    ?.number;
}

function paperLink(meeting: Meeting, report: Report): PaperLink {
  const itemNumber = itemNumberOf(meeting, report);
  return { url: report.url, ...(itemNumber !== undefined && { itemNumber }) };
}
