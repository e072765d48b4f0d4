import type { Chrome, YearView } from '../../src/views/views.ts';
import { reportCards } from '../components/report-card.ts';
import { tag } from '../components/tag.ts';
import { clock, time } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** All papers of a municipal year, meeting by meeting. */
export function yearPage(chrome: Chrome, view: YearView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${view.meetings.length === 0 && html`<p>No meeting was held in this year.</p>`}
      ${view.meetings.map(
        (meeting) =>
          html`<section class="block block--meeting">
            <h2 class="block__title">
              <a href="${meeting.url}">${meeting.committee}, ${time(meeting.date)}</a>
            </h2>
            <p class="card__detail">
              ${clock(meeting.time)},
              ${meeting.place}${meeting.cancelled && html` ${tag('cancelled')}`}
            </p>
            ${meeting.reports.length === 0 ? html`<p class="quiet">No reports.</p>` : reportCards(meeting.reports, false)}
          </section> `,
      )}`,
  );
}
