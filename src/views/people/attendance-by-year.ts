import type { MunicipalYear } from '../../law/municipal-year.ts';
import { ofYear } from '../../papers/addresses.ts';
import { sittingOn } from '../../papers/committee/sitting.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { Person } from '../../papers/person/person.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { YearCount } from '../views.ts';
import { attendanceKind, type AttendanceKind } from './person-year-view.ts';

/** What minutes of a municipal year say of how often somebody was there. */
export type YearAttendance = YearCount & {
  /** Meetings of committees on which they sat, whose minutes say who was there. */
  readonly expected: number;
  readonly present: number;
  readonly apologies: number;
  readonly absent: number;
  readonly notRecorded: number;
  /** Meetings whose minutes list them, where no list of the committee's members of that day is here: nobody was expected. */
  readonly withoutList: number;
};

type Counts = { -readonly [K in keyof Omit<YearAttendance, 'year' | 'url'>]: number };

const COUNTED: Readonly<Partial<Record<AttendanceKind, keyof Counts>>> = {
  present: 'present',
  part: 'present',
  apologies: 'apologies',
  absent: 'absent',
  'not-recorded': 'notRecorded',
};

/** The years of a person in minutes, the newest first; `count` is how many meetings name them. */
export function yearsInMinutes(index: ArchiveIndex, { id, url }: Person): YearAttendance[] {
  return [...(countsOf(index).get(id) ?? [])]
    .filter(([, { count }]) => count > 0)
    .map(([year, counts]) => ({ year, url: ofYear(url, year), ...counts }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));
}

type CountsOfPeople = Map<string, Map<MunicipalYear, Counts>>;

/** Counted once for all people: each has a page. */
const counted = new WeakMap<readonly MinutesOnDay[], CountsOfPeople>();

function countsOf(index: ArchiveIndex): CountsOfPeople {
  const { minutes } = index.archive;
  let counts = counted.get(minutes);
  if (!counts) {
    counts = new Map();
    for (const one of minutes) countMeeting(index, one, counts);
    counted.set(minutes, counts);
  }
  return counts;
}

/** A record of decisions alone has no lists, and nobody is absent because nothing says otherwise. */
function countMeeting(index: ArchiveIndex, one: MinutesOnDay, all: CountsOfPeople): void {
  const { council, people } = index.archive;
  const isCounted = one.status.kind !== 'decisions' && one.present.length > 0;
  const committee = index.committees.get(one.committee);
  const sitting =
    isCounted && committee
      ? sittingOn(committee, { people, wards: council.wards }, one.date)
      : undefined;
  const expected = new Set((sitting?.members ?? []).map(({ person }) => person));
  for (const id of new Set([...expected, ...Object.keys(one.people)])) {
    const counts = ofYearOf(all, id, one.municipalYear);
    if (one.people[id]) counts.count += 1;
    const attended = attendanceKind(one, id);
    if (isCounted && !sitting && attended !== undefined) counts.withoutList += 1;
    if (!expected.has(id)) continue;
    counts.expected += 1;
    const kind = COUNTED[attended ?? 'not-recorded'];
    if (kind !== undefined) counts[kind] += 1;
  }
}

function ofYearOf(all: CountsOfPeople, id: string, year: MunicipalYear): Counts {
  const years = all.get(id) ?? new Map<MunicipalYear, Counts>();
  all.set(id, years);
  const counts = years.get(year) ?? {
    ...{ count: 0, expected: 0, present: 0, apologies: 0, absent: 0, notRecorded: 0 },
    withoutList: 0,
  };
  years.set(year, counts);
  return counts;
}
