import type { IsoDate } from '../../language/dates.ts';
import { lastDayOf } from '../agenda/meeting.ts';
import type { AgendaFacts } from '../agenda/read-types.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import type { MinutesFacts } from '../minutes/read-types.ts';
import type { Anchors, ReportFacts } from '../report/read-types.ts';
import type { MatterFacts } from '../matter/matter.ts';
import type { RecordFacts } from '../record/record-facts.ts';
import type { Report } from '../report/report.ts';
import type { OwnPageFacts } from '../page/own-page.ts';
import type { Committee } from '../committee/committee.ts';
import type { Council } from '../council/council.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import {
  ADDRESSES,
  ALL_WARDS,
  calendarMonthUrl,
  committeeUrl,
  guideFieldsUrl,
  guideThemeUrl,
  matterUrl,
  MEETINGS,
  ofYear,
  pillarUrl,
  wardUrl,
  yearUrl,
} from '../addresses.ts';
import { pdfShortfalls } from '../appendix/pdf-accessibility.ts';
import { paperFilesOf } from '../paper-files.ts';
import { FIELD_KINDS } from '../editor-files.ts';
import { FIELDS_OF_GUIDE, WRITING_IN_GUIDE, RULE_THEMES } from '../../rules/rule-guide.ts';
import { diagnose } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import { paragraphId } from '../../source/markdown/numbering/paragraph-tokens.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { ContentReader } from './reader.ts';

/** What a paper's page offers to links, and what its text links to: plain data. */
type PaperLinks = {
  readonly url: string;
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  /** None where they aren't known here, and the built page is checked instead. */
  readonly anchors?: Anchors;
  /** Site paths of what is published with it, and of the lists that it is in. */
  readonly others: readonly string[];
  readonly references: readonly TextReference[];
};

function linksOfAgenda({ agenda, file, bodyLine, references }: AgendaFacts): PaperLinks {
  const { url, committee, municipalYear: year } = agenda;
  const days = [agenda.date, lastDayOf(agenda)];
  const lists = [
    yearUrl(year),
    ofYear(committeeUrl(committee), year),
    ofYear(ADDRESSES.toFollow, year),
    ...days.map((day) => calendarMonthUrl(day.slice(0, 'YYYY-MM'.length))),
  ];
  return { url, file, bodyLine, others: lists, references };
}

function linksOfMinutes(facts: MinutesFacts): PaperLinks {
  const { minutes, file, bodyLine, anchors, references } = facts;
  return {
    ...{ url: minutes.url, file, bodyLine, others: [], references },
    anchors: { paragraphs: 0, others: anchors },
  };
}

function linksOfPage(facts: OwnPageFacts): PaperLinks {
  const { page, file, bodyLine, anchors, references, pictures } = facts;
  return { url: page.url, file, bodyLine, anchors, others: Object.keys(pictures), references };
}

function linksOfReport(
  { anchors, pictures, file, bodyLine, references, report: stated }: ReportFacts,
  report: Report | undefined,
  annualMeetings: readonly IsoDate[],
): PaperLinks {
  const files = (report ? paperFilesOf(report) : []).flatMap((paper) => [
    paper.file.url,
    ...paper.earlier.flatMap(({ state }) => (state.kind === 'kept' ? [state.url] : [])),
  ]);
  return {
    url: stated.url,
    file,
    bodyLine,
    ...(stated.access.kind === 'open' && { anchors }),
    others: [
      ...Object.keys(pictures),
      ...stated.appendices.map(({ url }) => url),
      ...files,
      ...(report ? listsOf(report, annualMeetings) : []),
    ],
    references,
  };
}

/** The lists of its municipal year that a report is in. */
function listsOf(report: Report, annualMeetings: readonly IsoDate[]): string[] {
  const { wards, pillars } = report;
  const topics = [
    ...(wards === 'all' ? [ALL_WARDS] : wards.map(({ slug }) => slug)).map(wardUrl),
    ...pillars.map(({ slug }) => pillarUrl(slug)),
  ];
  const inaccessible = paperFilesOf(report).some(
    ({ file: { accessibility } }) => accessibility && pdfShortfalls(accessibility).length > 0,
  );
  const lists = [...topics, ...(inaccessible ? [ADDRESSES.accessibility] : [])];
  return lists.map((url) => ofYear(url, municipalYearOf(report.date, annualMeetings)));
}

/**
 * Checks that what the texts refer to on this site is there, down to the paragraph.
 * @param isKnown whether it is known what is at an address; left out, of all: the papers are those of the whole site.
 */
export function checkReferences(
  reader: ContentReader,
  {
    council,
    committees,
    pages: ownPages,
    record = [],
    matters = [],
    named = new Set(),
  }: {
    readonly council: Council;
    readonly committees: readonly Committee[];
    readonly pages: readonly OwnPageFacts[];
    readonly record?: readonly RecordFacts[];
    readonly matters?: readonly MatterFacts[];
    /** Slugs of the matters that papers name. */
    readonly named?: ReadonlySet<string>;
  },
  meetings: readonly MeetingFacts[],
  reports: readonly Report[],
  isKnown: (path: string) => boolean = () => true,
): void {
  const byUrl = new Map(reports.map((report) => [report.url, report]));
  const papers = [
    ...meetings.flatMap(({ agenda, minutes, reports: facts }) => [
      ...(agenda ? [linksOfAgenda(agenda)] : []),
      ...(minutes ? [linksOfMinutes(minutes)] : []),
      ...facts.map((report) =>
        linksOfReport(report, byUrl.get(report.report.url), council.annualMeetings),
      ),
    ]),
    ...ownPages.map(linksOfPage),
    ...record.map(({ url, file, bodyLine, anchors, references }) => ({
      ...{ url, file, bodyLine, references, others: [] },
      // Several call-ins are on one page.
      ...(url !== ADDRESSES.decisions && { anchors }),
    })),
    ...matters.map(({ matter: { slug }, file, bodyLine, anchors, references }) => ({
      ...{ url: matterUrl(slug), file, bodyLine, anchors, references, others: [] },
    })),
  ];
  // The anchors of a page; none where they aren't known here, and the built page is checked instead.
  const pages = new Map<string, Anchors | undefined>();
  for (const path of frontOf(council, committees)) pages.set(path, undefined);
  if (record.length > 0 || meetings.some(({ minutes }) => minutes)) {
    for (const path of [ADDRESSES.decisions, ADDRESSES.forwardPlan, ADDRESSES.recommendations]) {
      pages.set(path, undefined);
    }
  }
  for (const slug of named) pages.set(matterUrl(slug), undefined);
  if (named.size > 0 || matters.length > 0) pages.set(ADDRESSES.matters, undefined);
  for (const { url, anchors, others } of papers) {
    pages.set(url, anchors);
    for (const other of others) if (!pages.has(other)) pages.set(other, undefined);
  }
  for (const paper of papers) {
    for (const reference of paper.references) check(reader, { pages, isKnown }, paper, reference);
  }
}

/** The pages that are there whatever papers there are. */
function frontOf(council: Council, committees: readonly Committee[]): string[] {
  return [
    ...Object.values(ADDRESSES).filter(
      (url) =>
        url !== ADDRESSES.notFound &&
        url !== ADDRESSES.matters &&
        (url !== ADDRESSES.wards || council.wards.length > 0) &&
        (url !== ADDRESSES.pillars || council.pillars.length > 0),
    ),
    ...[...RULE_THEMES, WRITING_IN_GUIDE, FIELDS_OF_GUIDE].map(({ id }) => guideThemeUrl(id)),
    ...FIELD_KINDS.map(guideFieldsUrl),
    ...committees.map(({ slug }) => committeeUrl(slug)),
    ...(council.wards.length > 0 ? [wardUrl(ALL_WARDS)] : []),
    ...council.wards.map(({ slug }) => wardUrl(slug)),
    ...council.pillars.map(({ slug }) => pillarUrl(slug)),
  ];
}

function check(
  reader: ContentReader,
  {
    pages,
    isKnown,
  }: {
    readonly pages: ReadonlyMap<string, Anchors | undefined>;
    readonly isKnown: (path: string) => boolean;
  },
  paper: PaperLinks,
  reference: TextReference,
): void {
  const target = reference.href.startsWith('#') ? `${paper.url}${reference.href}` : reference.path;
  if (target === undefined) return;
  const [path = '', anchor = ''] = target.split('#');
  if (!isKnown(path)) return;
  const place = {
    file: paper.file,
    line: reference.line === 0 ? 1 : reference.line + paper.bodyLine - 1,
    column: reference.column,
  };
  const known = pages.has(path) || pages.has(`${path}/`) || pages.has(decodeURI(path));
  if (!known) {
    if (reference.kind === 'image') {
      const message = `There is no picture "${reference.href}". Put the file into the folder that is named after the text it is in.`;
      reader.diagnostics.push(diagnose('image-missing', place, message));
      return;
    }
    const elsewhere = addressElsewhere(reference.href);
    if (elsewhere !== undefined) {
      const message = `The link "${reference.href}" has no beginning, so that it is read as a page of this site. Write ${elsewhere}`;
      reader.diagnostics.push(diagnose('link-broken', place, message));
      return;
    }
    const isFile = /\.(?:docx?|xlsx?|pptx?|pdf|csv|od[tsp]|rtf)$/i.test(path);
    const near = isFile ? undefined : nearestPage(path, [...pages.keys()]);
    const advice = isFile
      ? 'Make the file an appendix of the report, and link to its page; or write the whole address where it is published.'
      : near === undefined
        ? 'Correct the address.'
        : `Did you mean ${near}?`;
    reader.diagnostics.push(
      diagnose(
        'link-broken',
        place,
        `The link "${reference.href}" doesn’t lead to any page of this site. ${advice}`,
      ),
    );
    return;
  }
  const anchors = pages.get(path);
  if (anchor !== '' && anchors && !isAnchor(anchor, anchors)) {
    const numbered = Array.from({ length: anchors.paragraphs }, (_, n) =>
      paragraphId(String(n + 1)),
    );
    const near = nearest(anchor, [...numbered, ...anchors.others]);
    const advice = near === undefined ? '' : ` Did you mean #${near}?`;
    reader.diagnostics.push(
      diagnose(
        'link-broken',
        place,
        `The link "${reference.href}" leads to a place that isn’t on the page.${advice}`,
      ),
    );
  }
}

/** The whole of an address of another site, or of mail, that was written without its beginning. */
function addressElsewhere(href: string): string | undefined {
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i.test(href)) return `mailto:${href}`;
  const isSite =
    /^(?:www\.[^\s/]+|(?:[a-z0-9-]+\.){1,4}(?:uk|com|org|net|eu|info|london|wales|cymru|scot|ie))(?:[/?#:]|$)/i;
  return isSite.test(href) ? `https://${href}` : undefined;
}

/** The page that was most likely meant: of those in the same folder, else of the lists and front pages. */
function nearestPage(path: string, pages: readonly string[]): string | undefined {
  const folder = folderOf(path);
  const beside = pages.filter((page) => folderOf(page) === folder);
  return (
    nearest(path, beside) ??
    nearest(
      path,
      pages.filter((page) => folderOf(page) !== PAPERS),
    )
  );
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

const PAPERS = folderOf(MEETINGS);

function isAnchor(anchor: string, { paragraphs, others }: Anchors): boolean {
  const number = /^para-([1-9]\d*)$/.exec(anchor)?.[1];
  return (number !== undefined && Number(number) <= paragraphs) || others.includes(anchor);
}
