import { stringify } from 'csv-stringify/sync';
import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { Received } from '../../law/received.ts';
import { tableUrl } from '../../papers/addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { committeeName } from '../../views/cards.ts';
import { wardsLabel } from '../../views/labels.ts';
import { ledgerOf, type LedgerEntry } from '../../views/ledger.ts';
import { stateOf } from './oparl-meeting.ts';
import { whole } from './oparl-object.ts';

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

/** The tables of a municipal year, by their addresses. */
export function tablesOfYear(
  index: ArchiveIndex,
  year: MunicipalYear,
): readonly (readonly [url: string, text: string])[] {
  const rows = rowsOf(index);
  return NAMES.map((name) => [tableUrl(name, year), tableText(TABLES[name], rows[name])]);
}

/** The list of all tables, so that a program finds them. */
export function listOfTables(
  site: { readonly url: string },
  years: readonly MunicipalYear[],
): readonly [url: string, text: string] {
  const rows = years.flatMap((year) =>
    NAMES.map((table) => ({ table, year, address: whole(site, tableUrl(table, year)) })),
  );
  return [tableUrl('tables'), tableText(['table', 'year', 'address'], rows)];
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
    state: stateOf(meeting),
    to_be_confirmed: toBeConfirmed.join('; '),
    reports: index.reportsOf.get(url)?.length ?? 0,
    address,
  };
}

function paperRow(index: ArchiveIndex, report: Report, address: string): Row {
  const { committee, date, title, reportOf, access, wards, pillars, published } = report;
  return {
    committee: committeeName(index, committee),
    meeting: date,
    title,
    report_of: reportOf,
    access: access.kind,
    wards: wardsLabel(wards).replaceAll(', ', '; '),
    pillars: pillars.map(({ name }) => name).join('; '),
    published: dayOf(published),
    published_evidence: published.kind,
    appendices: report.appendices.length,
    address,
  };
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
