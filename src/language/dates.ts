/**
 * Dates without a clock. A date is an ISO string, so that it sorts, compares and prints the same on
 * every machine, in every time zone and on both sides of a change to summer time.
 */

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month (1–12) and day of a date. Throws a RangeError where the text isn't a date of the calendar. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const match = PATTERN.exec(date);
  const year = Number(match?.[1]);
  const month = Number(match?.[2]);
  const day = Number(match?.[3]);
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  }
  return { year, month, day };
}

/** Whether the text is a date of the calendar, `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** Years beyond these are slips of the pen, and would be counted through day by day. */
export const PLAUSIBLE_YEARS = { first: 1900, last: 2199 };

/** Whether a date can be one of a council's papers. */
export function isPlausibleDate(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return isIsoDate(text) && year >= PLAUSIBLE_YEARS.first && year <= PLAUSIBLE_YEARS.last;
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An ISO date from its parts; the parts are taken as they are. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1 January 1970, so that differences are whole days. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // Counting from March puts the leap day last, so that the months before it never move.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number (the inverse of {@link dayNumber}). */
export function dateOfDayNumber(days: number): IsoDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date a number of calendar days later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day and month in another year; 29 February becomes 28 February where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date);
  return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

/** The day of the week. */
export function weekdayOf(date: IsoDate): Weekday {
  const index = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] as Weekday;
}

/** "11 May 2022". */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1] as string} ${year}`;
}

/** "Wednesday 11 May 2022". */
export function formatLongDate(date: IsoDate): string {
  return `${weekdayOf(date)} ${formatDate(date)}`;
}

/** "1st", "2nd", "11th". */
export function ordinal(number: number): string {
  const ofTen = number % 100 >= 11 && number % 100 <= 13 ? undefined : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][ofTen ?? 0] ?? 'th'}`;
}

/** "10.00 am" or "noon" of a 24-hour time "10:00". */
export function formatTime(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  if (hour === 12 && minutes === '00') return '12 noon';
  return `${((hour + 11) % 12) + 1}.${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}
