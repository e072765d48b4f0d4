import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { Followed, FollowView } from '../../../src/views/follow/follow-view.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** How to hear of new papers and meetings without looking here. */
export function followPage(chrome: Chrome, view: FollowView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        A feed tells you of new papers; a calendar has the meetings. Both keep themselves up to
        date, and you give no name or address for it.
      </p>
      <section class="block" aria-labelledby="how">
        <h2 id="how">How to use them</h2>
        <p>
          <strong>A feed</strong> is read by a feed reader, such as the one in Thunderbird or
          Outlook, or an app for your phone. Copy the address of a feed from the list, and add it to
          your reader. It then shows each paper that is published, changed or taken off.
        </p>
        <p>
          <strong>A calendar</strong> is added to the calendar of your phone or computer: copy its
          address, and choose “subscribe to a calendar” or “add from the web” there. Meetings that
          are moved or cancelled are put right in it. If you only open the file, your calendar takes
          a copy, which stays as it is.
        </p>
        <p>
          To look at the meetings here, see
          <a href="${ADDRESSES.calendar}">the calendar of meetings</a>.
        </p>
      </section>
      ${list('The whole council', 'all', view.all)}
      ${list('Committees', 'committees', view.committees)} ${list('Wards', 'wards', view.wards)}
      ${list('Pillars', 'pillars', view.pillars)} ${list('Matters', 'matters', view.matters)}
      ${list('Recorded votes of councillors', 'people', view.people)}`,
  );
}

function list(title: string, id: string, followed: readonly Followed[]): Html | false {
  return (
    followed.length > 0 &&
    html`<section class="block" aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      <ul class="follow">
        ${followed.map(
          ({ name, feed, calendar }) =>
            html`<li class="follow__row">
              <span class="follow__name">${name}</span>
              ${feed !== undefined && html`<a class="govuk-link" href="${feed}">Feed<span class="govuk-visually-hidden"> of ${name}</span></a>`}
              ${calendar !== undefined && html`<a class="govuk-link" href="${calendar}">Calendar<span class="govuk-visually-hidden"> of ${name}</span></a>`}
            </li> `,
        )}
      </ul>
    </section>`
  );
}
