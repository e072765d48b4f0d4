import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type {
  MatterRow,
  MattersView,
  MatterView,
} from '../../../src/views/matters/matter-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { matterSteps, timeline } from '../../components/matter-steps.ts';
import { time } from '../../components/time.ts';
import { pageTitle } from '../../components/page-title.ts';
import { html, trusted, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** All matters, each with what happened last and what is next. */
export function mattersPage(chrome: Chrome, view: MattersView): string {
  return page(
    chrome,
    view,
    html`${pageTitle(view.title)}
      <p class="lead">${view.description}</p>
      ${listJumps(view.jumps)}
      <ul class="rows">
        ${view.matters.map(row)}
      </ul>`,
  );
}

function row({ text, url, summary, last, next }: MatterRow): Html {
  return html`<li class="rows__row">
    <p class="rows__date">${last && time(last.on)}</p>
    <div>
      <h2 class="rows__title"><a href="${url}">${text}</a></h2>
      ${summary !== undefined && html`<p class="rows__detail">${summary}</p>`}
      ${last && html`<p class="rows__detail">Last: ${last.what}</p>`}
      ${next && html`<p class="rows__detail">Next: ${next.what}${next.on !== undefined && html`, ${time(next.on)}`}</p>`}
    </div>
  </li> `;
}

/** A matter: what is next, then what happened, the newest first. */
export function matterPage(chrome: Chrome, view: MatterView): string {
  const { toCome, notKnown, entries, sections } = view;
  return page(
    chrome,
    view,
    html`<article class="matter">
      ${pageTitle(view.title)}
      ${view.summary !== undefined && html`<p class="lead">${view.summary}</p>`}
      ${
        view.isChecked &&
        html`<p class="notice">
          What the council says about this matter is being checked, and will be here once that is
          done. Until then, ask us: <a href="${ADDRESSES.contact}">whom to ask</a>.
        </p>`
      }
      ${
        toCome.length > 0 &&
        html`<section class="block" aria-labelledby="matter-next">
          <h2 id="matter-next">Next</h2>
          ${matterSteps(toCome)}
        </section>`
      }
      ${
        notKnown.length > 0 &&
        html`<section class="block" aria-labelledby="matter-due">
          <h2 id="matter-due">Due, and not recorded here as done</h2>
          ${matterSteps(notKnown)}
        </section>`
      }
      ${
        sections.length > 0 &&
        html`<div class="prose matter__text">
          ${sections.map(({ id, heading, html: markup }) => html`${heading !== '' && html`<h2 id="${id}">${heading}</h2>`}${trusted(markup)}`)}
        </div>`
      }
      ${
        entries.length > 0 &&
        html`<section class="block" aria-labelledby="matter-timeline">
          <h2 id="matter-timeline">What happened, the newest first</h2>
          ${listJumps(view.jumps)} ${timeline(entries)}
        </section>`
      }
    </article>`,
  );
}
