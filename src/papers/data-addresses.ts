import type { MunicipalYear } from '../law/municipal-year.ts';
import { OPEN_FOLDERS, withoutSlash } from './addresses.ts';

/** The addresses of what programs read: feeds, calendars, objects and tables, as paths from the root of the site. */

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
