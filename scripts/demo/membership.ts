import type { DemoCommittee } from './fictional-committees.ts';
import { inventedPerson, wardsOn } from './places.ts';
import { Random } from './random.ts';

export type MembershipGroup = {
  readonly heading: string;
  readonly members: readonly (
    string | { readonly name: string; readonly represents?: string; readonly role?: string }
  )[];
};

/**
 * Who sits on a committee in the municipal year of a date: invented people, the same for every meeting
 * of the year. None are listed where every councillor sits.
 */
export function membershipOf(
  committee: DemoCommittee,
  municipalYear: string,
  date: string,
): readonly MembershipGroup[] {
  if (committee.seats === undefined) return [];
  const random = new Random(`members/${committee.slug}/${municipalYear}`);
  const wards = random.shuffled(committee.wards ?? wardsOn(date));
  const councillors = Array.from({ length: committee.seats }, (_, seat) => {
    const ward = wards[seat % wards.length] ?? '';
    const role = seat === 0 ? 'Chair' : seat === 1 ? 'Vice-Chair' : undefined;
    return {
      name: councillorOf(ward, Math.floor(seat / wards.length), date),
      represents: ward,
      role,
    };
  });
  const groups: MembershipGroup[] = [
    {
      heading: 'Councillors',
      members: councillors.map(({ role, ...member }) => (role ? { ...member, role } : member)),
    },
  ];
  if (committee.slug.includes('children')) {
    groups.push({
      heading: 'Co-opted Members (Voting)',
      members: [
        { name: inventedPerson(random), represents: 'Parent governors (primary)' },
        { name: inventedPerson(random), represents: 'Parent governors (secondary)' },
        'Vacancy - church representative',
      ],
    });
  }
  return groups;
}

/** A ward elects three; each sits for four years, and the elections are in turn. */
function councillorOf(ward: string, seat: number, date: string): string {
  const term = Math.floor((Number(date.slice(0, 4)) + seat) / 4);
  return inventedPerson(new Random(`councillor/${ward}/${seat}/${term}`));
}
