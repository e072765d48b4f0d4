import { ADDRESSES, committeeUrl } from '../papers/addresses.ts';
import { committeeName } from './cards.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { Link } from './views.ts';

export const HOME: Link = { text: 'Home', url: ADDRESSES.home };
export const COMMITTEES: Link = { text: 'Committees', url: ADDRESSES.committees };
export const PEOPLE: Link = { text: 'Councillors', url: ADDRESSES.people };
export const WARDS: Link = { text: 'Wards', url: ADDRESSES.wards };
export const PILLARS: Link = { text: 'Pillars', url: ADDRESSES.pillars };
export const CALENDAR: Link = { text: 'Calendar of meetings', url: ADDRESSES.calendar };
export const YEARS: Link = { text: 'Municipal years', url: ADDRESSES.years };
export const TO_FOLLOW: Link = { text: 'Papers to follow', url: ADDRESSES.toFollow };
export const ACCESSIBILITY: Link = {
  text: 'Accessibility statement',
  url: ADDRESSES.accessibility,
};

/** The page of a committee, by its name. */
export function committeeLink(index: ArchiveIndex, slug: string): Link {
  return { text: committeeName(index, slug), url: committeeUrl(slug) };
}
