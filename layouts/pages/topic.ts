import type { TopicView } from '../../src/views/topic-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { reportRows } from '../components/papers/report-card.ts';
import { yearList } from '../components/year-list.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** A ward or a pillar: its latest reports, and the way to all others. */
export function topicPage(chrome: Chrome, view: TopicView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${view.note !== undefined && html`<p class="quiet">${view.note}</p>`}
      ${
        view.allWards !== undefined &&
        html`<p>
          Reports that affect every ward of the council are under
          <a href="${view.allWards}">all wards</a>.
        </p>`
      }
      ${
        view.latest.length === 0
          ? html`<p>There are no reports here yet.</p>`
          : html`<section class="block" aria-labelledby="latest">
              <h2 id="latest">Latest reports</h2>
              ${reportRows(view.latest)}
            </section>`
      }
      ${yearList(view.years, 'All reports, by municipal year', 'report')}`,
  );
}
