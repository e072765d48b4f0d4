import type { ReportCard } from '../../../src/views/views.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { tag } from '../tag.ts';
import { meetingTime } from '../time.ts';
import { overridable } from '../../overridable.ts';

/** Reports of several meetings: the date is a column, so that an eye can run down it. */
export const reportRows = overridable('report-rows', (cards: readonly ReportCard[]): Html => {
  if (cards.length === 0) return NOTHING;
  return html`<ul class="rows">
    ${cards.map(
      (card) =>
        html`<li class="rows__row">
          <p class="rows__date">${meetingTime(card.meeting)}</p>
          <div>
            <h3 class="rows__title">${titleOf(card)}</h3>
            <p class="rows__detail">${card.committee}</p>
          </div>
        </li> `,
    )}
  </ul>`;
});

/** Reports of one meeting, whose name and date are above them already. */
export function reportTitles(cards: readonly ReportCard[]): Html {
  if (cards.length === 0) return NOTHING;
  return html`<ul class="plain-list">
    ${cards.map((card) => html`<li>${titleOf(card)}</li> `)}
  </ul>`;
}

function titleOf({ url, title, access }: ReportCard): Html {
  return html`<a href="${url}">${title}</a>${access.kind !== 'open' && html` ${tag(access.kind)}`}`;
}
