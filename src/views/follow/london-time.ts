import type { IsoDate } from '../../language/dates.ts';

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
});

/**
 * The moment at which clocks in London show this time on this day. Of an hour that comes twice, when the clocks go back,
 * the first; of one that doesn't come, the hour after it.
 * @param time 24-hour, "10:00".
 */
export function londonMoment(date: IsoDate, time: string): Date {
  const asIfUtc = new Date(`${date}T${time}:00Z`);
  // Summer time is an hour before, so whichever of the two shows the time that was asked for is the moment.
  const summer = new Date(asIfUtc.getTime() - HOUR);
  return offsetOf(summer) === HOUR ? summer : asIfUtc;
}

/** The same with the offset of that moment: "2026-07-14T10:00:00+01:00". */
export function londonTimestamp(date: IsoDate, time: string): string {
  const isSummer = londonMoment(date, time) < new Date(`${date}T${time}:00Z`);
  return `${date}T${time}:00${isSummer ? '+01:00' : '+00:00'}`;
}

const HOUR = 60 * 60 * 1000;

/** In milliseconds before UTC: an hour in summer. */
function offsetOf(moment: Date): number {
  const name = LONDON.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  return name === 'GMT+01:00' ? HOUR : 0;
}
