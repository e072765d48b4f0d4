import {
  formatDate,
  formatLongDate,
  formatTime,
  partsOf,
  weekdayOf,
  MONTHS,
  type IsoDate,
} from '../../src/language/dates.ts';
import { html, type Html } from '../html.ts';

/** "11 May 2022", or "Wednesday 11 May 2022" where `long`. */
export function time(date: IsoDate, style: 'short' | 'long' = 'short'): Html {
  return html`<time datetime="${date}"
    >${style === 'long' ? formatLongDate(date) : formatDate(date)}</time
  >`;
}

/** "10.00 am" of a 24-hour time "10:00", never broken across two lines. */
export function clock(time: string): string {
  return formatTime(time).replace(' ', '\u00a0');
}

/** "Wednesday, 11th May, 2022": as the front sheet of a printed agenda has it. */
export function printedDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${weekdayOf(date)}, ${day}${ordinalEnding(day)} ${MONTHS[month - 1] as string}, ${year}`;
}

/** A date as a leaf of a calendar; it reads "Wed 11 May 2022". */
export function calendarLeaf(date: IsoDate): Html {
  const { year, month, day } = partsOf(date);
  return html`<time class="leaf" datetime="${date}"
    ><span class="leaf__weekday">${weekdayOf(date).slice(0, 3)} </span
    ><span class="leaf__day">${day} </span
    ><span class="leaf__month">${(MONTHS[month - 1] as string).slice(0, 3)} ${year}</span></time
  >`;
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
