import { formatDate } from '../../../src/language/dates.ts';
import { dueCalendarUrl, feedUrl } from '../../../src/papers/data-addresses.ts';
import type { SaidOfIt } from '../../../src/papers/recommendation/recommendations.ts';
import type {
  RecommendationEntry,
  RecommendationsView,
} from '../../../src/views/recommendations/recommendation-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { followLinks } from '../../components/follow-links.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { time } from '../../components/time.ts';
import { html, trusted, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** What committees recommended, by committee, and what minutes say became of it. */
export function recommendationsPage(chrome: Chrome, view: RecommendationsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${followLinks(feedUrl('recommendations'), dueCalendarUrl('recommendations'))}
      ${listJumps(view.jumps)}
      ${view.committees.map(
        ({ committee, entries }, at) =>
          html`<section class="block" aria-labelledby="committee-${at + 1}">
            <h2 id="committee-${at + 1}"><a href="${committee.url}">${committee.text}</a></h2>
            <ul class="rows">
              ${entries.map(row)}
            </ul>
          </section> `,
      )}`,
  );
}

function row(one: RecommendationEntry): Html {
  const { name, title, to, text, made, url, received, due, answers, progress } = one;
  return html`<li class="rows__row">
    <p class="rows__date">${time(made)}</p>
    <div>
      <h3 class="rows__title"><a href="${url}">${title} (${name})</a></h3>
      <p>${text}</p>
      ${to !== undefined && html`<p class="rows__detail">To ${to}</p>`}
      ${received !== undefined && html`<p class="rows__detail">Received on ${time(received)}</p>`}
      ${
        due !== undefined &&
        html`<p class="rows__detail">
          Answer due by
          ${time(due)}${one.isOverdue && html`. <strong>No answer is recorded in the minutes here.</strong>`}
        </p>`
      }
      ${answers.map((said) => line('Answer', said))}
      ${progress.map((said) => line('Progress', said))}
    </div>
  </li> `;
}

function line(what: string, { url, on, words }: SaidOfIt): Html {
  return html`<div class="rows__detail">
    <a href="${url}">${what}, minuted on ${formatDate(on)}</a>: ${trusted(words)}
  </div> `;
}
