import { ADDRESSES } from '../addresses.ts';
import type { Council } from '../council/council.ts';

/** A page of the site that every page leads to. */
export type SiteLink = {
  readonly text: string;
  readonly url: string;
  /** Whether a council has it. */
  readonly isShown?: (council: Council) => boolean;
};

/** At the top of every page. */
export const NAVIGATION: readonly SiteLink[] = [
  { text: 'Committees', url: ADDRESSES.committees },
  { text: 'Wards', url: ADDRESSES.wards },
  { text: 'Pillars', url: ADDRESSES.pillars, isShown: ({ pillars }) => pillars.length > 0 },
  { text: 'Search', url: ADDRESSES.search },
];

/** At the foot of every page. What changes, such as whom to ask, is on the page that it leads to. */
export const FOOT: readonly SiteLink[] = [
  { text: 'Contact', url: ADDRESSES.contact },
  { text: 'About and how to use', url: ADDRESSES.about },
  { text: 'Municipal years', url: ADDRESSES.years },
  { text: 'Papers to follow', url: ADDRESSES.toFollow },
  { text: 'Feeds and calendars', url: ADDRESSES.follow },
  { text: 'Papers as data', url: ADDRESSES.data },
  { text: 'What was published, and when', url: ADDRESSES.register },
  { text: 'How long papers are open to inspection', url: ADDRESSES.retention },
  { text: 'What is checked, and what is not', url: ADDRESSES.checks },
  { text: 'Accessibility statement', url: ADDRESSES.accessibility },
];
