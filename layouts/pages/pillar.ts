import type { Chrome, PillarView } from '../../src/views/views.ts';
import { reportYears } from '../components/report-card.ts';
import { time } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** A pillar: the papers that support it, by municipal year. */
export function pillarPage(chrome: Chrome, view: PillarView): string {
  const { from, until } = view.pillar;
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${(from !== undefined || until !== undefined) && html`<p class="quiet">A pillar of the council${from !== undefined && html` from ${time(from)}`}${until !== undefined && html` until ${time(until)}`}.</p>`}
      ${view.years.length > 0 ? reportYears(view.years) : html`<p>No paper supports this pillar yet.</p>`}`,
  );
}
