import { wentWithin } from '../../papers/minutes/labels/label-parts.ts';
import type { IsoDate } from '../../language/dates.ts';
import { formatMunicipalYear, type MunicipalYear } from '../../law/municipal-year.ts';
import { ofYear } from '../../papers/addresses.ts';
import { sittingOn } from '../../papers/committee/sitting.ts';
import type { Attendee } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { Person } from '../../papers/person/person.ts';
import { committeeName } from '../cards.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME, PEOPLE } from '../links.ts';
import { VOTE_OPTIONS, type VoteOption } from '../minutes/minutes-page.ts';
import { questionsOf } from '../minutes/questions.ts';
import type { Link, PageView } from '../views.ts';
import { fullName } from '../../papers/person/people-on-day.ts';

/** What a list of a meeting's minutes says of somebody. */
export type AttendanceKind =
  'present' | 'part' | 'substitute' | 'apologies' | 'absent' | 'not-recorded';

/** Of one person and one meeting. */
export type Attended = {
  readonly committee: string;
  readonly date: IsoDate;
  /** Site path of the minutes. */
  readonly url: string;
  readonly kind: AttendanceKind;
  /** Whether they sat on the committee, so that they were expected; not known where no list of its members of that day is here. */
  readonly isExpected?: boolean;
};

export type PersonVote = {
  readonly committee: string;
  readonly date: IsoDate;
  /** The title of the minute. */
  readonly title: string;
  /** "Amendment 1", where it is of a part of it. */
  readonly of?: string;
  /** What was voted on, in its first words, where the minutes quote it. */
  readonly words?: string;
  /** Of the vote, in the minutes. */
  readonly url: string;
  readonly option: VoteOption;
  readonly result?: 'carried' | 'lost' | 'fell' | 'withdrawn';
};

export type DeclaredInterest = {
  readonly committee: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly url: string;
  readonly nature: string;
  readonly left?: boolean;
};

/** What the minutes of a municipal year say of a person. */
export type PersonYearView = PageView & {
  readonly person: Link;
  readonly year: MunicipalYear;
  readonly attendance: readonly Attended[];
  readonly votes: readonly PersonVote[];
  readonly interests: readonly DeclaredInterest[];
};

/** The ids of those whom minutes of an index name, so that they have a page of its year. */
export function peopleInMinutes({ archive }: ArchiveIndex): ReadonlySet<string> {
  return new Set(archive.minutes.flatMap(({ people }) => Object.keys(people)));
}

/** The page of what minutes of a municipal year say of a person. */
export function personYearView(
  index: ArchiveIndex,
  person: Person,
  year: MunicipalYear,
): PersonYearView {
  const { minutes } = index.archive;
  const last = minutes.at(-1)?.date ?? '';
  const name = fullName(person, last);
  const title = `${name}, ${formatMunicipalYear(year)}`;
  return {
    url: ofYear(person.url, year),
    title,
    description: `What minutes of ${formatMunicipalYear(year)} say of ${name}: meetings, recorded votes and interests.`,
    breadcrumbs: [HOME, PEOPLE, { text: name, url: person.url }],
    person: { text: name, url: person.url },
    year,
    attendance: minutes.flatMap((one) => attendedOf(index, one, person.id)),
    votes: minutes.flatMap((one) => votesOf(index, one, person.id)),
    interests: minutes.flatMap((one) => interestsOf(index, one, person.id)),
  };
}

/** A record of decisions alone has no lists, and nobody is absent because nothing says otherwise. */
function attendedOf(index: ArchiveIndex, minutes: MinutesOnDay, id: string): Attended[] {
  if (minutes.status.kind === 'decisions' || minutes.present.length === 0) return [];
  const { council, people } = index.archive;
  const committee = index.committees.get(minutes.committee);
  const sitting = committee && sittingOn(committee, { people, wards: council.wards }, minutes.date);
  const isExpected = sitting?.members.some(({ person }) => person === id);
  const kind = attendanceKind(minutes, id);
  if (kind === undefined && isExpected !== true) return [];
  return [
    {
      committee: committeeName(index, minutes.committee),
      date: minutes.date,
      url: minutes.url,
      kind: kind ?? 'not-recorded',
      ...(isExpected !== undefined && { isExpected }),
    },
  ];
}

/** What the lists of minutes say of somebody; none where they are in no list. */
export function attendanceKind(
  minutes: Pick<MinutesOnDay, 'present' | 'apologies' | 'absent' | 'sittings'>,
  id: string,
): AttendanceKind | undefined {
  const own = (list: readonly Attendee[]) => list.filter(({ person }) => person === id);
  const sittings = [minutes, ...minutes.sittings];
  const present = sittings.flatMap((sitting) => own(sitting.present));
  const [first] = present;
  if (first) {
    if (first.for) return 'substitute';
    const isWhole =
      present.length === sittings.length &&
      present.every(({ until, from, not }) => (until ?? from ?? not?.[0]) === undefined);
    return isWhole ? 'present' : 'part';
  }
  if (sittings.some((sitting) => own(sitting.apologies).length > 0)) return 'apologies';
  return own(minutes.absent).length > 0 ? 'absent' : undefined;
}

/** Only votes in which they are named, and which nobody has to put right. */
function votesOf(index: ArchiveIndex, minutes: MinutesOnDay, id: string): PersonVote[] {
  return minutes.minutes.flatMap((minute) =>
    questionsOf(minute).flatMap(({ vote, of, words }): PersonVote[] => {
      if (vote.doubts) return [];
      const single = (vote.recorded ?? []).find(({ name }) => name.person === id)?.option;
      const option =
        VOTE_OPTIONS.find((side) => vote[side]?.names?.some(({ person }) => person === id)) ??
        (single === 'not-voting' ? 'notVoting' : single);
      if (option === undefined) return [];
      return [
        {
          committee: committeeName(index, minutes.committee),
          date: minutes.date,
          title: minute.title,
          ...(of !== undefined && { of }),
          ...(words !== undefined && { words }),
          url: `${minutes.url}#${vote.id}`,
          option,
          ...(vote.result !== undefined && { result: vote.result }),
        },
      ];
    }),
  );
}

function interestsOf(index: ArchiveIndex, minutes: MinutesOnDay, id: string): DeclaredInterest[] {
  return minutes.minutes.flatMap(({ blocks, title, id: minute }) =>
    blocks.flatMap((block): DeclaredInterest[] => {
      if (block.kind !== 'interest' || block.name.person !== id) return [];
      return [
        {
          committee: committeeName(index, minutes.committee),
          date: minutes.date,
          title,
          url: `${minutes.url}#${minute}`,
          nature: block.nature,
          // The words may say it themselves.
          ...(block.left !== undefined &&
            wentWithin(block.nature) === undefined && { left: block.left }),
        },
      ];
    }),
  );
}
