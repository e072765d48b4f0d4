import type { Page, PageKind, PageKinds } from '../src/views/pages.ts';
import type { Chrome } from '../src/views/views.ts';
import { overridablePage } from './overridable.ts';
import { withoutPolicy } from './shell.ts';
import { aboutPage } from './pages/about/about.ts';
import { checksPage } from './pages/about/checks.ts';
import { accessibilityYearPage } from './pages/about/accessibility-year.ts';
import { accessibilityPage } from './pages/about/accessibility.ts';
import { appendixPage } from './pages/appendix.ts';
import { calendarMonthPage, calendarPage } from './pages/calendar.ts';
import { committeeYearPage } from './pages/committee-year.ts';
import { committeePage } from './pages/committee.ts';
import { committeesPage } from './pages/committees.ts';
import { contactPage } from './pages/about/contact.ts';
import { dataPage } from './pages/about/data.ts';
import { figuresPage } from './pages/figures.ts';
import { followPage } from './pages/about/follow.ts';
import { guideFieldsOfPage, guideFieldsPage } from './pages/about/guide-fields.ts';
import { guideWritingPage } from './pages/about/guide-writing.ts';
import { guideThemePage } from './pages/about/guide-theme.ts';
import { homePage } from './pages/home.ts';
import { meetingPage } from './pages/meeting.ts';
import { minutesPage } from './pages/minutes.ts';
import { notFoundPage } from './pages/about/not-found.ts';
import { officersPage } from './pages/about/officers.ts';
import { ownPage } from './pages/own-page.ts';
import { decisionPage } from './pages/record/decision.ts';
import { decisionsPage, decisionsYearPage, recordCheckedPage } from './pages/record/decisions.ts';
import { forwardPlanPage, noticePage } from './pages/record/forward-plan.ts';
import { matterPage, mattersPage } from './pages/record/matter.ts';
import { businessPage } from './pages/record/business.ts';
import { recommendationsPage } from './pages/record/recommendations.ts';
import { paperHistoryPage } from './pages/paper-history.ts';
import { peoplePage } from './pages/people.ts';
import { personYearPage } from './pages/person-year.ts';
import { personPage } from './pages/person.ts';
import { registerPage } from './pages/register.ts';
import { listGonePage, removedPaperPage } from './pages/removed-paper.ts';
import { reportBeingCheckedPage } from './pages/report-being-checked.ts';
import { reportPage } from './pages/report.ts';
import { retentionPage } from './pages/about/retention.ts';
import { searchPage } from './pages/search.ts';
import { toFollowYearPage } from './pages/topics/to-follow-year.ts';
import { toFollowPage } from './pages/topics/to-follow.ts';
import { topicYearPage } from './pages/topics/topic-year.ts';
import { topicPage } from './pages/topics/topic.ts';
import { topicsPage } from './pages/topics/topics.ts';
import { yearPage } from './pages/year.ts';
import { yearsPage } from './pages/years.ts';

type Layouts = { [K in PageKind]: (chrome: Chrome, view: PageKinds[K]) => string };

const STANDARD: Layouts = {
  home: homePage,
  committees: committeesPage,
  committee: committeePage,
  committeeYear: committeeYearPage,
  meeting: meetingPage,
  minutes: minutesPage,
  personYear: personYearPage,
  report: reportPage,
  reportBeingChecked: reportBeingCheckedPage,
  appendix: appendixPage,
  wards: topicsPage,
  pillars: topicsPage,
  people: peoplePage,
  person: personPage,
  topic: topicPage,
  topicYear: topicYearPage,
  years: yearsPage,
  year: yearPage,
  calendar: calendarPage,
  calendarMonth: calendarMonthPage,
  figures: figuresPage,
  toFollow: toFollowPage,
  toFollowYear: toFollowYearPage,
  retention: retentionPage,
  search: searchPage,
  accessibility: accessibilityPage,
  accessibilityYear: accessibilityYearPage,
  ownPage,
  decisions: decisionsPage,
  decisionsYear: decisionsYearPage,
  decision: decisionPage,
  forwardPlan: forwardPlanPage,
  recommendations: recommendationsPage,
  business: businessPage,
  notice: noticePage,
  matters: mattersPage,
  matter: matterPage,
  recordChecked: recordCheckedPage,
  contact: contactPage,
  about: aboutPage,
  checks: checksPage,
  follow: followPage,
  data: dataPage,
  officers: officersPage,
  guideTheme: guideThemePage,
  guideWriting: guideWritingPage,
  guideFields: guideFieldsPage,
  guideFieldsOf: guideFieldsOfPage,
  register: registerPage,
  paperHistory: paperHistoryPage,
  removedPaper: removedPaperPage,
  listGone: listGonePage,
  notFound: notFoundPage,
};

/** The layout of each kind of page: a whole page of a view. A council may have its own. */
export const PAGES = Object.fromEntries(
  Object.entries(STANDARD).map(([kind, layout]) => [
    kind,
    overridablePage(kind, layout as Layouts['contact'], withoutPolicy),
  ]),
) as unknown as Layouts;

/** A whole page, with addresses from the root of the site. */
export function renderPage(chrome: Chrome, page: Page): string {
  const layout = PAGES[page.kind] as (chrome: Chrome, view: unknown) => string;
  return layout(chrome, page.view());
}
