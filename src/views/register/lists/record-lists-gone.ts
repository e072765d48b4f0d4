import { isOnTheSite } from '../../../history/register/register-line.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import {
  formatMunicipalYear,
  municipalYearOf,
  type MunicipalYear,
} from '../../../law/municipal-year.ts';
import { ADDRESSES, businessUrl, ofYear } from '../../../papers/addresses.ts';
import type { Person } from '../../../papers/person/person.ts';
import { fullName } from '../../../papers/person/people-on-day.ts';
import type { ArchiveIndex } from '../../archive-index.ts';
import { businessIn } from '../../business/business.ts';
import { BUSINESS } from '../../business/business-kinds.ts';
import { businessTitle } from '../../business/business-views.ts';
import { DECISIONS, decisionParts } from '../../decisions/decision-views.ts';
import { hasDecisions, hasNotices } from '../../has-record.ts';
import { HOME } from '../../links.ts';
import { FORWARD_PLAN } from '../../notices/notice-views.ts';
import { hasRecommendations, RECOMMENDATIONS } from '../../recommendations/recommendation-views.ts';
import type { ListGone } from './list-gone.ts';
import type { RegisterPapers } from '../register-papers.ts';
import { hasHistory } from '../register-views.ts';

/**
 * The lists that minutes, decisions, notices and agendas took with them: what minutes of a year say of somebody, the decisions of a
 * year, and the registers of what members and the public bring. The register has no names and no items' kinds, so that each that has
 * nothing may have had something where such a paper was changed or taken off.
 * @param gone addresses of pages that the site before has, and this one hasn't; undefined where that isn't known.
 */
export function recordListsGone({
  index,
  past,
  gone,
}: Pick<RegisterPapers, 'index' | 'past' | 'gone'>): ListGone[] {
  const { annualMeetings } = index.archive.council;
  const yearsOf = (isIt: (kind: string) => boolean): MunicipalYear[] => {
    const years = new Set<MunicipalYear>();
    for (const paper of past.values()) {
      if (!isIt(paper.kind) || (!hasHistory(paper) && isOnTheSite(paper.last.what))) continue;
      const meeting = meetingInPath(paper.address);
      const [, folder = ''] = /^\/decisions\/(\d{4})\//.exec(paper.address) ?? [];
      // The folder of a decision is a calendar year, in which a municipal year turns.
      const days = meeting ? [meeting.date] : folder && [`${folder}-01-01`, `${folder}-12-31`];
      for (const day of days || []) years.add(municipalYearOf(day, annualMeetings));
    }
    return [...years].sort();
  };
  const changed = (...kinds: readonly string[]): boolean =>
    [...past.values()].some((paper) => kinds.includes(paper.kind) && hasHistory(paper));
  return [
    ...peopleInYears(
      index,
      yearsOf((kind) => kind === 'minutes'),
      gone,
    ),
    ...decisionsOfYears(
      index,
      yearsOf((kind) => kind === 'minutes' || kind === 'decision'),
    ),
    ...(changed('agenda', 'minutes') ? registersGone(index) : []),
    ...(changed('notice') && !hasNotices(index)
      ? [{ url: ADDRESSES.forwardPlan, list: FORWARD_PLAN.text, all: HOME }]
      : []),
  ];
}

function peopleInYears(
  { archive }: ArchiveIndex,
  years: readonly MunicipalYear[],
  gone: RegisterPapers['gone'],
): ListGone[] {
  if (years.length === 0) return [];
  const { annualMeetings } = archive.council;
  const named = new Set(
    archive.minutes.flatMap(({ people, date }) =>
      Object.keys(people).map((id) => `${id} ${municipalYearOf(date, annualMeetings)}`),
    ),
  );
  const away = gone && new Set(gone);
  // Minutes name members from their first seat on; who has no seat may have sat at any time.
  const mayBeNamed = ({ seats }: Person, year: MunicipalYear): boolean =>
    seats.length === 0 ||
    seats.some(
      ({ from, until }) =>
        municipalYearOf(from, annualMeetings) <= year &&
        (until === undefined || municipalYearOf(until, annualMeetings) >= year),
    );
  return years.flatMap((year) =>
    archive.people
      .filter((person) => away?.has(ofYear(person.url, year)) ?? mayBeNamed(person, year))
      .filter(({ id }) => !named.has(`${id} ${year}`))
      .map((person): ListGone => {
        const name = fullName(person, `${year.slice(0, 4)}-12-31`);
        return {
          url: ofYear(person.url, year),
          list: `What minutes of ${formatMunicipalYear(year)} say of ${name}`,
          all: { text: name, url: person.url },
        };
      }),
  );
}

function decisionsOfYears(index: ArchiveIndex, years: readonly MunicipalYear[]): ListGone[] {
  const there = new Set(decisionParts(index).map(({ year }) => year));
  const isThere = hasDecisions(index);
  const ofYears = years
    .filter((year) => !isThere || !there.has(year))
    .map((year) => ({
      url: ofYear(ADDRESSES.decisions, year),
      list: `Decisions of ${formatMunicipalYear(year)}`,
      all: isThere ? DECISIONS : HOME,
    }));
  const all = { url: ADDRESSES.decisions, list: DECISIONS.text, all: HOME };
  return years.length > 0 && !isThere ? [all, ...ofYears] : ofYears;
}

function registersGone(index: ArchiveIndex): ListGone[] {
  const business = businessIn(index);
  return [
    ...BUSINESS.filter((kind) => (business.get(kind)?.length ?? 0) === 0).map((kind) => ({
      ...{ url: businessUrl(kind), list: businessTitle(kind), all: HOME },
    })),
    ...(hasRecommendations(index)
      ? []
      : [{ url: ADDRESSES.recommendations, list: RECOMMENDATIONS.text, all: HOME }]),
  ];
}
