import type { IsoDate } from '../../../language/dates.ts';
import { businessUrl, matterUrl } from '../../../papers/addresses.ts';
import { titleOfMatter } from '../../../papers/matter/matter.ts';
import type { ArchiveIndex } from '../../archive-index.ts';
import { BUSINESS } from '../../business/business-kinds.ts';
import { businessParts, businessTitle } from '../../business/business-views.ts';
import { hasNotices } from '../../has-record.ts';
import { HOME } from '../../links.ts';
import { hasMatters } from '../../matters/matter-papers.ts';
import { MATTERS, matterListParts, mattersInParts } from '../../matters/matter-views.ts';
import { FORWARD_PLAN, planParts } from '../../notices/notice-views.ts';
import {
  recommendationParts,
  RECOMMENDATIONS,
} from '../../recommendations/recommendation-views.ts';
import type { PartedList } from './parted-list.ts';

/** Minutes decide so much, or have so many petitions, questions or declarations, as a rule at most. */
export const MOST_IN_MINUTES = 30;
/** The same of an agenda. */
const MOST_IN_AGENDA = 5;
/** A paper belongs to so many matters as a rule at most. */
const MOST_MATTERS = 3;

/** The lists that are of no one year, as they are now. The lists of a matter that no paper names any more are gone with its name. */
export function listsOfRecord(index: ArchiveIndex, today: IsoDate): PartedList[] {
  const business = businessParts(index);
  const matters = hasMatters(index) ? mattersInParts(index, today) : [];
  const ofMatters = { minutes: 1, report: 1, agenda: 1, decision: 1, notice: 1 };
  return [
    ...BUSINESS.map((kind): PartedList => ({
      ...{ all: { text: businessTitle(kind), url: businessUrl(kind) }, above: HOME },
      parts: business.flatMap((one) => (one.kind === kind ? [one.part] : [])),
      ...{ most: { minutes: MOST_IN_MINUTES, agenda: MOST_IN_AGENDA }, rows: 2 },
    })),
    {
      ...{
        all: RECOMMENDATIONS,
        above: HOME,
        parts: withThings(recommendationParts(index, today)),
      },
      ...{ most: { minutes: MOST_IN_MINUTES }, rows: 3 },
    },
    {
      ...{ all: FORWARD_PLAN, above: hasNotices(index) ? FORWARD_PLAN : HOME },
      ...{ parts: withThings(planParts(index)), most: { notice: 1 }, rows: 3 },
    },
    ...(matters.length > 0
      ? [
          {
            ...{ all: MATTERS, above: HOME, parts: matterListParts(index, matters) },
            most: Object.fromEntries(Object.keys(ofMatters).map((kind) => [kind, MOST_MATTERS])),
            rows: 1,
          },
        ]
      : []),
    ...matters.map(({ slug, parts }): PartedList => ({
      all: { text: titleOfMatter(slug, index.archive.matters), url: matterUrl(slug) },
      ...{ above: MATTERS, parts, most: ofMatters, rows: 3 },
    })),
  ];
}

const withThings = <T extends { readonly things: readonly unknown[] }>(
  parts: readonly T[],
): readonly T[] => (parts.some(({ things }) => things.length > 0) ? parts : []);
