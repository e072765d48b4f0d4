import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { addressTaken } from '../register/address-taken.ts';
import { committeeNow } from '../register/committees-gone.ts';

/** The addresses that meetings had before on the same day, by their address now: the one published first comes first. */
export type KnownAs = ReadonlyMap<string, readonly string[]>;

/**
 * The meetings whose address is another though their body and their day are the same: its committee got another name, or they another
 * number on that day. Calendars go on to know each by its first address, so that the event in them is changed, and none is cancelled.
 */
export function knownAs(index: ArchiveIndex, past: RegisterPast): KnownAs {
  const gone = new Map<string, PaperPast[]>();
  for (const paper of past.values()) {
    if (paper.kind !== 'agenda' || index.meetings.has(paper.address)) continue;
    if (isOnTheSite(paper.last.what) && paper.movedTo === undefined) continue;
    const to = addressTaken({ past, shown: index.meetings }, paper);
    if (to === undefined || !isSameMeeting(index, past, paper.address, to)) continue;
    gone.set(to, [...(gone.get(to) ?? []), paper]);
  }
  return new Map(
    [...gone].map(([to, papers]) => [
      to,
      papers.sort((a, b) => a.first.number - b.first.number).map(({ address }) => address),
    ]),
  );
}

function isSameMeeting(
  index: ArchiveIndex,
  past: RegisterPast,
  before: string,
  now: string,
): boolean {
  const [from, to] = [meetingInPath(before), meetingInPath(now)];
  if (!from || !to || from.date !== to.date) return false;
  return committeeNow(index, past, from.committee) === committeeNow(index, past, to.committee);
}

/** The addresses by which a meeting may be in calendars: the first is that by which they know it. */
export function addressesKnown(
  known: KnownAs,
  past: RegisterPast | undefined,
  address: string,
): readonly [string, ...string[]] {
  const [first, ...others] = known.get(address) ?? [];
  if (first === undefined) return [address];
  // It may have been here first, and come back.
  const since = past?.get(address)?.events.find((event) => event.address === address)?.number;
  const before = past?.get(first)?.first.number ?? 0;
  return since !== undefined && since < before
    ? [address, first, ...others]
    : [first, ...others, address];
}
