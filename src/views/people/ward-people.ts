import type { IsoDate } from '../../language/dates.ts';
import type { InForce } from '../../law/settings.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { joined, personEntry, type PersonEntry } from './people-facts.ts';

/** Who represents a ward, and who did. */
export type WardPeople = {
  /** Each with the first day of a time without a gap, whatever elections are in it. */
  readonly now: readonly (PersonEntry & { readonly from: IsoDate })[];
  /** Terms that are over and are no part of such a time, the latest first. */
  readonly before: readonly (PersonEntry & InForce)[];
};

/** The councillors of a ward by the seats of people; none where the council has no files of people. */
export function wardPeople(
  { archive: { people } }: ArchiveIndex,
  slug: string,
  today: IsoDate,
): WardPeople | undefined {
  if (people.length === 0) return undefined;
  const isOn = ({ from, until }: InForce): boolean =>
    (from ?? '') <= today && (until === undefined || today <= until);
  const now: WardPeople['now'][number][] = [];
  const before: WardPeople['before'][number][] = [];
  for (const person of people) {
    const seats = person.seats.filter(({ ward }) => ward === slug);
    const current = joined(seats).find(isOn);
    if (current) now.push({ ...personEntry(person, today), from: current.from });
    for (const { from, until } of seats) {
      if (until === undefined || until >= today) continue;
      if (current && current.from <= from) continue;
      before.push({ ...personEntry(person, until), from, until });
    }
  }
  return { now, before: before.toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1)) };
}
