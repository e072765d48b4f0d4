import {
  formatDate,
  formatLongDate,
  formatTime,
  ordinal,
  partsOf,
  weekdayOf,
  MONTHS,
  type IsoDate,
} from '../../src/language/dates.ts';
import type { MeetingWhen } from '../../src/language/days/meeting-day.ts';
import { html, type Html } from '../html.ts';

/** "11 May 2022", or "Wednesday 11 May 2022" where `long`. */
export function time(date: IsoDate, style: 'short' | 'long' = 'short'): Html {
  return html`<time datetime="${date}"
    >${style === 'long' ? formatLongDate(date) : formatDate(date)}</time
  >`;
}

/** The day of a meeting, with the hour where its committee meets again on that day. */
export function meetingTime(
  { date, time: at }: MeetingWhen,
  style: 'short' | 'long' = 'short',
): Html {
  if (at === undefined) return time(date, style);
  const day = style === 'long' ? formatLongDate(date) : formatDate(date);
  return html`<time datetime="${date}T${at}">${day}, ${clock(at)}</time>`;
}

/** "10.00 am" of a 24-hour time "10:00", never broken across two lines. */
export function clock(time: string): string {
  return formatTime(time).replace(' ', '\u00a0');
}

/** "Wednesday, 11th May, 2022": as the front sheet of a printed agenda has it. */
export function printedDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${weekdayOf(date)}, ${ordinal(day)} ${MONTHS[month - 1] as string}, ${year}`;
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
