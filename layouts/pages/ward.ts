import type { Chrome, WardView } from '../../src/views/views.ts';
import { reportCards, reportYears } from '../components/report-card.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** A ward: the papers that name it, then the latest that affect all wards. */
export function wardPage(chrome: Chrome, view: WardView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${view.years.length > 0 ? reportYears(view.years) : html`<p>No paper names ${view.ward.name} alone.</p>`}
      ${
        view.allWards.length > 0 &&
        html`<section class="block" aria-labelledby="all-wards">
          <h2 id="all-wards">Latest papers that affect all wards</h2>
          ${reportCards(view.allWards)}
        </section>`
      }`,
  );
}
