import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import { addressesSince } from './address-taken.ts';

/** Where a paper went that left an address. */
export type GoneOn = {
  /** What is known of the last address at which it was. */
  readonly end: PaperPast;
  /** The day on which it came back at another address, where it was off the site in between. */
  readonly again?: IsoDate;
};

/** Where a paper went from its address; undefined of one that is there, or was taken off and is the same as no other. */
export function goneOn(past: RegisterPast, paper: PaperPast): GoneOn | undefined {
  const { last, kind, movedTo } = paper;
  // Of an agenda the one that came in its place is that of the same meeting.
  if (last.what !== 'removed' || (movedTo === undefined && kind !== 'agenda')) return undefined;
  const addresses = addressesSince(past, paper);
  const [next, end] = [addresses[0], addresses.at(-1)].map((one) => past.get(one ?? ''));
  if (!next || !end) return undefined;
  const came = next.events.find(
    ({ address, what, time }) =>
      address === next.address && what !== 'removed' && time >= last.time,
  );
  return { end, ...(came && came.time > last.time && { again: came.day }) };
}
