import { addDays, isoDate, type IsoDate } from '../dates.ts';

/** The day before the first, but that Excel takes 1900 for a leap year. */
const BEFORE_FIRST = isoDate(1899, 12, 30);

/** Of days in the lives of people: the first of 1905, and the last of 2034. */
const SERIALS = { first: 1_828, last: 49_309 };

/**
 * The day of a number by which spreadsheets count days (ECMA-376 part 1, 18.17.4.1): 41175 is 2012-09-23. Nothing where it is
 * none of somebody alive, or a year.
 */
export function dayOfSerial(written: string): IsoDate | undefined {
  const serial = /^\d{4,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(serial >= SERIALS.first && serial <= SERIALS.last) || /^(?:19|20)\d\d$/.test(written))
    return undefined;
  return addDays(BEFORE_FIRST, serial);
}

/**
 * {@link dayOfSerial} as cells write it: with a time of day after it (41175.5, 41175.0), or a comma among its figures (41,175).
 */
export function dayOfCell(written: string): IsoDate | undefined {
  const [, whole = ''] = /^(\d{4,5}|\d{1,2},\d{3})(?:\.\d{1,17})?$/.exec(written.trim()) ?? [];
  return dayOfSerial(whole.replace(',', ''));
}
