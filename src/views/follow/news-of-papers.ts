import { ADDRESSES } from '../../papers/addresses.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import type { MinuteBlock } from '../../papers/minutes/minutes.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { recommendedParts } from '../../papers/recommendation/recommendations.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { mattersOfMinute, mattersOfPaper, type PartOf } from '../matters/matter-papers.ts';
import { votersOf } from '../minutes/questions.ts';
import type { Topics } from './topics-of-gone.ts';

/** What news can be narrowed by. */
export type NewsOf = Topics & {
  /** The slug of the committee; none where an address doesn't say. */
  readonly committee?: string;
  /** It is minutes in which something was decided, or a decision without a meeting. */
  readonly isDecisions?: true;
  readonly isNotice?: true;
  /** It is minutes that recommend something, or say what became of a recommendation. */
  readonly isRecommendations?: true;
  /** It went to another committee: to those who follow all papers, the news of its new address says so. */
  readonly isSaidElsewhere?: true;
  /** Ids of those whose vote the minutes have. */
  readonly voters?: readonly string[];
};

/** What the papers that the site has are about, by their addresses. */
export function newsOfPapers({
  index,
}: {
  readonly index: ArchiveIndex;
}): ReadonlyMap<string, NewsOf> {
  const about = new Map<string, NewsOf>();
  for (const report of index.archive.reports) {
    const of: NewsOf = {
      committee: report.committee,
      ...(report.wards === 'all'
        ? { wards: [], isAllWards: true as const }
        : { wards: report.wards.map(({ slug }) => slug) }),
      pillars: report.pillars.map(({ slug }) => slug),
      matters: slugsOf(mattersOfPaper(index, report.url)),
    };
    about.set(report.url, of);
    for (const { file } of paperFilesOf(report)) about.set(file.url, of);
  }
  for (const minutes of index.archive.minutes) {
    const blocks = minutes.minutes.flatMap((minute) => minute.blocks);
    about.set(minutes.url, {
      ...{ committee: minutes.committee, wards: [], pillars: [] },
      ...(blocks.some(({ kind }) => kind === 'decision') && { isDecisions: true }),
      ...(blocks.some(isOfRecommendation) && { isRecommendations: true }),
      voters: votersOf(minutes),
      matters: minutes.minutes.flatMap((one) => slugsOf(mattersOfMinute(index, minutes, one))),
    });
  }
  const { decisions, notices } = index.archive.record;
  for (const { url, wards } of decisions) {
    about.set(url, { ...ofRecord(index, url, wards), isDecisions: true });
  }
  for (const { url, wards, committee } of notices) {
    const of = { ...ofRecord(index, url, wards), isNotice: true as const };
    about.set(url, committee === undefined ? of : { ...of, committee });
  }
  return about;
}

/** What a decision without a meeting and a notice have in common. */
const ofRecord = (index: ArchiveIndex, url: string, wards: Decision['wards']): NewsOf => ({
  ...(wards === 'all'
    ? { wards: [], isAllWards: true as const }
    : { wards: wards.map(({ slug }) => slug) }),
  pillars: [],
  matters: slugsOf(mattersOfPaper(index, url)),
});

const isOfRecommendation = (block: MinuteBlock): boolean =>
  block.kind === 'decision'
    ? recommendedParts(block).length > 0
    : block.kind === 'labelled' && (block.label === 'Answer to' || block.label === 'Progress on');

const slugsOf = ({ partOf = [] }: PartOf): string[] =>
  partOf.map(({ url }) => url.slice(ADDRESSES.matters.length, -1));
