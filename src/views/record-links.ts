import type { MeetingFacts } from '../papers/meeting-facts.ts';
import type { MatterFacts } from '../papers/matter/matter.ts';
import { recommendationsOf } from '../papers/recommendation/recommendations.ts';
import type { RecordFacts } from '../papers/record/record-facts.ts';
import type { ArchiveIndex } from './archive-index.ts';
import {
  BUSINESS,
  businessKindsOf,
  WORD_OF_BUSINESS,
  type BusinessKind,
} from './business/business-kinds.ts';
import { businessKindsIn, businessLink } from './business/business-views.ts';
import { DECISIONS } from './decisions/decision-views.ts';
import { hasDecisionsOf } from './decisions/register.ts';
import { hasDecisions, hasNotices } from './has-record.ts';
import { hasMatters } from './matters/matter-papers.ts';
import { MATTERS } from './matters/matter-views.ts';
import { FORWARD_PLAN } from './notices/notice-views.ts';
import { hasRecommendations, RECOMMENDATIONS } from './recommendations/recommendation-views.ts';
import type { Link } from './views.ts';

/** A register of the council's record that every page may link to. */
export type RecordList = 'decisions' | 'notices' | 'matters' | 'recommendations' | BusinessKind;

const KINDS: readonly RecordList[] = [
  'decisions',
  'notices',
  'matters',
  'recommendations',
  ...BUSINESS,
];

/** The registers that papers have something for. */
export function recordListsIn(index: ArchiveIndex): ReadonlySet<RecordList> {
  return new Set<RecordList>([
    ...(hasDecisions(index) ? (['decisions'] as const) : []),
    ...(hasNotices(index) ? (['notices'] as const) : []),
    ...(hasMatters(index) ? (['matters'] as const) : []),
    ...(hasRecommendations(index) ? (['recommendations'] as const) : []),
    ...businessKindsIn(index),
  ]);
}

/** The registers that the papers of one meeting have something for, as they are written. */
export function recordListsOf({ agenda, minutes, reports }: MeetingFacts): readonly RecordList[] {
  const own = minutes?.minutes;
  const minutesOnes = own?.minutes ?? [];
  const matters = [
    ...(agenda?.agenda.items ?? []),
    ...reports.map(({ report }) => report),
    ...minutesOnes,
  ].some((one) => (one.matters?.length ?? 0) > 0);
  return [
    ...(minutesOnes.some(hasDecisionsOf) ? (['decisions'] as const) : []),
    ...(matters ? (['matters'] as const) : []),
    ...(own && recommendationsOf([own]).recommendations.length > 0
      ? (['recommendations'] as const)
      : []),
    ...businessKindsOf(agenda?.agenda, own),
  ];
}

/** The registers that decisions without a meeting, call-ins, notices and files about matters are for. */
export function recordListsOfFiles(
  record: readonly RecordFacts[],
  matters: readonly MatterFacts[],
): readonly RecordList[] {
  const isOf = record.some(({ record: one }) => (one?.stated.matters?.length ?? 0) > 0);
  return [
    ...record.flatMap(({ kind }): RecordList[] => {
      if (kind === 'call-in') return [];
      return [kind === 'decision' ? 'decisions' : 'notices'];
    }),
    ...(isOf || matters.length > 0 ? (['matters'] as const) : []),
  ];
}

/** The registers that are not among these, and that a meeting can have something for. */
export function missingLists(found: ReadonlySet<RecordList>): readonly RecordList[] {
  // Notices have files of their own, which no meeting has.
  return KINDS.filter((kind) => kind !== 'notices' && !found.has(kind));
}

/**
 * Whether a paper of a meeting can have something for a register, by a word of its source without which it has
 * nothing: most papers need not be read to know that.
 */
export function mayBeFor(
  kind: RecordList,
  paper: 'agenda' | 'minutes' | 'report',
  source: string,
): boolean {
  if (kind === 'matters') return /topic/i.test(source);
  if (paper === 'report') return false;
  if (kind === 'decisions' || kind === 'recommendations') return paper === 'minutes';
  return kind !== 'notices' && WORD_OF_BUSINESS[kind].test(source);
}

/** The way to registers: the first for the top of every page, all for its foot. */
export function recordLinks(kinds: ReadonlySet<RecordList>): readonly Link[] {
  return [
    ...(kinds.has('decisions') ? [DECISIONS] : []),
    ...(kinds.has('notices') ? [FORWARD_PLAN] : []),
    ...(kinds.has('matters') ? [MATTERS] : []),
    ...(kinds.has('recommendations') ? [RECOMMENDATIONS] : []),
    ...BUSINESS.filter((kind) => kinds.has(kind)).map(businessLink),
  ];
}
