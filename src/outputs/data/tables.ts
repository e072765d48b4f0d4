import { stringify } from 'csv-stringify/sync';
import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { Received } from '../../law/received.ts';
import { tableUrl } from '../../papers/data-addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { committeeName } from '../../views/cards.ts';
import { RECORD_TABLE_NAMES, type RecordTable } from '../../views/data/record-tables-of-year.ts';
import { wardsLabel } from '../../views/labels.ts';
import { ledgerOf, publishedWithMeeting, type LedgerEntry } from '../../views/ledger.ts';
import { stateOf } from './oparl-meeting.ts';
import { whole } from './oparl-object.ts';
import { RECOMMENDATION_COLUMNS, recommendationRows } from './recommendation-table.ts';
import { PEOPLE_TABLES, peopleRows, RECORD_TABLES, recordRows } from './record-tables.ts';

type Cell = string | number | undefined;
type Row = Readonly<Record<string, Cell>>;

/** The columns of each table: they stay in this order, and a new one comes last. */
export const TABLES = {
  meetings: [
    'committee',
    'date',
    'time',
    'place',
    'state',
    'to_be_confirmed',
    'reports',
    'address',
  ],
  papers: [
    ...['committee', 'meeting', 'title', 'report_of', 'access', 'wards', 'pillars'],
    ...['published', 'published_evidence', 'appendices', 'address'],
  ],
  arrivals: [
    ...['committee', 'meeting', 'what', 'title', 'report', 'expected', 'state', 'arrived'],
    ...['working_days_late', 'before_meeting', 'address'],
  ],
} as const;

export type TableName = keyof typeof TABLES;

const NAMES = Object.keys(TABLES) as TableName[];

type TableFile = readonly [url: string, text: string];

/**
 * The tables of a municipal year, by their addresses. One of what happened at meetings is made only where it has rows.
 * @param decisions those of the year that were taken without a meeting.
 */
export function tablesOfYear(
  index: ArchiveIndex,
  year: MunicipalYear,
  decisions: readonly Decision[] = [],
): readonly TableFile[] {
  const rows = rowsOf(index);
  const ofRecord = recordRows(index, decisions);
  return [
    ...NAMES.map((name): TableFile => [tableUrl(name, year), tableText(TABLES[name], rows[name])]),
    ...RECORD_TABLE_NAMES.filter((name) => ofRecord[name].length > 0).map((name): TableFile => [
      tableUrl(name, year),
      tableText(RECORD_TABLES[name], ofRecord[name]),
    ]),
  ];
}

/** The tables of people, of all years; none where the council has no files of people. */
export function tablesOfPeople(index: ArchiveIndex): readonly TableFile[] {
  if (index.archive.people.length === 0) return [];
  const rows = peopleRows(index);
  return (['people', 'memberships'] as const).map((name) => [
    tableUrl(name),
    tableText(PEOPLE_TABLES[name], rows[name]),
  ]);
}

/** The table of recommendations, of all years; none where no minutes recommend anything. */
export function tableOfRecommendations(index: ArchiveIndex): readonly TableFile[] {
  const rows = recommendationRows(index);
  if (rows.length === 0) return [];
  return [[tableUrl('recommendations'), tableText(RECOMMENDATION_COLUMNS, rows)]];
}

/** The list of all tables, so that a program finds them. */
export function listOfTables(
  site: { readonly url: string },
  years: readonly MunicipalYear[],
  {
    record,
    ofAllYears,
  }: {
    readonly record: ReadonlyMap<MunicipalYear, readonly RecordTable[]>;
    readonly ofAllYears: readonly ('people' | 'memberships' | 'recommendations')[];
  },
): TableFile {
  const ofYears = years.flatMap((year) =>
    [...NAMES, ...(record.get(year) ?? [])].map((table) => ({
      ...{ table, year, address: whole(site, tableUrl(table, year)) },
    })),
  );
  const others = ofAllYears.map((table) => ({ table, address: whole(site, tableUrl(table)) }));
  return [tableUrl('tables'), tableText(['table', 'year', 'address'], [...ofYears, ...others])];
}

/**
 * A table as RFC 4180 has it. It begins with a byte order mark, without which Excel reads UTF-8 as another encoding and
 * spoils "–" and "£". A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function tableText(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    ...{ columns: [...columns], header: true, bom: true },
    ...{ record_delimiter: 'windows', escape_formulas: true },
  });
}

function rowsOf(index: ArchiveIndex): Readonly<Record<TableName, readonly Row[]>> {
  const { council, meetings, reports } = index.archive;
  const address = (path: string) => whole(council, path);
  return {
    meetings: meetings.map((meeting) => meetingRow(index, meeting, address(meeting.url))),
    papers: reports.map((report) => paperRow(index, report, address(report.url))),
    arrivals: ledgerOf(index).map((entry) => arrivalRow(entry, address(entry.url))),
  };
}

function meetingRow(index: ArchiveIndex, meeting: Meeting, address: string): Row {
  const { committee, date, time, place, toBeConfirmed = [], url } = meeting;
  const known = (what: 'time' | 'place', value: string) =>
    toBeConfirmed.includes(what) ? undefined : value;
  return {
    committee: committeeName(index, committee),
    date,
    time: known('time', time),
    place: known('place', place),
    state: stateOf(meeting, index.minutesOf.has(url)),
    to_be_confirmed: toBeConfirmed.join('; '),
    reports: index.reportsOf.get(url)?.length ?? 0,
    address,
  };
}

function paperRow(index: ArchiveIndex, report: Report, address: string): Row {
  const { committee, date, title, reportOf, access, wards, pillars } = report;
  const published = publishedWithMeeting(report);
  return {
    committee: committeeName(index, committee),
    meeting: date,
    title,
    report_of: reportOf,
    access: access.kind,
    wards: wardsLabel(wards).replaceAll(', ', '; '),
    pillars: pillars.map(({ name }) => name).join('; '),
    published: dayOf(published),
    published_evidence: evidenceOf(published),
    appendices: report.appendices.length,
    address,
  };
}

/** How its day is known; and that a paper was there before, or with another meeting. */
function evidenceOf(published: Received): string {
  if (published.kind !== 'published') return published.kind;
  if (published.elsewhere) return 'published-for-another-meeting-before';
  return published.first === undefined ? 'published' : 'published-again';
}

const dayOf = (received: Received): IsoDate | undefined =>
  'date' in received ? received.date : undefined;

/** Whether it is overdue is left out: that depends on the day on which somebody reads it. */
function arrivalRow(entry: LedgerEntry, address: string): Row {
  return {
    committee: entry.committee,
    meeting: entry.meeting.date,
    what: entry.what,
    title: entry.title,
    report: entry.report?.text,
    expected: entry.expected,
    state: entry.beingChecked ? 'being-checked' : entry.state,
    arrived: entry.arrived,
    working_days_late: entry.workingDaysLate,
    before_meeting: entry.beforeMeeting,
    address,
  };
}
