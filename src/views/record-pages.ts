import type { IsoDate } from '../language/dates.ts';
import { ADDRESSES } from '../papers/addresses.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { businessParts, businessView } from './business/business-views.ts';
import {
  decisionParts,
  decisionsView,
  decisionsYearView,
  decisionView,
  recordCheckedView,
} from './decisions/decision-views.ts';
import { hasDecisions, hasNotices } from './has-record.ts';
import { forwardPlanView, noticeView, planParts } from './notices/notice-views.ts';
import { page, type Page } from './pages.ts';
import { hasMatters } from './matters/matter-papers.ts';
import {
  matterListParts,
  mattersInParts,
  mattersView,
  matterView,
} from './matters/matter-views.ts';
import {
  hasRecommendations,
  recommendationParts,
  recommendationsView,
} from './recommendations/recommendation-views.ts';

/** The pages of decisions, of notices, of recommendations and of what members and the public bring to meetings: a council without any has none. */
export function recordPages(index: ArchiveIndex, today: IsoDate): readonly Page[] {
  const { decisions, notices, checked } = index.archive.record;
  return [
    ...(hasDecisions(index)
      ? [
          page('decisions', ADDRESSES.decisions, () => decisionsView(index)),
          ...decisionParts(index).map(({ year, part }) =>
            page('decisionsYear', part.url, () => decisionsYearView(index, year, part)),
          ),
          ...decisions.map((one) => page('decision', one.url, () => decisionView(index, one))),
        ]
      : []),
    ...(hasNotices(index)
      ? [
          ...planParts(index).map((part) =>
            page('forwardPlan', part.url, () => forwardPlanView(index, part)),
          ),
          ...notices.map((one) => page('notice', one.url, () => noticeView(index, one))),
        ]
      : []),
    ...(hasRecommendations(index)
      ? recommendationParts(index, today).map((part) =>
          page('recommendations', part.url, () => recommendationsView(index, part, today)),
        )
      : []),
    ...businessParts(index).map(({ kind, part }) =>
      page('business', part.url, () => businessView(kind, part)),
    ),
    ...checked.map((one) => page('recordChecked', one.url, () => recordCheckedView(one))),
  ];
}

/** The pages of matters: a council without any has none. */
export function matterPages(index: ArchiveIndex, today: IsoDate): readonly Page[] {
  if (!hasMatters(index)) return [];
  const matters = mattersInParts(index, today);
  return [
    ...matterListParts(index, matters).map((part) =>
      page('matters', part.url, () => mattersView(index, part)),
    ),
    ...matters.flatMap((matter) =>
      matter.parts.map((part) => page('matter', part.url, () => matterView(index, matter, part))),
    ),
  ];
}
