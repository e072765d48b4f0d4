import { formatDate, partsOf, weekdayOf, MONTHS, type IsoDate } from '../../src/language/dates.ts';
import type { CalendarDay, CalendarEntry, MonthTable } from '../../src/views/calendar/month.ts';
import { attr, html, NOTHING, type Html } from '../html.ts';
import { tag } from './tag.ts';
import { clock } from './time.ts';

/**
 * A month of meetings: a table of its weeks, which a phone shows as a list of the days that have one.
 */
export function monthTableOf({ name, weekdays, weeks }: MonthTable): Html {
  return html`<table class="month month--${weekdays.length}">
    <caption class="govuk-visually-hidden">
      Meetings in ${name}, by day of the week
    </caption>
    <thead>
      <tr>
        ${weekdays.map((weekday) => html`<th scope="col">${weekday}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr${attr('class', week.every(isFree) && 'month__week--free')}>
            ${week.map(cell)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

const isFree = (day: CalendarDay | undefined): boolean => (day?.meetings.length ?? 0) === 0;

function cell(day: CalendarDay | undefined): Html {
  if (!day) return html`<td class="month__other"></td> `;
  const { date, meetings } = day;
  const { day: number, month } = partsOf(date);
  const name = MONTHS[month - 1] as string;
  return html`<td class="month__day${isFree(day) && ' month__day--free'}">
    <time class="month__date" datetime="${date}"
      ><span class="month__weekday">${weekdayOf(date).slice(0, 3)} </span
      ><span class="month__number">${number}</span
      ><span class="month__name"> ${name.slice(0, 3)}</span></time
    >
    ${
      meetings.length > 0 &&
      html`<ul class="month__list">
        ${meetings.map((one) => entry(one, date))}
      </ul>`
    }
  </td> `;
}

function entry(one: CalendarEntry, date: IsoDate): Html {
  const { url, committee, time: at, place } = one;
  const isOff = one.state === 'cancelled' || one.state === 'postponed';
  return html`<li class="month__meeting${isOff && ' month__meeting--off'}">
    <span class="month__time">${at === undefined ? 'Time to be confirmed' : clock(at)}</span>
    <a href="${url}">${committee}</a>${place !== undefined && ` (${place})`} ${state(one, date)}
  </li> `;
}

/** What became of it. The year of the other day is said where it is another year. */
function state({ state: what, other }: CalendarEntry, date: IsoDate): Html {
  if (what === undefined) return NOTHING;
  const day = other && formatDate(other).replace(` ${partsOf(date).year}`, '');
  if (what === 'moved') return tag('changed', `Moved from ${day ?? ''}`);
  if (what === 'postponed' && day !== undefined) return tag('postponed', `Moved to ${day}`);
  return tag(what);
}
