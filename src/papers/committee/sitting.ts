import type { IsoDate } from '../../language/dates.ts';
import { inForceOn } from '../../law/settings.ts';
import type { Ward } from '../council/council.ts';
import { fullName, groupsOn, seatOn } from '../person/people-on-day.ts';
import type { Person } from '../person/person.ts';
import { nameResolver, type NameResolver } from '../person/resolve-name.ts';
import type { Committee, Membership, MemberList } from './committee.ts';

/** The people of a council, and its wards. */
export type PeopleOfCouncil = {
  readonly people: readonly Person[];
  readonly wards: readonly Ward[];
};

/** Who sits on a committee, by their ids, and what each of them is there. */
export type Sitting = {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Councillors: the chair and the vice-chair first, then as the list has them. */
  readonly members: readonly { readonly person: string; readonly role?: string }[];
  readonly coOpted: readonly {
    readonly person: string;
    readonly represents?: string;
    readonly votes?: string;
  }[];
  /** Names of the list that mean nobody who could sit here: they are reported. */
  readonly unknown: readonly string[];
};

/** The list of members that names people and is in force on a day. */
export function membershipOn(
  { memberships = [] }: Pick<Committee, 'memberships'>,
  date: IsoDate,
): Membership | undefined {
  return inForceOn(memberships, date).find(({ list }) => list !== undefined);
}

/** Who sits on a committee on a day; none where no list of that day names people. */
export function sittingOn(
  committee: Pick<Committee, 'memberships'>,
  of: PeopleOfCouncil,
  date: IsoDate,
): Sitting | undefined {
  const membership = membershipOn(committee, date);
  if (!membership?.list) return undefined;
  const { sittings } = knownOf(of);
  let known = sittings.get(membership);
  if (!known) {
    known = new Map();
    sittings.set(membership, known);
  }
  let sitting = known.get(date);
  if (!sitting) {
    sitting = sittingOf({ ...membership, list: membership.list }, of, date);
    known.set(date, sitting);
  }
  return sitting;
}

/**
 * The names of who sits on a committee on a day, as papers print them, whatever its list calls them: by their names, or by those of
 * their files. A name that means nobody stays as it is; who has left isn't named.
 */
export function namesOfMembersOn(
  committee: Pick<Committee, 'memberships'>,
  of: PeopleOfCouncil,
  date: IsoDate,
): string[] {
  const membership = inForceOn(committee.memberships ?? [], date)[0];
  const { groups = [], list, from } = membership ?? {};
  const { byId } = knownOf(of);
  const resolve = list && of.people.length > 0 ? membersResolver(of, from ?? date) : undefined;
  const names = groups.flatMap(({ members, everyCouncillor }) => [
    ...members.flatMap(({ name }) => {
      const found = resolve?.(name);
      const person = found?.kind === 'one' ? byId.get(found.person) : undefined;
      if (!person) return [name];
      const hasLeft = person.seats.length > 0 && !seatOn(person, date);
      return hasLeft ? [] : [fullName(person, date)];
    }),
    ...(everyCouncillor ? of.people : []).flatMap((person) =>
      seatOn(person, date) ? [fullName(person, date)] : [],
    ),
  ]);
  return [...new Set(names)];
}

/** Who is meant by a list of members on a day of its time. Names that mean nobody are left out: they are reported. */
export function sittingOf(
  { from, until, list }: Membership & { readonly list: MemberList },
  of: PeopleOfCouncil,
  date: IsoDate,
): Sitting {
  const resolve = membersResolver(of, from ?? date);
  const idOf = (name: string): string | undefined => {
    const found = resolve(name);
    return found.kind === 'one' ? found.person : undefined;
  };
  const { byId } = knownOf(of);
  const roles = new Map<string, string[]>();
  const unknown: string[] = [];
  const add = (name: string | undefined, ...role: string[]) => {
    const id = name === undefined ? undefined : idOf(name);
    const person = id === undefined ? undefined : byId.get(id);
    if (name !== undefined && !(person && seatOn(person, from ?? date))) unknown.push(name);
    if (id !== undefined) roles.set(id, [...(roles.get(id) ?? []), ...role]);
  };
  add(list.chair, 'Chair');
  add(list.viceChair, 'Vice-Chair');
  for (const { office, name } of list.offices) add(name, office);
  if (list.members !== 'all-councillors') for (const name of list.members) add(name);
  else {
    for (const person of of.people)
      if (seatOn(person, date)) roles.set(person.id, roles.get(person.id) ?? []);
  }
  // Whose seat has ended sits on no committee, though the list is only changed later.
  const sits = (id: string): boolean => {
    const person = byId.get(id);
    return person !== undefined && seatOn(person, date) !== undefined;
  };
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    members: [...roles].flatMap(([person, role]) =>
      sits(person) ? [{ person, ...(role.length > 0 && { role: role.join(', ') }) }] : [],
    ),
    coOpted: list.coOpted.flatMap(({ name, ...rest }) => {
      const person = idOf(name);
      return person === undefined ? [] : [{ person, ...rest }];
    }),
    unknown,
  };
}

/** Who is meant by the names of a list of members. */
export function membersResolver(of: PeopleOfCouncil, date: IsoDate): NameResolver {
  const { resolvers } = knownOf(of);
  let resolver = resolvers.get(date);
  if (!resolver) {
    resolver = nameResolver(groupsOn(of.people, of.wards, date));
    resolvers.set(date, resolver);
  }
  return resolver;
}

/** What was found out of the people of a council: each person's page asks for every meeting. */
type Known = {
  readonly wards: readonly Ward[];
  readonly byId: ReadonlyMap<string, Person>;
  /** By the first day of a list. */
  readonly resolvers: Map<IsoDate, NameResolver>;
  /** By list and day. */
  readonly sittings: WeakMap<Membership, Map<IsoDate, Sitting>>;
};

const knownPeople = new WeakMap<readonly Person[], Known>();

function knownOf({ people, wards }: PeopleOfCouncil): Known {
  const known = knownPeople.get(people);
  if (known?.wards === wards) return known;
  const fresh: Known = {
    wards,
    byId: new Map(people.map((person) => [person.id, person])),
    resolvers: new Map(),
    sittings: new WeakMap(),
  };
  knownPeople.set(people, fresh);
  return fresh;
}
