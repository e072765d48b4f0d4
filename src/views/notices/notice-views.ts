import { formatMunicipalYear } from '../../law/municipal-year.ts';
import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import type { Notice, NoticeWhen } from '../../papers/notice/notice.ts';
import type { MinutedReport } from '../../papers/minutes/minuted-report.ts';
import { takerInWords } from '../../papers/record/taker.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { mattersOfPaper } from '../matters/matter-papers.ts';
import { HOME } from '../links.ts';
import { listParts, type ListJump, type ListPart } from '../list-parts.ts';
import type { Link, PageView } from '../views.ts';

/** A report that was in a notice. */
export type ReportOfNotice = Link & { readonly minuted?: readonly MinutedReport[] };

/** An entry of the forward plan. */
export type PlanEntry = {
  readonly id: string;
  readonly matter: string;
  readonly url: string;
  readonly taker: string;
  readonly when: NoticeWhen;
  readonly state: Notice['state'];
  /** "28 clear days". */
  readonly length?: string;
  /** Why there was less notice, where the general exception or special urgency is on record. */
  readonly short?: string;
  readonly isPrivate: boolean;
  /** What became of it: the decision, which often has the same title, and the meeting. */
  readonly became: readonly (Link & { readonly what: 'Decision' | 'Meeting' })[];
  /** Its reports, with what minutes say of each. */
  readonly reports: readonly ReportOfNotice[];
  readonly withdrawn?: Notice['withdrawn'];
};

/** The forward plan: what is to be decided, and what became of past entries. */
export type ForwardPlanView = PageView & {
  readonly toCome: readonly PlanEntry[];
  /** The newest first. */
  readonly past: readonly PlanEntry[];
  readonly jumps: readonly ListJump[];
};

export type NoticeView = PageView & {
  readonly notice: Notice;
  readonly taker: string;
  readonly reports: readonly ReportOfNotice[];
  /** The matters that it belongs to. */
  readonly partOf?: readonly Link[];
};

export const FORWARD_PLAN: Link = { text: 'Forward plan', url: ADDRESSES.forwardPlan };

const dayOf = ({ when }: Notice): IsoDate => (when.kind === 'day' ? when.on : when.from);

/** The past entries of the plan, in the parts that a page lists; one part where there are none. */
export function planParts(index: ArchiveIndex): ListPart<Notice>[] {
  const past = index.archive.record.notices
    .filter((notice) => stateOf(index, notice) !== 'to-come')
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.url, b.url));
  return listParts(ADDRESSES.forwardPlan, past, dayOf, () => 3);
}

/** The forward plan, with a part of its past. */
export function forwardPlanView(index: ArchiveIndex, part: ListPart<Notice>): ForwardPlanView {
  const { archive } = index;
  const toCome = archive.record.notices
    .filter((notice) => stateOf(index, notice) === 'to-come')
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.url, b.url));
  return {
    url: part.url,
    title: `${FORWARD_PLAN.text}${part.place}`,
    description: `What ${archive.council.name} has given notice of: what is to be decided, by whom and when, and what became of it.`,
    breadcrumbs: [HOME],
    toCome:
      part.url === ADDRESSES.forwardPlan ? toCome.map((notice) => planEntry(index, notice)) : [],
    past: part.things.toReversed().map((notice) => planEntry(index, notice)),
    jumps: part.jumps,
  };
}

/** A notice is decided where minutes say so of one of its reports, even if its period goes on. */
function stateOf(index: ArchiveIndex, notice: Notice): Notice['state'] {
  if (notice.state !== 'to-come' && notice.state !== 'past') return notice.state;
  const isDecided = reportsOfNotice(index, notice).some(({ minuted = [] }) =>
    minuted.some(({ decisions, outcomes }) => decisions.length + outcomes.length > 0),
  );
  return isDecided ? 'decided' : notice.state;
}

function reportsOfNotice(index: ArchiveIndex, { reports }: Notice): ReportOfNotice[] {
  return reports.map((link) => {
    const meeting = link.url.replace(/[^/]+\/$/, '');
    const report = index.reportsOf.get(meeting)?.find(({ url }) => url === link.url);
    return { ...link, ...(report?.minuted && { minuted: report.minuted }) };
  });
}

function planEntry(index: ArchiveIndex, notice: Notice): PlanEntry {
  const { id, matter, url, by, when, length, exception, withdrawn } = notice;
  const state = stateOf(index, notice);
  return {
    ...{ id, matter, url, when, state, taker: takerInWords(by) },
    ...(length !== undefined && { length }),
    ...(exception && { short: exception.reason }),
    isPrivate: notice.private !== undefined,
    became: [
      ...notice.decisions.map((one) => ({ ...one, what: 'Decision' as const })),
      ...(state !== 'to-come' && notice.meeting
        ? [{ ...notice.meeting, what: 'Meeting' as const }]
        : []),
    ],
    reports: reportsOfNotice(index, notice),
    ...(withdrawn && { withdrawn }),
  };
}

/** The page of a notice. */
export function noticeView(index: ArchiveIndex, notice: Notice): NoticeView {
  const { archive } = index;
  const { url, matter, by, wards, municipalYear } = notice;
  return {
    ...{ url, title: matter, notice, taker: takerInWords(by) },
    reports: reportsOfNotice(index, notice),
    description: `Notice ${notice.id} of ${archive.council.name}: ${matter}.`,
    breadcrumbs: [HOME, FORWARD_PLAN],
    ...mattersOfPaper(index, url),
    search: {
      kind: 'Notice',
      year: formatMunicipalYear(municipalYear),
      wards: wards === 'all' ? ['All wards'] : wards.map(({ name }) => name),
      pillars: [],
      date: dayOf(notice),
    },
  };
}
