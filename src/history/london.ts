import { isoDate, type IsoDate } from '../language/dates.ts';

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day in London of a number of seconds since 1970. */
export function dayInLondon(seconds: number): IsoDate {
  const parts = new Map(
    LONDON.formatToParts(seconds * 1000).map((part) => [part.type, Number(part.value)]),
  );
  return isoDate(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
}
