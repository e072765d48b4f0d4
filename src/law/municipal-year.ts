import type { IsoDate } from '../language/dates.ts';
import { partsOf } from '../language/dates.ts';

/** A municipal year, May to April, named as councils name it: "2021-22". It is the unit of a volume. */
export type MunicipalYear = string;

/** The municipal year that a date falls in. 30 April 2022 is in "2021-22", 1 May 2022 in "2022-23". */
export function municipalYearOf(date: IsoDate): MunicipalYear {
  const { year, month } = partsOf(date);
  const first = month >= 5 ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** "2021/22" is how the year is printed; the hyphen is for addresses. */
export function formatMunicipalYear(year: MunicipalYear): string {
  return year.replace('-', '/');
}
