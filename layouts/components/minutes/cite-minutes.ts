import { formatDate } from '../../../src/language/dates.ts';
import type { Council } from '../../../src/papers/council/council.ts';
import type { MinutesPageView } from '../../../src/views/minutes/minutes-page.ts';
import { html, type Html } from '../../html.ts';

const STATES: Readonly<Record<MinutesPageView['state']['kind'], string>> = {
  decisions: 'record of decisions',
  draft: 'draft minutes',
  approved: 'minutes',
};

/** How minutes are cited; folded, for the reader who asks. A draft is cited as one. */
export function citeMinutes(council: Council, view: MinutesPageView): Html {
  const { state, committee, meeting, url } = view;
  const approved = state.kind === 'approved' ? `, approved on ${formatDate(state.on)}` : '';
  const numbered = view.minutes.find(({ number }) => number !== undefined);
  return html`<details class="govuk-details cite" data-pagefind-ignore>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">Cite this</span>
    </summary>
    <div class="govuk-details__text">
      <p class="cite__words">
        ${council.name}, ${committee.text}, ${formatDate(meeting.date)}:
        ${STATES[state.kind]}${numbered?.number !== undefined && html`, minute [number]`}${approved}.
        ${new URL(url.slice(1), council.url).href}
      </p>
      <p>
        Each minute and each part of a decision has an address of its own: its number is a link to
        it, which you can copy.
      </p>
    </div>
  </details>`;
}
