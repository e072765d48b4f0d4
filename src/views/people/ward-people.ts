import type { IsoDate } from '../../language/dates.ts';
import type { InForce } from '../../law/settings.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { personEntry, type PersonEntry } from './people-facts.ts';

/** Who represents a ward, and who did. */
export type WardPeople = {
  readonly now: readonly (PersonEntry & { readonly from: IsoDate })[];
  /** The latest first. */
  readonly before: readonly (PersonEntry & InForce)[];
};

/** The councillors of a ward by the seats of people; none where the council has no files of people. */
export function wardPeople(
  { archive: { people } }: ArchiveIndex,
  slug: string,
  today: IsoDate,
): WardPeople | undefined {
  if (people.length === 0) return undefined;
  const seats = people.flatMap((person) =>
    person.seats.flatMap(({ ward, from, until }) =>
      ward === slug ? [{ person, from, until }] : [],
    ),
  );
  return {
    now: seats
      .filter(({ from, until }) => from <= today && (until === undefined || today <= until))
      .map(({ person, from }) => ({ ...personEntry(person, today), from })),
    before: seats
      .flatMap(({ person, from, until }) =>
        until !== undefined && until < today
          ? [{ ...personEntry(person, until), from, until }]
          : [],
      )
      .toSorted((a, b) => (a.until < b.until ? 1 : -1)),
  };
}
