import type { TopicEntry, TopicsView } from '../../../src/views/topics/topic-lists.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { count } from '../../components/count.ts';
import { time } from '../../components/time.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** Every ward, or every pillar, with how many reports are about it. */
export function topicsPage(chrome: Chrome, view: TopicsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${view.beingChecked && html`<p class="quiet">A report that is being checked isn’t counted here.</p>`}
      ${list(view.topics, view.beingChecked)}
      ${
        view.past.length > 0 &&
        html`<section class="block" aria-labelledby="past">
          <h2 id="past">${view.title} of the past</h2>
          ${list(view.past, view.beingChecked)}
        </section>`
      }`,
  );
}

function list(topics: readonly TopicEntry[], beingChecked = false): Html {
  return html`<ul class="name-list">
    ${topics.map(
      ({ name, url, reports, until }) =>
        html`<li>
          <a href="${url}">${name}</a>
          <span class="name-list__count"
            >${reports === 0 && beingChecked ? 'No report is here' : count(reports, 'report')}${until !== undefined && html`, until ${time(until)}`}</span
          >
        </li> `,
    )}
  </ul>`;
}
