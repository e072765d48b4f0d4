import { formatWhen } from '../../src/language/meeting-day.ts';
import type { MeetingCard } from '../../src/views/views.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { count } from './count.ts';
import { tag } from './tag.ts';
import { calendarLeaf, clock, meetingTime } from './time.ts';

/** A meeting among those of several committees: the committee's name leads to it. */
export function meetingCard(card: MeetingCard): Html {
  return html`<li class="card card--meeting${card.cancelled && ' card--cancelled'}">
    ${calendarLeaf(card.date)}
    <div class="card__body">
      <h3 class="card__title">
        <a class="card__link" href="${card.url}"
          >${card.committee}<span class="govuk-visually-hidden">, ${formatWhen(card.when)}</span></a
        >
      </h3>
      <p class="card__detail">${clock(card.time)}, ${card.place}</p>
      ${state(card)}
    </div>
  </li>`;
}

/** A meeting among its own committee's: the date leads to it. */
export function meetingRow(card: MeetingCard): Html {
  return html`<li class="card card--row${card.cancelled && ' card--cancelled'}">
    <h3 class="card__title">
      <a class="card__link" href="${card.url}">${meetingTime(card.when, 'long')}</a>
    </h3>
    <p class="card__detail">${clock(card.time)}, ${card.place}</p>
    ${state(card)}
  </li>`;
}

/** Meetings in a list, one {@link meetingCard} or {@link meetingRow} each. */
export function meetingList(
  cards: readonly MeetingCard[],
  each: (card: MeetingCard) => Html,
): Html {
  if (cards.length === 0) return NOTHING;
  return html`<ul class="cards">
    ${cards.map(each)}
  </ul>`;
}

function state(card: MeetingCard): Html {
  return html`<p class="card__state">
    ${card.cancelled && tag('cancelled')}
    ${(card.reports > 0 || !card.cancelled) && html`<span>${count(card.reports, 'report')}</span>`}
  </p>`;
}
