import type { Archive } from '../papers/archive.ts';
import type { IsoDate } from '../language/dates.ts';
import type { AppendixContents } from './appendix-content.ts';
import { indexArchive } from './archive-index.ts';
import { homeView } from './home-view.ts';
import { ledgerOf, ledgerView, ledgerYears, ledgerYearUrl } from './ledger.ts';
import {
  committeesView,
  committeeView,
  pillarsView,
  pillarView,
  reportsByPillar,
  reportsByWard,
  uniqueBySlug,
  wardsView,
  wardView,
  yearView,
} from './listing-views.ts';
import { HOME, TO_FOLLOW } from './links.ts';
import { meetingView } from './meeting-views.ts';
import { officersView, ruleView, type OfficersView, type RuleView } from './officer-views.ts';
import { GUIDE_PATH, RULE_THEMES, rulePath } from '../rules/rule-guide.ts';
import { formatMunicipalYear } from '../law/municipal-year.ts';
import { retentionView, type RetentionView } from './retention-view.ts';
import { appendixView, reportView } from './report-views.ts';
import { shortfallsOf } from './shortfalls.ts';
import type {
  AppendixPageView,
  CommitteesView,
  CommitteeView,
  HomeView,
  MeetingView,
  PageView,
  PillarsView,
  PillarView,
  ReportView,
  SearchView,
  StatementView,
  WardsView,
  WardView,
  YearView,
  LedgerView,
} from './views.ts';

/** The view that each kind of page is made from. */
export type PageKinds = {
  home: HomeView;
  committees: CommitteesView;
  committee: CommitteeView;
  meeting: MeetingView;
  report: ReportView;
  appendix: AppendixPageView;
  wards: WardsView;
  ward: WardView;
  pillars: PillarsView;
  pillar: PillarView;
  year: YearView;
  toFollow: LedgerView;
  retention: RetentionView;
  search: SearchView;
  accessibility: StatementView;
  about: PageView;
  officers: OfficersView;
  rule: RuleView;
  notFound: PageView;
};

/** A page that is to be made: the view is worked out when it is rendered, and not kept. */
export type PageOf<View> = { readonly url: string; readonly view: () => View };

/** All pages of the site by kind, each kind in a fixed order. */
export type Site = { readonly [K in keyof PageKinds]: readonly PageOf<PageKinds[K]>[] };

/** The pages of an archive as they are on a day, with what is in its files. */
export function createSite(
  archive: Archive,
  today: IsoDate,
  contents: AppendixContents = new Map(),
): Site {
  const index = indexArchive(archive);
  const { council } = archive;
  const byWard = reportsByWard(index);
  const byPillar = reportsByPillar(index);
  const ledger = ledgerOf(index);
  const years = [...new Set(archive.meetings.map((meeting) => meeting.municipalYear))];
  const page = <View extends PageView>(url: string, view: () => View): PageOf<View> => ({
    url,
    view,
  });
  return {
    home: [page('/', () => homeView(index, today))],
    committees: [page('/committees/', () => committeesView(index, today))],
    committee: archive.committees.map((committee) =>
      page(`/committees/${committee.slug}/`, () => committeeView(index, committee, today)),
    ),
    meeting: archive.meetings.map((meeting) =>
      page(meeting.url, () => meetingView(index, meeting, today)),
    ),
    report: archive.reports.map((report) =>
      page(report.url, () => reportView(index, report, today, contents)),
    ),
    appendix: archive.reports.flatMap((report) =>
      report.appendices.map((appendix) =>
        page(appendix.url, () => appendixView(index, report, appendix, today, contents)),
      ),
    ),
    wards: [page('/wards/', () => wardsView(index))],
    ward: uniqueBySlug(council.wards).map((ward) =>
      page(`/wards/${ward.slug}/`, () => wardView(index, ward, byWard)),
    ),
    pillars: [page('/pillars/', () => pillarsView(index, today))],
    pillar: uniqueBySlug(council.pillars).map((pillar) =>
      page(`/pillars/${pillar.slug}/`, () => pillarView(index, pillar, byPillar)),
    ),
    year: years.map((year) => page(`/years/${year}/`, () => yearView(index, year))),
    toFollow: [
      page(TO_FOLLOW.url, () => ledgerView(index, ledger)),
      ...ledgerYears(ledger).map((year) =>
        page(ledgerYearUrl(year), () => ledgerView(index, ledger, year)),
      ),
    ],
    retention: [page('/retention/', () => retentionView(index, today))],
    search: [
      page('/search/', () => ({
        ...plain(
          '/search/',
          'Search',
          `Search the reports, agendas and appendices of ${council.name}.`,
        ),
        committees: archive.committees.map((committee) => ({
          text: committee.name,
          url: `/committees/${committee.slug}/`,
        })),
        years: years.toReversed().map((year) => ({
          text: formatMunicipalYear(year),
          url: `/years/${year}/`,
        })),
        wards: uniqueBySlug(council.wards).map((ward) => ({
          text: ward.name,
          url: `/wards/${ward.slug}/`,
        })),
      })),
    ],
    accessibility: [
      page('/accessibility/', () => ({
        ...plain(
          '/accessibility/',
          'Accessibility statement',
          `How accessible the agendas and papers of ${council.name} are, and whom to ask.`,
        ),
        shortfalls: shortfallsOf(archive),
      })),
    ],
    about: [
      page('/about/', () =>
        plain(
          '/about/',
          'How to use this site',
          `How to find, read, cite and follow the papers of ${council.name}.`,
        ),
      ),
    ],
    officers: [page(GUIDE_PATH, () => officersView(council))],
    rule: RULE_THEMES.flatMap((theme) =>
      theme.codes.map((code) => page(rulePath(code), () => ruleView(council, code, theme))),
    ),
    notFound: [
      page('/404.html', () =>
        plain('/404.html', 'Page not found', 'There is no page at this address.'),
      ),
    ],
  };
}

const plain = (url: string, title: string, description: string): PageView => ({
  url,
  title,
  description,
  breadcrumbs: [HOME],
});
