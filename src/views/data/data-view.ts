import { formatMunicipalYear } from '../../law/municipal-year.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import { SYSTEM_DATA, tableUrl } from '../../papers/data-addresses.ts';
import type { Licence } from '../../papers/council/council.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import { hasRecommendations } from '../recommendations/recommendation-views.ts';
import type { Link, PageView } from '../views.ts';
import { RECORD_TABLE_NAMES, recordTables, type RecordTable } from './record-tables-of-year.ts';

/** What there is as data, in plain words. */
export type DataView = PageView & {
  readonly council: string;
  readonly licence?: Licence;
  /** The newest year first. */
  readonly years: readonly { readonly year: string; readonly tables: readonly Link[] }[];
  /** Of all years. */
  readonly ofAllYears: readonly Link[];
  /** Whether the council has files of people. */
  readonly hasPeople: boolean;
  /** Whether minutes recommend anything. */
  readonly hasRecommendations: boolean;
  /** Which tables of what happened at meetings there are. */
  readonly ofRecord: readonly RecordTable[];
  /** Whether meetings have minutes. */
  readonly hasMinutes: boolean;
  /** A program in JavaScript that prints the title of every paper. */
  readonly example: string;
};

/** The page about data. */
export function dataView(index: ArchiveIndex): DataView {
  const { archive } = index;
  const { council, meetings, minutes, people } = archive;
  const record = recordTables(archive);
  const withMeetings = new Set(meetings.map(({ municipalYear }) => municipalYear));
  const years = [...new Set([...withMeetings, ...record.keys()])];
  const ofRecord = new Set([...record.values()].flat());
  return {
    url: ADDRESSES.data,
    title: 'Papers and meetings as data',
    description: `Meetings and papers of ${council.name} for programs and spreadsheets.`,
    breadcrumbs: [HOME],
    council: council.name,
    ...(council.licence && { licence: council.licence }),
    years: years
      .sort((a, b) => compareText(b, a))
      .map((year) => ({
        year: formatMunicipalYear(year),
        tables: [
          { text: 'Meetings', url: tableUrl('meetings', year) },
          { text: 'Papers', url: tableUrl('papers', year) },
          { text: 'Papers to follow', url: tableUrl('arrivals', year) },
          ...(record.get(year) ?? []).map((name) => ({
            text: TABLE_TITLES[name],
            url: tableUrl(name, year),
          })),
        ],
      })),
    ofAllYears: [
      ...(people.length === 0
        ? []
        : [
            { text: 'People', url: tableUrl('people') },
            { text: 'Wards, parties and committees of people', url: tableUrl('memberships') },
          ]),
      ...(hasRecommendations(index)
        ? [{ text: 'Recommendations', url: tableUrl('recommendations') }]
        : []),
    ],
    hasPeople: people.length > 0,
    hasRecommendations: hasRecommendations(index),
    hasMinutes: minutes.length > 0,
    ofRecord: RECORD_TABLE_NAMES.filter((name) => ofRecord.has(name)),
    example: exampleOf(new URL(SYSTEM_DATA.slice(1), council.url).href),
  };
}

const TABLE_TITLES: Readonly<Record<RecordTable, string>> = {
  votes: 'Recorded votes',
  attendance: 'Attendance',
  decisions: 'Decisions',
};

const exampleOf = (system: string): string =>
  `const read = async (address) => (await fetch(address)).json();
const system = await read('${system}');
const [body] = (await read(system.body)).data;
for (let page = body.paper; page; ) {
  const { data, links } = await read(page);
  for (const paper of data) {
    if (!paper.deleted) console.log(paper.name, paper.web);
  }
  page = links.next;
}`;
