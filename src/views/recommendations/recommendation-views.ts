import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import {
  isOverdue,
  recommendationsOf,
  type Recommendation,
} from '../../papers/recommendation/recommendations.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { groupBy, type ArchiveIndex } from '../archive-index.ts';
import { committeeLink, HOME } from '../links.ts';
import { listParts, type ListJump, type ListPart } from '../list-parts.ts';
import type { Link, PageView } from '../views.ts';

/** A recommendation in the register. */
export type RecommendationEntry = Recommendation & {
  /** Its answer was due before today, and no minutes have one. */
  readonly isOverdue: boolean;
};

/** Those of one committee: the ones whose answer is overdue first, then the newest. */
export type RecommendationsOfCommittee = {
  readonly committee: Link;
  readonly entries: readonly RecommendationEntry[];
};

/** The register of recommendations, or a part of it. */
export type RecommendationsView = PageView & {
  readonly committees: readonly RecommendationsOfCommittee[];
  readonly jumps: readonly ListJump[];
};

export const RECOMMENDATIONS: Link = { text: 'Recommendations', url: ADDRESSES.recommendations };

const registers = new WeakMap<ArchiveIndex['archive'], readonly Recommendation[]>();

/** All recommendations that minutes have, the oldest first. */
export function recommendationsIn({
  archive,
}: Pick<ArchiveIndex, 'archive'>): readonly Recommendation[] {
  const known = registers.get(archive);
  if (known) return known;
  const { recommendations } = recommendationsOf(archive.minutes);
  const all = recommendations.toSorted((a, b) => compareText(a.made, b.made));
  registers.set(archive, all);
  return all;
}

/** Whether a council has recommendations. */
export function hasRecommendations(index: Pick<ArchiveIndex, 'archive'>): boolean {
  return recommendationsIn(index).length > 0;
}

/** The register in the parts that a page lists. What is overdue is on the first page, whenever it was made. */
export function recommendationParts(
  index: ArchiveIndex,
  today: IsoDate,
): ListPart<Recommendation>[] {
  const others = recommendationsIn(index).filter((one) => !isOverdue(one, today));
  return listParts(
    ADDRESSES.recommendations,
    others,
    ({ made }) => made,
    () => 3,
  );
}

/** The register of recommendations, as far as one page lists it. */
export function recommendationsView(
  index: ArchiveIndex,
  part: ListPart<Recommendation>,
  today: IsoDate,
): RecommendationsView {
  const overdue =
    part.url === ADDRESSES.recommendations
      ? recommendationsIn(index).filter((one) => isOverdue(one, today))
      : [];
  const entries = [
    ...overdue.map((one) => ({ ...one, isOverdue: true })),
    ...part.things.toReversed().map((one) => ({ ...one, isOverdue: false })),
  ];
  return {
    url: part.url,
    title: `${RECOMMENDATIONS.text}${part.place}`,
    description: `What committees of ${index.archive.council.name} recommended to other bodies, as minutes record it, and the answers in minutes.`,
    breadcrumbs: [HOME],
    committees: [...groupBy(entries, ({ committee }) => committee)]
      .map(([slug, own]) => ({ committee: committeeLink(index, slug), entries: own }))
      .toSorted((a, b) => compareText(a.committee.text, b.committee.text)),
    jumps: part.jumps,
  };
}
