import {
  keptTextPath,
  REGISTER_MANIFEST,
  REGISTER_REASONS,
  textPath,
} from '../history/register/register-paths.ts';
import { meetingFolder, type MeetingDay } from '../language/days/meeting-day.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';

/**
 * Every address of the site, as a path from its root ("/wards/armley/"). Pages, links, checks, the sitemap
 * and the search ask here, so that no address is written twice; those of packs, and of feeds and data, are
 * beside it. The address of a paper never changes once the paper is published.
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

/** The address that a file is below: of an appendix its report's, of a report that is a file its meeting's. */
export const folderOfFile = (address: string): string =>
  `${address.slice(0, address.lastIndexOf('/'))}/`;

/** An address without its slashes at both ends and without the ending of a file: what a path below the content begins with. */
export const stemAt = (address: string): string => address.replace(/^\/|(?:\/|\.[^./]+)$/g, '');

/** The page of a ward, by its slug or {@link ALL_WARDS}. */
export function wardUrl(slug: string): string {
  return `${ADDRESSES.wards}${slug}/`;
}

/** The page of a pillar, by its slug. */
export function pillarUrl(slug: string): string {
  return `${ADDRESSES.pillars}${slug}/`;
}

/** The meetings of a month, "2026-11". */
export function calendarMonthUrl(month: string): string {
  return `${ADDRESSES.calendar}${month}/`;
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
export const OWN_PAGES = '/pages/';

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

/** The page of the meeting of minutes, by the address of those. */
export function meetingOfMinutes(minutes: string): string {
  return minutes.slice(0, -`${MINUTES}/`.length);
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

/** "/wards/" as "/wards". */
export const withoutSlash = (page: string): string => page.replace(/\/$/, '');
