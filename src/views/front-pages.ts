import type { IsoDate } from '../language/dates.ts';
import {
  ADDRESSES,
  calendarMonthUrl,
  committeeUrl,
  guideFieldsUrl,
  guideThemeUrl,
} from '../papers/addresses.ts';
import { FIELDS_OF_GUIDE, WRITING_IN_GUIDE, RULE_THEMES } from '../rules/rule-guide.ts';
import { accessibilityView } from './about/accessibility-views.ts';
import { indexArchive, type Papers } from './archive-index.ts';
import { calendarMonthView, calendarView } from './calendar/calendar-views.ts';
import { meetingDays } from './calendar/month.ts';
import { committeesView, committeeView } from './committee-views.ts';
import { homeView } from './home-view.ts';
import { ledgerOf } from './ledger.ts';
import { HOME } from './links.ts';
import { dataView } from './data/data-view.ts';
import { figuresView } from './figures/figures-view.ts';
import { followView } from './follow/follow-view.ts';
import { FIELD_KINDS } from '../papers/editor-files.ts';
import { fieldsOfKindView, fieldsView } from './about/field-views.ts';
import { writingView } from './about/writing-view.ts';
import { guideThemeView, officersView } from './about/officer-views.ts';
import { ownPageView } from './own-page-view.ts';
import { peopleView } from './people/people-view.ts';
import { personView } from './people/person-view.ts';
import { matterPages, recordPages } from './record-pages.ts';
import { page, type Page } from './pages.ts';
import { retentionView } from './about/retention-view.ts';
import { exampleSearch } from './about/example-search.ts';
import { rulesHere } from './about/rules-here.ts';
import type { PageView } from './views.ts';
import { searchView } from './search-view.ts';
import { toFollowView } from './to-follow-views.ts';
import { pillarsView, wardsView } from './topics/topic-lists.ts';
import { pillarTopics, reportsByPillar, reportsByWard, wardTopics } from './topics/topics.ts';
import { topicView } from './topics/topic-views.ts';
import { yearsView } from './year-views.ts';

/**
 * The pages that belong to no one volume, in a fixed order: the first page, and the first page of every list.
 * They are made from the facts of all papers; no report's text is in them. The council's own pages are among them.
 */
export function frontPages(archive: Papers, today: IsoDate): readonly Page[] {
  const index = indexArchive(archive);
  const { council, committees, pages, people } = archive;
  const { name } = council;
  const byWard = once(() => reportsByWard(index));
  const rules = once(() => rulesHere(council, committees, today));
  const byPillar = once(() => reportsByPillar(index));
  const example = exampleSearch(archive.reports);
  const days = once(() => meetingDays(index));
  return [
    page('home', ADDRESSES.home, () => homeView(index, today)),
    page('committees', ADDRESSES.committees, () => committeesView(index, today)),
    ...committees.map((committee) =>
      page('committee', committeeUrl(committee.slug), () => committeeView(index, committee, today)),
    ),
    ...(council.wards.length > 0
      ? [page('wards', ADDRESSES.wards, () => wardsView(index, byWard(), today))]
      : []),
    ...wardTopics(index).map((topic) =>
      page('topic', topic.url, () => topicView(index, topic, byWard(), today)),
    ),
    ...(index.archive.council.pillars.length > 0
      ? [page('pillars', ADDRESSES.pillars, () => pillarsView(index, byPillar(), today))]
      : []),
    ...(people.length > 0
      ? [page('people', ADDRESSES.people, () => peopleView(index, today))]
      : []),
    ...people.map((person) => page('person', person.url, () => personView(index, person, today))),
    ...pillarTopics(index).map((topic) =>
      page('topic', topic.url, () => topicView(index, topic, byPillar(), today)),
    ),
    page('years', ADDRESSES.years, () => yearsView(index)),
    page('calendar', ADDRESSES.calendar, () => calendarView(index, days(), today)),
    ...[...days().keys()].map((month) =>
      page('calendarMonth', calendarMonthUrl(month), () => calendarMonthView(index, days(), month)),
    ),
    page('figures', ADDRESSES.figures, () => figuresView(index)),
    page('toFollow', ADDRESSES.toFollow, () => toFollowView(index, ledgerOf(index))),
    page('retention', ADDRESSES.retention, () => retentionView(index, today)),
    page('accessibility', ADDRESSES.accessibility, () => accessibilityView(index, today)),
    page('follow', ADDRESSES.follow, () => followView(index, today)),
    page('data', ADDRESSES.data, () => dataView(index)),
    page('search', ADDRESSES.search, () => searchView(index)),
    ...recordPages(index, today),
    ...matterPages(index, today),
    ...pages.map((own) => page('ownPage', own.url, () => ownPageView(index, own))),
    plain('contact', ADDRESSES.contact, 'Contact', `Whom to ask about the papers of ${name}.`),
    page('checks', ADDRESSES.checks, () => ({
      ...words(
        ADDRESSES.checks,
        'What is checked, and what is not',
        `What a program checks before papers of ${name} are published, and what it can’t know.`,
      ),
      rules: rules(),
    })),
    page('about', ADDRESSES.about, () => ({
      ...words(
        ADDRESSES.about,
        'How to use this site',
        `How to find, read, cite and follow the papers of ${name}.`,
      ),
      rules: rules(),
      ...(example !== undefined && { example }),
    })),
    page('officers', ADDRESSES.officers, () => officersView(council)),
    ...RULE_THEMES.map((theme) =>
      page('guideTheme', guideThemeUrl(theme.id), () => guideThemeView(council, theme)),
    ),
    page('guideWriting', guideThemeUrl(WRITING_IN_GUIDE.id), () =>
      writingView(council, committees),
    ),
    page('guideFields', guideThemeUrl(FIELDS_OF_GUIDE.id), fieldsView),
    ...FIELD_KINDS.map((kind) =>
      page('guideFieldsOf', guideFieldsUrl(kind), () => fieldsOfKindView(kind)),
    ),
    plain('notFound', ADDRESSES.notFound, 'Page not found', 'There is no page at this address.'),
  ];
}

/** A page whose words are all in its layout. */
const plain = (
  kind: 'contact' | 'notFound',
  url: string,
  title: string,
  description: string,
): Page => page(kind, url, () => words(url, title, description));

const words = (url: string, title: string, description: string): PageView => ({
  ...{ url, title, description, breadcrumbs: [HOME] },
});

/** What is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
