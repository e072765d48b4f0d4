import { ADDRESSES } from '../addresses.ts';
import type { Council } from '../council/council.ts';

/** A page of the site that every page leads to. */
export type SiteLink = {
  readonly text: string;
  readonly url: string;
  /** Whether a council has it. */
  readonly isShown?: (site: WhatSiteHas) => boolean;
};

/** What decides which pages a site has. */
export type WhatSiteHas = {
  readonly council: Pick<Council, 'pillars' | 'wards'>;
  readonly hasPeople: boolean;
};

/** At the top of every page. */
export const NAVIGATION: readonly SiteLink[] = [
  { text: 'Meetings', url: ADDRESSES.calendar },
  { text: 'Committees', url: ADDRESSES.committees },
  { text: 'Councillors', url: ADDRESSES.people, isShown: ({ hasPeople }) => hasPeople },
  { text: 'Wards', url: ADDRESSES.wards, isShown: ({ council: { wards } }) => wards.length > 0 },
  {
    text: 'Pillars',
    url: ADDRESSES.pillars,
    isShown: ({ council: { pillars } }) => pillars.length > 0,
  },
  { text: 'Search', url: ADDRESSES.search },
];

/** Links at the foot of every page, under a heading. */
export type FootGroup = { readonly title: string; readonly links: readonly SiteLink[] };

/** At the foot of every page. What changes, such as whom to ask, is on the page that it leads to. */
export const FOOT: readonly FootGroup[] = [
  {
    title: 'Keep up',
    links: [
      { text: 'Calendar of meetings', url: ADDRESSES.calendar },
      { text: 'Feeds and calendars', url: ADDRESSES.follow },
      { text: 'Papers to follow', url: ADDRESSES.toFollow },
      { text: 'Municipal years', url: ADDRESSES.years },
      { text: 'Papers as data', url: ADDRESSES.data },
    ],
  },
  {
    title: 'About these papers',
    links: [
      { text: 'About and how to use', url: ADDRESSES.about },
      { text: 'What was published, and when', url: ADDRESSES.register },
      { text: 'What is checked, and what is not', url: ADDRESSES.checks },
      { text: 'How long papers are open to inspection', url: ADDRESSES.retention },
    ],
  },
  {
    title: 'Help',
    links: [
      { text: 'Contact', url: ADDRESSES.contact },
      { text: 'Accessibility statement', url: ADDRESSES.accessibility },
    ],
  },
];
