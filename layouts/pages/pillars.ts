import type { Chrome, PillarsView } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { time } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** The council's priorities, those of the past too, with the number of papers that support them. */
export function pillarsPage(chrome: Chrome, view: PillarsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      <ul class="cards cards--grid">
        ${view.pillars.map(
          ({ pillar, url, papers }) =>
            html`<li class="card card--tall">
              <div class="card__body">
                <h2 class="card__title"><a class="card__link" href="${url}">${pillar.name}</a></h2>
                <p class="card__state">
                  ${count(papers, 'paper')}${pillar.until !== undefined && html` · until ${time(pillar.until)}`}
                </p>
              </div>
            </li> `,
        )}
      </ul>`,
  );
}
