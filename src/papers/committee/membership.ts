import type { z } from 'zod';
import type { IsoDate } from '../../language/dates.ts';
import { inForceOn } from '../../law/settings.ts';
import { defined } from '../council/read-council.ts';
import type { Committee, MemberGroup } from './committee.ts';
import type { memberGroups } from './membership-schema.ts';

/** The groups of members that a file has. */
export function groupsOf(groups: z.output<typeof memberGroups>): MemberGroup[] {
  return groups.map(({ heading, members }) => ({
    heading,
    members: members.map((member) =>
      typeof member === 'string' ? { name: member } : defined(member),
    ),
  }));
}

/** The members of a committee on a day, by its own file. */
export function membersOn(
  { memberships = [] }: Pick<Committee, 'memberships'>,
  date: IsoDate,
): readonly MemberGroup[] {
  return inForceOn(memberships, date)[0]?.groups ?? [];
}
