import type { IsoDate } from '../../language/dates.ts';
import type { InForce } from '../../law/settings.ts';
import { inForceOn } from '../../law/settings.ts';
import { fullName, seatOn } from '../../papers/person/people-on-day.ts';
import type { Person, SeatEnd } from '../../papers/person/person.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME, PEOPLE } from '../links.ts';
import { UNDATED } from '../search-facts.ts';
import type { Link, PageView } from '../views.ts';
import { yearsInMinutes, type YearAttendance } from './attendance-by-year.ts';
import { termsOf, termView, wardLink, type TermView } from './people-facts.ts';

/** A time in which somebody represented a ward. */
export type SeatView = InForce & {
  readonly ward: Link;
  readonly elected?: IsoDate;
  readonly ended?: SeatEnd;
};

/** The page of a councillor, or of somebody else who sits on a committee. */
export type PersonView = PageView & {
  readonly name: string;
  /** What they are on that day. */
  readonly state: 'councillor' | 'to-come' | 'former' | 'other';
  /** The ward of the day; of a former councillor the last. */
  readonly ward?: Link;
  /** Of the day; of a former councillor the last. */
  readonly party?: string;
  readonly represents?: string;
  /** Last day in office of a former councillor, first of one to come. */
  readonly day?: IsoDate;
  /** The newest first. */
  readonly seats: readonly SeatView[];
  /** Where there were several, each with its days, the newest first. */
  readonly parties: readonly (InForce & { readonly name: string })[];
  readonly alsoNamed: readonly string[];
  readonly committees: readonly TermView[];
  /** The newest first. */
  readonly committeesBefore: readonly TermView[];
  /** The years in which minutes name them, the newest first. */
  readonly years: readonly YearAttendance[];
  readonly email?: string;
  readonly phone?: string;
  readonly text: SafeHtml;
  /** What else the council says of them is being checked. */
  readonly isChecked?: true;
};

/** The view of the page of a person. */
export function personView(index: ArchiveIndex, person: Person, today: IsoDate): PersonView {
  const { council, meetings } = index.archive;
  const { seats, parties, also, represents, email, phone } = person;
  const seat = seatOn(person, today);
  const last = seats.findLast(({ from }) => from <= today);
  const next = seats.find(({ from }) => from > today);
  const state = seat ? 'councillor' : next ? 'to-come' : last ? 'former' : 'other';
  const shown = seat ?? next ?? last;
  const day = state === 'to-come' ? next?.from : state === 'former' ? last?.until : undefined;
  const asOf = day ?? today;
  const party = inForceOn(parties, asOf)[0]?.name;
  const name = fullName(person, asOf);
  const latest = meetings.at(-1)?.date ?? UNDATED;
  const title = nameApart(index, person, name, shown?.ward);
  const terms = termsOf(index).get(person.id) ?? [];
  const isPast = ({ until }: InForce) => until !== undefined && until < today;
  return {
    url: person.url,
    title,
    description:
      person.isChecked && state === 'other'
        ? `${title}, whose page is being checked.`
        : describe(title, state, council.name, shown && wardLink(index, shown.ward).text),
    breadcrumbs: [HOME, PEOPLE],
    search: {
      kind: 'Person',
      wards: shown ? [wardLink(index, shown.ward).text] : [],
      pillars: [],
      // Who sits now comes before those who sat before.
      date: state === 'former' && latest > asOf ? asOf : latest,
    },
    ...{ name: title, state },
    ...(shown && { ward: wardLink(index, shown.ward) }),
    ...(party !== undefined && { party }),
    ...(represents !== undefined && { represents }),
    ...(day !== undefined && { day }),
    seats: seats
      .toReversed()
      .map(({ ward, ...rest }) => ({ ...rest, ward: wardLink(index, ward) })),
    parties: parties.length > 1 ? parties.toReversed() : [],
    alsoNamed: also.map((one) => one.name),
    committees: terms
      .filter((term) => !isPast(term) && (term.from ?? '') <= today)
      .map((term) => termView(index, term)),
    committeesBefore: terms
      .filter(isPast)
      .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))
      .map((term) => termView(index, term)),
    years: yearsInMinutes(index, person),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    text: person.description,
    ...(person.isChecked && { isChecked: true as const }),
  };
}

/** The name, with the ward where somebody else has the same: two pages of one title would look like one. */
function nameApart(
  index: ArchiveIndex,
  { id, name }: Person,
  full: string,
  ward: string | undefined,
): string {
  const isShared = index.archive.people.some((one) => one.id !== id && one.name === name);
  return isShared && ward !== undefined ? `${full} (${wardLink(index, ward).text})` : full;
}

function describe(
  name: string,
  state: PersonView['state'],
  council: string,
  ward: string | undefined,
): string {
  switch (state) {
    case 'councillor':
      return `${name}, councillor for ${ward ?? ''}: ward, committees and contact.`;
    case 'to-come':
      return `${name}, elected for ${ward ?? ''}.`;
    case 'former':
      return `${name}, once councillor for ${ward ?? ''}.`;
    case 'other':
      return `${name}, who sits on committees of ${council}.`;
  }
}
