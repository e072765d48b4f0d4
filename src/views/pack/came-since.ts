import type { Arrival } from '../../law/arrival.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { supplementsOf } from '../ledger.ts';
import type { Supplement } from '../views.ts';

/** A paper that came, or came again, after the agenda of its meeting was first out. */
export type CameSince = Pick<
  Supplement,
  'what' | 'title' | 'url' | 'published' | 'source' | 'corrected'
> & {
  /** It was published before, and was taken off or withheld in between. */
  readonly isBack?: true;
};

/** The day on which the agenda of a meeting was first out, on whatever day that was to be; undefined where it isn't known. */
export const agendaFirst = ({ firstOut, published }: Meeting): IsoDate | undefined =>
  firstOut?.day ?? ('date' in published ? published.date : undefined);

/**
 * What came after the agenda was first out, in the order of the days: the supplements; what came while the meeting was to be on another
 * day; and what the public had, had no more, and has again. A pack that was made meanwhile has none of it.
 */
export function cameSince(index: ArchiveIndex, meeting: Meeting): CameSince[] {
  const supplements: readonly CameSince[] = supplementsOf(index, meeting);
  const agenda = agendaFirst(meeting);
  if (agenda === undefined) return [...supplements];
  const said = new Set(supplements.flatMap(({ url, corrected }) => (corrected ? [] : [url])));
  const isMoved = meeting.firstOut?.isMoved === true;
  // What was taken off with its agenda, and came again with it, is in the pack of that.
  const since = isMoved || !('date' in meeting.published) ? agenda : meeting.published.date;
  const cameAt = (arrival: Arrival | undefined, url: string): IsoDate | undefined => {
    if (!arrival || said.has(url) || arrival.published <= since) return undefined;
    if (arrival.source !== 'published' && arrival.source !== 'stated') return undefined;
    return arrival.first !== undefined || isMoved ? arrival.published : undefined;
  };
  const event = (
    paper: Pick<CameSince, 'what' | 'title' | 'url'>,
    arrival: Arrival | undefined,
  ): CameSince[] => {
    const published = cameAt(arrival, paper.url);
    if (published === undefined || !arrival) return [];
    const { source, first } = arrival;
    return [{ ...paper, published, source, ...(first !== undefined && { isBack: true as const }) }];
  };
  const others = (index.reportsOf.get(meeting.url) ?? []).flatMap((report) => {
    const { title, url, coming, appendices } = report;
    const withReport = coming?.arrival?.published;
    return [
      ...event({ what: 'Report', title, url }, coming?.arrival),
      ...appendices.flatMap(({ number, title: own, url: at, coming: of }) =>
        // What came with its report is said with it.
        withReport !== undefined && of?.arrival?.published === withReport
          ? []
          : event({ what: `Appendix ${number}`, title: own, url: at }, of?.arrival),
      ),
    ];
  });
  return [...supplements, ...others].sort((a, b) => compareText(a.published, b.published));
}
