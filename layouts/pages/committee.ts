import type { CommitteeView } from '../../src/views/committee-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { meetingList, meetingRow } from '../components/meeting-card.ts';
import { time } from '../components/time.ts';
import { yearList } from '../components/year-list.ts';
import { html, trusted } from '../html.ts';
import { page } from '../shell.ts';

/** A committee: what it does, its meetings to come, its latest, and the way to all others. */
export function committeePage(chrome: Chrome, view: CommitteeView): string {
  const { committee } = view;
  return page(
    chrome,
    view,
    html`<h1>${committee.name}</h1>
      ${view.ended && committee.until !== undefined && html`<p class="notice">This committee has not met since ${time(committee.until)}.</p>`}
      <div class="prose lead">${trusted(committee.description)}</div>
      ${
        view.upcoming.length > 0 &&
        html`<section class="block" aria-labelledby="coming-up">
          <h2 id="coming-up">Coming up</h2>
          ${meetingList(view.upcoming, meetingRow)}
        </section>`
      }
      ${
        view.recent.length > 0 &&
        html`<section class="block" aria-labelledby="recent">
          <h2 id="recent">Latest meetings</h2>
          ${meetingList(view.recent, meetingRow)}
        </section>`
      }
      ${yearList(view.years, 'All meetings, by municipal year', 'meeting')}
      ${view.years.length === 0 && html`<p>This committee has no meetings here yet.</p>`}`,
  );
}
