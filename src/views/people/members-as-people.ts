import type { IsoDate } from '../../language/dates.ts';
import type { Committee, Member, MemberGroup } from '../../papers/committee/committee.ts';
import { membershipOn, membersResolver } from '../../papers/committee/sitting.ts';
import { fullName, partyOn, seatOn, wardName } from '../../papers/person/people-on-day.ts';
import type { Person } from '../../papers/person/person.ts';
import type { Papers } from '../archive-index.ts';

/**
 * Groups of members as the people of a day: with ward, party and a link to their page. Only of groups that come from a list
 * of people on that day: those that an agenda has of its own stay as it prints them.
 */
export function membersAsPeople(
  groups: readonly MemberGroup[],
  committee: Pick<Committee, 'memberships'> | undefined,
  { people, council: { wards } }: Pick<Papers, 'people' | 'council'>,
  date: IsoDate,
): readonly MemberGroup[] {
  const membership = committee && membershipOn(committee, date);
  if (!membership || people.length === 0) return groups;
  if (JSON.stringify(membership.groups) !== JSON.stringify(groups)) return groups;
  const resolve = membersResolver({ people, wards }, membership.from ?? date);
  const byId = new Map(people.map((person) => [person.id, person]));
  const asPerson = (person: Person, member: Omit<Member, 'name'>): Member => {
    const seat = seatOn(person, date);
    const represents = seat ? wardName(wards, seat.ward) : (member.represents ?? person.represents);
    const party = seat && partyOn(person, date);
    return {
      name: fullName(person, date),
      ...(represents !== undefined && { represents }),
      ...(party !== undefined && { party }),
      ...(member.role !== undefined && { role: member.role }),
      url: person.url,
    };
  };
  return groups.map(({ heading, members, everyCouncillor, vacancies }) => {
    const shown = new Set<string>();
    const named = members.flatMap((member): Member[] => {
      const found = resolve(member.name);
      const person = found.kind === 'one' ? byId.get(found.person) : undefined;
      if (!person) return [member];
      shown.add(person.id);
      // A seat that has ended is vacant until the next list.
      const left = person.seats.length > 0 && !seatOn(person, date);
      return left ? [] : [asPerson(person, member)];
    });
    const others = everyCouncillor
      ? people.filter((person) => seatOn(person, date) && !shown.has(person.id))
      : [];
    return {
      heading,
      members: [...named, ...others.map((person) => asPerson(person, {}))],
      ...(vacancies !== undefined && { vacancies }),
    };
  });
}
