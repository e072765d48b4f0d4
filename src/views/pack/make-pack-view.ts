import type { IsoDate } from '../../language/dates.ts';
import type { Received } from '../../law/received.ts';
import { exemptRules } from '../../law/exemption/exemption.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { Appendix, AppendixFile } from '../../papers/appendix/appendix.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ReportBody } from '../../source/markdown/report-body.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { reportWithMeeting } from '../ledger.ts';
import { meetingView } from '../meeting-views.ts';
import { reportView } from '../report/report-views.ts';
import type { AgendaItemView } from '../views.ts';
import { laterDays } from './later-papers.ts';
import {
  AGENDA_PART,
  type PackPaper,
  type PackRow,
  type PackView,
  type PaperContent,
  type StandInReason,
} from './pack-view.ts';

/** Files that Chromium shows as they are. */
const PICTURES = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp']);

/**
 * The printed pack of a meeting.
 * @param bodyOf the text of a report, by its site path; none of one that is withheld or a PDF.
 */
export function packView(
  index: ArchiveIndex,
  meeting: Meeting,
  bodyOf: (url: string) => ReportBody | undefined,
): PackView {
  const { council } = index.archive;
  // It is made for the day of the meeting, whenever it is made.
  const view = meetingView(index, meeting, meeting.date);
  const reports = index.reportsOf.get(meeting.url) ?? [];
  const papers: PackPaper[] = [];
  const keys = new Set<string>([AGENDA_PART]);
  const rowOf = (item: AgendaItemView, number: string | undefined): PackRow => {
    const key = freeKey(keys, item.id);
    const own = papersOf(index, meeting, { item, key, number }, reports, bodyOf);
    papers.push(...own);
    return {
      item,
      keys: own.map((paper) => paper.key),
      more: (item.more ?? []).map((further) => rowOf(further, further.number ?? number)),
    };
  };
  const rows = view.items.map((item) => rowOf(item, item.number));
  return {
    council: council.name,
    site: council.url,
    title: view.title,
    meeting: view,
    rows,
    papers,
    places: placesOf(meeting, papers),
    later: laterDays(index, meeting, papers),
    date: lastDay(meeting, reports),
  };
}

/** "item-7"; "item-7-2" of the second row that has this number. */
function freeKey(taken: Set<string>, wanted: string): string {
  let key = wanted;
  for (let at = 2; taken.has(key); at++) key = `${wanted}-${at}`;
  taken.add(key);
  return key;
}

type Row = {
  readonly item: AgendaItemView;
  readonly key: string;
  readonly number: string | undefined;
};

function papersOf(
  index: ArchiveIndex,
  meeting: Meeting,
  { item, key, number }: Row,
  reports: readonly Report[],
  bodyOf: (url: string) => ReportBody | undefined,
): PackPaper[] {
  const base = { key, itemKey: key, ...(number !== undefined && { itemNumber: number }) };
  const standIn = (url: string, why: StandInReason): PackPaper[] => [
    { ...base, what: 'Report', title: item.title, url, content: { kind: 'stand-in', why } },
  ];
  if (item.beingChecked) {
    const { url, wasOpen } = item.beingChecked;
    return standIn(url, { kind: 'being-checked', ...(wasOpen && { wasOpen }) });
  }
  if (item.toFollow) {
    const { expected } = item.toFollow;
    const why = { kind: 'to-follow', ...(expected !== undefined && { expected }) } as const;
    return standIn(meeting.url, why);
  }
  if (item.reportElsewhere !== undefined) {
    return standIn(item.reportElsewhere, { kind: 'elsewhere' });
  }
  const report = reports.find(({ url }) => url === item.report?.url);
  if (!report) return [];
  const { url, title } = report;
  const shown = report.appendices.filter((appendix) => hasOwnPage(report, appendix));
  return [
    { ...base, what: 'Report', title, url, content: contentOf(index, report, bodyOf) },
    ...shown.map((appendix): PackPaper => {
      return {
        ...base,
        key: `${key}-appendix-${appendix.number}`,
        what: `Appendix ${appendix.number}`,
        title: appendix.title,
        url: appendix.url,
        content: appendixContent(index, report, appendix),
      };
    }),
  ];
}

/** What is withheld with its report is named on the page of that. */
const hasOwnPage = (report: Report, { access }: Appendix): boolean =>
  report.access.kind === 'open' || access.kind === 'open';

function contentOf(
  index: ArchiveIndex,
  report: Report,
  bodyOf: (url: string) => ReportBody | undefined,
): PaperContent {
  const { access, document, appendices } = report;
  if (access.kind !== 'open') {
    const others = appendices
      .filter((appendix) => !hasOwnPage(report, appendix))
      .map(({ number, title }) => `Appendix ${number}: ${title}`);
    return { kind: 'stand-in', why: withheld(index, report, access, others) };
  }
  if (document) return { kind: 'pdf', file: document };
  const { date } = report;
  return { kind: 'report', report: reportView(index, report, bodyOf(report.url), date, new Map()) };
}

function appendixContent(index: ArchiveIndex, report: Report, appendix: Appendix): PaperContent {
  const { access, state, expected } = appendix;
  const standIn = (why: StandInReason): PaperContent => {
    return { kind: 'stand-in', report: report.title, why };
  };
  if (access.kind !== 'open') return standIn(withheld(index, report, access, []));
  switch (state.kind) {
    case 'here':
      return fileContent(state.file, report.title);
    case 'withheld':
      throw new Error(`${appendix.url} is open, and is withheld`);
    case 'to-follow': {
      const { beingChecked, wasOpen } = state;
      if (beingChecked) return standIn({ kind: 'being-checked', ...(wasOpen && { wasOpen }) });
      if (wasOpen) return standIn({ kind: 'taken-off', wasOpen });
      return standIn({ kind: 'to-follow', ...(expected !== undefined && { expected }) });
    }
  }
}

function fileContent(file: AppendixFile, report: string): PaperContent {
  if (file.extension === 'pdf') return { kind: 'pdf', file };
  if (PICTURES.has(file.extension)) return { kind: 'picture', file, report };
  return { kind: 'stand-in', report, why: { kind: 'file', file } };
}

function withheld(
  index: ArchiveIndex,
  { committee }: Report,
  access: Extract<StandInReason, { kind: 'withheld' }>['access'],
  others: readonly string[],
): StandInReason {
  return {
    kind: 'withheld',
    access,
    rules: exemptRules(access, index.archive.council.exemptRule),
    body: index.committees.get(committee)?.kind ?? 'committee',
    with: others,
  };
}

function placesOf(meeting: Meeting, papers: readonly PackPaper[]): Record<string, string> {
  const places: Record<string, string> = { [meeting.url]: AGENDA_PART };
  for (const { key, url, content } of papers) {
    // The report of an earlier meeting, and what isn't here, lead to the site.
    if (content.kind === 'stand-in' && url === meeting.url) continue;
    if (content.kind === 'stand-in' && content.why.kind === 'elsewhere') continue;
    places[url] ??= key;
    if (content.kind === 'pdf' || content.kind === 'picture') places[content.file.url] ??= key;
  }
  return places;
}

/** The last day on which a paper came out or was changed, as far as that is known. */
function lastDay(meeting: Meeting, reports: readonly Report[]): IsoDate {
  const dayOf = (received: Received | undefined): IsoDate[] =>
    received && 'date' in received ? [received.date] : [];
  const days = [
    ...dayOf(meeting.published),
    ...(meeting.changes ? [meeting.changes.changed] : []),
    ...reports
      .map(reportWithMeeting)
      .flatMap((report) => [
        ...dayOf(report.published),
        ...(report.changes ? [report.changes.changed] : []),
        ...paperFilesOf(report).flatMap(({ file }) => [
          ...dayOf(file.received),
          ...dayOf(file.corrected),
        ]),
      ]),
  ];
  return days.toSorted().at(-1) ?? meeting.date;
}
