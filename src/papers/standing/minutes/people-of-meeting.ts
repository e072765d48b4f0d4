import type { IsoDate } from '../../../language/dates.ts';
import type { PersonThen } from '../../minutes/minutes-on-day.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import type { Committee } from '../../committee/committee.ts';
import { membersOn } from '../../committee/membership.ts';
import type { Ward } from '../../council/council.ts';
import { groupsOn, partyOn } from '../../person/people-on-day.ts';
import type { Person } from '../../person/person.ts';
import {
  nameResolver,
  namesOfPaper,
  type NameResolver,
  type NamesOfPaper,
} from '../../person/resolve-name.ts';

/** Who may be a substitute, as the council's rules have it. */
export type SubstituteRule = 'same-group' | 'named' | 'any' | 'none';

/** What is known of people on the day of a meeting, as far as its minutes need it. */
export type PeopleOfMeeting = {
  /** Who is meant by the names of the minutes, of which these are those present. */
  readonly namesWith: (present: readonly string[]) => NamesOfPaper;
  /** A person as they were on that day. */
  readonly person: (id: string) => PersonThen | undefined;
  /** The ids of those who sat on the committee on that day; none where no list says it. */
  readonly members?: ReadonlySet<string>;
  /** The ids of those who sat with it and aren't counted as its members. */
  readonly coOpted: ReadonlySet<string>;
  /** The day of the first list of members of the committee; none where there is no list. */
  readonly listsSince?: IsoDate;
  readonly quorum?: number;
  readonly substitutes?: SubstituteRule;
};

/** What of a council decides who is meant in minutes. */
export type PeopleOfCouncil = {
  readonly people: readonly Person[];
  readonly wards: readonly Ward[];
};

/**
 * The people of the days of meetings. Who is on a committee, of which party, and of which ward, is as it was on the day of
 * the meeting.
 */
export function peopleOfMeetings({
  people,
  wards,
}: PeopleOfCouncil): (committee: Committee | undefined, date: IsoDate) => PeopleOfMeeting {
  const byId = new Map(people.map((person) => [person.id, person]));
  const resolvers = new Map<IsoDate, NameResolver>();
  /** Names in lists of members are looked for among all people of the day. */
  const resolverOf = (date: IsoDate): NameResolver => {
    const known = resolvers.get(date) ?? nameResolver(groupsOn(people, wards, date));
    resolvers.set(date, known);
    return known;
  };
  return (committee, date) => {
    const groups = committee ? membersOn(committee, date) : [];
    const idsOf = (isCoOpted: boolean): string[] =>
      groups
        .filter(({ heading }) => /\bco-?opted\b|\bindependent\b/i.test(heading) === isCoOpted)
        .flatMap(({ members }) =>
          members.flatMap(({ name }) => {
            const found = resolverOf(date)(name);
            return found.kind === 'one' ? [found.person] : [];
          }),
        );
    const sitting = idsOf(false);
    const others = idsOf(true);
    const named = groupsOn(people, wards, date, { members: sitting, others });
    const since = (committee?.memberships ?? []).map(({ from }) => from ?? '').sort(compareText)[0];
    return {
      namesWith: (present) => namesOfPaper(named, present),
      person: (id) => {
        const person = byId.get(id);
        if (!person) return undefined;
        const party = partyOn(person, date);
        return { url: person.url, name: person.name, ...(party !== undefined && { party }) };
      },
      ...(groups.length > 0 && { members: new Set(sitting) }),
      coOpted: new Set(others),
      ...(since !== undefined && { listsSince: since }),
    };
  };
}
