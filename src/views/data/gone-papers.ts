import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { municipalYearOf, type MunicipalYear } from '../../law/municipal-year.ts';
import { itemsOfAgenda, type ItemsOfAgenda } from './item-names.ts';
import { addressTaken } from '../register/address-taken.ts';
import type { PaperEvent } from '../register/events-of-lines.ts';
import { pageOf } from '../register/register-views.ts';

/** What the register knows of a paper, as far as data says it. Plain data. */
export type PaperDays = {
  readonly address: string;
  /** The day on which it was first published; none where it was on the site when the register began. */
  readonly first?: IsoDate;
  /** The moment at which that was, in UTC. */
  readonly firstAt?: string;
  /** The day of what happened last. */
  readonly last: IsoDate;
  /** The moment of that. */
  readonly lastAt?: string;
  /** Of an agenda of which that says anything. */
  readonly items?: ItemsOfAgenda;
};

/** A paper that was on the site, and isn't. */
export type GonePaper = PaperDays & {
  readonly kind: RegisterEntry['kind'];
  /** `moved` where it is at another address. */
  readonly what: PaperEvent;
  /** Site path of the page that says what happened. */
  readonly page: string;
  /** Where it is now, where it was given another address. */
  readonly movedTo?: string;
};

/** What the register knows of the papers of one municipal year. */
export type YearOfRegister = {
  readonly here: readonly PaperDays[];
  readonly gone: readonly GonePaper[];
};

/**
 * What the register knows of papers, by municipal year, in one walk through it.
 * @param shown the addresses of the papers and files that the site has: a report that is withheld has its page still.
 * @param nameOf gives the name of an item that the register knows by its title: see {@link itemsOfAgenda}.
 */
export function yearsOfRegister(
  past: RegisterPast,
  shown: ReadonlySet<string>,
  annualMeetings: readonly IsoDate[],
  nameOf: (key: string) => string | undefined = () => undefined,
): ReadonlyMap<MunicipalYear, YearOfRegister> {
  const years = new Map<MunicipalYear, { here: PaperDays[]; gone: GonePaper[] }>();
  const placeNow = (paper: PaperPast): string | undefined =>
    paper.last.what === 'removed' ? addressTaken({ past, shown }, paper) : undefined;
  for (const paper of past.values()) {
    const { address, kind, first, last, movedTo, events } = paper;
    const meeting = meetingInPath(address);
    if (!meeting) continue;
    const year = municipalYearOf(meeting.date, annualMeetings);
    const own = years.get(year) ?? { here: [], gone: [] };
    years.set(year, own);
    const items = kind === 'agenda' ? itemsOfAgenda(address, events, nameOf) : undefined;
    const saysAny = items && items.gone.length + Object.keys(items.first).length > 0;
    const days = {
      ...{ address, last: last.day, lastAt: last.time },
      ...(saysAny && { items }),
      ...(first.what === 'published' && { first: first.day, firstAt: first.time }),
    };
    if (shown.has(address)) own.here.push(days);
    else if (!isOnTheSite(last.what) || movedTo !== undefined) {
      const to = placeNow(paper) ?? movedTo;
      const moved = to !== undefined && { what: 'moved' as const, movedTo: to };
      own.gone.push({ ...days, kind, what: last.what, page: pageOf(address), ...moved });
    }
  }
  return years;
}
