import { addDays, type IsoDate } from '../../language/dates.ts';
import type { InForce } from '../../law/settings.ts';
import { committeeUrl, wardUrl } from '../../papers/addresses.ts';
import type { Committee, Membership } from '../../papers/committee/committee.ts';
import { sittingOf } from '../../papers/committee/sitting.ts';
import { fullName, partyOn, wardName } from '../../papers/person/people-on-day.ts';
import type { Person, Seat } from '../../papers/person/person.ts';
import type { ArchiveIndex, Papers } from '../archive-index.ts';
import type { Link } from '../views.ts';

/** A time in which somebody sat on a committee. */
export type Term = InForce & {
  readonly committee: string;
  readonly role?: string;
};

/** Somebody in a list, as they are on a day. */
export type PersonEntry = Link & { readonly ward?: Link; readonly party?: string };

/** The page of a ward, by its name. */
export function wardLink({ archive }: ArchiveIndex, slug: string): Link {
  return { text: wardName(archive.council.wards, slug), url: wardUrl(slug) };
}

/** The page of a person, with their party on a day. */
export function personEntry(person: Person, date: IsoDate): PersonEntry {
  const party = partyOn(person, date);
  return {
    text: fullName(person, date),
    url: person.url,
    ...(party !== undefined && { party }),
  };
}

const known = new WeakMap<Papers, ReadonlyMap<string, readonly Term[]>>();

/** The times in which each person sat on committees, by the lists of members, the oldest first. */
export function termsOf({ archive }: ArchiveIndex): ReadonlyMap<string, readonly Term[]> {
  const before = known.get(archive);
  if (before) return before;
  const terms = new Map<string, Term[]>();
  for (const committee of archive.committees) {
    for (const { person, ...term } of termsOn(committee, archive)) {
      const own = terms.get(person) ?? [];
      terms.set(person, own);
      const last = own.findLast((one) => one.committee === term.committee);
      if (last && goesOn(last, term)) own.splice(own.indexOf(last), 1, longer(last, term));
      else own.push(term);
    }
  }
  known.set(archive, terms);
  return terms;
}

const goesOn = (before: Term, after: Term): boolean =>
  before.role === after.role &&
  before.until !== undefined &&
  after.from === addDays(before.until, 1);

function longer({ from, role, committee }: Term, { until }: Term): Term {
  return {
    committee,
    ...(role !== undefined && { role }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

function termsOn(
  committee: Committee,
  { people, council: { wards } }: Papers,
): (Term & { readonly person: string })[] {
  const lists = [...(committee.memberships ?? [])].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : 1,
  );
  return lists.flatMap((membership) => {
    const { list, from } = membership;
    if (!list) return [];
    const first = from ?? '0001-01-01';
    const sitting = sittingOf({ ...membership, list }, { people, wards }, first);
    const time = within(membership, committee);
    const members = new Map(sitting.members.map(({ person, role }) => [person, role]));
    const whole = list.members === 'all-councillors' ? people : [];
    for (const { id } of whole) if (!members.has(id)) members.set(id, undefined);
    const ofMembers = [...members].flatMap(([person, role]) => {
      const seats = people.find(({ id }) => id === person)?.seats ?? [];
      return joined(seats).flatMap((seat) => {
        const span = within(time, seat);
        if (span.from !== undefined && span.until !== undefined && span.until < span.from)
          return [];
        return [
          { person, committee: committee.slug, ...span, ...(role !== undefined && { role }) },
        ];
      });
    });
    const ofOthers = sitting.coOpted.map(({ person, represents }) => ({
      ...{ person, committee: committee.slug, ...time },
      role: represents === undefined ? 'Co-opted' : `Co-opted, ${represents}`,
    }));
    return [...ofMembers, ...ofOthers];
  });
}

/** Seats that follow one another without a gap are one time in office. */
export function joined(
  seats: readonly Pick<Seat, 'from' | 'until'>[],
): { readonly from: IsoDate; readonly until?: IsoDate }[] {
  const times: { from: IsoDate; until?: IsoDate }[] = [];
  for (const { from, until } of seats) {
    const last = times.at(-1);
    if (last?.until !== undefined && addDays(last.until, 1) === from) {
      delete last.until;
      if (until !== undefined) last.until = until;
    } else times.push({ from, ...(until !== undefined && { until }) });
  }
  return times;
}

/** What two times have in common. */
function within(a: InForce, b: InForce): InForce {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const until = [a.until, b.until].filter((day) => day !== undefined).sort()[0];
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** The page of a committee, with the time and the role of somebody on it. */
export type TermView = Link & InForce & { readonly role?: string };

export function termView(index: ArchiveIndex, { committee, ...rest }: Term): TermView {
  const text = index.committees.get(committee)?.name ?? committee;
  return { text, url: committeeUrl(committee), ...rest };
}

/** The earlier lists of a committee: those that have ended. */
export function endedLists(
  { memberships = [] }: Pick<Committee, 'memberships'>,
  today: IsoDate,
): readonly Membership[] {
  return memberships
    .filter(({ until, list }) => list !== undefined && until !== undefined && until < today)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
}
