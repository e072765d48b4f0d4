import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type { Chrome, LedgerEntry, LedgerView } from '../../src/views/views.ts';
import { tag } from '../components/tag.ts';
import { time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The council's ledger of papers to follow: promised, expected, arrived. */
export function toFollowPage(chrome: Chrome, view: LedgerView): string {
  const whole = view.url === '/to-follow/';
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        A paper may be announced before it is ready: the agenda or report then says that it is to
        follow, and it is published on the day that members have it (LGA 1972 s.100B(3)). This is
        what became of each promise.
      </p>
      ${
        whole &&
        html`<section class="block" aria-labelledby="outstanding">
          <h2 id="outstanding">Still outstanding</h2>
          ${view.outstanding.length > 0 ? entries(view.outstanding) : html`<p>Nothing is outstanding.</p>`}
        </section>`
      }
      ${
        view.year !== undefined &&
        html`<section class="block" aria-labelledby="arrived">
          <h2 id="arrived">Arrived, meetings of ${formatMunicipalYear(view.year)}</h2>
          ${entries(view.arrived)}
        </section>`
      }
      ${
        view.years.length > 0 &&
        html`<section class="block" aria-labelledby="years">
          <h2 id="years">Arrived, by municipal year</h2>
          <ul class="plain-list">
            ${view.years.map((year) => html`<li><a href="${year.url}">${year.text}</a></li> `)}
          </ul>
        </section>`
      }`,
  );
}

function entries(list: readonly LedgerEntry[]): Html {
  return html`<ul class="ledger">
    ${list.map(entry)}
  </ul>`;
}

function entry(paper: LedgerEntry): Html {
  const overdue = paper.state === 'outstanding' && (paper.workingDaysLate ?? 0) > 0;
  return html`<li class="ledger__entry">
    <h3 class="ledger__title">
      <a href="${paper.url}">${paper.what} – ${paper.title}</a>
      ${overdue && tag('overdue')}
    </h3>
    <p class="ledger__where">
      ${paper.report && html`Of <a href="${paper.report.url}">${paper.report.text}</a>, for `}<a
        href="${paper.meetingUrl}"
        >${paper.committee}, ${time(paper.meetingDate)}</a
      >
    </p>
    <dl class="ledger__facts">
      ${fact('Promised', paper.promised === undefined ? 'Not recorded' : time(paper.promised))}
      ${fact('Expected', paper.expected === undefined ? 'No date given' : time(paper.expected))}
      ${fact('Arrived', arrived(paper))} ${fact('Working days late', late(paper))}
      ${paper.beforeMeeting !== undefined && fact('Before the meeting', paper.beforeMeeting)}
    </dl>
  </li> `;
}

function fact(name: string, value: Html | string): Html {
  return html`<div class="ledger__fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function arrived(paper: LedgerEntry): Html | string {
  switch (paper.state) {
    case 'arrived':
      return paper.arrived === undefined ? 'Not recorded' : time(paper.arrived);
    case 'not-recorded':
      return 'Here, date not recorded';
    case 'outstanding':
      return 'Not yet';
    case 'not-published':
      return 'Not published here';
  }
}

function late({ workingDaysLate, state }: LedgerEntry): string {
  if (workingDaysLate === undefined) return 'Not counted';
  if (workingDaysLate > 0) return String(workingDaysLate);
  return state === 'outstanding' ? 'Not due yet' : 'None';
}
