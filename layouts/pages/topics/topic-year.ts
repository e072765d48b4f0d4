import { formatMunicipalYear } from '../../../src/law/municipal-year.ts';
import type { TopicYearView } from '../../../src/views/topics/topic-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { reportRows } from '../../components/papers/report-card.ts';
import { pageTitle } from '../../components/page-title.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The reports of one municipal year on a ward or a pillar. */
export function topicYearPage(chrome: Chrome, view: TopicYearView): string {
  return page(
    chrome,
    view,
    html`${pageTitle(view.topic.text)}
      <section class="block" aria-labelledby="reports">
        <h2 id="reports">Reports of ${formatMunicipalYear(view.year)}</h2>
        ${listJumps(view.jumps)} ${reportRows(view.reports)}
      </section>`,
  );
}
