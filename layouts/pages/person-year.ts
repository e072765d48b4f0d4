import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import type {
  AttendanceKind,
  Attended,
  DeclaredInterest,
  PersonVote,
  PersonYearView,
} from '../../src/views/people/person-year-view.ts';
import type { Chrome } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

const ATTENDED: Readonly<Record<AttendanceKind, string>> = {
  present: 'Present',
  part: 'Present for part',
  substitute: 'Present as a substitute',
  apologies: 'Apologies',
  absent: 'Absent',
  'not-recorded': 'Not recorded',
};

const OPTIONS: Readonly<Record<PersonVote['option'], string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  notVoting: 'Not voting',
};

/** What minutes of a municipal year say of a person: meetings, votes in which they are named, and interests. */
export function personYearPage(chrome: Chrome, view: PersonYearView): string {
  const { person, year, attendance, votes, interests } = view;
  return page(
    chrome,
    view,
    html`<h1><a href="${person.url}">${person.text}</a>, ${formatMunicipalYear(year)}</h1>
      <p class="lead">What the minutes that are here say. Minutes may be missing or be a draft.</p>
      ${attendance.length > 0 && meetings(attendance)} ${votes.length > 0 && recordedVotes(votes)}
      ${interests.length > 0 && declared(interests)}`,
  );
}

/** The counts, and the meetings that are counted. */
function meetings(attendance: readonly Attended[]): Html {
  const expected = attendance.filter(({ isExpected }) => isExpected === true);
  const unknown = attendance.filter(({ isExpected }) => isExpected === undefined).length;
  const isCounted = unknown < attendance.length;
  const of = (kinds: readonly AttendanceKind[], among = attendance) =>
    among.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    ['Expected', expected.length],
    ['Present', of(['present', 'part'], expected)],
    ['Apologies', of(['apologies'], expected)],
    ['Absent', of(['absent'], expected)],
    ['Not recorded', of(['not-recorded'], expected)],
    ['Present as a substitute', of(['substitute'])],
  ] as const;
  const shown = counts.filter(
    ([name, number]) => number > 0 || (isCounted && (name === 'Expected' || name === 'Present')),
  );
  return html`<section class="block" aria-labelledby="meetings">
    <h2 id="meetings">Meetings</h2>
    ${
      isCounted &&
      html`<p>
        Meetings are counted of committees on which they sat on that day, if the minutes say who was
        there. Coming as a substitute is counted by itself.
      </p>`
    }
    ${unknown > 0 && html`<p>${withoutList(unknown, attendance.length)}</p>`}
    ${
      shown.length > 0 &&
      html`<dl class="facts facts--sheet">
        ${shown.map(
          ([name, number]) =>
            html`<div class="facts__row">
              <dt>${name}</dt>
              <dd>${number}</dd>
            </div> `,
        )}
      </dl>`
    }
    ${table(
      'Meetings',
      ['Day', 'Meeting', 'In the minutes'],
      attendance.map(
        (one) =>
          html`<td>${time(one.date)}</td>
            <td><a href="${one.url}">${one.committee}</a></td>
            <td>
              ${ATTENDED[one.kind]}${one.isExpected === false && one.kind !== 'substitute' && ' (not a member)'}
            </td>`,
      ),
    )}
  </section>`;
}

/** Why meetings aren't counted: who was a member of their committees on those days isn't known. */
function withoutList(unknown: number, all: number): string {
  const which =
    unknown < all ? `${unknown} of these meetings` : all === 1 ? 'this meeting' : 'these meetings';
  return `No list of members is on record for the day of ${which}, so that nobody is counted as expected there.`;
}

function recordedVotes(votes: readonly PersonVote[]): Html {
  return html`<section class="block" aria-labelledby="votes">
    <h2 id="votes">Recorded votes</h2>
    <p>
      ${count(votes.length, 'vote')} in which they are named. Most votes name nobody, and say
      nothing of anybody.
    </p>
    ${table(
      'Recorded votes',
      ['Day', 'Voted on', 'Vote', 'Result'],
      votes.map(
        ({ date, committee, title, of, words, url, option, result }) =>
          html`<td>${time(date)}</td>
            <td>
              <a href="${url}">${title}${of !== undefined && `: ${of}`}</a>
              <span class="quiet">${committee}</span>
              ${words !== undefined && html`<q>${words}</q>`}
            </td>
            <td>${OPTIONS[option]}</td>
            <td>${result !== undefined && `${result[0]?.toUpperCase()}${result.slice(1)}`}</td>`,
      ),
    )}
  </section>`;
}

function declared(interests: readonly DeclaredInterest[]): Html {
  return html`<section class="block" aria-labelledby="interests">
    <h2 id="interests">Interests declared at meetings</h2>
    <p>The register of members’ interests is kept elsewhere.</p>
    ${table(
      'Interests declared at meetings',
      ['Day', 'Meeting', 'Interest'],
      interests.map(
        ({ date, committee, title, url, nature, left }) =>
          html`<td>${time(date)}</td>
            <td><a href="${url}">${title}</a> <span class="quiet">${committee}</span></td>
            <td>
              ${nature}${left !== undefined && (left ? ' (left the meeting for this)' : ' (stayed in the meeting)')}
            </td>`,
      ),
    )}
  </section>`;
}

function table(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<section class="table-scroll" aria-label="${caption}, as a table" tabindex="0">
    <table class="record-table">
      <caption class="govuk-visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row}
            </tr> `,
        )}
      </tbody>
    </table>
  </section>`;
}
