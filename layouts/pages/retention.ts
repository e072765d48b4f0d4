import type { RetentionView } from '../../src/views/retention-view.ts';
import type { Chrome } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** How long papers are kept, and which may be deleted: nothing is deleted automatically. */
export function retentionPage(chrome: Chrome, view: RetentionView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        Minutes, agendas and reports must be open to the public for six years from their meeting
        (LGA 1972 s.100C), the background papers of a report for four (s.100D).
      </p>
      <p>
        Nothing is deleted automatically: papers that may be deleted stay here until the council
        deletes them.
      </p>
      <section class="block" aria-labelledby="may-go">
        <h2 id="may-go">What the law no longer requires</h2>
        ${
          view.years.length === 0
            ? html`<p>Nothing: every paper here must still be kept.</p>`
            : html`<ul>
                ${view.years.map(
                  ({ year, papers, backgroundPapers }) =>
                    html`<li>
                      <a href="${year.url}">${year.text}</a>:
                      ${[
                        papers > 0 && `the papers of ${count(papers, 'meeting')}`,
                        backgroundPapers > 0 &&
                          `the background papers of ${count(backgroundPapers, 'report')}`,
                      ]
                        .filter((part) => part !== false)
                        .join('; ')}
                    </li> `,
                )}
              </ul>`
        }
      </section>`,
  );
}
