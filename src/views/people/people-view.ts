import type { IsoDate } from '../../language/dates.ts';
import { inForceOn } from '../../law/settings.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import { seatOn } from '../../papers/person/people-on-day.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import type { Link, PageView } from '../views.ts';
import { personEntry, wardLink, type PersonEntry } from './people-facts.ts';

/** Somebody who isn't a councillor now. */
export type OtherEntry = PersonEntry & {
  readonly represents?: string;
  /** Of a former councillor: the last day. */
  readonly until?: IsoDate;
  /** Of one whose seat is still to come: the first day. */
  readonly from?: IsoDate;
};

/** The councillors, by ward and by name, and others who sit on committees. */
export type PeopleView = PageView & {
  /** The wards of the day with their councillors. */
  readonly wards: readonly { readonly ward: Link; readonly people: readonly PersonEntry[] }[];
  readonly councillors: readonly PersonEntry[];
  readonly toCome: readonly OtherEntry[];
  readonly coOpted: readonly OtherEntry[];
  readonly former: readonly OtherEntry[];
  /** Whose file has an error, and of whom no seat is known until it is corrected. */
  readonly beingChecked: readonly PersonEntry[];
};

/** The view of the list of people. */
export function peopleView(index: ArchiveIndex, today: IsoDate): PeopleView {
  const { people, council } = index.archive;
  const sitting = people.flatMap((person) => {
    const seat = seatOn(person, today);
    return seat
      ? [
          {
            slug: seat.ward,
            entry: { ...personEntry(person, today), ward: wardLink(index, seat.ward) },
          },
        ]
      : [];
  });
  const others = people.filter((person) => !seatOn(person, today));
  const wards = new Set(inForceOn(council.wards, today).map(({ slug }) => slug));
  return {
    url: ADDRESSES.people,
    title: 'Councillors',
    description: `The councillors of ${council.name}, their wards and committees.`,
    breadcrumbs: [HOME],
    wards: [...wards].map((slug) => ({
      ward: wardLink(index, slug),
      people: sitting.flatMap((one) => (one.slug === slug ? [one.entry] : [])),
    })),
    councillors: sitting.map(({ entry }) => entry),
    toCome: others.flatMap((person) => {
      const next = person.seats.find(({ from }) => from > today);
      return next
        ? [{ ...personEntry(person, today), ward: wardLink(index, next.ward), from: next.from }]
        : [];
    }),
    coOpted: others
      .filter(({ seats, isChecked }) => seats.length === 0 && isChecked !== true)
      .map((person) => ({
        ...personEntry(person, today),
        ...(person.represents !== undefined && { represents: person.represents }),
      })),
    former: others.flatMap((person) => {
      const last = person.seats.findLast(({ until }) => until !== undefined && until < today);
      const comesBack = person.seats.some(({ from }) => from > today);
      if (last?.until === undefined || comesBack) return [];
      const entry = personEntry(person, last.until);
      return [{ ...entry, ward: wardLink(index, last.ward), until: last.until }];
    }),
    beingChecked: others
      .filter(({ seats, isChecked }) => seats.length === 0 && isChecked === true)
      .map((person) => personEntry(person, today)),
  };
}
