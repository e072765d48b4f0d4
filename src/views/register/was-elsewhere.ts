import type { PaperPast } from '../../history/register/paper-past.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import type { IsoDate } from '../../language/dates.ts';

/** That a paper had come to an address from another one of this site. */
export type WasElsewhere = {
  /** The first day on which it was open at this address; none where it never was. */
  readonly openHere?: IsoDate;
  /** Of one that was never open here: since when it was withheld. */
  readonly withheld?: IsoDate;
};

/**
 * What is to be said of a paper that went out at another address than that at which it was last. Undefined of one that went out
 * at its own, or that nobody could read anywhere.
 */
export function wasElsewhere({
  address,
  events,
}: Pick<PaperPast, 'address' | 'events'>): WasElsewhere | undefined {
  const open = events.filter(({ what }) => isOnTheSite(what));
  if (open.length === 0 || open[0]?.address === address) return undefined;
  const here = open.find((event) => event.address === address);
  if (here) return { openHere: here.day };
  const closed = events.slice(events.findLastIndex(({ what }) => isOnTheSite(what)) + 1);
  const withheld = closed.find(({ what }) => what === 'withheld');
  return withheld ? { withheld: withheld.day } : {};
}
