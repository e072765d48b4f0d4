import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Holidays from 'date-holidays';
import type { WorkingCalendar } from './working-days.ts';
import type { IsoDate } from '../language/dates.ts';

/** What a council knows better than the library. */
export type BankHolidayCorrections = {
  /** Proclaimed since the library was last released. */
  readonly add?: readonly IsoDate[];
  /** Moved to another day. */
  readonly remove?: readonly IsoDate[];
};

/** Holidays moved or proclaimed once under the Banking and Financial Dealings Act 1971 that the library lacks, and what it has too early. */
const ENGLAND: Required<BankHolidayCorrections> = {
  add: [
    '1977-06-07', // the Silver Jubilee
    '1981-07-29', // the wedding of the Prince of Wales
    '1995-05-08', // VE Day, 50 years: in place of the first Monday in May
    '1999-12-31', // the Millennium
    '2002-06-03', // the Golden Jubilee
    '2002-06-04', // spring bank holiday, moved beside it
    '2011-04-29', // the wedding of Prince William
    '2012-06-04', // spring bank holiday, moved beside the Diamond Jubilee
  ],
  remove: [
    // The bank holiday of early May began in 1978.
    ...['1974-05-06', '1975-05-05', '1976-05-03', '1977-05-02'],
    ...['1995-05-01', '2002-05-27', '2012-05-28'],
  ],
};

/** What the library says of these years, since to load it costs a small check a third of its time. */
export const TABLE_FILE = join(import.meta.dirname, 'bank-holidays-of-england.json');

/** From the year in which the Local Government Act 1972 took effect, until long after this project's. */
const TABLED = { first: 1974, last: 2075 };

const years = new Map<number, readonly IsoDate[]>();
let library: Holidays | undefined;

/**
 * The bank holidays of England from 1 January of the first year to 31 December of the last, with
 * those that fall on a weekend and those given in their place. The year before the first meeting and
 * the year after the last belong in the range, since notice and deadlines cross the new year.
 *
 * The library is loaded for years alone that the table lacks, and each is worked out once a process.
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

/** The table as it should be: a line for each year, "1974": ["1974-01-01", …]. */
export function tableOfBankHolidays(): string {
  const lines: string[] = [];
  for (let year = TABLED.first; year <= TABLED.last; year += 1) {
    lines.push(`  "${year}": ${JSON.stringify(fromLibrary(year))}`);
  }
  return `{\n${lines.join(',\n')}\n}\n`;
}

function ofYear(year: number): readonly IsoDate[] {
  if (years.size === 0) readTable();
  const known = years.get(year);
  if (known) return known;
  const dates = fromLibrary(year);
  years.set(year, dates);
  return dates;
}

function readTable(): void {
  const table = JSON.parse(readFileSync(TABLE_FILE, 'utf8')) as Record<string, readonly IsoDate[]>;
  for (const [year, dates] of Object.entries(table)) years.set(Number(year), dates);
}

function fromLibrary(year: number): readonly IsoDate[] {
  library ??= load();
  return library
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10));
}

function load(): Holidays {
  // Required, not imported: it waits until a day is counted, and loads in two thirds of the time.
  const module = createRequire(import.meta.url)('date-holidays') as typeof Holidays & {
    readonly default?: typeof Holidays;
  };
  return new (module.default ?? module)('GB', 'ENG', { types: ['public'] });
}
