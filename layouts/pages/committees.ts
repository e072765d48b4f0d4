import type { CommitteesView } from '../../src/views/committee-views.ts';
import { ADDRESSES } from '../../src/papers/addresses.ts';
import type { Chrome, MeetingCard } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { meetingTag } from '../components/meeting-card.ts';
import { clock, time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** Every committee, with its next and its latest meeting. */
export function committeesPage(chrome: Chrome, view: CommitteesView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      <p><a href="${ADDRESSES.calendar}">All meetings, month by month</a></p>
      ${view.committees.length > 0 ? cards(view) : html`<p>No committee is on this site yet.</p>`}`,
  );
}

function cards({ committees }: CommitteesView): Html {
  return html`<ul class="cards cards--grid">
    ${committees.map(
      ({ committee, url, next, latest, meetings }) =>
        html`<li class="card card--tall">
          <div class="card__body">
            <h2 class="card__title">
              <a class="card__link" href="${url}">${committee.name}</a>
            </h2>
            ${committee.summary !== '' && html`<p class="card__summary">${committee.summary}</p>`}
            <p class="card__detail">
              ${next ? meeting('Next', next) : latest ? meeting('Latest', latest) : 'No meetings yet'}
            </p>
            ${meetings > 0 && html`<p class="card__state">${count(meetings, 'meeting')}${committee.until !== undefined && html` · until ${time(committee.until)}`}</p>`}
          </div>
        </li> `,
    )}
  </ul>`;
}

function meeting(label: string, card: MeetingCard): Html {
  return html`${label}: <a href="${card.url}">${time(card.date)}</a>, ${clock(card.time)}
    ${meetingTag(card)}`;
}
