import type { CalendarMonthView, CalendarView } from '../../src/views/calendar/calendar-views.ts';
import { ADDRESSES } from '../../src/papers/addresses.ts';
import type { Chrome } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { monthTableOf } from '../components/month-table.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The calendar: this month and the next, and the way to every other. */
export function calendarPage(chrome: Chrome, view: CalendarView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      ${view.months.map(
        (month, at) =>
          html`<section class="block" aria-labelledby="month-${at + 1}">
            <h2 id="month-${at + 1}">
              ${month.url === undefined ? month.name : html`<a href="${month.url}">${month.name}</a>`}
            </h2>
            ${month.count > 0 ? monthTableOf(month) : html`<p>No meeting of ${month.name} is on this site.</p>`}
          </section>`,
      )}
      ${inYourOwn()}
      ${
        view.years.length > 0 &&
        html`<section class="block" aria-labelledby="months">
          <h2 id="months">All months</h2>
          <p class="quiet">The number of meetings is behind each month.</p>
          ${view.years.map(
            ({ year, months }) =>
              html`<h3>${year}</h3>
                <ul class="months">
                  ${months.map(
                    ({ text, url, count: number }) =>
                      html`<li><a href="${url}">${text}</a> (${number})</li> `,
                  )}
                </ul>`,
          )}
        </section>`
      }`,
  );
}

/** The meetings of one month. */
export function calendarMonthPage(chrome: Chrome, view: CalendarMonthView): string {
  const { month, previous, next } = view;
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${count(month.count, 'meeting')}.</p>
      <nav aria-label="Other months">
        <ul class="jumps">
          ${previous && html`<li><a href="${previous.url}" rel="prev">${previous.text}</a></li>`}
          ${next && html`<li><a href="${next.url}" rel="next">${next.text}</a></li>`}
          <li><a href="${ADDRESSES.calendar}#months">All months</a></li>
        </ul>
      </nav>
      ${monthTableOf(month)} ${inYourOwn()}`,
  );
}

function inYourOwn(): Html {
  return html`<p>
    <a href="${ADDRESSES.follow}">Put these meetings in your own calendar</a>
  </p>`;
}
