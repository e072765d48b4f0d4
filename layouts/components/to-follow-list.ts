import type { IsoDate } from '../../src/language/dates.ts';
import type { ToFollowCard } from '../../src/views/views.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { tag } from './tag.ts';
import { meetingTime, time } from './time.ts';

/** What is announced and not yet there. `within` leaves out what the page itself says already. */
export function toFollowList(
  cards: readonly ToFollowCard[],
  within: 'home' | 'meeting' | 'report',
): Html {
  if (cards.length === 0) return NOTHING;
  return html`<ul class="to-follow">
    ${cards.map(
      (card) =>
        html`<li class="to-follow__item">
          <p class="to-follow__what">
            <a href="${card.url}">${card.what} – ${card.title}</a>
            ${tag(card.beingChecked ? 'being-checked' : card.overdue ? 'overdue' : 'to-follow')}
          </p>
          <p class="to-follow__when">
            ${card.beingChecked ? html`To follow` : expectation(card.expected, card.overdue)}${
              within !== 'report' &&
              card.report.url !== card.url &&
              html` · of <a href="${card.report.url}">${card.report.text}</a>`
            }${within === 'home' && html` · ${card.committee}, ${meetingTime(card.meeting)}`}
          </p>
        </li> `,
    )}
  </ul>`;
}

/** "Expected 9 May 2022", "Was expected 9 May 2022", "No date given". */
export function expectation(expected: IsoDate | undefined, overdue: boolean): Html {
  if (expected === undefined) return html`No date given`;
  return html`${overdue ? 'Was expected' : 'Expected'} ${time(expected)}`;
}
