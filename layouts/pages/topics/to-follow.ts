import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { ToFollowView } from '../../../src/views/to-follow-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { ledgerList, promisedInRecords } from '../../components/ledger-list.ts';
import { yearList } from '../../components/year-list.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The papers that are to follow, and the way to what became of the others. */
export function toFollowPage(chrome: Chrome, view: ToFollowView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        A paper may be announced before it is ready: the agenda or report then says that it is to
        follow. Its page shows when it came, once it is here.
      </p>
      ${promisedInRecords(view.outstanding)}
      <p><a href="${ADDRESSES.figures}">How many papers came out in time, by year</a></p>
      <section class="block" aria-labelledby="outstanding">
        <h2 id="outstanding">Still to come</h2>
        ${view.outstanding.length > 0 ? ledgerList(view.outstanding) : html`<p>${view.beingChecked ? 'No paper is on record as still to come.' : 'No paper is still to come.'}</p>`}
        ${view.beingChecked && html`<p>A paper that is being checked shows on its agenda or report. What it announces is listed here once it has been checked.</p>`}
      </section>
      ${yearList(view.years, 'What became of the others, by municipal year', 'paper')}`,
  );
}
