import { NO_RECORD } from '../../papers/record/record-facts.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { meetingOfMinutes } from '../../papers/addresses.ts';
import { BODY_DATA, listUrl, objectUrl, SYSTEM_DATA } from '../../papers/data-addresses.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { groupBy, indexArchive, type Papers } from '../../views/archive-index.ts';
import { reportWithMeeting } from '../../views/ledger.ts';
import { termsOf } from '../../views/people/people-facts.ts';
import { recordTables } from '../../views/data/record-tables-of-year.ts';
import { printedPackLink, type PrintedPackFacts } from '../../views/pack/printed-pack-facts.ts';
import type { PrintedPackLink } from '../../views/pack/printed-links.ts';
import type { GoneCommittee } from '../../views/data/gone-committees.ts';
import type { YearOfRegister } from '../../views/data/gone-papers.ts';
import { makeWhole, needsOf, sharedNeeds, type SiteInMaking } from '../output.ts';
import { BODIES, bodyObject, organizationObject, systemObject } from './oparl-council.ts';
import { meetingObject } from './oparl-meeting.ts';
import {
  goneObject,
  goneOrganization,
  placeOfFile,
  whole,
  withMinutesGone,
  type DataSite,
  type OparlObject,
} from './oparl-object.ts';
import { personObject } from './oparl-person.ts';
import { withPersonsGone, type PersonsBefore } from './persons-gone.ts';
import { fileObject, paperObject } from './oparl-paper.ts';
import { decisionsOfYear, statedOf } from './record-tables.ts';
import { listOfTables, tableOfRecommendations, tablesOfPeople, tablesOfYear } from './tables.ts';

export type DataToMake = {
  readonly papers: Papers;
  /** The papers of each municipal year, the oldest first. */
  readonly volumes: readonly (Papers & { readonly year: MunicipalYear })[];
  /** A digest of the papers of each municipal year. */
  readonly digests: ReadonlyMap<MunicipalYear, string>;
  /** What the register knows of each; none where there is no register yet. */
  readonly register: ReadonlyMap<MunicipalYear, YearOfRegister>;
  /** The committees that the site had and has no more. */
  readonly goneCommittees?: readonly GoneCommittee[];
  /** Of the printed packs of each year, by the address of their meeting. */
  readonly printed?: PrintedByYear;
  /** None where no site before is at hand. */
  readonly personsBefore?: PersonsBefore;
  readonly code: string;
};

type PrintedByYear = ReadonlyMap<MunicipalYear, ReadonlyMap<string, PrintedPackFacts>>;

/** A file by its site path. */
type DataFile = readonly [url: string, text: string];

const LISTS = ['meetings', 'papers', 'files'] as const;

/** Writes the data of the council, and of each municipal year that has changed. */
export function makeData(site: SiteInMaking, data: DataToMake): void {
  const { papers, volumes, register, digests, printed, code, goneCommittees = [] } = data;
  const { council, committees, people } = papers;
  const archives = new Map(volumes.map((volume) => [volume.year, volume]));
  // What was taken off may be all that there was of a year.
  const record = recordTables(papers);
  const years = [...new Set([...archives.keys(), ...register.keys(), ...record.keys()])].sort(
    compareText,
  );
  const tables = [...record];
  const index = indexArchive(papers);
  const recommended = tableOfRecommendations(index);
  const terms = people.length === 0 ? undefined : termsOf(index);
  const persons = withPersonsGone(
    council,
    people.map((one) => personObject(council, one, terms?.get(one.id) ?? [])),
    data.personsBefore,
  );
  const needs = needsOf(
    ...[code, council, sharedNeeds(committees), sharedNeeds(people), years, tables, recommended],
    ...[goneCommittees, persons],
  );
  makeWhole(site, 'data', needs, () =>
    councilFiles(papers, years, record, recommended, { committees: goneCommittees, persons }),
  );
  const { name, url, annualMeetings, exemptRule } = council;
  for (const [at, year] of years.entries()) {
    const beside = { before: years[at - 1], after: years[at + 1] };
    const archive = archives.get(year) ?? {
      ...{ council, committees, people },
      ...{ pages: [], record: NO_RECORD, matters: [], meetings: [], reports: [], minutes: [] },
    };
    const known = register.get(year) ?? { here: [], gone: [] };
    const own = digests.get(year) ?? '';
    const about = [name, url, annualMeetings, exemptRule, sharedNeeds(committees)];
    const decisions = decisionsOfYear(papers.record.decisions, year);
    // With the wards of each, and without what changes with the day.
    const stated = decisions.map(statedOf);
    const packs = [...(printed?.get(year) ?? [])].map(([meeting, facts]) => {
      return [meeting, printedPackLink(facts)] as const;
    });
    makeWhole(site, `data ${year}`, needsOf(code, about, own, known, beside, stated, packs), () =>
      yearFiles(archive, year, known, { ...beside, decisions, packs: new Map(packs) }),
    );
  }
}

function councilFiles(
  papers: Papers,
  years: readonly MunicipalYear[],
  record: ReturnType<typeof recordTables>,
  recommended: ReturnType<typeof tableOfRecommendations>,
  {
    committees: gone,
    persons,
  }: { readonly committees: readonly GoneCommittee[]; readonly persons: readonly OparlObject[] },
) {
  const { council, committees, people } = papers;
  const index = indexArchive(papers);
  const [first] = years;
  const organizations = [
    ...committees.map((committee) => organizationObject(council, committee)),
    ...gone.map((one) => goneOrganization(council, one)),
  ];
  const root = whole(council, '/');
  return [
    listOfTables(council, years, {
      record,
      ofAllYears: [
        ...(people.length > 0 ? (['people', 'memberships'] as const) : []),
        ...(recommended.length > 0 ? (['recommendations'] as const) : []),
      ],
    }),
    ...tablesOfPeople(index),
    ...recommended,
    json(SYSTEM_DATA, systemObject(council)),
    json(BODY_DATA, bodyObject(council)),
    json(BODIES, listOf(council, BODIES, [bodyObject(council)])),
    ...organizations.map((object) => json(`/${object.id.slice(root.length)}`, object)),
    json(listUrl('organizations'), listOf(council, listUrl('organizations'), organizations)),
    ...persons.map((object) => json(`/${object.id.slice(root.length)}`, object)),
    json(listUrl('persons'), listOf(council, listUrl('persons'), persons)),
    // A list begins with a page that stays as it is when a year is added, and leads to the oldest.
    ...LISTS.map((list) =>
      json(
        listUrl(list),
        listOf(council, listUrl(list), [], {
          ...(first !== undefined && { next: listUrl(list, first) }),
        }),
      ),
    ),
  ];
}

type Beside = {
  readonly before: MunicipalYear | undefined;
  readonly after: MunicipalYear | undefined;
  /** Those of the year that were taken without a meeting. */
  readonly decisions?: readonly Decision[];
  /** The printed packs of the year, by the address of their meeting. */
  readonly packs?: ReadonlyMap<string, PrintedPackLink>;
};

/** The objects of a municipal year, each in a file of its own and in the year's page of its list. */
function yearFiles(
  archive: Papers,
  year: MunicipalYear,
  known: YearOfRegister,
  { before, after, decisions, packs }: Beside,
): DataFile[] {
  const { council } = archive;
  const days = new Map(known.here.map((one) => [one.address, one]));
  const site: DataSite = { url: council.url, daysOf: (address) => days.get(address) };
  const index = indexArchive(archive);
  const files = archive.reports
    .map(reportWithMeeting)
    .flatMap(paperFilesOf)
    .map((paper) => fileObject(site, paper));
  const here = new Set(files.map(({ id }) => id));
  const goneFiles = known.gone
    .filter(({ kind }) => kind === 'file')
    .map((gone) => ({ report: placeOfFile(gone.address).report, file: goneObject(site, gone) }))
    // A file of another format took its place.
    .filter(({ file }) => !here.has(file.id));
  const goneOf = groupBy(goneFiles, ({ report }) => report);
  const gone = (kind: 'agenda' | 'report') =>
    known.gone.filter((one) => one.kind === kind).map((one) => goneObject(site, one));
  const goneMinutes = new Map(
    known.gone.flatMap((one) =>
      one.kind === 'minutes' ? [[whole(site, objectUrl(meetingOfMinutes(one.address))), one]] : [],
    ),
  );
  const lists: Readonly<Record<(typeof LISTS)[number], readonly OparlObject[]>> = {
    meetings: [
      ...archive.meetings.map((meeting) =>
        meetingObject(site, index, meeting, packs?.get(meeting.url)),
      ),
      ...gone('agenda'),
    ].map((meeting) => withMinutesGone(site, meeting, goneMinutes.get(meeting.id))),
    papers: [
      ...archive.reports.map((report) =>
        paperObject(site, index, report, goneOf.get(report.url)?.map(({ file }) => file) ?? []),
      ),
      // With the files that went with it, whose ids are in it.
      ...gone('report').map((paper) => {
        const own = goneFiles.flatMap(({ file }) =>
          file.id.startsWith(`${paper.id}#`) ? file : [],
        );
        return own.length > 0 ? { ...paper, auxiliaryFile: own } : paper;
      }),
    ],
    files: [...files, ...goneFiles.map(({ file }) => file)],
  };
  const root = whole(site, '/');
  return [
    ...tablesOfYear(index, year, decisions),
    ...[...lists.meetings, ...lists.papers].map((object) =>
      json(`/${object.id.slice(root.length)}`, object),
    ),
    ...LISTS.map((list) => {
      const links = {
        prev: listUrl(list, before),
        ...(after !== undefined && { next: listUrl(list, after) }),
      };
      return json(
        listUrl(list, year),
        listOf(site, listUrl(list, year), lists[list], { first: listUrl(list), ...links }),
      );
    }),
  ];
}

/** A page of a list, as OParl has it. */
function listOf(
  site: Pick<DataSite, 'url'>,
  url: string,
  data: readonly OparlObject[],
  links: Readonly<Record<string, string>> = {},
) {
  const all = { first: url, self: url, ...links };
  return {
    data,
    pagination: { elementsPerPage: data.length },
    links: Object.fromEntries(
      Object.entries(all).map(([name, path]) => [name, whole(site, path)] as const),
    ),
  };
}

/** Data in a file, an indented line for each value, so that a change can be seen. */
const json = (url: string, data: unknown): DataFile => [
  url,
  `${JSON.stringify(data, undefined, 1)}\n`,
];
