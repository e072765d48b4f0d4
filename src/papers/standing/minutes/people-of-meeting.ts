import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import type { Committee, Quorum, SubstituteRule } from '../../committee/committee.ts';
import { membershipOn, sittingOn, type PeopleOfCouncil } from '../../committee/sitting.ts';
import type { PersonThen } from '../../minutes/minutes-on-day.ts';
import { isSaidAtTheirFiles } from '../../person/read-person.ts';
import type { Person } from '../../person/person.ts';
import { groupsOn, partyOn, seatOn } from '../../person/people-on-day.ts';
import { namesOfPaper, type NamesOfPaper } from '../../person/resolve-name.ts';
import type { ResolvedName } from '../../person/resolved-name.ts';

/** What is known of people on the day of a meeting, as far as its minutes need it. */
export type PeopleOfMeeting = {
  /** Who is meant by the names of the minutes, of which these are those present. */
  readonly namesWith: (present: readonly string[]) => NamesOfPaper;
  /** A person as they were on that day. */
  readonly person: (id: string) => PersonThen | undefined;
  /** What is said of somebody whose seat on the council had ended by that day, or began later; none of others. */
  readonly seatOtherwise: (id: string) => string | undefined;
  /** The ids of those who sat on the committee on that day; none where no list says it. */
  readonly members?: ReadonlySet<string>;
  /** The ids of those who sat with it and aren't counted as its members. */
  readonly coOpted: ReadonlySet<string>;
  /** The ids of those of them who have no vote there. */
  readonly withoutVote: ReadonlySet<string>;
  /** Whether what is wrong with a name is said at files of people, and so not here. */
  readonly isSaidAtTheirFiles: (found: ResolvedName) => boolean;
  /** Names of the list of members that mean nobody: they are reported there. */
  readonly unknownMembers: readonly string[];
  /** The day of the first list of members of the committee; none where there is no list. */
  readonly listsSince?: IsoDate;
  readonly quorum?: number;
  readonly substitutes?: SubstituteRule;
  /** Whether anybody may come for another: at a full council nobody does. */
  readonly maySubstitute: boolean;
};

/**
 * The people of the days of meetings. Who is on a committee, of which party, and of which ward, is as it was on the day of
 * the meeting.
 */
export function peopleOfMeetings(
  of: PeopleOfCouncil,
): (committee: Committee | undefined, date: IsoDate) => PeopleOfMeeting {
  const byId = new Map(of.people.map((person) => [person.id, person]));
  return (committee, date) => {
    const sitting = committee && sittingOn(committee, of, date);
    const members = (sitting?.members ?? []).map(({ person }) => person);
    const others = (sitting?.coOpted ?? []).map(({ person }) => person);
    const groups = groupsOn(of.people, of.wards, date, { members, others });
    const since = (committee?.memberships ?? [])
      .flatMap(({ from, list }) => (list ? (from ?? '') : []))
      .sort(compareText)[0];
    const vacancies = committee && membershipOn(committee, date)?.list?.vacancies;
    const quorum = sitting && quorumOf(committee.quorum, members.length + (vacancies ?? 0));
    return {
      namesWith: (present) => namesOfPaper(groups, present),
      person: (id) => {
        const person = byId.get(id);
        if (!person) return undefined;
        const party = partyOn(person, date);
        return { url: person.url, name: person.name, ...(party !== undefined && { party }) };
      },
      seatOtherwise: (id) => seatOtherwise(byId.get(id), date),
      maySubstitute: committee?.kind !== 'council' && committee?.substitutes !== 'none',
      isSaidAtTheirFiles: (found) => isSaidAtTheirFiles(of.people, found),
      ...(sitting && { members: new Set(members) }),
      coOpted: new Set(others),
      withoutVote: new Set(
        (sitting?.coOpted ?? []).flatMap(({ person, votes }) =>
          votes === undefined && !members.includes(person) ? [person] : [],
        ),
      ),
      unknownMembers: sitting?.unknown ?? [],
      ...(since !== undefined && { listsSince: since }),
      ...(quorum !== undefined && { quorum }),
      ...(committee?.substitutes && { substitutes: committee.substitutes }),
    };
  };
}

/** "whose seat on the council ended on 31 October 2025", where somebody had a seat at another time alone. */
function seatOtherwise(person: Person | undefined, date: IsoDate): string | undefined {
  if (!person || person.seats.length === 0 || seatOn(person, date)) return undefined;
  const ends = person.seats.flatMap(({ until }) =>
    until !== undefined && until < date ? until : [],
  );
  const ended = ends.sort(compareText).at(-1);
  if (ended !== undefined) return `whose seat on the council ended on ${formatDate(ended)}`;
  const [begins] = person.seats.map(({ from }) => from).sort(compareText);
  return begins !== undefined && begins > date
    ? `whose seat on the council begins on ${formatDate(begins)}`
    : undefined;
}

/** How many members a meeting needs, where the committee's file says it. */
function quorumOf(quorum: Quorum | undefined, seats: number): number | undefined {
  if (quorum === undefined || typeof quorum === 'number') return quorum;
  const [part = 0, whole = 0] = quorum.fraction.split('/').map(Number);
  return whole > 0 ? Math.max(Math.ceil((seats * part) / whole), quorum.least) : quorum.least;
}
