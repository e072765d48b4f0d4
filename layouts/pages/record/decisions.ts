import type {
  DecisionsView,
  DecisionsYearView,
  RecordCheckedView,
} from '../../../src/views/decisions/decision-views.ts';
import { ADDRESSES } from '../../../src/papers/addresses.ts';
import { dueCalendarUrl, feedUrl } from '../../../src/papers/data-addresses.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { decisionRows } from '../../components/decisions/decision-rows.ts';
import { followLinks } from '../../components/follow-links.ts';
import { beingChecked } from '../../components/papers/being-checked.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { yearList } from '../../components/year-list.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The register of decisions. */
export function decisionsPage(chrome: Chrome, view: DecisionsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${narrowing(view.searchedAt)}
      <section class="block" aria-labelledby="open">
        <h2 id="open">Open for call-in</h2>
        ${view.open.length > 0 ? decisionRows(view.open) : html`<p>None at the moment.</p>`}
        ${view.open.length > 0 && how(view.howToCallIn)}
        ${followLinks(feedUrl('call-in'), dueCalendarUrl('call-in'))}
      </section>
      ${
        view.latest.length > 0 &&
        html`<section class="block" aria-labelledby="latest">
          <h2 id="latest">Latest decisions</h2>
          ${decisionRows(view.latest)}
        </section>`
      }
      ${yearList(view.years, 'By municipal year', 'decision')}`,
  );
}

/** How a decision is called in: the council's constitution settles it. */
const how = (said: string | undefined): Html =>
  said === undefined
    ? html`<p>
        Who may call a decision in, and how, isn’t on record here:
        <a href="${ADDRESSES.contact}">ask us</a>.
      </p>`
    : html`<p>
        <strong>How to call a decision in.</strong> ${said}
        <a href="${ADDRESSES.contact}">Whom to ask</a>.
      </p>`;

/** The decisions of a municipal year. */
export function decisionsYearPage(chrome: Chrome, view: DecisionsYearView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      ${narrowing(view.searchedAt)} ${listJumps(view.jumps)}
      <section class="block" aria-labelledby="list">
        <h2 id="list">The newest first</h2>
        ${decisionRows(view.decisions)}
      </section>`,
  );
}

/** Where decisions can be narrowed: the filters of the search. */
function narrowing(address: string): Html {
  return html`<p>
    <a href="${address}">Search decisions, and narrow them by committee, ward or year</a>
  </p>`;
}

/** A decision or a notice that is being checked. */
export function recordCheckedPage(chrome: Chrome, view: RecordCheckedView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      ${beingChecked('paper', view.wasOpen, false)}
      <p>Until then, ask us: <a href="${ADDRESSES.contact}">whom to ask</a>.</p>`,
  );
}
