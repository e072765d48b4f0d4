import type { Archive } from '../../../src/papers/archive.ts';
import type { Page } from '../../../src/views/pages.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { renderPage } from '../../../layouts/pages.ts';
import { createSite } from '../../../src/views/site.ts';
import {
  BODY,
  COMMITTEE,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
} from '../papers/temporary-council.ts';

/** A small council with papers of three municipal years, for the tests of what its pages depend on. */

export const TODAY = '2022-05-04';

export const THIS_YEAR = '2022-23';

type Files = Readonly<Record<string, string>>;

const ABOUT_ARMLEY = FIELDS.replace('wards: all', 'wards: [Armley]').replace(
  'pillars: []',
  'pillars: [Health]',
);

export const agenda = (...reports: readonly string[]): string =>
  `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2020-09-01\nitems:\n${reports
    .map((report) => `  - report: ${report}\n`)
    .join('')}---\n`;

/** A report of this title with an appendix that is to follow on a day, open since another. */
export const report = (title: string, expected = '2022-05-09', published = '2022-05-03'): string =>
  paper(
    `${ABOUT_ARMLEY.replace('title: One', `title: ${title}`).replace('2022-05-03', published)}appendices: [{ title: The plan, expected: ${expected} }]\n`,
    BODY,
  );

/** What every year's papers are read with. */
export const FRAME: Files = {
  'council.yaml': COUNCIL.replace('pillars: []', 'pillars: [Health, Climate]'),
  'committees/scrutiny.md': COMMITTEE,
  'committees/plans.md': '---\nname: Plans Panel\nkind: regulatory\n---\n',
};

/** The papers of this year, with the paths that the tests edit. */
export const REPORT_PATH = 'meetings/scrutiny/2022-05-11/one.md';
export const AGENDA_PATH = 'meetings/scrutiny/2022-05-11/agenda.md';
export const THIS_VOLUME: Files = {
  [AGENDA_PATH]: agenda('one', 'two'),
  [REPORT_PATH]: report('One'),
  'meetings/scrutiny/2022-05-11/two.md': report('Two'),
  'meetings/plans/2022-06-15/agenda.md': agenda('three'),
  'meetings/plans/2022-06-15/three.md': paper(FIELDS, BODY),
};

/** The papers of the years before and after it. */
export const OLD_REPORT_PATH = 'meetings/scrutiny/2021-10-13/old.md';
export const OTHER_VOLUMES: Files = {
  'meetings/scrutiny/2021-10-13/agenda.md': agenda('old', 'older'),
  [OLD_REPORT_PATH]: report('Old', '2021-10-11', '2021-10-05'),
  'meetings/scrutiny/2021-10-13/older.md': report('Older', '2021-10-11', '2021-10-05'),
  'meetings/plans/2020-11-04/agenda.md': agenda('oldest'),
  'meetings/plans/2020-11-04/oldest.md': report('Oldest', '2020-11-02', '2020-10-27'),
  'meetings/scrutiny/2023-05-10/agenda.md': agenda('new'),
  'meetings/scrutiny/2023-05-10/new.md': report('New', '2023-05-08'),
};

/** Reads papers. Throws an Error where there is no council to read. */
export async function archiveOf(files: Files, today = TODAY): Promise<Archive> {
  const { archive } = await loadCouncil({ ...FRAME, ...files }, { today });
  if (!archive) throw new Error('the council can’t be read');
  return archive;
}

/** Every page, by its address. */
export function rendered(pages: readonly Page[], council: Archive['council']): Map<string, string> {
  const chrome: Chrome = {
    ...{ council, searchScript: '/search.js', fonts: [] },
    ...{ ownPages: [], hasPeople: false },
  };
  return new Map(pages.map((page) => [page.url, renderPage(chrome, page)]));
}

/** All pages of a council of these papers, by their addresses. */
export async function siteOf(files: Files, today = TODAY): Promise<Map<string, string>> {
  const archive = await archiveOf(files, today);
  return rendered(createSite(archive, today), archive.council);
}
