import { businessUrl } from '../../../papers/addresses.ts';
import { BUSINESS } from '../../business/business-kinds.ts';
import { businessTitle } from '../../business/business-views.ts';
import { DECISIONS } from '../../decisions/decision-views.ts';
import { ACCESSIBILITY, CALENDAR, HOME, TO_FOLLOW, YEARS } from '../../links.ts';
import { FORWARD_PLAN } from '../../notices/notice-views.ts';
import { RECOMMENDATIONS } from '../../recommendations/recommendation-views.ts';
import type { Link } from '../../views.ts';
import type { ListGone } from './list-gone.ts';

/** What has lists of years, of months, or in parts below it. */
const LISTS: readonly Link[] = [
  ...[ACCESSIBILITY, CALENDAR, DECISIONS, FORWARD_PLAN, RECOMMENDATIONS, TO_FOLLOW, YEARS],
  ...BUSINESS.map((kind) => ({ text: businessTitle(kind), url: businessUrl(kind) })),
];

/** "2021-22/", "2021-22/3/", "2021-10/" and "3/"; not the page of a decision, "2021/leasing-a-yard/". */
const PART = /^(?:(?:\d{4}-\d{2}\/)?(?:\d+\/)?)$/;

/**
 * Lists of which the register has no line that says why they are gone: what they listed is being checked, say, or is of another year.
 * @param gone addresses of pages that the site before has, and this one hasn't.
 */
export function otherListsGone(gone: readonly string[]): ListGone[] {
  const away = new Set(gone);
  return gone.flatMap((url): ListGone[] => {
    const own = LISTS.find(
      (list) => url.startsWith(list.url) && PART.test(url.slice(list.url.length)),
    );
    if (!own) return [];
    const isWhole = url === own.url;
    return [
      {
        ...{ url, list: isWhole ? own.text : `A part of “${own.text}”` },
        all: isWhole || away.has(own.url) ? HOME : own,
      },
    ];
  });
}
