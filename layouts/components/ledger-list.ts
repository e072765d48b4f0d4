import type { LedgerEntry } from '../../src/views/ledger.ts';
import { html, type Html } from '../html.ts';
import { tag } from './tag.ts';
import { meetingTime, time } from './time.ts';

/** What "Promised" is where a day in a list is one that only git has; nothing where none is. */
export function promisedInRecords(list: readonly LedgerEntry[]): Html | false {
  return (
    list.some((one) => one.promisedInRecords) &&
    html`<p>
      Where this site has no record of the day on which a paper was announced, “Promised” is the
      first day on which the council’s records have the agenda or report that announces it.
    </p>`
  );
}

/** Papers that were announced as to follow: promised, expected, arrived. */
export function ledgerList(list: readonly LedgerEntry[]): Html {
  return html`<ul class="ledger">
    ${list.map(entry)}
  </ul>`;
}

function entry(paper: LedgerEntry): Html {
  return html`<li class="ledger__entry">
    <h3 class="ledger__title">
      <a href="${paper.url}">${paper.what} – ${paper.title}</a>
      ${paper.beingChecked ? tag('being-checked') : paper.overdue && tag('overdue')}
    </h3>
    <p class="ledger__where">
      ${paper.report && html`Of <a href="${paper.report.url}">${paper.report.text}</a>, for `}<a
        href="${paper.meeting.url}"
        >${paper.committee}, ${meetingTime(paper.meeting)}</a
      >
    </p>
    <dl class="ledger__facts">
      ${paper.promised !== undefined && fact('Promised', time(paper.promised))}
      ${fact('Expected', paper.expected === undefined ? 'No date given' : time(paper.expected))}
      ${fact('Arrived', arrived(paper))}
      ${paper.workingDaysLate !== undefined && fact('Working days late', late(paper.workingDaysLate))}
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
      return paper.arrived === undefined ? 'Yes' : time(paper.arrived);
    case 'not-recorded':
      return paper.inRecordsSince === undefined
        ? 'Yes, on a day that is not on record'
        : html`In the council’s records since ${time(paper.inRecordsSince)}`;
    case 'outstanding':
      return paper.beingChecked ? 'Being checked before it is published' : 'Not yet';
    case 'not-published':
      return 'Not published here';
  }
}

const late = (days: number): string => (days > 0 ? String(days) : 'None');
