import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/meeting-day.ts';
import { municipalYearOf, type MunicipalYear } from '../../law/municipal-year.ts';
import { pageOf } from '../register/register-views.ts';

/** What the register knows of a paper, as far as data says it. Plain data. */
export type PaperDays = {
  readonly address: string;
  /** The day on which it was first published; none where it was on the site when the register began. */
  readonly first?: IsoDate;
  /** The day of what happened last. */
  readonly last: IsoDate;
};

/** A paper that was on the site, and isn't. */
export type GonePaper = PaperDays & {
  readonly kind: RegisterEntry['kind'];
  readonly what: RegisterEntry['what'];
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
 */
export function yearsOfRegister(
  past: RegisterPast,
  shown: ReadonlySet<string>,
  annualMeetings: readonly IsoDate[],
): ReadonlyMap<MunicipalYear, YearOfRegister> {
  const years = new Map<MunicipalYear, { here: PaperDays[]; gone: GonePaper[] }>();
  for (const { address, kind, first, last, movedTo } of past.values()) {
    const meeting = meetingInPath(address);
    if (!meeting) continue;
    const year = municipalYearOf(meeting.date, annualMeetings);
    const own = years.get(year) ?? { here: [], gone: [] };
    years.set(year, own);
    const days = {
      ...{ address, last: last.day },
      ...(first.what === 'published' && { first: first.day }),
    };
    if (shown.has(address)) own.here.push(days);
    else if (!isOnTheSite(last.what) || movedTo !== undefined) {
      const moved = movedTo !== undefined && { movedTo };
      own.gone.push({ ...days, kind, what: last.what, page: pageOf(address), ...moved });
    }
  }
  return years;
}
