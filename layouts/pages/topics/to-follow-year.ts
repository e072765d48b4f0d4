import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { LedgerEntry } from '../../../src/views/ledger.ts';
import type { ToFollowYearView } from '../../../src/views/to-follow-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { ledgerList, promisedInRecords } from '../../components/ledger-list.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** What became of the papers that were to follow, for the meetings of one municipal year. */
export function toFollowYearPage(chrome: Chrome, view: ToFollowYearView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${
        view.arrived.length + view.notPublished.length === 0 &&
        html`<p>
          There is nothing to list: no paper for these meetings was to follow, or all are
          <a href="${ADDRESSES.toFollow}">still to come</a>.
        </p>`
      }
      ${promisedInRecords([...view.arrived, ...view.notPublished])} ${listJumps(view.jumps)}
      ${part('arrived', 'Arrived', view.arrived)}
      ${part('not-published', 'Not published here', view.notPublished)}`,
  );
}

function part(id: string, heading: string, entries: readonly LedgerEntry[]): Html | false {
  return (
    entries.length > 0 &&
    html`<section class="block" aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      ${ledgerList(entries)}
    </section>`
  );
}
