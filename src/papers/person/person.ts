import type { IsoDate } from '../../language/dates.ts';
import type { InForce } from '../../law/settings.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import type { SafeHtml } from '../../source/safe-html.ts';

/** A time in which a councillor represents a ward. */
export type Seat = {
  /** Slug of the ward. */
  readonly ward: string;
  /** The first day in office. After ordinary elections that is the fourth day after the poll (LGA 1972 s.7(1)). */
  readonly from: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
  /** The day of the poll. */
  readonly elected?: IsoDate;
  readonly ended?: SeatEnd;
};

export const SEAT_ENDS = ['resigned', 'died', 'defeated', 'disqualified', 'stood-down'] as const;
export type SeatEnd = (typeof SEAT_ENDS)[number];

/** A name by which papers of some days call a person. */
export type OtherName = InForce & { readonly name: string };

/** A councillor, or somebody else who sits on a committee of the council. */
export type Person = {
  /** The name of the file, and the last part of the address: it never changes. */
  readonly id: string;
  /** Site path. */
  readonly url: string;
  /** Without "Councillor", titles and honours. */
  readonly name: string;
  /** The part of the name by which lists are sorted and minutes call the person. */
  readonly familyName: string;
  readonly titles: readonly string[];
  readonly honours: readonly OtherName[];
  /** Other forms of the name, some of them of earlier days. */
  readonly also: readonly OtherName[];
  /** In the order of their days; none of a co-opted or independent member. */
  readonly seats: readonly Seat[];
  /** The body or the parents that a co-opted member represents. */
  readonly represents?: string;
  /** What the council calls their party or group, each with its days. */
  readonly parties: readonly OtherName[];
  readonly email?: string;
  readonly phone?: string;
  /** What the person's page says besides. */
  readonly description: SafeHtml;
  /** Path of the file, below the content. */
  readonly source: string;
  /** The file has faults, which are reported there: nothing may be concluded from what is missing here. Never published. */
  readonly isUnsure?: true;
  /** Not all the names that the file gives could be read: a name that nobody has may be this person's. Never published. */
  readonly hasUnreadNames?: true;
  /** Something is wrong with the file: the page says that it is being checked, and whom it is of. */
  readonly isChecked?: true;
};

/** Of whom the seats aren't known: nothing is concluded from a seat that isn't there. */
export const ALWAYS: readonly Seat[] = [{ ward: '', from: '1000-01-01' }];

/** What may be shown of somebody whose file has faults: the name, and the seats and parties as far as they are known. */
export function personBeingChecked(person: Person): Person {
  const { id, url, name, familyName, titles, honours, parties, represents, source } = person;
  return {
    ...{ id, url, name, familyName, titles, honours, parties, source, also: [] },
    ...(represents !== undefined && { represents }),
    seats: person.seats.filter(({ ward }) => ward !== ''),
    ...{ description: renderText('').html, isChecked: true },
  };
}
