import type { Chrome, WardsView } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** Every ward, with the number of papers that name it. */
export function wardsPage(chrome: Chrome, view: WardsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      <ul class="name-list">
        ${view.wards.map(
          ({ ward, url, papers }) =>
            html`<li>
              <a href="${url}">${ward.name}</a>
              <span class="name-list__count">${count(papers, 'paper')}</span>
            </li> `,
        )}
      </ul>`,
  );
}
