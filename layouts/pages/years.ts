import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type { Chrome } from '../../src/views/views.ts';
import type { YearsView } from '../../src/views/year-views.ts';
import { count } from '../components/count.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** Every municipal year, with how many meetings and reports it has. */
export function yearsPage(chrome: Chrome, view: YearsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${view.years.length === 0 && html`<p>There are no papers here yet.</p>`}
      <ul class="name-list">
        ${view.years.map(
          ({ year, url, meetings, reports }) =>
            html`<li>
              <a href="${url}">${formatMunicipalYear(year)}</a>
              <span class="name-list__count"
                >${count(meetings, 'meeting')}${reports > 0 && `, ${count(reports, 'report')}`}</span
              >
            </li> `,
        )}
      </ul>`,
  );
}
