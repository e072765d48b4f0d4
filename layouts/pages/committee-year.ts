import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type { CommitteeYearView } from '../../src/views/committee-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { listJumps } from '../components/list-jumps.ts';
import { meetingList, meetingRow } from '../components/meeting-card.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** The meetings of a committee in one municipal year. */
export function committeeYearPage(chrome: Chrome, view: CommitteeYearView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.committee}</h1>
      <section class="block" aria-labelledby="meetings">
        <h2 id="meetings">Meetings of ${formatMunicipalYear(view.year)}</h2>
        ${listJumps(view.jumps)} ${meetingList(view.meetings, meetingRow)}
      </section>`,
  );
}
