import { SYSTEM_DATA, tableUrl } from '../../../src/papers/data-addresses.ts';
import type { DataView } from '../../../src/views/data/data-view.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** What minutes add to meetings and items. */
const MINUTES_IN_DATA = html`<dt><code>moothall:minutes</code>, <code>moothall:minute</code></dt>
  <dd>
    The state of a meeting’s minutes (decisions, draft or approved), and the numbers of the minutes
    of an item. <code>participant</code> has only those present who have a page here.
  </dd>
  <dt><code>moothall:vote</code></dt>
  <dd>
    The votes of an item in the form of a
    <a class="govuk-link" href="https://www.popoloproject.com/specs/vote-event.html"
      >vote event of Popolo</a
    >: <code>counts</code> and <code>votes</code>, each with <code>option</code> (for, against,
    abstained, not-voting), <code>voter</code> and, of a casting vote, <code>role</code>. Votes
    whose names and figures don’t agree are left out.
  </dd> `;

/** What each table of what happened at meetings has, and what it leaves out. */
const ABOUT: Readonly<
  Record<DataView['ofRecord'][number], { readonly title: string; readonly text: string }>
> = {
  votes: {
    title: 'Recorded votes',
    text: 'A row for each person who is named in a vote, with their party on that day. A casting vote is a row of its own. Votes whose names and figures don’t agree are left out, and so are names that aren’t known to be of somebody with a page here.',
  },
  attendance: {
    title: 'Attendance',
    text: 'A row for each person in the lists of the minutes, for each sitting: present, part, substitute, apologies or absent. Who is in no list has no row, which doesn’t mean that they were away.',
  },
  decisions: {
    title: 'Decisions',
    text: 'What minutes say was resolved, decided or recommended, and decisions that were taken without a meeting. What is withheld isn’t in it.',
  },
};

/** What there is for spreadsheets and programs. */
export function dataPage(chrome: Chrome, view: DataView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        Spreadsheets and programs can read what the pages of this site say of meetings and papers.
        Nothing that is withheld is among it.
      </p>
      ${
        view.licence &&
        html`<p>
          You may reuse papers and data under the
          <a class="govuk-link" href="${view.licence.url}">${view.licence.name}</a>.
        </p>`
      }
      <section class="block" aria-labelledby="tables">
        <h2 id="tables">Tables for spreadsheets</h2>
        <p>
          Each year has its own tables (CSV, in UTF-8). A cell that a spreadsheet could take for a
          formula begins with an apostrophe. A program finds all tables in
          <a class="govuk-link" href="${tableUrl('tables')}">the list of tables</a>.
        </p>
        <ul class="follow">
          ${view.years.map(
            ({ year, tables }) =>
              html`<li class="follow__row follow__row--tables">
                <span class="follow__name">${year}</span>
                ${tables.map(({ text, url }) => html`<a class="govuk-link" href="${url}">${text}<span class="govuk-visually-hidden"> of ${year}</span></a> `)}
              </li> `,
          )}
          ${
            view.ofAllYears.length > 0 &&
            html`<li class="follow__row">
              <span class="follow__name">All years</span>
              ${view.ofAllYears.map(({ text, url }) => html`<a class="govuk-link" href="${url}">${text}</a> `)}
            </li>`
          }
        </ul>
        ${
          (view.ofAllYears.length > 0 || view.ofRecord.length > 0) &&
          html`<dl class="glossary">
            ${view.ofRecord.map(
              (name) =>
                html`<dt>${ABOUT[name].title}</dt>
                  <dd>${ABOUT[name].text}</dd> `,
            )}
            ${
              view.hasRecommendations &&
              html`<dt>Recommendations</dt>
                <dd>
                  What minutes say was recommended, to whom, until when an answer is due, and what
                  minutes say last of the answer and of what was done.
                </dd> `
            }
            ${
              view.hasPeople &&
              html`<dt>People</dt>
                <dd>
                  The people of the council, and the days of their wards, parties and committees. A
                  person has the same id in all tables. No table has members of the public.
                </dd>`
            }
          </dl>`
        }
      </section>
      <section class="block" aria-labelledby="objects">
        <h2 id="objects">Objects for programs</h2>
        <p>
          <a class="govuk-link" href="${SYSTEM_DATA}">The first object</a> leads to all others:
          committees, meetings with the items of their agendas, reports and files. They have the
          form of <a class="govuk-link" href="https://dev.oparl.org/spezifikation/">OParl 1.1</a>,
          as files: there are no filters. Each list goes on, a year at a time, from the oldest to
          the newest. What is part of another object, such as an item of an agenda, has an id with a
          “#”: what is at that address is the object that it is part of. Where the host of this site
          lets it, pages of other sites can read these files.
        </p>
        <p>
          A paper that was taken off stays, with <code>deleted</code> and the page that says what
          happened; of a person or membership nothing but that it is gone. <code>created</code> and
          <code>modified</code> are the moments, in UTC, at which the site was made that brought a
          paper and that last changed it, as the register has them. Where only the day is known, it
          is said as its beginning.
        </p>
        <p>This program in JavaScript prints the title and address of each paper:</p>
        <pre tabindex="0" aria-label="Example"><code>${view.example}</code></pre>
      </section>
      <section class="block" aria-labelledby="own">
        <h2 id="own">What OParl has no word for</h2>
        <dl class="glossary">
          <dt><code>moothall:received</code></dt>
          <dd>
            When a paper became open, and how that is known: published (by the register), stated (by
            the council), recorded (kept since that day, whether published or not), or unknown.
          </dd>
          <dt><code>moothall:access</code>, <code>moothall:notOpen</code></dt>
          <dd>Whether a report is open, and which parts of it aren’t, by which paragraphs.</dd>
          <dt>
            <code>moothall:allWards</code>,
            <code>moothall:wards</code
            >${chrome.council.pillars.length > 0 && html`, <code>moothall:pillars</code>`}
          </dt>
          <dd>What a report is about.</dd>
          <dt><code>moothall:callIn</code>, <code>moothall:callInState</code></dt>
          <dd>Whether its decision can be called in, and the state of that.</dd>
          <dt><code>moothall:notice</code></dt>
          <dd>How long before the meeting it was open, in clear days, as its page says it.</dd>
          <dt><code>moothall:appendices</code></dt>
          <dd>Every appendix: here, to follow, withheld or being checked.</dd>
          ${view.hasMinutes && MINUTES_IN_DATA}
          <dt><code>moothall:event</code></dt>
          <dd>
            Why an object is deleted: withheld, withdrawn, held back, removed, or moved to another
            address.
          </dd>
        </dl>
      </section>`,
  );
}
