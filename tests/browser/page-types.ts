import type { Page, Response } from '@playwright/test';
import { PAGES } from '../support/fixture/fixture-content.ts';

/** One page of every type, in each of the states that a type can be in: site path by name. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: '/',
  committees: '/committees/',
  'a committee': '/committees/example-executive/',
  'a committee in a year': '/committees/example-executive/2021-22/',
  'a committee without a meeting': '/committees/pwyllgor/',
  'a meeting to come': PAGES.realMeeting,
  'a meeting that was held': PAGES.heldMeeting,
  'a cancelled meeting': PAGES.cancelledMeeting,
  'a report whose appendix is to follow': PAGES.realReport,
  'a report with all that a text can hold': PAGES.richReport,
  'a report whose appendix is overdue': PAGES.overdueReport,
  'a report that is a PDF': PAGES.documentReport,
  'an exempt report': PAGES.exemptReport,
  'an appendix that is here': `${PAGES.richReport}appendix-1/`,
  'an appendix that is to follow': `${PAGES.realReport}appendix-1/`,
  'an appendix that is withheld': `${PAGES.exemptReport}appendix-1/`,
  wards: '/wards/',
  'a ward': '/wards/armley/',
  'a ward in a year': '/wards/all-wards/2022-23/',
  'all wards': '/wards/all-wards/',
  pillars: '/pillars/',
  'a pillar': '/pillars/inclusive-growth/',
  search: '/search/',
  'the calendar': '/calendar/',
  'a month of the calendar': '/calendar/2022-05/',
  'when papers came out': '/figures/',
  'papers to follow': '/to-follow/',
  'how long papers are open to inspection': '/retention/',
  'municipal years': '/years/',
  'a municipal year': '/years/2021-22/',
  contact: '/contact/',
  'the accessibility statement': '/accessibility/',
  about: '/about/',
  'what is checked, and what is not': '/checks/',
  'the officer guide': '/officers/',
  'a theme of the officer guide': '/officers/access/',
};

export const PAGE_TYPE_ENTRIES: readonly (readonly [name: string, sitePath: string])[] =
  Object.entries(PAGE_TYPES);

/** Opens a page, and waits until its script, where it has one, has done its first work. */
export async function openPage(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  if (new URL(address).pathname.endsWith('/search/')) {
    await page.locator('#filters .filter').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
  }
  return response;
}
