import type { IsoDate } from '../../../language/dates.ts';
import type { PersonThen } from '../../minutes/minutes-on-day.ts';
import type { NamesOfPaper } from '../../person/resolve-name.ts';

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
