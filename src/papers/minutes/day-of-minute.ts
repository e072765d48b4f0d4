import type { IsoDate } from '../../language/dates.ts';
import type { Minutes } from './minutes.ts';

/** The day on which a minute was taken: that of its sitting, where the meeting had several. */
export function dayOfMinute({ date, sittings, minutes }: Minutes, at: number): IsoDate {
  const place = (number: string | undefined): number =>
    number === undefined ? -1 : minutes.findIndex((minute) => minute.number === number);
  const own = sittings.findLast(({ from }) => {
    const begins = place(from);
    return begins >= 0 && begins <= at;
  });
  return own?.on ?? date;
}
