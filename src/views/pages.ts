import type { RecommendationsView } from './recommendations/recommendation-views.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import type { AccessibilityView, AccessibilityYearView } from './about/accessibility-views.ts';
import type { CalendarMonthView, CalendarView } from './calendar/calendar-views.ts';
import type {
  DecisionsView,
  DecisionsYearView,
  DecisionView,
  RecordCheckedView,
} from './decisions/decision-views.ts';
import type { MattersView, MatterView } from './matters/matter-views.ts';
import type { ForwardPlanView, NoticeView } from './notices/notice-views.ts';
import type { CommitteesView, CommitteeView, CommitteeYearView } from './committee-views.ts';
import type { BusinessView } from './business/business-views.ts';
import type { BeingCheckedView } from './report/being-checked-view.ts';
import type { SearchView } from './search-view.ts';
import type { MinutesPageView } from './minutes/minutes-page.ts';
import type { PersonYearView } from './people/person-year-view.ts';
import type { OwnPageView } from './own-page-view.ts';
import type { HomeView } from './home-view.ts';
import type { ListGoneView } from './register/lists/list-gone.ts';
import type { TopicsView } from './topics/topic-lists.ts';
import type { TopicView, TopicYearView } from './topics/topic-views.ts';
import type { PeopleView } from './people/people-view.ts';
import type { PersonView } from './people/person-view.ts';
import type { DataView } from './data/data-view.ts';
import type { FiguresView } from './figures/figures-view.ts';
import type { FollowView } from './follow/follow-view.ts';
import type { WritingView } from './about/writing-view.ts';
import type { FieldsOfKindView, FieldsView } from './about/field-views.ts';
import type { GuideThemeView, OfficersView } from './about/officer-views.ts';
import type { HistoryView, RegisterView, RemovedView } from './register/register-views.ts';
import type { RetentionView } from './about/retention-view.ts';
import type { AboutView, RulesView } from './about/rules-here.ts';
import type { ToFollowView, ToFollowYearView } from './to-follow-views.ts';
import type { AppendixPageView, ReportView } from './report/paper-pages.ts';
import type { MeetingView, PageView } from './views.ts';
import type { YearsView, YearView } from './year-views.ts';

/** The view that each kind of page is made from. */
export type PageKinds = {
  home: HomeView;
  committees: CommitteesView;
  committee: CommitteeView;
  committeeYear: CommitteeYearView;
  meeting: MeetingView;
  minutes: MinutesPageView;
  /** What minutes of a year say of a person. */
  personYear: PersonYearView;
  report: ReportView;
  reportBeingChecked: BeingCheckedView;
  appendix: AppendixPageView;
  wards: TopicsView;
  pillars: TopicsView;
  people: PeopleView;
  person: PersonView;
  /** A ward, a pillar. */
  topic: TopicView;
  topicYear: TopicYearView;
  years: YearsView;
  year: YearView;
  calendar: CalendarView;
  calendarMonth: CalendarMonthView;
  figures: FiguresView;
  toFollow: ToFollowView;
  toFollowYear: ToFollowYearView;
  retention: RetentionView;
  search: SearchView;
  accessibility: AccessibilityView;
  accessibilityYear: AccessibilityYearView;
  /** A page of the council's own. */
  ownPage: OwnPageView;
  decisions: DecisionsView;
  decisionsYear: DecisionsYearView;
  decision: DecisionView;
  forwardPlan: ForwardPlanView;
  recommendations: RecommendationsView;
  /** Petitions, motions, questions, declarations. */
  business: BusinessView;
  notice: NoticeView;
  matters: MattersView;
  /** What runs across meetings and committees. */
  matter: MatterView;
  /** A decision or a notice that is being checked. */
  recordChecked: RecordCheckedView;
  contact: PageView;
  about: AboutView;
  checks: RulesView;
  follow: FollowView;
  data: DataView;
  officers: OfficersView;
  guideTheme: GuideThemeView;
  guideWriting: WritingView;
  guideFields: FieldsView;
  guideFieldsOf: FieldsOfKindView;
  register: RegisterView;
  /** The versions of a paper. */
  paperHistory: HistoryView;
  /** In the place of a paper that was taken off. */
  removedPaper: RemovedView;
  /** At the address of a list that has nothing to list any more. */
  listGone: ListGoneView;
  notFound: PageView;
};

export type PageKind = keyof PageKinds;

/** A page of one kind that is to be made: its view is worked out when it is rendered, and not kept. */
export type PageOf<K extends PageKind> = {
  readonly kind: K;
  /** Site path. */
  readonly url: string;
  readonly view: () => PageKinds[K];
  /** The volume that it belongs to; none of what crosses volumes. */
  readonly volume?: MunicipalYear;
};

/** A page of any kind. */
export type Page = { [K in PageKind]: PageOf<K> }[PageKind];

/** A page of a kind whose view says its own address. */
export function page<K extends PageKind>(
  kind: K,
  url: string,
  view: () => PageKinds[K],
): PageOf<K> {
  return { kind, url, view };
}
