import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type { CommitteeYearView } from '../../src/views/committee-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { listJumps } from '../components/list-jumps.ts';
import { meetingList, meetingRow } from '../components/meeting-card.ts';
import { time } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** The meetings of a committee in one municipal year. */
export function committeeYearPage(chrome: Chrome, view: CommitteeYearView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.committee}</h1>
      <section class="block" aria-labelledby="meetings">
        <h2 id="meetings">Meetings of ${formatMunicipalYear(view.year)}</h2>
        ${listJumps(view.jumps)} ${meetingList(view.meetings, meetingRow)}
      </section>
      ${
        view.urgent.length > 0 &&
        html`<section class="block prose" aria-labelledby="urgent">
          <h2 id="urgent">Key decisions under special urgency</h2>
          <p>
            The leader or mayor reports such decisions to the council at least once a year (SI
            2012/2089 reg 19). These are the reports published here that state an agreement; what
            was decided is in the records of decisions.
          </p>
          <ul>
            ${view.urgent.map(
              ({ text, url, date, sentence }) =>
                html`<li><a href="${url}">${text}</a>, ${time(date)}. ${sentence}</li> `,
            )}
          </ul>
        </section>`
      }`,
  );
}
