import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { WorkingCalendar } from '../domain/calendar/working-days.ts';
import type { IsoDate } from '../domain/dates.ts';

/** What a council knows better than the library. */
export type BankHolidayCorrections = {
  /** Proclaimed since the library was last released. */
  readonly add?: readonly IsoDate[];
  /** Moved to another day. */
  readonly remove?: readonly IsoDate[];
};

/** Holidays moved or proclaimed once under the Banking and Financial Dealings Act 1971 that the library lacks. */
const ENGLAND: Required<BankHolidayCorrections> = {
  add: [
    '1995-05-08', // VE Day, 50 years: in place of the first Monday in May
    '1999-12-31', // the Millennium
    '2002-06-03', // the Golden Jubilee
    '2002-06-04', // spring bank holiday, moved beside it
    '2011-04-29', // the wedding of Prince William
    '2012-06-04', // spring bank holiday, moved beside the Diamond Jubilee
  ],
  remove: ['1995-05-01', '2002-05-27', '2012-05-28'],
};

const years = new Map<number, readonly IsoDate[]>();
let library: Holidays | undefined;

/**
 * The bank holidays of England from 1 January of the first year to 31 December of the last, with
 * those that fall on a weekend and those given in their place. The year before the first meeting and
 * the year after the last belong in the range, since notice and deadlines cross the new year.
 *
 * The library is loaded at the first call (some 150 ms), and each year is worked out once a process.
 */
export function bankHolidaysOfEngland(
  first: number,
  last: number,
  corrections: BankHolidayCorrections = {},
): ReadonlySet<IsoDate> {
  const holidays = new Set<IsoDate>();
  for (let year = first; year <= last; year += 1) {
    for (const date of ofYear(year)) holidays.add(date);
  }
  const inRange = (date: IsoDate) => {
    const year = Number(date.slice(0, 4));
    return year >= first && year <= last;
  };
  for (const { add = [], remove = [] } of [ENGLAND, corrections]) {
    for (const date of remove) holidays.delete(date);
    for (const date of add) if (inRange(date)) holidays.add(date);
  }
  return holidays;
}

/**
 * The working days of England, in whatever year a day is asked about. Nothing is loaded or worked out
 * until a day is counted, and then for the years alone through which it is counted.
 */
export function calendarOfEngland(corrections: BankHolidayCorrections = {}): WorkingCalendar {
  const known = new Map<string, ReadonlySet<IsoDate>>();
  return {
    bankHolidays: {
      has: (date) => {
        const year = date.slice(0, 4);
        let holidays = known.get(year);
        if (!holidays) {
          holidays = bankHolidaysOfEngland(Number(year), Number(year), corrections);
          known.set(year, holidays);
        }
        return holidays.has(date);
      },
    },
  };
}

function ofYear(year: number): readonly IsoDate[] {
  const known = years.get(year);
  if (known) return known;
  library ??= load();
  const dates = library
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10));
  years.set(year, dates);
  return dates;
}

function load(): Holidays {
  // Required, not imported: it waits until a day is counted, and loads in two thirds of the time.
  const module = createRequire(import.meta.url)('date-holidays') as typeof Holidays & {
    readonly default?: typeof Holidays;
  };
  return new (module.default ?? module)('GB', 'ENG', { types: ['public'] });
}
