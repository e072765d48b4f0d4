import type { z } from 'zod';
import type { IsoDate } from '../../language/dates.ts';
import { inForceOn } from '../../law/settings.ts';
import { defined } from '../council/read-council.ts';
import { addDays } from '../../language/dates.ts';
import type {
  Committee,
  CoOpted,
  Member,
  MemberGroup,
  MemberList,
  Membership,
} from './committee.ts';
import type { memberGroups, memberships } from './membership-schema.ts';

/** The groups of members that a file has. */
export function groupsOf(groups: z.output<typeof memberGroups>): MemberGroup[] {
  return groups.map(({ heading, members }) => ({
    heading,
    members: members.map((member) =>
      typeof member === 'string' ? { name: member } : defined(member),
    ),
  }));
}

/** A committee whose lists may name people by their files, with the names that those files have. */
export function withPrintedNames(
  committee: Committee,
  nameOf: (id: string) => string | undefined,
): Committee {
  const { memberships } = committee;
  if (!memberships) return committee;
  const printed = (member: Member): Member => {
    const name = nameOf(member.name);
    return name === undefined ? member : { ...member, printed: name };
  };
  return {
    ...committee,
    memberships: memberships.map(({ groups, ...rest }) => ({
      ...rest,
      groups: groups.map((group) => ({ ...group, members: group.members.map(printed) })),
    })),
  };
}

/** What papers print of committees that isn't in their own files: the names of people that their lists name by their files. */
export function printedNamesOf(committees: readonly Committee[]): readonly string[] {
  const names = committees
    .flatMap(({ memberships = [] }) => memberships)
    .flatMap(({ groups }) => groups)
    .flatMap(({ members }) => members)
    .flatMap(({ name, printed }) => (printed === undefined ? [] : [`${name}: ${printed}`]));
  return [...new Set(names)].sort();
}

/** The members of a committee on a day, by its own file. */
export function membersOn(
  { memberships = [] }: Pick<Committee, 'memberships'>,
  date: IsoDate,
): readonly MemberGroup[] {
  return inForceOn(memberships, date)[0]?.groups ?? [];
}

/** The lists of members that a file has. One that names people is in force until the next. */
export function membershipsOf(lists: z.output<typeof memberships>): Membership[] {
  const days = lists.flatMap(({ from }) => from ?? []).sort();
  return lists.map(({ groups, ...named }) => {
    const { from } = named;
    if (groups) {
      const { until } = named;
      return { ...defined({ from, until }), groups: groupsOf(groups) };
    }
    const list = listOf(named);
    const next = from === undefined ? undefined : days.find((day) => day > from);
    const until = named.until ?? (next === undefined ? undefined : addDays(next, -1));
    return { ...defined({ from, until }), groups: groupsOfList(list), list };
  });
}

function listOf(fields: Omit<z.output<typeof memberships>[number], 'groups'>): MemberList {
  const { chair, members = [], offices = {}, vacancies } = fields;
  const coOpted = (fields['co-opted'] ?? []).map(({ votes, ...one }): CoOpted => {
    const said =
      votes === true ? 'everything' : votes === false || votes === 'none' ? undefined : votes;
    return defined({ ...one, votes: said });
  });
  return {
    ...defined({ chair, viceChair: fields['vice-chair'], vacancies }),
    ...{ members, coOpted },
    offices: Object.entries(offices).map(([office, name]) => ({ office, name })),
  };
}

/** The groups of a front sheet, by the names alone: what else is known of people is known on a day. */
function groupsOfList({
  chair,
  viceChair,
  members,
  coOpted,
  offices,
  vacancies,
}: MemberList): MemberGroup[] {
  const officesOf = (name: string): string[] =>
    offices.flatMap((one) => (one.name === name ? [one.office] : []));
  const member = (name: string, ...roles: string[]): Member => {
    const role = [...roles, ...officesOf(name)].join(', ');
    return { name, ...(role !== '' && { role }) };
  };
  const first = [
    ...(chair === undefined ? [] : [member(chair, 'Chair')]),
    ...(viceChair === undefined ? [] : [member(viceChair, 'Vice-Chair')]),
  ];
  const everybody = members === 'all-councillors';
  const named = new Set([chair, viceChair]);
  const others = everybody
    ? []
    : members.filter((name) => !named.has(name)).map((name) => member(name));
  const inList = new Set([...first, ...others].map(({ name }) => name));
  const officers = offices.filter(({ name }) => !inList.has(name));
  const holders = [...new Set(officers.map(({ name }) => name))].map((name) => member(name));
  const [voting, silent] = [true, false].map((votes) =>
    coOpted
      .filter((one) => (one.votes !== undefined) === votes)
      .map(({ name, represents, votes: on }): Member => ({
        name,
        ...(represents !== undefined && { represents }),
        ...(on !== undefined && on !== 'everything' && { role: `votes on ${on}` }),
      })),
  ) as [Member[], Member[]];
  return [
    {
      heading: 'Councillors',
      members: [...first, ...holders, ...others],
      ...(everybody && { everyCouncillor: true as const }),
      ...(vacancies !== undefined && vacancies > 0 && { vacancies }),
    },
    { heading: 'Co-opted Members (Voting)', members: voting },
    { heading: 'Co-opted Members (Non-voting)', members: silent },
  ].filter((group) => group.members.length > 0 || 'everyCouncillor' in group);
}
