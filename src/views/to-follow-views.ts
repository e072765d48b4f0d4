import { formatMunicipalYear, municipalYearOf, type MunicipalYear } from '../law/municipal-year.ts';
import { ADDRESSES, ofYear } from '../papers/addresses.ts';
import { compareText } from '../rules/diagnostic.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { yearCounts } from './cards.ts';
import { isPaperBeingChecked, ledgerOf, type LedgerEntry } from './ledger.ts';
import { listParts, type ListJump, type ListPart } from './list-parts.ts';
import { HOME, TO_FOLLOW } from './links.ts';
import type { PageView, YearCount } from './views.ts';

/** What is announced for meetings to come and not here, and the way to what became of the rest. */
export type ToFollowView = PageView & {
  /** The next meeting first. */
  readonly outstanding: readonly LedgerEntry[];
  /** A paper is held back to be checked, so that what it announces isn't known here. */
  readonly beingChecked?: true;
  /** How many papers of each year have arrived, or never arrived. */
  readonly years: readonly YearCount[];
};

/** What became of the papers that were to follow, for the meetings of one municipal year. */
export type ToFollowYearView = PageView & {
  /** The newest meeting first. */
  readonly arrived: readonly LedgerEntry[];
  /** What was still missing when its meeting was held, the newest meeting first. */
  readonly notPublished: readonly LedgerEntry[];
  readonly jumps: readonly ListJump[];
};

/** The council's ledger of papers to follow. */
export function toFollowView(index: ArchiveIndex, entries: readonly LedgerEntry[]): ToFollowView {
  const { archive } = index;
  return {
    url: ADDRESSES.toFollow,
    title: TO_FOLLOW.text,
    description: `What ${archive.council.name} has announced as to follow: what is still to come, what has arrived, and how long before the meeting.`,
    breadcrumbs: [HOME],
    outstanding: entries
      .filter((entry) => !isSettled(entry))
      .toSorted((a, b) => compareText(a.meeting.date, b.meeting.date)),
    ...(isPaperBeingChecked(index) && { beingChecked: true }),
    years: yearCounts(
      entries.filter(isSettled),
      ({ meeting }) => municipalYearOf(meeting.date, archive.council.annualMeetings),
      ADDRESSES.toFollow,
    ),
  };
}

/** Half as many papers as rows of reports: each has several lines. */
const ROWS_OF_A_PAPER = 2;

/** The papers of a volume of which it is known what became of them, in the parts that a page lists. */
export function toFollowParts(index: ArchiveIndex, year: MunicipalYear): ListPart<LedgerEntry>[] {
  return listParts(
    ofYear(ADDRESSES.toFollow, year),
    ledgerOf(index).filter(isSettled),
    ({ meeting }) => meeting.date,
    () => ROWS_OF_A_PAPER,
  );
}

/**
 * The ledger of a volume, as far as one page lists it.
 * @param part of its papers of which it is known what became of them, in date order.
 */
export function toFollowYearView(
  { archive }: ArchiveIndex,
  year: MunicipalYear,
  part: ListPart<LedgerEntry>,
): ToFollowYearView {
  const printed = formatMunicipalYear(year);
  const newest = part.things.toReversed();
  return {
    url: part.url,
    title: `Papers that were to follow, ${printed}${part.place}`,
    description: `What ${archive.council.name} announced as to follow for meetings of ${printed}, and what became of it.`,
    breadcrumbs: [HOME, TO_FOLLOW],
    jumps: part.jumps,
    arrived: newest.filter(({ state }) => state !== 'not-published'),
    notPublished: newest.filter(({ state }) => state === 'not-published'),
  };
}

/** Whether it is known what became of a paper: it arrived, or its meeting was held without it. */
export function isSettled({ state }: LedgerEntry): boolean {
  return state !== 'outstanding';
}
