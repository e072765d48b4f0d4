import type { Arrival } from '../../law/arrival.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { hasNoticeRule, type CommitteeKind } from '../../law/bodies.ts';
import { noticeDaysOf } from '../../law/settings.ts';
import { isOff, type Meeting } from '../../papers/agenda/meeting.ts';
import type { Coming } from '../../papers/appendix/appendix.ts';
import type { Report } from '../../papers/report/report.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { ledgerOf } from '../ledger.ts';

/** When papers came out, by what is on record of each. */
export const PAPER_TIMES = [
  'in-time',
  'late',
  'after',
  'to-follow',
  'not-published',
  'not-recorded',
] as const;
export type PaperTime = (typeof PAPER_TIMES)[number];

/** How many papers of a municipal year came out when. */
export type YearFigures = {
  readonly year: MunicipalYear;
  readonly counts: Readonly<Record<PaperTime, number>>;
  readonly total: number;
};

/**
 * When the open reports and appendices of each year came out, the newest year first. A paper that is withheld, or whose
 * meeting is off or has no rule of notice, is not among them; one that is announced is, as long as nobody knows better.
 */
export function paperFigures(index: ArchiveIndex): YearFigures[] {
  const years = new Map<MunicipalYear, Record<PaperTime, number>>();
  const add = (year: MunicipalYear, time: PaperTime): void => {
    const counts = years.get(year) ?? noPapers();
    counts[time] += 1;
    years.set(year, counts);
  };
  for (const report of index.archive.reports) {
    const meeting = index.meetings.get(report.meeting);
    if (!meeting || isOff(meeting) || !hasNoticeRule(kindOf(index, meeting))) continue;
    for (const coming of openPapers(report)) {
      add(meeting.municipalYear, timeOf(coming?.arrival, noticeOf(index, meeting)));
    }
  }
  for (const { state, meeting } of ledgerOf(index)) {
    if (state !== 'outstanding' && state !== 'not-published') continue;
    const year = index.meetings.get(meeting.url)?.municipalYear;
    if (year !== undefined) add(year, state === 'outstanding' ? 'to-follow' : 'not-published');
  }
  return [...years]
    .map(([year, counts]) => ({
      ...{ year, counts },
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => compareText(b.year, a.year));
}

const noPapers = (): Record<PaperTime, number> => ({
  'in-time': 0,
  late: 0,
  after: 0,
  'to-follow': 0,
  'not-published': 0,
  'not-recorded': 0,
});

/** How the papers of a report that the public has came. */
function openPapers({ access, coming, appendices }: Report): (Coming | undefined)[] {
  return [
    ...(access.kind === 'open' ? [coming] : []),
    ...appendices
      .filter((appendix) => appendix.access.kind === 'open' && appendix.state.kind === 'here')
      .map((appendix) => appendix.coming),
  ];
}

const kindOf = ({ committees }: ArchiveIndex, { committee }: Meeting): CommitteeKind =>
  committees.get(committee)?.kind ?? 'committee';

const noticeOf = (index: ArchiveIndex, meeting: Meeting): number =>
  noticeDaysOf(kindOf(index, meeting), index.archive.council.notice);

/** Only what the register shows or the council states is a publication: git may have had a paper before it was open. */
function timeOf(arrival: Arrival | undefined, notice: number): PaperTime {
  if (arrival?.source !== 'published' && arrival?.source !== 'stated') return 'not-recorded';
  if (arrival.when === 'after-meeting') return 'after';
  return arrival.when === 'before-meeting' && arrival.clearDays >= notice ? 'in-time' : 'late';
}
