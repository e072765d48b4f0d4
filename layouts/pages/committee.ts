import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type { Chrome, CommitteeView } from '../../src/views/views.ts';
import { meetingList, meetingRow } from '../components/meeting-card.ts';
import { time } from '../components/time.ts';
import { html, trusted } from '../html.ts';
import { page } from '../shell.ts';

/** A committee: what it does, and its meetings by municipal year. */
export function committeePage(chrome: Chrome, view: CommitteeView): string {
  const { committee } = view;
  return page(
    chrome,
    view,
    html`<h1>${committee.name}</h1>
      ${committee.until !== undefined && committee.until < chrome.today && html`<p class="notice">This committee has not met since ${time(committee.until)}.</p>`}
      <div class="prose lead">${trusted(committee.description)}</div>
      ${
        view.upcoming.length > 0 &&
        html`<section class="block" aria-labelledby="coming-up">
          <h2 id="coming-up">Coming up</h2>
          ${meetingList(view.upcoming, meetingRow)}
        </section>`
      }
      ${
        view.years.length > 2 &&
        html`<nav class="jump" aria-labelledby="jump" data-pagefind-ignore>
          <h2 class="jump__title" id="jump">Meetings by municipal year</h2>
          <ul class="jump__list">
            ${view.years.map(
              ({ year }) =>
                html`<li><a href="#year-${year}">${formatMunicipalYear(year)}</a></li> `,
            )}
          </ul>
        </nav>`
      }
      ${view.years.map(
        ({ year, meetings }) =>
          html`<section class="block" aria-labelledby="year-${year}">
            <h2 id="year-${year}">
              <span class="quiet">Meetings of</span> ${formatMunicipalYear(year)}
            </h2>
            ${meetingList(meetings, meetingRow)}
          </section> `,
      )}
      ${view.upcoming.length === 0 && view.years.length === 0 && html`<p>This committee has no meetings here yet.</p>`}`,
  );
}
