import type { RetentionView } from '../../../src/views/about/retention-view.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { count } from '../../components/count.ts';
import { listInWords } from '../../../src/language/sentence.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** How long there is a right to inspect papers, and what is published beyond that: nothing is deleted automatically. */
export function retentionPage(chrome: Chrome, view: RetentionView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        The law gives a right to inspect some papers for a number of years. That right ends; what
        the council publishes here may stay.
      </p>
      <dl class="reasons">
        ${view.periods.map(
          ({ what, how, source }) =>
            html`<dt>${what}</dt>
              <dd>Open to inspection ${how} (${source}).</dd> `,
        )}
      </dl>
      ${
        view.withoutPeriod.length > 0 &&
        html`<p>
          For the papers of ${listInWords(view.withoutPeriod)} this site knows of no such period.
        </p>`
      }
      <p>
        The end of a period is no permission to destroy a paper: how long the council keeps its
        records is for its own rules. Nothing is deleted automatically from this site.
      </p>
      <section class="block" aria-labelledby="ended">
        <h2 id="ended">Where the right to inspect has ended</h2>
        ${
          view.years.length === 0
            ? html`<p>
                By the dates on record, it has not ended for any paper that is published here.
              </p>`
            : html`<p>The council still publishes these.</p>
                <ul>
                  ${view.years.map(
                    ({ year, papers, decisions, backgroundPapers }) =>
                      html`<li>
                        <a href="${year.url}">${year.text}</a>:
                        ${[
                          papers > 0 && `the papers of ${count(papers, 'meeting')}`,
                          decisions > 0 &&
                            `the records of ${count(decisions, 'executive decision')}`,
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
