import { isOnTheSite } from '../../../history/register/register-line.ts';
import { isoDate } from '../../../language/dates.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import {
  formatMunicipalYear,
  municipalYearOf,
  type MunicipalYear,
} from '../../../law/municipal-year.ts';
import {
  ADDRESSES,
  calendarMonthUrl,
  committeeUrl,
  ofYear,
  yearUrl,
} from '../../../papers/addresses.ts';
import type { ArchiveIndex } from '../../archive-index.ts';
import { formatMonth, meetingDays } from '../../calendar/month.ts';
import { shortfallsOf } from '../../about/accessibility-views.ts';
import { ACCESSIBILITY, CALENDAR, committeeLink, HOME, TO_FOLLOW, YEARS } from '../../links.ts';
import {
  pillarTopics,
  reportsByPillar,
  reportsByWard,
  wardTopics,
  type ReportGroups,
  type Topic,
} from '../../topics/topics.ts';
import type { ListGone, ListGoneView } from './list-gone.ts';
import { otherListsGone } from './other-lists-gone.ts';
import { partsGone } from './parts-gone.ts';
import { recordListsGone } from './record-lists-gone.ts';
import type { RegisterPapers } from '../register-papers.ts';
import { hasHistory } from '../register-views.ts';

/**
 * The lists of one year that papers took with them: where the last report on a ward was taken off or is about another ward now,
 * the address of its list still leads somewhere, and so does a part of a list that is shorter now. Only an address that the site
 * before has keeps such a page: what was never there has none. Where it isn't known which pages that site has, each ward and pillar
 * without a report has one, because the register has no wards, but only for a year in which a report was changed or taken off.
 */
export function listsGone(papers: ListedPapers): readonly ListGoneView[] {
  const { index, past, today, gone } = papers;
  const before = known.get(past);
  if (before?.index === index && before.today === today && before.gone === gone) {
    return before.lists;
  }
  const lists = gone?.length === 0 ? [] : findListsGone(papers);
  known.set(past, { index, today, gone, lists });
  return lists;
}

type ListedPapers = Pick<RegisterPapers, 'index' | 'past' | 'today' | 'gone'>;

/** A build asks three times for those of a large archive. */
const known = new WeakMap<
  RegisterPapers['past'],
  Pick<RegisterPapers, 'index' | 'today'> & {
    readonly gone: RegisterPapers['gone'];
    readonly lists: readonly ListGoneView[];
  }
>();

function findListsGone({ index, past, today, gone: away }: ListedPapers): ListGoneView[] {
  const { committees, archive } = index;
  const { annualMeetings } = archive.council;
  const yearOf = (date: string): MunicipalYear => municipalYearOf(date, annualMeetings);
  const changed = new Set<MunicipalYear>();
  const gone = new Map<string, ListGone>();
  const there = {
    years: new Set(archive.meetings.map(({ date }) => yearOf(date))),
    committees: new Set(
      archive.meetings.map(({ committee, date }) => `${committee} ${yearOf(date)}`),
    ),
    months: meetingDays(index),
  };
  const add = (list: ListGone): void => void gone.set(list.url, list);
  for (const list of otherListsGone(away ?? [])) add(list);
  for (const paper of past.values()) {
    const meeting = meetingInPath(paper.address);
    if (!meeting) continue;
    const { committee, date } = meeting;
    const year = yearOf(date);
    if (hasHistory(paper)) changed.add(year);
    if (paper.kind !== 'agenda' || isOnTheSite(paper.last.what)) continue;
    const printed = formatMunicipalYear(year);
    const month = date.slice(0, 7);
    if (!there.years.has(year)) {
      add({ url: yearUrl(year), list: `Papers of the municipal year ${printed}`, all: YEARS });
      const list = `Papers that were to follow, ${printed}`;
      add({ url: ofYear(ADDRESSES.toFollow, year), list, all: TO_FOLLOW });
    }
    if (!there.months.has(month)) {
      add({
        url: calendarMonthUrl(month),
        list: `Meetings of ${formatMonth(month)}`,
        all: CALENDAR,
      });
    }
    if (committees.has(committee) && !there.committees.has(`${committee} ${year}`)) {
      const all = committeeLink(index, committee);
      const url = ofYear(committeeUrl(committee), year);
      add({ url, list: `Meetings of ${all.text} in ${printed}`, all });
    }
  }
  for (const list of listsWithoutPapers(index, changed, yearOf)) add(list);
  for (const list of recordListsGone({ index, past, gone: away })) add(list);
  for (const list of partsGone({ index, past, today })) add(list);
  const wasThere = away && new Set(away);
  return [...gone.values()]
    .filter(({ url }) => wasThere?.has(url) ?? true)
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map((list) => ({
      ...list,
      title: list.list,
      description: 'Nothing is listed at this address now.',
      breadcrumbs: [HOME, list.all],
    }));
}

/** What lists papers by what they are about, and has none of some years. */
function listsWithoutPapers(
  index: ArchiveIndex,
  years: ReadonlySet<MunicipalYear>,
  yearOf: (date: string) => MunicipalYear,
): ListGone[] {
  const short = new Set(
    index.archive.reports
      .filter((report) => shortfallsOf(report).length > 0)
      .map(({ date }) => yearOf(date)),
  );
  const topics = [
    ...topicsWith(wardTopics(index), reportsByWard(index), yearOf),
    ...topicsWith(pillarTopics(index), reportsByPillar(index), yearOf),
  ];
  return [...years].flatMap((year) => {
    const printed = formatMunicipalYear(year);
    const files = {
      url: ofYear(ADDRESSES.accessibility, year),
      list: `Papers of ${printed} that are not accessible`,
      all: ACCESSIBILITY,
    };
    return [
      ...(short.has(year) ? [] : [files]),
      ...topics
        .filter(({ topic, years: own }) => !own.has(year) && isOfYear(topic, year))
        .map(({ topic }) => ({
          url: ofYear(topic.url, year),
          list: `Reports of ${printed} that ${topic.verb}`,
          all: { text: topic.title, url: topic.url },
        })),
    ];
  });
}

/** Topics, and the years of which there is a report on each. */
const topicsWith = (
  topics: readonly Topic[],
  reports: ReportGroups,
  yearOf: (date: string) => MunicipalYear,
): { topic: Topic; years: ReadonlySet<MunicipalYear> }[] =>
  topics.map((topic) => ({
    topic,
    years: new Set((reports.get(topic.slug) ?? []).map(({ date }) => yearOf(date))),
  }));

/** Whether there was a ward or a pillar at some time of a year: a year turns in spring, whatever the day. */
function isOfYear({ times }: Topic, year: MunicipalYear): boolean {
  const first = Number(year.slice(0, 4));
  const [begins, ends] = [isoDate(first, 3, 1), isoDate(first + 1, 6, 30)];
  return times.some(({ from = begins, until = ends }) => from <= ends && until >= begins);
}
