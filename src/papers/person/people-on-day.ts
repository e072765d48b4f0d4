import type { IsoDate } from '../../language/dates.ts';
import { inForceOn } from '../../law/settings.ts';
import type { Ward } from '../council/council.ts';
import type { Person, Seat } from './person.ts';
import type { NamedGroup, NamedPerson } from './resolve-name.ts';

/** The seat that somebody has on a day; none of who isn't a councillor then. */
export function seatOn({ seats }: Pick<Person, 'seats'>, date: IsoDate): Seat | undefined {
  return inForceOn(seats, date)[0];
}

/** The party or group of somebody on a day, as the council calls it. */
export function partyOn({ parties }: Pick<Person, 'parties'>, date: IsoDate): string | undefined {
  return inForceOn(parties, date)[0]?.name;
}

/** The name with its titles, and the honours of a day. */
export function fullName({ titles, name, honours }: Person, date: IsoDate): string {
  return [...titles, name, ...inForceOn(honours, date).map((one) => one.name)].join(' ');
}

/** The name of a ward; its slug where the council doesn't have it. */
export function wardName(wards: readonly Ward[], slug: string): string {
  return wards.find((ward) => ward.slug === slug)?.name ?? slug;
}

/** Somebody as papers of a day name them. */
export function namedOn(person: Person, wards: readonly Ward[], date: IsoDate): NamedPerson {
  const { id, name, familyName, titles, seats, also } = person;
  const past = seats.filter(({ from }) => from <= date);
  const seat = seatOn(person, date) ?? past.at(-1) ?? seats[0];
  const party = partyOn(person, date);
  const right = new Set(inForceOn(also, date));
  return {
    ...{ id, name, familyName, titles },
    alsoNames: [...right].map((other) => other.name),
    formerNames: also.filter((other) => !right.has(other)).map((other) => other.name),
    ...(seat && { ward: wardName(wards, seat.ward) }),
    ...(party !== undefined && { party }),
  };
}

/** Who sits on a committee on a day, by their ids. */
export type CommitteeOnDay = {
  readonly members: readonly string[];
  /** Its co-opted members, and who may substitute. */
  readonly others: readonly string[];
};

/**
 * Everybody whom a paper of a day may name, in the groups in which they are looked for: the members of its committee, its
 * co-opted members and substitutes, all councillors of the day, everybody else. Each is made where it is asked for: most
 * names are those of members, and a council has far more people than that.
 */
export function groupsOn(
  people: readonly Person[],
  wards: readonly Ward[],
  date: IsoDate,
  { members, others }: CommitteeOnDay = { members: [], others: [] },
): NamedGroup[] {
  const named = (group: readonly Person[]) => group.map((person) => namedOn(person, wards, date));
  const first = new Set(members);
  const second = new Set(others.filter((id) => !first.has(id)));
  const isLater = ({ id }: Person) => !first.has(id) && !second.has(id);
  const of = (ids: ReadonlySet<string>) => () => {
    const byId = new Map(
      people.flatMap((one) => (ids.has(one.id) ? [[one.id, one] as const] : [])),
    );
    return named([...ids].flatMap((id) => byId.get(id) ?? []));
  };
  return [
    of(first),
    of(second),
    () => named(people.filter((person) => isLater(person) && seatOn(person, date))),
    () => named(people.filter((person) => isLater(person) && !seatOn(person, date))),
  ];
}
