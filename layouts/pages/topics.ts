import type { TopicsView } from '../../src/views/topic-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { time } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** Every ward, or every pillar, with how many reports are about it. */
export function topicsPage(chrome: Chrome, view: TopicsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      <ul class="name-list">
        ${view.topics.map(
          ({ name, url, reports, until }) =>
            html`<li>
              <a href="${url}">${name}</a>
              <span class="name-list__count"
                >${count(reports, 'report')}${until !== undefined && html`, until ${time(until)}`}</span
              >
            </li> `,
        )}
      </ul>`,
  );
}
