import { formatWhen } from '../../src/language/days/meeting-day.ts';
import type { MeetingCard } from '../../src/views/views.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { count } from './count.ts';
import { tag } from './tag.ts';
import { calendarLeaf, clock, meetingTime, time } from './time.ts';
import { overridable } from '../overridable.ts';

/** A meeting among those of several committees: the committee's name leads to it. */
export const meetingCard = overridable('meeting-card', (card: MeetingCard): Html => {
  return html`<li class="card card--meeting${isOff(card) && ' card--cancelled'}">
    ${calendarLeaf(card.date)}
    <div class="card__body">
      <h3 class="card__title">
        <a class="card__link" href="${card.url}"
          >${card.committee}<span class="govuk-visually-hidden">, ${formatWhen(card.when)}</span></a
        >
      </h3>
      ${about(card)}
      <p class="card__detail">${meetingDetail(card)}</p>
      ${state(card)}
    </div>
  </li>`;
});

/** A meeting among its own committee's: the date leads to it. */
export const meetingRow = overridable('meeting-row', (card: MeetingCard): Html => {
  return html`<li class="card card--row${isOff(card) && ' card--cancelled'}">
    <h3 class="card__title">
      <a class="card__link" href="${card.url}">${meetingTime(card.when, 'long')}</a>
    </h3>
    <p class="card__detail">${meetingDetail(card)}</p>
    ${state(card)} ${about(card)}
  </li>`;
});

/** So many titles say what a meeting is about. */
const TITLES = 4;

function about({ about: titles = [] }: MeetingCard): Html {
  if (titles.length === 0) return NOTHING;
  const more = titles.length - TITLES;
  return html`<p class="card__about">
    ${titles.slice(0, TITLES).join('; ')}${more > 0 && `; and ${more} more`}
  </p>`;
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

const isOff = ({ cancelled, postponed }: MeetingCard): boolean =>
  cancelled !== undefined || postponed === true;

/** "10.00 am, Civic Hall", with the last day of a meeting of several days. */
export function meetingDetail({ time: at, place, until }: MeetingCard): Html {
  return html`${clock(at)}, ${place}${until !== undefined && html` · until ${time(until)}`}`;
}

/** What became of a meeting, in a word. */
export function meetingTag({ cancelled, postponed, adjourned, provisional }: MeetingCard): Html {
  if (cancelled) return tag('cancelled');
  if (postponed) return tag('postponed');
  return html`${adjourned && tag('adjourned')}${provisional && tag('to-be-confirmed')}`;
}

function state(card: MeetingCard): Html {
  return html`<p class="card__state">
    ${meetingTag(card)}
    ${(card.reports > 0 || !isOff(card)) && html`<span>${card.awaits ? 'No report is here' : count(card.reports, 'report')}${card.toFollow !== undefined && `, ${count(card.toFollow, 'paper')} to follow`}</span>`}
  </p>`;
}
