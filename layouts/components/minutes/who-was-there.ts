import type {
  AttendeeView,
  MinutesPageView,
  SittingView,
} from '../../../src/views/minutes/minutes-page.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { time } from '../time.ts';
import { name } from './name.ts';

/** Who was there and who wasn't, as far as the minutes say it; each sitting has lists of its own. */
export function whoWasThere({
  sittings,
  inAttendance,
}: Pick<MinutesPageView, 'sittings' | 'inAttendance'>): Html {
  if (sittings.length === 0 && inAttendance.length === 0) return NOTHING;
  return html`<section class="attendance" aria-labelledby="who-was-there">
    <h2 class="attendance__title" id="who-was-there">Who was there</h2>
    ${sittings.map(sitting)}
    ${
      inAttendance.length > 0 &&
      html`<div class="attendance__list">
        <h3>In attendance</h3>
        <ul>
          ${inAttendance.map((one) => html`<li>${one}</li> `)}
        </ul>
      </div>`
    }
  </section>`;
}

/** Longer lists are folded away until somebody asks for them. */
const MOST_OPEN = 24;

function sitting({ on, from, lists }: SittingView): Html {
  return html`${
    on !== undefined &&
    html`<p class="attendance__day">
      Sitting of ${time(on, 'long')}${from !== undefined && `, from minute ${from}`}
    </p>`
  }
  ${lists.map(({ heading, people }) => {
    const names = html`<ul>
      ${people.map(attendee)}
    </ul>`;
    const title = html`${heading} <span class="attendance__count">${people.length}</span>`;
    // What was decided is below: a whole council would be screens of names above it.
    return people.length > MOST_OPEN
      ? html`<details class="attendance__list govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">${title}</span>
          </summary>
          ${names}
        </details> `
      : html`<div class="attendance__list">
          <h3>${title}</h3>
          ${names}
        </div> `;
  })}`;
}

function attendee({ name: who, notes }: AttendeeView): Html {
  return html`<li>
    ${name(who)}${notes.length > 0 && html`<span class="attendance__notes">, ${notes.join(', ')}</span>`}
  </li> `;
}
