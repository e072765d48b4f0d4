import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type { YearCount } from '../../src/views/views.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { count } from './count.ts';

/** The years of a list, each with how much of it there is: "2026/27, 12 reports". */
export function yearList(years: readonly YearCount[], heading: string, one: string): Html {
  if (years.length === 0) return NOTHING;
  return html`<section class="block" aria-labelledby="years">
    <h2 id="years">${heading}</h2>
    <ul class="name-list">
      ${years.map(
        ({ year, url, count: number }) =>
          html`<li>
            <a href="${url}">${formatMunicipalYear(year)}</a>
            <span class="name-list__count">${count(number, one)}</span>
          </li> `,
      )}
    </ul>
  </section>`;
}
