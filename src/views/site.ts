import type { IsoDate } from '../language/dates.ts';
import type { Archive } from '../papers/archive.ts';
import type { AppendixContents } from './report/appendix-content.ts';
import { frontPages } from './front-pages.ts';
import type { Page, PageKind, PageOf } from './pages.ts';
import { volumePages } from './volume-pages.ts';
import { volumesOf } from './volume.ts';

/** Pages by their kind, each kind in a fixed order. */
export type Site = { readonly [K in PageKind]: readonly PageOf<K>[] };

/** All pages of an archive as they are on a day, in a fixed order, with what is in its files. */
export function createSite(
  archive: Archive,
  today: IsoDate,
  contents: AppendixContents = new Map(),
): readonly Page[] {
  return [
    ...frontPages(archive, today),
    ...volumesOf(archive).flatMap((volume) => volumePages(volume, today, contents)),
  ];
}

/** Pages by their kind, as Eleventy takes them: one template a kind. */
export function pagesByKind(pages: readonly Page[]): Site {
  // Eleventy refuses a template whose list isn't there: an empty list is.
  const site: { [K in PageKind]: Page[] } = {
    home: [],
    committees: [],
    committee: [],
    committeeYear: [],
    meeting: [],
    minutes: [],
    personYear: [],
    report: [],
    reportBeingChecked: [],
    appendix: [],
    wards: [],
    pillars: [],
    people: [],
    person: [],
    topic: [],
    topicYear: [],
    years: [],
    year: [],
    calendar: [],
    calendarMonth: [],
    figures: [],
    toFollow: [],
    toFollowYear: [],
    retention: [],
    search: [],
    accessibility: [],
    accessibilityYear: [],
    ownPage: [],
    decisions: [],
    decisionsYear: [],
    decision: [],
    forwardPlan: [],
    recommendations: [],
    business: [],
    notice: [],
    matters: [],
    matter: [],
    recordChecked: [],
    contact: [],
    about: [],
    checks: [],
    follow: [],
    data: [],
    officers: [],
    guideTheme: [],
    guideWriting: [],
    guideFields: [],
    guideFieldsOf: [],
    register: [],
    paperHistory: [],
    removedPaper: [],
    listGone: [],
    notFound: [],
  };
  for (const page of pages) site[page.kind].push(page);
  return site as Site;
}
