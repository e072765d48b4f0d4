import type { BusinessEntry } from '../../../src/views/business/business.ts';
import type { BusinessView } from '../../../src/views/business/business-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { tag } from '../../components/tag.ts';
import { time } from '../../components/time.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** A register of petitions, motions, questions, declarations or outside bodies: what was brought, and what became of it. */
export function businessPage(chrome: Chrome, view: BusinessView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${listJumps(view.jumps)}
      <section class="block" aria-labelledby="list">
        <h2 id="list">The newest first</h2>
        <ul class="rows">
          ${view.entries.map(row)}
        </ul>
      </section>`,
  );
}

function row({ on, title, url, committee, name, said, became, isDraft }: BusinessEntry): Html {
  return html`<li class="rows__row">
    <p class="rows__date">${time(on)}</p>
    <div>
      <h3 class="rows__title"><a href="${url}">${title}</a></h3>
      <p class="rows__detail">${committee}${isDraft && html` ${tag('draft', 'Draft minutes')}`}</p>
      ${
        name &&
        html`<p>
          ${name.url === undefined ? name.printed : html`<a href="${name.url}">${name.printed}</a>`}
        </p>`
      }
      ${said.map((one) => html`<p class="rows__detail">${one}</p>`)}
      ${became.map(
        (one) =>
          html`<p class="rows__detail">
            ${'url' in one ? html`<a href="${one.url}">${one.text}</a>` : one.text}
          </p>`,
      )}
    </div>
  </li> `;
}
