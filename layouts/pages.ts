import type { PageKinds } from '../src/views/site.ts';
import type { Chrome } from '../src/views/views.ts';
import { aboutPage } from './pages/about.ts';
import { accessibilityPage } from './pages/accessibility.ts';
import { appendixPage } from './pages/appendix.ts';
import { committeePage } from './pages/committee.ts';
import { committeesPage } from './pages/committees.ts';
import { homePage } from './pages/home.ts';
import { meetingPage } from './pages/meeting.ts';
import { notFoundPage } from './pages/not-found.ts';
import { officersPage } from './pages/officers.ts';
import { pillarPage } from './pages/pillar.ts';
import { pillarsPage } from './pages/pillars.ts';
import { reportPage } from './pages/report.ts';
import { rulePage } from './pages/rule.ts';
import { retentionPage } from './pages/retention.ts';
import { searchPage } from './pages/search.ts';
import { toFollowPage } from './pages/to-follow.ts';
import { wardPage } from './pages/ward.ts';
import { wardsPage } from './pages/wards.ts';
import { yearPage } from './pages/year.ts';

/** The layout of each kind of page: a whole page of a view. */
export const PAGES: { [K in keyof PageKinds]: (chrome: Chrome, view: PageKinds[K]) => string } = {
  home: homePage,
  committees: committeesPage,
  committee: committeePage,
  meeting: meetingPage,
  report: reportPage,
  appendix: appendixPage,
  wards: wardsPage,
  ward: wardPage,
  pillars: pillarsPage,
  pillar: pillarPage,
  year: yearPage,
  toFollow: toFollowPage,
  retention: retentionPage,
  search: searchPage,
  accessibility: accessibilityPage,
  about: aboutPage,
  officers: officersPage,
  rule: rulePage,
  notFound: notFoundPage,
};
