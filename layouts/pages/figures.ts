import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import { ADDRESSES, ofYear } from '../../src/papers/addresses.ts';
import type { FiguresView } from '../../src/views/figures/figures-view.ts';
import { PAPER_TIMES, type PaperTime } from '../../src/views/figures/paper-figures.ts';
import type { Chrome } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { paperBars, TIMES_IN_WORDS } from '../components/figures/paper-bars.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** When papers came out: a picture, and the same numbers in a table. */
export function figuresPage(chrome: Chrome, view: FiguresView): string {
  const { years, notice } = view;
  // What no year has needs no column, but for the two that a reader looks for.
  const used = PAPER_TIMES.filter(
    (kind) => kind === 'in-time' || kind === 'late' || years.some(({ counts }) => counts[kind] > 0),
  );
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${
        years.length === 0
          ? html`<p>There are no papers here yet.</p>`
          : html`${paperBars(years, used)} ${table(years, used)} ${meanings(notice, used)}`
      }`,
  );
}

function table(years: FiguresView['years'], used: readonly PaperTime[]): Html {
  return html`<section class="table-scroll" aria-label="Papers by municipal year" tabindex="0">
    <table class="figures">
      <caption class="govuk-visually-hidden">
        Papers by municipal year, and when they came out
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          ${used.map((kind) => html`<th scope="col">${TIMES_IN_WORDS[kind]}</th> `)}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        ${years.map(
          ({ year, counts, total }) =>
            html`<tr>
              <th scope="row">
                <a href="${ofYear(ADDRESSES.years, year)}">${formatMunicipalYear(year)}</a>
              </th>
              ${used.map((kind) => html`<td>${counts[kind]}</td> `)}
              <td>${total}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </section>`;
}

const MEANINGS: Readonly<Record<PaperTime, (notice: number) => string>> = {
  'in-time': (notice) =>
    `The register shows, or the council states, that it came out at least as many clear days before the meeting as the council’s rule has it: ${count(notice, 'working day')} as a rule.`,
  late: () => 'It came out after that, before the meeting or on its day.',
  after: () => 'It came out after the day of the meeting.',
  'to-follow': () => 'It is announced for a meeting whose day is still to come, and is not here.',
  'not-published': () =>
    'It was announced, and was not here when the day of the meeting had passed.',
  'not-recorded': () =>
    'It is here. Nobody has recorded on which day the public first had it: the council’s records don’t show it, or the paper came here only after the meeting, with its agenda.',
};

function meanings(notice: number, used: readonly PaperTime[]): Html {
  return html`<section class="block" aria-labelledby="meanings">
    <h2 id="meanings">What is counted</h2>
    <p>
      Open reports and appendices, and those that are announced. What is withheld is not among them,
      and neither are papers of meetings that were cancelled or postponed. An urgent paper may be
      late for a good reason: its own page says so.
    </p>
    <dl class="glossary">
      ${used.map(
        (kind) =>
          html`<dt>${TIMES_IN_WORDS[kind]}</dt>
            <dd>${MEANINGS[kind](notice)}</dd> `,
      )}
    </dl>
  </section>`;
}
