import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES, ALL_WARDS, pillarUrl, wardUrl } from '../../papers/addresses.ts';
import type { Named } from '../../papers/council/council.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { isReportBeingChecked } from '../ledger.ts';
import { HOME } from '../links.ts';
import type { PageView } from '../views.ts';
import { uniqueBySlug, type ReportGroups } from './topics.ts';

/** The wards, or the pillars. */
export type TopicsView = PageView & {
  readonly topics: readonly TopicEntry[];
  /** Those whose last day has gone by. */
  readonly past: readonly TopicEntry[];
  /** A report is held back to be checked, so that what it is about isn't known here. */
  readonly beingChecked?: true;
};

export type TopicEntry = {
  readonly name: string;
  readonly url: string;
  readonly reports: number;
  readonly until?: IsoDate;
};

/** The list of wards, those that were abolished apart. */
export function wardsView(index: ArchiveIndex, byWard: ReportGroups, today: IsoDate): TopicsView {
  const { council } = index.archive;
  const wards = [{ name: 'All wards', slug: ALL_WARDS }, ...uniqueBySlug(council.wards)];
  return {
    url: ADDRESSES.wards,
    title: 'Wards',
    description: `The wards of ${council.name}, with the reports that affect each.`,
    breadcrumbs: [HOME],
    ...inTwo(wards, byWard, wardUrl, today),
    ...whileChecked(index),
  };
}

/** The list of pillars, those of the past apart. */
export function pillarsView(
  index: ArchiveIndex,
  byPillar: ReportGroups,
  today: IsoDate,
): TopicsView {
  const { council } = index.archive;
  return {
    url: ADDRESSES.pillars,
    title: 'Pillars',
    description: `The priorities of ${council.name}, with the reports that support each.`,
    breadcrumbs: [HOME],
    ...inTwo(uniqueBySlug(council.pillars), byPillar, pillarUrl, today),
    ...whileChecked(index),
  };
}

/** Where a report is held back, what it is about isn't known. */
export const whileChecked = (index: ArchiveIndex): { beingChecked?: true } =>
  isReportBeingChecked(index) ? { beingChecked: true } : {};

/** Those of the day, and those of the past. */
function inTwo(
  things: readonly (Named & { readonly until?: IsoDate })[],
  groups: ReportGroups,
  urlOf: (slug: string) => string,
  today: IsoDate,
): Pick<TopicsView, 'topics' | 'past'> {
  const entries = things.map(({ name, slug, until }) => ({
    name,
    url: urlOf(slug),
    reports: groups.get(slug)?.length ?? 0,
    ...(until !== undefined && { until }),
  }));
  const isPast = ({ until }: TopicEntry): boolean => until !== undefined && until < today;
  return { topics: entries.filter((entry) => !isPast(entry)), past: entries.filter(isPast) };
}
