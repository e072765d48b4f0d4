import type { IsoDate } from '../language/dates.ts';
import { partsOf } from '../language/dates.ts';

/** A municipal year, named as councils name it: "2021-22". It is the unit of a volume. */
export type MunicipalYear = string;

/** Where no annual meeting is stated, so that it isn't known when the year turns. */
const USUAL_TURN = '05-01';

/**
 * The municipal year that a date falls in. It turns at the annual meeting of the council (LGA 1972 Sch 12 para 1(2)): with
 * one on 19 May 2022, 18 May is in "2021-22" and 19 May in "2022-23". A year whose meeting isn't stated turns on 1 May.
 * @param annualMeetings of the council, in order.
 */
export function municipalYearOf(
  date: IsoDate,
  annualMeetings: readonly IsoDate[] = [],
): MunicipalYear {
  const { year } = partsOf(date);
  const turn =
    annualMeetings.find((meeting) => meeting.startsWith(`${year}-`)) ?? `${year}-${USUAL_TURN}`;
  const first = date >= turn ? year : year - 1;
  return `${String(first).padStart(4, '0')}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** "2021/22" is how the year is printed; the hyphen is for addresses. */
export function formatMunicipalYear(year: MunicipalYear): string {
  return year.replace('-', '/');
}
