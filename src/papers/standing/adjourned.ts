import type { IsoDate } from '../../language/dates.ts';
import type { AgendaItem } from '../agenda/meeting.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import { meetingUrl } from '../addresses.ts';
import { itemKey } from './item-key.ts';

/** The business that a meeting takes up from one that was adjourned. */
export type BusinessLeft = {
  /** The day of the adjourned meeting. */
  readonly from: IsoDate;
  /** Whether an item was on its agenda already. */
  readonly has: (item: AgendaItem) => boolean;
};

/**
 * For each meeting the business that was left to it: the items of the agenda of the meeting that was adjourned, which may
 * itself have gone on with another's. A meeting that is gone on with on another day is taken for the same meeting, so that its
 * business isn't asked for clear days anew: not before its day, on which alone it can be adjourned. No statute is known here that says so; an item that is new is judged as any other.
 */
export function businessLeft(
  facts: readonly MeetingFacts[],
  today: IsoDate,
): (meeting: MeetingFacts) => BusinessLeft | undefined {
  const agendas = new Map(
    facts.flatMap(({ agenda }) => (agenda ? [[agenda.agenda.url, agenda.agenda] as const] : [])),
  );
  const before = new Map<string, string>();
  for (const { url, committee, adjourned, continues } of agendas.values()) {
    if (adjourned?.to) before.set(meetingUrl({ committee, ...adjourned.to }), url);
    if (continues) before.set(url, meetingUrl({ committee, ...continues }));
  }
  return ({ agenda }) => {
    const keys = new Set<string>();
    const seen = new Set<string>();
    let from: IsoDate | undefined;
    let url = agenda && before.get(agenda.agenda.url);
    while (url !== undefined && !seen.has(url)) {
      seen.add(url);
      const earlier = agendas.get(url);
      if (!earlier || earlier.date > today) break;
      from ??= earlier.date;
      for (const item of earlier.items) keys.add(itemKey(item));
      url = before.get(url);
    }
    return from === undefined ? undefined : { from, has: (item) => keys.has(itemKey(item)) };
  };
}
