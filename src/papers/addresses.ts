import {
  keptTextPath,
  REGISTER_MANIFEST,
  REGISTER_REASONS,
  textPath,
} from '../history/register/register-paths.ts';
import type { IsoDate } from '../language/dates.ts';
import { meetingFolder, type MeetingDay } from '../language/meeting-day.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';

/**
 * Every address of the site, as a path from its root ("/wards/armley/"). Pages, links, checks, the sitemap
 * and the search ask here, so that no address is written twice. The address of a paper never changes once
 * the paper is published.
 */

/** The pages that every site has. */
export const ADDRESSES = {
  home: '/',
  committees: '/committees/',
  wards: '/wards/',
  people: '/people/',
  pillars: '/pillars/',
  years: '/years/',
  search: '/search/',
  toFollow: '/to-follow/',
  /** How many papers came out in time. */
  figures: '/figures/',
  /** The meetings, month by month. */
  calendar: '/calendar/',
  retention: '/retention/',
  checks: '/checks/',
  accessibility: '/accessibility/',
  contact: '/contact/',
  about: '/about/',
  officers: '/officers/',
  /** What was published, and when. */
  register: '/register/',
  /** The feeds and calendars. */
  follow: '/follow/',
  /** The papers as data. */
  data: '/data/',
  /** What was decided without a meeting. */
  decisions: '/decisions/',
  /** What is to be decided. */
  forwardPlan: '/forward-plan/',
  /** What runs across meetings and committees. */
  matters: '/matters/',
  /** What committees recommended, and what became of it. */
  recommendations: '/recommendations/',
  /** Served wherever there is no page. */
  notFound: '/404.html',
} as const;

/** The last part of the address of what affects all wards: no ward can have it as a name. */
export const ALL_WARDS = 'all-wards';

/**
 * The folders of files that programs read: data, feeds and calendars. Pages of other sites may read these too; the page
 * about the data is beside them, and is none of them.
 */
export const OPEN_FOLDERS = {
  objects: `${ADDRESSES.data}oparl/`,
  tables: `${ADDRESSES.data}csv/`,
  feeds: '/feeds/',
  calendars: '/calendars/',
} as const;

/** The page of a committee, by its slug. */
export function committeeUrl(slug: string): string {
  return `${ADDRESSES.committees}${slug}/`;
}

/** The page of a ward, by its slug or {@link ALL_WARDS}. */
export function wardUrl(slug: string): string {
  return `${ADDRESSES.wards}${slug}/`;
}

/** The page of a pillar, by its slug. */
export function pillarUrl(slug: string): string {
  return `${ADDRESSES.pillars}${slug}/`;
}

/** The feed of a list of papers, by the slug of what they are of. */
export function feedUrl(
  list:
    | 'papers'
    | 'changes'
    | 'decisions'
    | 'call-in'
    | 'forward-plan'
    | 'recommendations'
    | 'committees'
    | 'wards'
    | 'pillars'
    | 'people'
    | 'matters',
  slug?: string,
): string {
  const { feeds } = OPEN_FOLDERS;
  return slug === undefined ? `${feeds}${list}.atom` : `${feeds}${list}/${slug}.atom`;
}

/** The calendar of the meetings of a committee, or of all. */
export function calendarUrl(committee?: string): string {
  const { calendars } = OPEN_FOLDERS;
  return committee === undefined
    ? `${calendars}all.ics`
    : `${calendars}committees/${committee}.ics`;
}

/** The calendar of the days until which something can or must be done: decisions called in, recommendations answered. */
export const dueCalendarUrl = (what: 'call-in' | 'recommendations'): string =>
  `${OPEN_FOLDERS.calendars}${what}.ics`;

/** The meetings of a month, "2026-11". */
export function calendarMonthUrl(month: string): string {
  return `${ADDRESSES.calendar}${month}/`;
}

/** The object that a page is about, as data: of a committee, a meeting or a report. */
export function objectUrl(page: string): string {
  return `${OPEN_FOLDERS.objects}${withoutSlash(page).slice(1)}.json`;
}

/** The two objects from which all data is found. */
export const SYSTEM_DATA = `${OPEN_FOLDERS.objects}system.json`;
export const BODY_DATA = `${OPEN_FOLDERS.objects}body.json`;

/** A list of objects: its page of a municipal year, or the one before all years. */
export function listUrl(
  list: 'organizations' | 'persons' | 'meetings' | 'papers' | 'files',
  year?: MunicipalYear,
): string {
  return `${OPEN_FOLDERS.objects}lists/${list}${year === undefined ? '' : `/${year}`}.json`;
}

type TableOfYear = 'meetings' | 'papers' | 'arrivals' | 'votes' | 'attendance' | 'decisions';

/** A table of a municipal year, one of all years, or the list of all tables. */
export function tableUrl(
  table: TableOfYear | 'people' | 'memberships' | 'recommendations' | 'tables',
  year?: MunicipalYear,
): string {
  return `${OPEN_FOLDERS.tables}${table}${year === undefined ? '' : `-${year}`}.csv`;
}

/** All papers of a municipal year. */
export function yearUrl(year: MunicipalYear): string {
  return ofYear(ADDRESSES.years, year);
}

/** What a page lists of one municipal year, below that page: "/wards/armley/2026-27/". */
export function ofYear(pageUrl: string, year: MunicipalYear): string {
  return `${pageUrl}${year}/`;
}

/** The page of a councillor, or of somebody else who sits on a committee, by the name of their file. */
export function personUrl(id: string): string {
  return `${ADDRESSES.people}${id}/`;
}

/** Below it are the pages of the council's own: no page that every site has can be there. */
const OWN_PAGES = '/pages/';

/** A page of the council's own, by its slug. */
export function ownPageUrl(slug: string): string {
  return `${OWN_PAGES}${slug}/`;
}

/** The record of a decision that was taken without a meeting, by the folder of its year and its slug. */
export function decisionUrl(year: string, slug: string): string {
  return `${ADDRESSES.decisions}${year}/${slug}/`;
}

/** The register of petitions, of motions, of questions or of interests that were declared at meetings. */
export const businessUrl = (
  kind: 'petitions' | 'motions' | 'questions' | 'declarations' | 'outside-bodies',
): string => `/${kind}/`;

/** Below it are the notices. */
export const NOTICES = '/notices/';

/** A notice, by its slug. */
export function noticeUrl(slug: string): string {
  return `${NOTICES}${slug}/`;
}

/** The page of a matter, by its slug. */
export function matterUrl(slug: string): string {
  return `${ADDRESSES.matters}${slug}/`;
}

/** The page of a meeting, by the slug of its committee and its day. */
export function meetingUrl({
  committee,
  ...day
}: MeetingDay & { readonly committee: string }): string {
  return `${MEETINGS}${committee}/${meetingFolder(day)}/`;
}

/** All papers of a meeting in one file, which has the committee and the day in its name wherever it is saved. */
export function packUrl({
  committee,
  ...day
}: MeetingDay & { readonly committee: string }): string {
  return `${meetingUrl({ committee, ...day })}${packName({ committee, ...day })}.zip`;
}

/**
 * The site path of the printed pack of a meeting, of its page. It never changes, and no report can have it: the names of reports have no
 * underscore.
 */
export const printedPackUrl = (meeting: string): string => `${meeting}public_pack.pdf`;

/** The site path of a report as a PDF of its own, of its page. A report that is dropped in as a PDF is beside its page, not below it. */
export const printedReportUrl = (report: string): string => `${report}report.pdf`;

/** The same as a book for readers of EPUB. */
export const printedBookUrl = (meeting: string): string => `${meeting}public_pack.epub`;
/** The site path of the supplement of a day to the printed pack of a meeting, of its page. */
export const printedSupplementUrl = (meeting: string, day: IsoDate): string =>
  `${meeting}public_pack_supplement-${day}.pdf`;

/** What is printed of a meeting: its pack, a supplement of a day, the pack as a book, or one report. */
export type PrintedFile = {
  /** Site path of the meeting. */
  readonly meeting: string;
} & (
  | { readonly what: 'pack' }
  | { readonly what: 'book' }
  | { readonly what: 'supplement'; readonly day: IsoDate }
  | { readonly what: 'report'; readonly report: string }
);

/** What is at an address that is printed; undefined of any other. */
export function readPrintedUrl(address: string): PrintedFile | undefined {
  const [, meeting, day, form] =
    /^(.*\/)public_pack(?:_supplement-([\d-]+))?\.(pdf|epub)$/.exec(address) ?? [];
  if (meeting !== undefined) {
    if (form === 'epub') return { meeting, what: 'book' };
    return day === undefined ? { meeting, what: 'pack' } : { meeting, what: 'supplement', day };
  }
  const [, report, of] = /^((\/meetings\/[^/]+\/[^/]+\/)[^/]+\/)report\.pdf$/.exec(address) ?? [];
  return report === undefined || of === undefined
    ? undefined
    : { meeting: of, what: 'report', report };
}

/** The name of a pack, and of the folder in it. */
export function packName({
  committee,
  ...day
}: MeetingDay & { readonly committee: string }): string {
  return `${committee}-${meetingFolder(day)}`;
}

/** Below it are all papers of meetings. */
export const MEETINGS = '/meetings/';

/** What a reader who saves a meeting on a device is given: a list of its pages and files. */
export const offlineListUrl = (meeting: string): string => `${meeting}offline.json`;

/** The page of a report, by its slug, below its meeting's. */
export function reportUrl(meeting: string, slug: string): string {
  return `${meeting}${slug}/`;
}

/** The last part of the address of the minutes: no report can have it as a name. */
export const MINUTES = 'minutes';

/** What a file of the folder of a meeting is, if it is no report: no report can have its name. */
export const OF_MEETING: ReadonlySet<string> = new Set(['agenda', MINUTES]);

/** The minutes of a meeting, below its page. */
export function minutesUrl(meeting: string): string {
  return `${meeting}${MINUTES}/`;
}

/** The page of an appendix, below its report's. */
export function appendixUrl(report: string, number: number): string {
  return `${report}appendix-${number}/`;
}

/** The page with the versions of a paper, by the paper's own address. */
export function historyUrl(paper: string): string {
  return `${withoutSlash(ADDRESSES.register)}${paper.endsWith('/') ? paper : `${paper}/`}`;
}

/** The text of a paper, as the register has a hash of it, beside its page. */
export const textUrl = (page: string): string => `/${textPath(page)}`;

/** A text that a paper had before, by its hash. */
export const earlierTextUrl = (sha256: string): string => `/${keptTextPath(sha256)}`;

/** What names the last line of the register, and has the hashes of the lists of all files. */
export const registerManifestUrl = `/${REGISTER_MANIFEST}`;
export const registerReasonsUrl = `/${REGISTER_REASONS}`;

/** The file of a paper, beside the paper's page, whatever the officer called theirs. */
export function fileUrl(page: string, extension: string): string {
  return `${withoutSlash(page)}.${extension}`;
}

/** An earlier version of a file: the first digits of its hash keep versions apart. */
export function earlierFileUrl(page: string, sha256: string, extension: string): string {
  return `${withoutSlash(page)}.${sha256.slice(0, 8)}.${extension}`;
}

/** The picture of a file's first page. */
export function firstPageUrl(page: string): string {
  return `${page}first-page.webp`;
}

/** The place of an item on the page of its meeting; `position` counts rows from 0. */
export function itemId(position: number, number: string | undefined): string {
  return number === undefined
    ? `row-${position + 1}`
    : `item-${number
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '')}`;
}

/** The page of the officer guide on one theme; the entry of a rule is at its code. */
export function guideThemeUrl(theme: string): string {
  return `${ADDRESSES.officers}${theme}/`;
}

/** The page of the officer guide with the fields of one kind of paper. */
export function guideFieldsUrl(kind: string): string {
  return `${guideThemeUrl('fields')}${kind}/`;
}

/**
 * What the pages are shown with. The stylesheet keeps its name when it changes, so that a new colour changes
 * no page; what is below `search` has its content's hash in its address.
 */
export const ASSETS = {
  stylesheet: '/assets/site.css',
  icon: '/favicon.svg',
  search: '/assets/search/',
  fonts: '/assets/fonts/',
  offline: '/assets/offline/',
  /** It answers for all that is beside and below it. */
  offlineWorker: '/offline-worker.js',
} as const;

/** The council's logo, whatever the council called its file. It keeps its name when it changes. */
export function logoUrl(extension: string): string {
  return `/assets/logo.${extension}`;
}

/** The list of sitemaps, for search engines. */
export const SITEMAP = '/sitemap.xml';

/** What has a sitemap of its own: a volume by its municipal year, "register", or what belongs to no volume. */
export type Mapped = string | undefined;

/** A sitemap. */
export function sitemapUrl(volume: Mapped): string {
  return `/sitemaps/${volume ?? 'front'}.xml`;
}

/** The file that a host serves at an address, from the root of the site: "/wards/" is "/wards/index.html". */
export function fileAt(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

const withoutSlash = (page: string): string => page.replace(/\/$/, '');
