import type { IsoDate } from '../../src/language/dates.ts';
import type { ToFollowCard } from '../../src/views/views.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { tag, type TagKind } from './tag.ts';
import { meetingTime, time } from './time.ts';

/** What is announced and not yet there, with the report and the meeting that it is for. */
export function toFollowList(cards: readonly ToFollowCard[]): Html {
  if (cards.length === 0) return NOTHING;
  return html`<ul class="to-follow">
    ${cards.map(
      (card) =>
        html`<li class="to-follow__item">
          <p class="to-follow__what">
            <a href="${card.url}">${card.what} – ${card.title}</a>
            ${tag(card.beingChecked ? 'being-checked' : awaitedTag(card))}
          </p>
          <p class="to-follow__when">
            ${card.beingChecked ? html`${card.isOver ? 'Was to follow' : 'To follow'}` : expectation(card)}${
              card.report.url !== card.url &&
              html` · of <a href="${card.report.url}">${card.report.text}</a>`
            }
            · ${card.committee}, ${meetingTime(card.meeting)}
          </p>
        </li> `,
    )}
  </ul>`;
}

/** What is announced and not there, as far as its words go. */
export type Awaited = {
  readonly expected?: IsoDate;
  readonly overdue: boolean;
  /** Its meeting was held without it. */
  readonly isOver?: true;
};

/** The state of it in a word. */
export const awaitedTag = ({ overdue, isOver }: Awaited): TagKind =>
  isOver ? 'not-published' : overdue ? 'overdue' : 'to-follow';

/** "Expected 9 May 2022", "Was due 9 May 2022", "No date given". */
export function expectation({ expected, overdue, isOver }: Awaited): Html {
  if (expected === undefined) return isOver ? NOTHING : html`No date given`;
  return html`${overdue || isOver ? 'Was due' : 'Expected'} ${time(expected)}`;
}
